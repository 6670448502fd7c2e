"""The first tables: orders, their parcels, records, alerts, statements, and preferences."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from companion.store.columns import Instant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "orders",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("status", sa.String(32)),
        sa.Column("placed_at", Instant),
        sa.Column("store", sa.String(200)),
        sa.Column("arrived", sa.Boolean, nullable=False),
        sa.Column("late_from", Instant),
        sa.Column("protection_ends_at", Instant),
        sa.Column("seen_at", Instant, nullable=False),
        sa.Column("planned_at", Instant, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("facts_digest", sa.String(64), nullable=False),
        sa.Column("rules_digest", sa.String(64), nullable=False),
        sa.Column("plan", sa.Text, nullable=False),
        sa.Column("worded_language", sa.String(35)),
        sa.Column("worded", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
    )
    op.create_index("ix_orders_placed_at", "orders", ["placed_at"])
    op.create_index("ix_orders_rules_digest", "orders", ["rules_digest"])
    op.create_table(
        "parcels",
        sa.Column("tracking_number", sa.String(64), nullable=False),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("tracking_number", "order_id", name="pk_parcels"),
        _of_an_order("parcels"),
    )
    op.create_index("ix_parcels_order_id", "parcels", ["order_id"])
    op.create_table(
        "latest_records",
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("orders_in_record", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("order_id", "place", name="pk_latest_records"),
        _of_an_order("latest_records"),
    )
    op.create_index("ix_latest_records_digest", "latest_records", ["digest"])
    op.create_table(
        "alerts",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=True),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("key", sa.String(300), nullable=False),
        sa.Column("step", sa.String(300), nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("due_at", Instant, nullable=False),
        sa.Column("ends_at", Instant),
        sa.Column("wake_at", Instant),
        sa.Column("occurrence", sa.Integer, nullable=False),
        sa.Column("shown_at", Instant),
        sa.Column("channel", sa.String(32)),
        sa.Column("claimant", sa.String(64)),
        sa.Column("snoozed_until", Instant),
        sa.Column("passed_over_at", Instant),
        sa.Column("withdrawn_at", Instant),
        sa.PrimaryKeyConstraint("id", name="pk_alerts"),
        sa.UniqueConstraint("key", name="uq_alerts_key"),
        _of_an_order("alerts"),
    )
    op.create_index("ix_alerts_order_id", "alerts", ["order_id"])
    op.create_index("ix_alerts_wake_at", "alerts", ["wake_at"])
    op.create_table(
        "statements",
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("statement", sa.String(40), nullable=False),
        sa.Column("said_at", Instant, nullable=False),
        sa.Column("meant_at", Instant),
        sa.Column("printed", sa.String(40)),
        sa.PrimaryKeyConstraint("order_id", "statement", name="pk_statements"),
        _of_an_order("statements"),
    )
    op.create_table(
        "preferences",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_preferences"),
    )


def _of_an_order(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=f"fk_{table}_order_id", ondelete="CASCADE")
