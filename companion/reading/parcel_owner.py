"""Whose parcel is it, when the reply's own address was not kept: the order that sold what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from companion.reading.sighting import Batch
from companion.reading.values import entries, identity

MOST_ITEMS = 100


def owner_of(lines: Iterable[Mapping[str, Any]], batch: Batch) -> str | None:
    """The one order of the call that sold the packed products; ``None`` where none or several could have.

    An order or a parcel whose products are not known speaks neither for nor against: then only an order that is
    alone in the call is taken.
    """
    packed = {
        product
        for line in lines
        for item in entries(line.get("packageItemList"), MOST_ITEMS)
        if (product := identity(item.get("itemId")))
    }
    sellers = [order for order in batch.order_ids if packed & batch.products.get(order, set())]
    if len(sellers) == 1:
        return sellers[0]
    if len(batch.order_ids) != 1:
        return None
    (alone,) = batch.order_ids
    return alone if not packed or not batch.products.get(alone) else None
