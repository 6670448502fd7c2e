"""The list of returns and refunds: which orders have a case, since when, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from companion.facts import Dispute, Moment, Order, OrderFacts
from companion.reading.case_texts import seen_moment
from companion.reading.links import site_link
from companion.reading.replies import objects_within
from companion.reading.sighting import Sighting
from companion.reading.text import STORE_LENGTH, TITLE_LENGTH, clean
from companion.reading.values import entries, identity, mapping, order_id

LINE, TRADE_LINE, ORDER = "reverseOrderLineId", "tradeOrderLineId", "tradeOrderId"
STATUS_TEXTS = ("reverseDetailStatusText", "reverseStatusText")
SAME_INSTANT = timedelta(hours=24)


def read_return_list(reply: Any, sighting: Sighting) -> Iterator[OrderFacts]:
    """One order for each case, oldest case first, so that merging leaves the newest."""
    found: list[OrderFacts] = []
    for item in objects_within(reply, sighting.knowledge.replies.depth):
        lines = list(entries(item.get("reverseOrderLines"), 200))
        for line in lines:
            identifier = order_id(line.get(ORDER))
            if identifier is None:
                sighting.leave("order-id-invalid", text=clean(line.get(ORDER), 40) or "")
                continue
            sighting.note_order(identifier)
            for part in (identity(line.get(LINE)), identity(line.get(TRADE_LINE))):
                if part:
                    sighting.batch.order_of[part] = identifier
            found.append(
                OrderFacts(
                    order=Order(
                        id=identifier,
                        store=clean(item.get("shopName"), STORE_LENGTH),
                        message_url=_seller_link(item, line, sighting),
                    ),
                    dispute=_dispute(item, line, identifier, sighting),
                )
            )
    total = next((entry["total"] for entry in objects_within(reply, 6) if "total" in entry), None)
    if not found and total not in (0, "0"):
        sighting.leave("empty-reply")
    yield from sorted(found, key=_age)


def _dispute(item: Mapping[str, Any], line: Mapping[str, Any], identifier: str, sighting: Sighting) -> Dispute:
    opened_at = _opened_at(line, identifier, sighting)
    code = clean(line.get("reverseStatus"), 20)
    printed = clean(line.get("gmtCreateFormat"), 40)
    words = sighting.knowledge.disputes
    status_text = next((text for name in STATUS_TEXTS if (text := clean(line.get(name), TITLE_LENGTH))), None)
    # The words of the case's own line say more than its number.
    told = words.state_in(status_text)
    state = told or words.state_of(code)
    where, text = ("status line", status_text) if told else ("reverseStatus", code)
    origins = {"state": sighting.origin(where, text)} if state else {}
    if opened_at:
        origins["opened_at"] = sighting.origin("gmtCreate", printed, estimate=opened_at.estimated)
    hosts = sighting.knowledge.replies.page_hosts
    buttons = [*entries(line.get("buttonDTOList"), 20), *entries(item.get("buttonDTOList"), 20)]
    links = (site_link(button.get("detailUrl"), hosts) for button in buttons)
    return Dispute(
        id=identity(line.get(LINE)) or identity(line.get("reverseOrderId")),
        opened_at=opened_at,
        state=state,
        state_seen_at=seen_moment(sighting) if state else None,
        status_text=status_text,
        detail_url=next((link for link in links if link), None),
        origins=origins,
    )


def _opened_at(line: Mapping[str, Any], identifier: str, sighting: Sighting) -> Moment | None:
    """The exact number where it agrees with the printed time to a day, else the printed time, else the number."""
    place = sighting.place(identifier)
    number = sighting.dates.epoch(line.get("gmtCreate"), place)
    printed = sighting.dates.first(clean(line.get("gmtCreateFormat"), 40), place)
    if number and printed and abs(number.at - printed.at) <= SAME_INSTANT:
        return Moment(number.at, printed.printed)
    return printed or number


def _seller_link(item: Mapping[str, Any], line: Mapping[str, Any], sighting: Sighting) -> str | None:
    hosts = sighting.knowledge.replies.page_hosts
    sellers = (mapping(item.get("seller")), mapping(line.get("seller")))
    return next((link for seller in sellers if (link := site_link(seller.get("contactSellerUrl"), hosts))), None)


def _age(facts: OrderFacts) -> float:
    opened_at = facts.dispute.opened_at
    return opened_at.at.timestamp() if opened_at else 0.0
