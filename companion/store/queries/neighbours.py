"""Orders of the same days, as far as other orders need to know them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, bindparam, select

from companion.store.tables import ORDERS

_COLUMNS = (
    ORDERS.c.id,
    ORDERS.c.store,
    ORDERS.c.placed_at,
    ORDERS.c.arrived,
    ORDERS.c.late_from,
)
_PLACED_BETWEEN = (
    select(*_COLUMNS)
    .where(ORDERS.c.placed_at.between(bindparam("first"), bindparam("last")))
    .order_by(ORDERS.c.placed_at.desc())
    .limit(bindparam("most"))
)
_BY_IDS = select(*_COLUMNS).where(ORDERS.c.id.in_(bindparam("ids", expanding=True)))


class Neighbour(Struct, frozen=True):
    """How one order fares; ``late_from`` is when it becomes late unless it arrives."""

    id: str
    store: str | None
    placed_at: datetime | None
    arrived: bool
    late_from: datetime | None


def placed_between(connection: Connection, first: datetime, last: datetime, most: int) -> tuple[Neighbour, ...]:
    """The orders placed between two instants, both included, the latest first and at most so many."""
    rows = connection.execute(_PLACED_BETWEEN, {"first": first, "last": last, "most": most})
    return tuple(Neighbour(*row) for row in rows)


def of_orders(connection: Connection, ids: Sequence[str]) -> tuple[Neighbour, ...]:
    """These orders, whatever their day."""
    rows = connection.execute(_BY_IDS, {"ids": ids}) if ids else ()
    return tuple(Neighbour(*row) for row in rows)
