"""How orders of the same days fare is read from an index alone: rows with facts and plans are not touched for it."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = ["placed_at", "store", "arrived", "late_from"]


def upgrade() -> None:
    op.create_index("ix_orders_placed_at_store_arrived_late_from", "orders", COLUMNS)
    op.drop_index("ix_orders_placed_at", table_name="orders")
