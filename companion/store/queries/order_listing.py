"""The stored orders as a person wants them listed: the next end of protection first."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, nulls_last, select

from companion.store.tables import ORDERS


class ListedOrder(Struct, frozen=True):
    """One line of the list; ``facts`` and ``plan`` as JSON text."""

    id: str
    protection_ends_at: datetime | None
    seen_at: datetime
    facts: str
    plan: str


def listed(connection: Connection, most: int) -> tuple[ListedOrder, ...]:
    """At most so many orders, those whose protection ends first at the top, unknown ends last."""
    columns = (
        ORDERS.c.id,
        ORDERS.c.protection_ends_at,
        ORDERS.c.seen_at,
        ORDERS.c.facts,
        ORDERS.c.plan,
    )
    order = (nulls_last(ORDERS.c.protection_ends_at), ORDERS.c.id)
    return tuple(ListedOrder(*row) for row in connection.execute(select(*columns).order_by(*order).limit(most)))
