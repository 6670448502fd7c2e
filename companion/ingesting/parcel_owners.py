"""Parcels that a page showed without naming their order: given to the stored orders of their number, or left out."""

from __future__ import annotations

from msgspec.structs import replace
from msgspec.structs import replace as with_fields

from companion.facts import Order, OrderFacts
from companion.ingesting.reading_records import Told
from companion.ingesting.sibling_facts import numbers_of
from companion.reading.merging import merge
from companion.reading.records import PARCEL_ALONE
from companion.store.database import Store
from companion.store.queries import parcels


def with_owners(told: Told, store: Store) -> Told:
    """What was told, of orders alone: a parcel whose order nobody knows is no order and is never stored as one.

    Several orders in one parcel all learn of it; its protection date is only believed of the one order it can be.
    """
    alone = {order: facts for order, facts in told.facts.items() if order.startswith(PARCEL_ALONE)}
    if not alone:
        return told
    numbers = numbers_of(alone)
    with store.reading() as connection:
        owners = parcels.orders_by_number(connection, sorted({number for own in numbers.values() for number in own}))
    named = {order: facts for order, facts in told.facts.items() if order not in alone}
    for name, facts in alone.items():
        owning = sorted({order for number in numbers[name] for order in owners.get(number, ())})
        for order in owning:
            own = _of_order(facts, order, only=len(owning) == 1)
            named[order] = merge(named[order], own) if order in named else own
    return replace(told, facts=named)


def _of_order(facts: OrderFacts, order: str, *, only: bool) -> OrderFacts:
    kept = facts if only else OrderFacts(order=facts.order, parcels=facts.parcels)
    return with_fields(kept, order=Order(id=order, language=facts.order.language))
