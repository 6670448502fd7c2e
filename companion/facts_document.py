"""Facts as the JSON that ``parcelward explain`` prints and the extension shows: a contract, so kept stable.

Absent facts are left out. Moments are printed as they were read (a date stays a date); money is an amount in
text and an ISO 4217 code.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any

from msgspec import Struct
from msgspec.structs import astuple

from companion.facts import Moment, Money, OrderFacts, Parcel, Protection

# The steps of many orders begin and end at the same instants.
MOST_REMEMBERED = 4_096
_PLAIN = frozenset({str, int, float, bool})
_HOLDERS = frozenset({list, dict})
_GROUPS_WHEN_KNOWN = ("dispute", "siblings", "season", "shopper")


def document(facts: OrderFacts) -> dict[str, Any]:
    """``{"order", "parcels", "protection", …}``; the later groups only when something of them is known."""
    result: dict[str, Any] = {
        "order": _group(facts.order),
        "parcels": [_parcel(parcel) for parcel in facts.parcels],
        "protection": _protection(facts.protection),
    }
    for name in _GROUPS_WHEN_KNOWN:
        group = _group(getattr(facts, name))
        if group:
            result[name] = group
    return result


def _parcel(parcel: Parcel) -> dict[str, Any]:
    printed = _group(parcel)
    printed["events"] = [_group(event) for event in parcel.events]
    return printed


def _protection(protection: Protection) -> dict[str, Any]:
    printed = _group(protection)
    origin = protection.origins.get("ends_at")
    if origin is not None:
        printed["read_from"] = origin.text or origin.where
    return printed


def _group(group: Struct) -> dict[str, Any]:
    printed = {}
    for name, value in zip(group.__struct_fields__, astuple(group), strict=True):
        if value is None or (type(value) is tuple and not value) or name == "origins":
            continue
        if type(value) not in _PLAIN:
            value = _value(value)
            if value is None or (not value and type(value) in _HOLDERS):
                continue
        printed[name] = value
    return printed


def _value(value: Any) -> Any:
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is Moment:
        return moment(value)
    if kind is Money:
        return {"amount": str(value.amount), "currency": value.currency}
    if kind is tuple or kind is list:
        return [_value(entry) for entry in value]
    return _rare_value(value)


def _rare_value(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case Decimal():
            return str(value)
        case datetime():
            return instant(value)
        case Mapping():
            return {key: _value(entry) for key, entry in value.items()}
        case Struct():
            return _group(value)
        case _:
            return value


def moment(known: Moment) -> str:
    """A moment as it was printed, else as an instant."""
    return known.printed or instant(known.at)


@lru_cache(maxsize=MOST_REMEMBERED)
def instant(at: datetime) -> str:
    """An aware datetime as ISO 8601 in UTC with ``Z``, whole seconds."""
    return f"{at.astimezone(UTC).isoformat(timespec='seconds')[:-6]}Z"
