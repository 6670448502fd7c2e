"""The text for the form's description field: only what is known, only what the shopper confirmed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from string import Formatter

from companion.dispute.days import stated_day
from companion.dispute.dispute_knowledge import Alternatives, DisputeKnowledge
from companion.dispute.plain_text import plain
from companion.dispute.situation import Situation
from companion.dispute.wording_checks import problems_in
from companion.facts import OrderFacts

_ORDER_NUMBER = re.compile(r"\d{10,20}")
_TRACKING_NUMBER = re.compile(r"[A-Z0-9]{6,40}", re.IGNORECASE)
_COUNTRY = re.compile(r"[A-Z]{2}", re.IGNORECASE)


def describe(facts: OrderFacts, situation: Situation, knowledge: DisputeKnowledge) -> str | None:
    """The description, or ``None`` until the shopper has said that nothing was received.

    Sentences with an unknown fact are left out; when the limit is near, what was asked of whom goes first, then
    the later facts. Nothing that fails ``wording_checks`` is returned.
    """
    if facts.shopper.not_received_at is None:
        return None
    known = _known(facts, situation)
    opening = list(_filled(knowledge.opening, known))
    closing = list(_filled(knowledge.closing, known))
    middle = [
        *_filled(knowledge.descriptions[situation.case.id], known),
        *_filled(knowledge.asked, known),
    ]
    while True:
        text = plain(" ".join([*opening, *middle, *closing]))
        if len(text) <= knowledge.limit or not middle:
            break
        middle.pop()
    return None if problems_in(text, confirmed=True, knowledge=knowledge) else text


def _filled(sentences: Iterable[Alternatives], known: Mapping[str, str]) -> Iterable[str]:
    for alternatives in sentences:
        for sentence in alternatives:
            if all(name in known for _, name, _, _ in Formatter().parse(sentence) if name):
                yield sentence.format_map(known)
                break


def _known(facts: OrderFacts, situation: Situation) -> dict[str, str]:
    order, parcel, shopper = facts.order, situation.parcel, facts.shopper
    values = {
        "order_id": _matching(_ORDER_NUMBER, order.id),
        "shipped_on": stated_day(order.shipped_at),
        "expected_on": stated_day(order.expected_by),
        "asked_seller_on": stated_day(shopper.asked_seller_at),
        "asked_carrier_on": stated_day(shopper.asked_carrier_at),
    }
    if parcel is not None:
        values |= {
            "tracking_number": _matching(_TRACKING_NUMBER, parcel.tracking_number),
            "destination_country": _matching(_COUNTRY, parcel.destination_country),
            "delivered_on": stated_day(parcel.delivered_at),
            "status_on": stated_day(parcel.status_at),
            "last_event_on": stated_day(parcel.last_event_at),
            "expected_on": stated_day(parcel.expected_by) or values["expected_on"],
        }
    return {name: value for name, value in values.items() if value is not None}


def _matching(pattern: re.Pattern[str], text: str | None) -> str | None:
    return text if text is not None and pattern.fullmatch(text) and text.isascii() else None
