"""What other stored orders tell of an order: how those of the same days fare, and which travel in the same parcel."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace
from sqlalchemy import Connection

from companion.facts import OrderFacts
from companion.planning.neighbours import Neighbours, OrderSummary, Tally
from companion.planning.policy import Policy
from companion.planning.siblings import SAME_DAYS, numbers_of_parcel, siblings_of, summary_of
from companion.store.queries import neighbours, parcels
from companion.store.queries.neighbours import Neighbour
from companion.store.queries.orders import OrderRow


def numbers_of(facts: Mapping[str, OrderFacts]) -> dict[str, tuple[str, ...]]:
    """The tracking numbers of each order, those its parcels had before and under other carriers too."""
    return {
        order: tuple(dict.fromkeys(number for parcel in known.parcels for number in numbers_of_parcel(parcel)))
        for order, known in facts.items()
    }


def with_siblings(
    connection: Connection, facts: Mapping[str, OrderFacts], policy: Policy, now: datetime
) -> dict[str, OrderFacts]:
    """The facts of these orders with what stored orders, and each other, tell of them."""
    within = policy.values[SAME_DAYS]
    assert isinstance(within, timedelta)
    numbers = _numbers_by_order(connection, facts)
    stored = neighbours.of_orders(connection, sorted({*facts, *numbers}))
    summaries = {other.id: _summary(other, numbers.get(other.id, ()), now) for other in stored}
    summaries |= {order: summary_of(known, policy, now) for order, known in facts.items()}
    others = _others(connection, [summaries[order] for order in facts], stored, within, now)
    together = Neighbours(summaries.values(), others)
    return {order: replace(known, siblings=siblings_of(known, together, policy)) for order, known in facts.items()}


def keep_numbers(connection: Connection, former: Mapping[str, OrderRow], facts: Mapping[str, OrderFacts]) -> set[str]:
    """Keeps the numbers of these orders; those whose other orders must learn of it.

    These are the numbers that an order gained or lost, and all of an order whose own day is another now: the day
    decides which order had a number before.
    """
    numbers = numbers_of(facts)
    news = parcels.save(connection, numbers)
    for order, own in numbers.items():
        placed_at = facts[order].order.placed_at
        if order in former and former[order].placed_at != (placed_at.at if placed_at else None):
            news.update(own)
    return news


def linked_orders(connection: Connection, numbers: Iterable[str], known: Container[str]) -> tuple[str, ...]:
    """Stored orders, not among the ``known``, that have one of these numbers."""
    found = parcels.orders_by_number(connection, sorted(numbers)).values()
    return tuple(sorted({order for orders in found for order in orders if order not in known}))


def _numbers_by_order(connection: Connection, facts: Mapping[str, OrderFacts]) -> dict[str, list[str]]:
    """Of the numbers of these orders, those that each stored order has."""
    wanted = sorted({number for own in numbers_of(facts).values() for number in own})
    found: dict[str, list[str]] = {}
    for number, orders in parcels.orders_by_number(connection, wanted).items():
        for order in orders:
            found.setdefault(order, []).append(number)
    return found


def _others(
    connection: Connection,
    asking: Sequence[OrderSummary],
    stored: Sequence[Neighbour],
    within: timedelta,
    now: datetime,
) -> list[Tally]:
    """How all stored orders of those days fare, without those that are known one by one."""
    placed = [order.placed_at for order in asking if order.placed_at]
    if not placed:
        return []
    stores = {order.store for order in asking if order.store}
    counted = neighbours.fared_between(connection, min(placed) - within, max(placed) + within, sorted(stores), now)
    known = [
        Tally(other.placed_at, other.store if other.store in stores else None, -other.arrived, -_is_late(other, now))
        for other in stored
        if other.placed_at is not None
    ]
    return counted + known


def _summary(other: Neighbour, numbers: Iterable[str], now: datetime) -> OrderSummary:
    return OrderSummary(
        order_id=other.id,
        store=other.store,
        placed_at=other.placed_at,
        tracking_numbers=tuple(numbers),
        arrived=other.arrived,
        late=_is_late(other, now),
    )


def _is_late(other: Neighbour, now: datetime) -> bool:
    return other.late_from is not None and other.late_from < now
