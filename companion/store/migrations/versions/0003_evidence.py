"""Evidence: pages as they were on the day, what the shopper said when, their pictures, and the packs made."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from companion.store.columns import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "page_snapshots",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=True),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("meaning", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("newest_at", Instant),
        sa.Column("newest_text", sa.String(400)),
        sa.Column("first_seen_at", Instant, nullable=False),
        sa.Column("last_seen_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_page_snapshots"),
        _of_an_order("page_snapshots"),
    )
    op.create_index("ix_page_snapshots_order_id_place", "page_snapshots", ["order_id", "place"])
    op.create_table(
        "statement_entries",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=True),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("statement", sa.String(40), nullable=False),
        sa.Column("said_at", Instant, nullable=False),
        sa.Column("taken_back_at", Instant),
        sa.PrimaryKeyConstraint("id", name="pk_statement_entries"),
        _of_an_order("statement_entries"),
    )
    op.create_index("ix_statement_entries_order_id", "statement_entries", ["order_id"])
    # What was said until now; what was taken back or said twice before is not known any more.
    op.execute(
        "INSERT INTO statement_entries (order_id, statement, said_at) "
        "SELECT order_id, statement, said_at FROM statements ORDER BY said_at"
    )
    op.create_table(
        "evidence_pictures",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=True),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("media_type", sa.String(40), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("added_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_evidence_pictures"),
        _of_an_order("evidence_pictures"),
    )
    op.create_index("ix_evidence_pictures_order_id", "evidence_pictures", ["order_id"])
    op.create_table(
        "evidence_packs",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("pdf_digest", sa.String(64), nullable=False),
        sa.Column("made_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_evidence_packs"),
        _of_an_order("evidence_packs"),
    )
    op.create_index("ix_evidence_packs_order_id", "evidence_packs", ["order_id"])
    # What a page said on a day is never changed, by whatever mistake.
    stays = (
        "CREATE TRIGGER page_snapshots_stay BEFORE UPDATE OF order_id, place, kind, meaning, digest, body, "
        "newest_at, newest_text, first_seen_at ON page_snapshots "
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(stays + "BEGIN SELECT RAISE(ABORT, 'a snapshot is never changed'); END")
    else:
        op.execute(
            "CREATE FUNCTION page_snapshots_stay() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'a snapshot is never changed'; END $$"
        )
        op.execute(stays + "FOR EACH ROW EXECUTE FUNCTION page_snapshots_stay()")


def _of_an_order(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=f"fk_{table}_order_id", ondelete="CASCADE")
