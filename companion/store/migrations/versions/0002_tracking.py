"""Tracking: the parcels that are asked about, what sources said of them, and how sources fare."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from companion.store.columns import Instant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _parcels()
    _words_of_sources()
    _events()
    _sources()


def _parcels() -> None:
    op.create_table(
        "tracked_parcels",
        sa.Column("number", sa.String(64), nullable=False),
        sa.Column("next_check_at", Instant),
        sa.Column("checked_at", Instant),
        sa.Column("answered_at", Instant),
        sa.Column("status", sa.String(40)),
        sa.Column("reason", sa.String(60)),
        sa.Column("settled_at", Instant),
        sa.PrimaryKeyConstraint("number", name="pk_tracked_parcels"),
    )
    op.create_index("ix_tracked_parcels_next_check_at", "tracked_parcels", ["next_check_at"])
    # Parcels that pages have shown before there was tracking wait for their first check.
    op.execute(
        "INSERT INTO tracked_parcels (number, next_check_at) "
        "SELECT parcels.tracking_number, MAX(orders.seen_at) FROM parcels JOIN orders ON orders.id = parcels.order_id "
        "GROUP BY parcels.tracking_number"
    )


def _words_of_sources() -> None:
    op.create_table(
        "source_replies",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=True),
        sa.Column("number", sa.String(64), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("first_fetched_at", Instant, nullable=False),
        sa.Column("last_fetched_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_source_replies"),
    )
    op.create_index("ix_source_replies_number_source", "source_replies", ["number", "source"])
    op.create_table(
        "source_accounts",
        sa.Column("number", sa.String(64), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("standing", sa.String(20), nullable=False),
        sa.Column("told_at", Instant, nullable=False),
        sa.Column("carrier", sa.Text),
        sa.Column("service", sa.Text),
        sa.Column("local_number", sa.String(64)),
        sa.Column("next_number", sa.String(64)),
        sa.Column("origin_country", sa.String(2)),
        sa.Column("destination_country", sa.String(2)),
        sa.Column("expected_at", Instant),
        sa.Column("expected_printed", sa.String(40)),
        sa.Column("expected_estimated", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("number", "source", name="pk_source_accounts"),
    )
    op.create_index("ix_source_accounts_local_number", "source_accounts", ["local_number"])
    op.create_index("ix_source_accounts_next_number", "source_accounts", ["next_number"])


def _events() -> None:
    op.create_table(
        "parcel_events",
        sa.Column("number", sa.String(64), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("at", Instant),
        sa.Column("printed", sa.String(40)),
        sa.Column("estimated", sa.Boolean, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("code", sa.Text),
        sa.Column("place", sa.Text),
        sa.Column("stage", sa.Text),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("number", "fingerprint", name="pk_parcel_events"),
    )
    op.create_table(
        "parcel_event_witnesses",
        sa.Column("number", sa.String(64), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("text", sa.Text),
        sa.Column("first_fetched_at", Instant, nullable=False),
        sa.Column("last_fetched_at", Instant, nullable=False),
        sa.Column("missing_since", Instant),
        sa.PrimaryKeyConstraint("number", "fingerprint", "source", name="pk_parcel_event_witnesses"),
        sa.ForeignKeyConstraint(
            ["number", "fingerprint"],
            ["parcel_events.number", "parcel_events.fingerprint"],
            name="fk_parcel_event_witnesses_number_fingerprint",
            ondelete="CASCADE",
        ),
    )


def _sources() -> None:
    op.create_table(
        "source_states",
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("enabled", sa.Boolean),
        sa.Column("next_request_at", Instant),
        sa.Column("silent_until", Instant),
        sa.Column("failures_in_row", sa.Integer, nullable=False),
        sa.Column("window_began_at", Instant),
        sa.Column("requests_in_window", sa.Integer, nullable=False),
        sa.Column("quota_left", sa.Integer),
        sa.Column("last_trouble", sa.String(20)),
        sa.Column("last_trouble_detail", sa.String(500)),
        sa.Column("last_trouble_at", Instant),
        sa.Column("last_success_at", Instant),
        sa.PrimaryKeyConstraint("source", name="pk_source_states"),
    )
    op.create_table(
        "asks",
        sa.Column("number", sa.String(64), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("asked_at", Instant, nullable=False),
        sa.Column("standing", sa.String(20)),
        sa.Column("trouble", sa.String(20)),
        sa.Column("note", sa.String(500)),
        sa.PrimaryKeyConstraint("number", "source", name="pk_asks"),
    )
