"""Which orders share a tracking number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, select

from companion.store.queries.upsert import upsert
from companion.store.tables import PARCELS

_OF_ORDERS = select(PARCELS.c.order_id, PARCELS.c.tracking_number).where(
    PARCELS.c.order_id.in_(bindparam("orders", expanding=True))
)
_OF_NUMBERS = (
    select(PARCELS.c.tracking_number, PARCELS.c.order_id)
    .where(PARCELS.c.tracking_number.in_(bindparam("numbers", expanding=True)))
    .order_by(PARCELS.c.order_id)
)


def save(connection: Connection, numbers_of: Mapping[str, Iterable[str]]) -> set[str]:
    """Makes these the tracking numbers of these orders (by order id), and no others; those that one gained or lost."""
    if not numbers_of:
        return set()
    before = {(order, number) for order, number in connection.execute(_OF_ORDERS, {"orders": list(numbers_of)})}
    wanted = {(order, number) for order, numbers in numbers_of.items() for number in numbers}
    for order, number in before - wanted:
        connection.execute(delete(PARCELS).where(PARCELS.c.order_id == order, PARCELS.c.tracking_number == number))
    upsert(
        connection,
        PARCELS,
        [{"order_id": order, "tracking_number": number} for order, number in sorted(wanted - before)],
    )
    return {number for _, number in before ^ wanted}


def orders_by_number(connection: Connection, numbers: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The ids of the stored orders of each number, in order of id."""
    found: dict[str, list[str]] = {}
    if numbers:
        for number, order in connection.execute(_OF_NUMBERS, {"numbers": numbers}):
            found.setdefault(number, []).append(order)
    return {number: tuple(orders) for number, orders in found.items()}
