"""What other stored orders tell of an order: how those of the same days fare, and which travel in the same parcel."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import datetime, timedelta

from msgspec.structs import replace
from sqlalchemy import Connection

from companion.facts import OrderFacts
from companion.planning.neighbours import Neighbours, OrderSummary
from companion.planning.policy import Policy
from companion.planning.siblings import SAME_DAYS, numbers_of_parcel, siblings_of, summary_of
from companion.store.queries import neighbours, parcels
from companion.store.queries.orders import OrderRow

# A shopper with more orders than this within days has other ways of knowing how they fare.
MOST = 2_000


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
    numbers = numbers_of(facts)
    sharing = _sharing(connection, numbers)
    summaries = _stored_summaries(connection, facts, sharing, within, now)
    summaries |= {order: summary_of(known, policy, now) for order, known in facts.items()}
    together = Neighbours(summaries.values())
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


def _sharing(connection: Connection, numbers: Mapping[str, tuple[str, ...]]) -> dict[str, set[str]]:
    """The orders of each number, stored ones and these."""
    wanted = sorted({number for own in numbers.values() for number in own})
    sharing = {number: set(orders) for number, orders in parcels.orders_by_number(connection, wanted).items()}
    for order, own in numbers.items():
        for number in own:
            sharing.setdefault(number, set()).add(order)
    return sharing


def _stored_summaries(
    connection: Connection,
    facts: Mapping[str, OrderFacts],
    sharing: Mapping[str, set[str]],
    within: timedelta,
    now: datetime,
) -> dict[str, OrderSummary]:
    shared: dict[str, list[str]] = {}
    for number, orders in sharing.items():
        for order in orders:
            shared.setdefault(order, []).append(number)
    summaries: dict[str, OrderSummary] = {}
    placed = [known.order.placed_at.at for known in facts.values() if known.order.placed_at]
    near = neighbours.placed_between(connection, min(placed) - within, max(placed) + within, MOST) if placed else ()
    far = shared.keys() - facts.keys() - {other.id for other in near}
    for other in (*near, *neighbours.of_orders(connection, sorted(far))):
        summaries[other.id] = OrderSummary(
            order_id=other.id,
            store=other.store,
            placed_at=other.placed_at,
            tracking_numbers=tuple(shared.get(other.id, ())),
            arrived=other.arrived,
            late=other.late_from is not None and other.late_from < now,
        )
    return summaries
