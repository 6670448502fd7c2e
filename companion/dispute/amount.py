"""The amount a draft suggests: the full value of the goods, in the order's own currency."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from companion.facts import Item, Money, OrderFacts


def amount_hint(facts: OrderFacts, line_ids: Collection[str] = ()) -> Money | None:
    """Price times quantity of the given lines, of the only line, else the order's total; ``None`` when unknown.

    Coupons are left aside (R066: AliExpress takes them off itself). Only a hint: the form's own maximum decides,
    and nothing is ever converted (lines in different currencies give ``None``).
    """
    items = facts.order.items
    if line_ids:
        return _value_of([item for item in items if item.line_id in set(line_ids)])
    if len(items) == 1:
        return _value_of(list(items)) or facts.order.total
    return facts.order.total


def _value_of(items: list[Item]) -> Money | None:
    total = Decimal(0)
    currencies = set()
    for item in items:
        if item.price is None or item.quantity is None:
            return None
        total += item.price.amount * item.quantity
        currencies.add(item.price.currency)
    return Money(total, currencies.pop()) if len(currencies) == 1 else None
