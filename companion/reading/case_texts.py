"""A dispute out of the sentences of its page: terms with their ends, proposals, and where the money stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from companion.facts import Dispute, Moment, Origin
from companion.reading.case_amounts import amount_within
from companion.reading.case_offers import IN_WORDS, OfferKind, kind_of_offer
from companion.reading.sighting import Sighting

LONGEST = 400
MOST = 400
AMOUNTS = frozenset({"claim", "offer", "refund"})


def dispute_told(texts: Iterable[str], order_id: str, sighting: Sighting, status_text: str | None = None) -> Dispute:
    """What the texts tell; ``status_text`` is the case's own line about its state.

    Of several texts that tell the same fact the shortest is believed: the others hold it among other things.
    """
    pieces = sorted({text for text in texts if len(text) <= LONGEST}, key=lambda text: (len(text), text))[:MOST]
    told: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    said: OfferKind | None = None
    for text in pieces:
        for fact in sighting.knowledge.case_notes.told_by(text):
            if fact in IN_WORDS:
                said = cast(OfferKind, "close_and_wait" if "close_and_wait" in (fact, said) else fact)
                origins.setdefault("offer_kind", sighting.origin("case", text))
            elif fact not in told and (value := _value(fact, text, order_id, sighting)):
                told[fact] = value
                estimate = isinstance(value, Moment) and value.estimated
                origins[fact] = sighting.origin("case", text, estimate=estimate)
    state = sighting.knowledge.disputes.state_in(status_text)
    if state:
        origins["state"] = sighting.origin("status line", status_text)
    kind = kind_of_offer(told.get("claim"), told.get("offer"), said)
    return Dispute(
        status_text=status_text,
        state=state,
        state_seen_at=seen_moment(sighting) if state else None,
        offer_kind=kind,
        origins=origins,
        **told,
    )


def seen_moment(sighting: Sighting) -> Moment | None:
    """When the page was looked at, as a moment."""
    return Moment(sighting.seen_at) if sighting.seen_at else None


def _value(fact: str, text: str, order_id: str, sighting: Sighting) -> object:
    if fact in AMOUNTS:
        return amount_within(text, order_id, sighting)
    place = sighting.place(order_id)
    if not fact.endswith("_by"):
        return sighting.dates.first(text, place, sighting.around(order_id))
    left = sighting.knowledge.case_notes.time_left(text)
    if left is not None:
        return Moment(sighting.seen_at + left, estimated=True) if sighting.seen_at else None
    return sighting.dates.last(text, place, sighting.around(order_id, ahead=True))
