"""Refund lines of an order: what they say of a dispute, and what that makes of the order's status."""

from __future__ import annotations

from companion.facts import Dispute, OrderStatus
from companion.reading.case_texts import seen_moment
from companion.reading.sighting import Sighting
from companion.reading.text import clean
from companion.reading.values import entries, mapping

ON_ITS_WAY = {OrderStatus.SHIPPED, OrderStatus.PARTLY_SHIPPED, OrderStatus.UNKNOWN, OrderStatus.COMPLETED, None}
OVER = {OrderStatus.COMPLETED, OrderStatus.CLOSED, OrderStatus.UNKNOWN, None}


def refund_lines(expose_info: object) -> tuple[str, ...]:
    """The texts of ``exposeInfo.itemList[].detailList[].title`` (and the titles above them), each once."""
    texts: list[str | None] = []
    for item in entries(mapping(expose_info).get("itemList"), 50):
        texts.append(clean(item.get("title")))
        texts.extend(clean(detail.get("title")) for detail in entries(item.get("detailList"), 50))
    return tuple(dict.fromkeys(text for text in texts if text))


def dispute_in(lines: tuple[str, ...], sighting: Sighting) -> Dispute:
    """The dispute that refund lines speak of; an empty one when none of them is understood."""
    words = sighting.knowledge.disputes
    for line in lines:
        if state := words.state_in(line):
            return Dispute(
                state=state,
                state_seen_at=seen_moment(sighting),
                status_text=line,
                origins={"state": sighting.origin("refund line", line)},
            )
    return Dispute()


def status_with_refund(
    status: OrderStatus | None, dispute: Dispute, items: int, open_states: frozenset[str]
) -> OrderStatus | None:
    """An order whose refund line speaks of a running case is in dispute; one that was paid back is refunded.

    A refund of one line of several leaves the order's own status as it is.
    """
    if dispute.state in open_states and status in ON_ITS_WAY:
        return OrderStatus.IN_DISPUTE
    if dispute.state == "refunded" and items <= 1 and status in OVER:
        return OrderStatus.REFUNDED
    return status
