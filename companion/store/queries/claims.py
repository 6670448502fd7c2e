"""The orders that have, or had, a dispute."""

from __future__ import annotations

from sqlalchemy import Connection, or_, select

from companion.canonical_statuses import OrderStatus
from companion.store.tables import ORDERS

# How the facts' own JSON writes a dispute of which anything is known (companion.store.documents).
HAS_DISPUTE = '%"dispute":{"%'


def facts_of_disputed(connection: Connection, most: int) -> tuple[str, ...]:
    """The facts, as JSON text, of at most so many orders, the last placed first."""
    statement = (
        select(ORDERS.c.facts)
        .where(or_(ORDERS.c.facts.like(HAS_DISPUTE), ORDERS.c.status == OrderStatus.IN_DISPUTE.value))
        .order_by(ORDERS.c.placed_at.desc(), ORDERS.c.id)
        .limit(most)
    )
    return tuple(connection.scalars(statement))
