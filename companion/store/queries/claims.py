"""The orders that have, or had, a dispute."""

from __future__ import annotations

from sqlalchemy import Connection, or_, select

from companion.canonical_statuses import OrderStatus
from companion.store.models import StoredOrder

# How the facts' own JSON writes a dispute of which anything is known (companion.store.documents).
HAS_DISPUTE = '%"dispute":{"%'


def facts_of_disputed(connection: Connection, most: int) -> tuple[str, ...]:
    """The facts, as JSON text, of at most so many orders, the last placed first."""
    statement = (
        select(StoredOrder.facts)
        .where(or_(StoredOrder.facts.like(HAS_DISPUTE), StoredOrder.status == OrderStatus.IN_DISPUTE.value))
        .order_by(StoredOrder.placed_at.desc(), StoredOrder.id)
        .limit(most)
    )
    return tuple(connection.scalars(statement))
