"""What a message may say: the facts that are known for sure, each in a form that nothing hostile can hide in."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from companion.dispute.days import day_of
from companion.facts import Moment, OrderFacts, Parcel

_ORDER_NUMBER = re.compile(r"\d{10,20}", re.ASCII)
_TRACKING_NUMBER = re.compile(r"[A-Z0-9]{6,40}", re.ASCII | re.IGNORECASE)
_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)


class Country(NamedTuple):
    """A country's ISO 3166 code; it is written as a name in the language of the text."""

    code: str


def known_facts(facts: OrderFacts, parcel: Parcel | None) -> dict[str, str | date | Country]:
    """The values for a message's sentences, by name; what is not known, estimated or oddly written is absent."""
    order, shopper, here = facts.order, facts.shopper, parcel or Parcel()
    collect = [moment for moment in (shopper.notice_card_until, here.pickup_until) if moment]
    moments: dict[str, Moment | None] = {
        "ordered_on": order.placed_at,
        "shipped_on": order.shipped_at,
        "ships_by_on": order.ships_by,
        "expected_on": here.expected_by or order.expected_by,
        "completed_on": order.completed_at,
        "protection_ends_on": facts.protection.ends_at,
        "decided_on": facts.dispute.decided_at,
        "refunded_on": facts.dispute.refunded_at,
        "asked_seller_on": shopper.asked_seller_at,
        "asked_carrier_on": shopper.asked_carrier_at,
        "collect_until_on": min(collect, key=lambda moment: moment.at) if collect else None,
        "last_event_on": here.last_event_at,
        "status_on": here.status_at,
        "delivered_on": here.delivered_at,
    }
    values: dict[str, str | date | Country] = {
        name: day_of(moment) for name, moment in moments.items() if moment is not None and not moment.estimated
    }
    if _ORDER_NUMBER.fullmatch(order.id):
        values["order_id"] = order.id
    if here.tracking_number and _TRACKING_NUMBER.fullmatch(here.tracking_number):
        values["tracking_number"] = here.tracking_number
    if here.destination_country and _COUNTRY.fullmatch(here.destination_country):
        values["destination_country"] = Country(here.destination_country)
    return values


def said_by_shopper(facts: OrderFacts, name: str) -> bool:
    """Whether the shopper said what ``name`` (``shopper.not_received_at``) stands for."""
    return getattr(facts.shopper, name.removeprefix("shopper.")) is not None
