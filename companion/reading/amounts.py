"""Amounts of one reply: a sign that means one currency elsewhere in the same reply means it here too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from companion.facts import Money
from companion.reading.sighting import Sighting

CONFLICT = ""


def learn_currencies(sighting: Sighting, printed: Iterable[Mapping[str, Any]]) -> None:
    """Remember which currency code stands beside which sign in a reply.

    ``printed`` are objects with ``currencyCode`` and ``formatPriceInfo``, ``totalPriceText``, ``itemPriceText``
    or ``value``. A sign with two codes is remembered as ambiguous.
    """
    money = sighting.knowledge.money
    for entry in printed:
        code = money.currency(entry.get("currencyCode"), "", None)
        sign = money.sign(printed_amount(entry))
        if code and sign:
            known = sighting.currencies.setdefault(sign, code)
            if known != code:
                sighting.currencies[sign] = CONFLICT


def printed_amount(entry: Mapping[str, Any]) -> object:
    """The text of an amount: ``formatPriceInfo`` first, then the fields each component has for it."""
    return entry.get("formatPriceInfo") or _plainly_printed(entry)


def _plainly_printed(entry: Mapping[str, Any]) -> object:
    for name in ("totalPriceText", "itemPriceText", "value"):
        if entry.get(name):
            return entry[name]
    return None


def amount_of(sighting: Sighting, entry: Mapping[str, Any], order_id: str | None = None) -> tuple[Money | None, bool]:
    """The amount of an object of a reply, and whether its currency was taken from its neighbours."""
    return amount_in(
        sighting,
        _plainly_printed(entry),
        entry.get("formatPriceInfo"),
        entry.get("currencyCode"),
        order_id,
    )


def amount_in(
    sighting: Sighting, text: object, info: object = None, code: object = None, order_id: str | None = None
) -> tuple[Money | None, bool]:
    """The amount of a text, and whether its currency was taken from its neighbours."""
    money = sighting.knowledge.money
    sign = money.sign(info or text)
    known = money.currency(code, sign, None)
    near = sighting.currencies.get(sign) or money.currency(None, sign, sighting.country(order_id))
    currency = known or near
    if not currency:
        return None, False
    return money.in_currency(text, info, currency), known is None
