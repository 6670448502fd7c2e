"""What a history tells beyond its statuses: the same event of several sources once, and the country where it ended."""

from __future__ import annotations

from msgspec.structs import replace

from companion.facts import Order, OrderFacts, Parcel
from companion.tracking.places import Places
from companion.tracking.same_events import united


def with_cross_checks(facts: OrderFacts, places: Places) -> OrderFacts:
    """The facts, whose statuses were read, with every event once and the country of each delivery."""
    checked = tuple(_checked(parcel, facts.order, places) for parcel in facts.parcels)
    return facts if checked == facts.parcels else replace(facts, parcels=checked)


def _checked(parcel: Parcel, order: Order, places: Places) -> Parcel:
    events = united(parcel.events)
    country = places.country_of(parcel.delivered_place) if parcel.delivered_place else None
    if country and order.country and places.belong_together(country, order.country):
        country = order.country
    if events is parcel.events and country == parcel.delivered_country:
        return parcel
    return replace(parcel, events=events, delivered_country=country)
