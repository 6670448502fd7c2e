"""What other stored orders tell of an order: which travel in the same parcel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection

from companion.facts import OrderFacts, Siblings
from companion.store.queries import parcels


def numbers_of(facts: Mapping[str, OrderFacts]) -> dict[str, tuple[str, ...]]:
    """The tracking numbers of each order, current and former, as they are compared."""
    return {
        order: tuple(
            dict.fromkeys(
                number.strip().upper()
                for parcel in known.parcels
                for number in (parcel.tracking_number, parcel.former_number, parcel.local_number)
                if number and number.strip()
            )
        )
        for order, known in facts.items()
    }


def with_siblings(connection: Connection, facts: Mapping[str, OrderFacts]) -> dict[str, OrderFacts]:
    """The facts of these orders with what stored orders, and each other, tell of them."""
    numbers = numbers_of(facts)
    stored = parcels.orders_by_number(connection, sorted({number for own in numbers.values() for number in own}))
    sharing: dict[str, set[str]] = {number: set(ids) - facts.keys() for number, ids in stored.items()}
    for order, own in numbers.items():
        for number in own:
            sharing.setdefault(number, set()).add(order)
    return {
        order: replace(
            known, siblings=_siblings(known, {other for number in numbers[order] for other in sharing[number]})
        )
        for order, known in facts.items()
    }


def linked_orders(connection: Connection, facts: Mapping[str, OrderFacts]) -> tuple[str, ...]:
    """Stored orders, not among these, that travel in a parcel of these: they must learn of it."""
    numbers = {number for own in numbers_of(facts).values() for number in own}
    found = parcels.orders_by_number(connection, sorted(numbers)).values()
    return tuple(sorted({order for orders in found for order in orders} - facts.keys()))


def _siblings(facts: OrderFacts, sharing: set[str]) -> Siblings:
    return replace(facts.siblings, same_number=tuple(sorted(sharing - {facts.order.id})))
