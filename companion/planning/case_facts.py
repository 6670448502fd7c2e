"""Facts in the short form of the cases beside the rules -> typed facts of an order.

The short form is nested maps as in ``{order: {status: shipped}, parcel: {status: in_transit}}``; ``parcels`` is a
list of several. Instants are ISO 8601 with an offset; a date alone begins where the day begins first.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from companion.facts import (
    Dispute,
    Item,
    Moment,
    Money,
    Order,
    OrderFacts,
    OrderStatus,
    Parcel,
    ParcelStatus,
    Protection,
    Season,
    Shopper,
    Siblings,
)
from companion.planning.vocabulary import Vocabulary

CASE_ORDER = "8000000000000001"
_FIRST_ZONE = timezone(timedelta(hours=14))


def facts_of_case(short: Mapping[str, Any], vocabulary: Vocabulary) -> OrderFacts:
    """Typed facts. Raises ``KeyError`` naming a fact the vocabulary does not have."""
    groups = dict(short)
    parcels = groups.pop("parcels", None) or ([groups.pop("parcel")] if groups.get("parcel") else [])
    groups.pop("parcel", None)
    order = {"id": CASE_ORDER, **groups.pop("order", {})}
    items = tuple(Item(**item) for item in order.pop("items", ()))
    shapes: dict[str, type] = {
        "protection": Protection,
        "dispute": Dispute,
        "siblings": Siblings,
        "season": Season,
        "shopper": Shopper,
    }
    return OrderFacts(
        order=Order(**_fields("order", order, vocabulary), items=items),
        parcels=tuple(Parcel(**_fields("parcel", parcel, vocabulary)) for parcel in parcels),
        **{name: shapes[name](**_fields(name, values, vocabulary)) for name, values in groups.items()},
    )


def laid_over(given: Mapping[str, Any], facts: Mapping[str, Any]) -> dict[str, Any]:
    """A rule's ``given`` with a case's own facts laid over it; ``null`` takes a fact away."""
    merged: dict[str, Any] = {}
    replaces = {"parcel": "parcels", "parcels": "parcel"}
    for group in dict.fromkeys((*given, *facts)):
        if replaces.get(group) in facts and group not in facts:
            continue
        base, own = given.get(group, {}), facts.get(group, {})
        if isinstance(base, Mapping) and isinstance(own, Mapping):
            merged[group] = {name: value for name, value in {**base, **own}.items() if value is not None}
        else:
            merged[group] = own if group in facts else base
    return merged


def instant_of(written: object) -> datetime:
    """An instant as it is written in a case: a YAML timestamp or ISO 8601 text with an offset."""
    at = written if isinstance(written, datetime) else datetime.fromisoformat(str(written))
    if at.tzinfo is None:
        raise ValueError(f"{written} names no offset: write Z or +02:00 behind it.")
    return at.astimezone(UTC)


def moment_of(written: object) -> Moment:
    """A moment as it is written in a case; a date alone is the earliest instant of that day anywhere."""
    text = written.isoformat() if isinstance(written, date) else str(written)
    if len(text) == len("2026-10-15"):
        begins = datetime.combine(date.fromisoformat(text), datetime.min.time(), _FIRST_ZONE)
        return Moment(begins.astimezone(UTC), text)
    return Moment(instant_of(text), text)


def _fields(group: str, values: Mapping[str, Any], vocabulary: Vocabulary) -> dict[str, Any]:
    return {name: _value(f"{group}.{name}", value, vocabulary) for name, value in values.items() if value is not None}


def _value(name: str, value: Any, vocabulary: Vocabulary) -> Any:
    match vocabulary.facts[name].type:
        case "moment":
            return moment_of(value)
        case "money":
            return Money(Decimal(value["amount"]), value["currency"])
        case "texts":
            return tuple(value)
    if name == "order.status":
        return OrderStatus(value)
    if name == "parcel.status":
        return ParcelStatus(value)
    return value
