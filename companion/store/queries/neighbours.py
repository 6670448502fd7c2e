"""Orders of the same days, as far as other orders need to know them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, bindparam, case, func, select

from companion.planning.neighbours import Tally
from companion.store.tables import ORDERS

_COLUMNS = (
    ORDERS.c.id,
    ORDERS.c.store,
    ORDERS.c.placed_at,
    ORDERS.c.arrived,
    ORDERS.c.late_from,
)
_STORE = case((ORDERS.c.store.in_(bindparam("stores", expanding=True)), ORDERS.c.store))
_FARED_BETWEEN = (
    select(
        ORDERS.c.placed_at,
        _STORE,
        func.sum(case((ORDERS.c.arrived, 1), else_=0)),
        func.sum(case((ORDERS.c.late_from < bindparam("now"), 1), else_=0)),
    )
    .where(ORDERS.c.placed_at.between(bindparam("first"), bindparam("last")))
    .group_by(ORDERS.c.placed_at, _STORE)
)
_BY_IDS = select(*_COLUMNS).where(ORDERS.c.id.in_(bindparam("ids", expanding=True)))


class Neighbour(Struct, frozen=True):
    """How one order fares; ``late_from`` is when it becomes late unless it arrives."""

    id: str
    store: str | None
    placed_at: datetime | None
    arrived: bool
    late_from: datetime | None


def fared_between(
    connection: Connection, first: datetime, last: datetime, stores: Sequence[str], now: datetime
) -> list[Tally]:
    """How the orders placed between two instants, both included, fare at ``now``.

    Those of the named ``stores`` are counted apart, all others together under no store.
    """
    asked = {"first": first, "last": last, "stores": list(stores), "now": now}
    return [Tally(*row) for row in connection.execute(_FARED_BETWEEN, asked)]


def of_orders(connection: Connection, ids: Sequence[str]) -> tuple[Neighbour, ...]:
    """These orders, whatever their day."""
    rows = connection.execute(_BY_IDS, {"ids": ids}) if ids else ()
    return tuple(Neighbour(*row) for row in rows)
