"""One case's own reply: its state, its reason, what both sides propose, and the way of the money."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from companion.facts import Dispute, Money, Order, OrderFacts
from companion.reading.amounts import amount_in
from companion.reading.case_texts import dispute_told, seen_moment
from companion.reading.replies import objects_within
from companion.reading.sighting import Sighting
from companion.reading.text import TITLE_LENGTH, clean
from companion.reading.values import identity, mapping, order_id

LINE, TRADE_LINE, ORDER = "reverseOrderLineId", "tradeOrderLineId", "tradeOrderId"
STATUS_TEXTS = ("reverseDetailStatusText", "reverseStatusText")
SHORTEST = 6


def read_return_case(reply: Any, sighting: Sighting) -> Iterator[OrderFacts]:
    """The order of the case. Its number stands in the reply, else it is known from the case or the line."""
    found = list(objects_within(reply, sighting.knowledge.replies.depth))
    case = identity(_first(found, LINE)) or sighting.request.case_id
    identifier = (
        order_id(_first(found, ORDER))
        or sighting.request.order_id
        or sighting.order_of(case)
        or sighting.order_of(identity(_first(found, TRADE_LINE)) or sighting.request.line_id)
    )
    if identifier is None:
        sighting.leave("order-id-missing")
        return
    sighting.note_order(identifier)
    status = next((text for name in STATUS_TEXTS if (text := clean(_first(found, name), TITLE_LENGTH))), None)
    told = dispute_told(_texts(found, sighting), identifier, sighting, status)
    yield OrderFacts(
        order=Order(id=identifier), dispute=_with_solution(replace(told, id=case), found, identifier, sighting)
    )


def _with_solution(dispute: Dispute, found: list[Mapping[str, Any]], order: str, sighting: Sighting) -> Dispute:
    """With the solution that both sides reached, where the reply names one."""
    reached = mapping(_first(found, "reachSolution"))
    amount = _money(reached.get("refundMoney"), order, sighting)
    if amount is None:
        return dispute
    origins = {**dispute.origins, "refund": sighting.origin("reachSolution", clean(reached.get("solutionTypeText")))}
    if dispute.state not in (None, "open", "seller_answered"):
        return replace(dispute, refund=amount, origins=origins)
    origins["state"] = sighting.origin("reachSolution", clean(reached.get("solutionTypeText"), TITLE_LENGTH))
    seen = seen_moment(sighting)
    return replace(dispute, refund=amount, state="agreed", state_seen_at=seen, origins=origins)


def _money(value: object, order: str, sighting: Sighting) -> Money | None:
    entry = mapping(value)
    text = entry.get("formatMoney") if entry else value
    return amount_in(sighting, clean(text, 60), None, entry.get("currency"), order)[0]


def _texts(found: list[Mapping[str, Any]], sighting: Sighting) -> Iterator[str]:
    personal = sighting.knowledge.replies.personal
    for entry in found:
        for name, value in entry.items():
            if isinstance(value, str) and name.casefold() not in personal and len(value) >= SHORTEST:
                text = clean(value)
                if text:
                    yield text


def _first(found: list[Mapping[str, Any]], name: str) -> object:
    return next((entry[name] for entry in found if entry.get(name) is not None), None)
