"""How long the shopper's own parcels took from order to delivery, by service and country."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from statistics import quantiles

import msgspec

from companion.facts import Moment


class DeliveryTimes(msgspec.Struct, frozen=True, kw_only=True):
    """Whole days within which half and four in five of so many parcels arrived, and the longest.

    ``service`` is ``None`` for all services of a country together.
    """

    country: str
    service: str | None
    parcels: int
    half_within: int
    most_within: int
    longest: int


class _Order(msgspec.Struct, frozen=True):
    id: str
    placed_at: Moment | None = None
    paid_at: Moment | None = None
    country: str | None = None


class _Parcel(msgspec.Struct, frozen=True):
    tracking_number: str | None = None
    service: str | None = None
    delivered_at: Moment | None = None


class _Shopper(msgspec.Struct, frozen=True):
    not_received_at: Moment | None = None


class _Facts(msgspec.Struct, frozen=True):
    order: _Order
    parcels: tuple[_Parcel, ...] = ()
    shopper: _Shopper = _Shopper()


_decoder = msgspec.json.Decoder(_Facts)


def delivery_times(facts: Iterable[str], *, fewest: int) -> tuple[DeliveryTimes, ...]:
    """From the stored facts of orders; groups of fewer than ``fewest`` parcels tell nothing and are left out.

    A parcel counts once, from its first order. One that the shopper says never came does not count, nor one with a day
    that had to be guessed.
    """
    groups: dict[tuple[str, str | None], list[float]] = {}
    for country, service, days in _journeys(facts):
        groups.setdefault((country, None), []).append(days)
        if service:
            groups.setdefault((country, service), []).append(days)
    return tuple(
        _times(country, service, days)
        for (country, service), days in sorted(groups.items(), key=lambda group: (group[0][0], group[0][1] or ""))
        if len(days) >= max(fewest, 2)
    )


def _journeys(facts: Iterable[str]) -> Iterator[tuple[str, str | None, float]]:
    counted: set[str] = set()
    for text in facts:
        known = _decoder.decode(text)
        begun, country = known.order.paid_at or known.order.placed_at, known.order.country
        if begun is None or country is None or begun.estimated or known.shopper.not_received_at:
            continue
        for place, parcel in enumerate(known.parcels):
            name = parcel.tracking_number or f"{known.order.id} {place}"
            arrived = parcel.delivered_at
            if arrived is None or arrived.estimated or name in counted or arrived.at < begun.at:
                continue
            counted.add(name)
            yield country, parcel.service, (arrived.at - begun.at).total_seconds() / 86_400


def _times(country: str, service: str | None, days: list[float]) -> DeliveryTimes:
    tenths = quantiles(days, n=10, method="inclusive")
    return DeliveryTimes(
        country=country,
        service=service,
        parcels=len(days),
        half_within=math.ceil(tenths[4]),
        most_within=math.ceil(tenths[7]),
        longest=math.ceil(max(days)),
    )
