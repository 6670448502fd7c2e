"""The order list's reply: ``pc_om_list_order`` components, one an order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from companion.facts import Order, OrderFacts, Origin
from companion.reading.amounts import amount_of, learn_currencies, printed_amount
from companion.reading.links import site_link
from companion.reading.protection_notes import ProtectionNotes
from companion.reading.refund_lines import dispute_in, refund_lines, status_with_refund
from companion.reading.replies import components
from companion.reading.reply_items import button_types, buttons_origin, item_of
from companion.reading.sighting import Sighting
from companion.reading.text import STORE_LENGTH, clean
from companion.reading.values import entries, identity, mapping, order_id

ORDER = "pc_om_list_order"
TAG_TEXTS = ("richText", "desc", "text", "title")


def read_order_list(reply: Any, sighting: Sighting) -> Iterator[OrderFacts]:
    """Every order of the reply; leaves ``empty-reply`` when it holds none, as a wrong request's answer does."""
    found = components(reply, sighting.knowledge.replies.depth)
    orders = found.get(ORDER, [])
    if not orders:
        sighting.leave("empty-reply")
    learn_currencies(sighting, orders)
    learn_currencies(sighting, (line for fields in orders for line in entries(fields.get("orderLines"))))
    for fields in orders:
        identifier = order_id(fields.get("orderId"))
        if identifier is None:
            sighting.leave("order-id-invalid", text=clean(fields.get("orderId"), 40) or "")
            continue
        yield _order(identifier, fields, sighting)


def _order(identifier: str, fields: Mapping[str, Any], sighting: Sighting) -> OrderFacts:
    knowledge, hosts = sighting.knowledge, sighting.knowledge.replies.page_hosts
    date_text, status_text = clean(fields.get("orderDateText")), clean(fields.get("statusText"))
    placed_at = sighting.dates.first(date_text, sighting.place(identifier), sighting.around())
    sighting.note_order(identifier, placed_at)
    lines = list(entries(fields.get("orderLines"), 200))
    items = tuple(item_of(line, sighting, identifier) for line in lines)
    links = {clean(button.get("type"), 60): button.get("href") for button in entries(fields.get("buttons"), 50)}
    buttons = button_types(fields.get("buttons"))
    number = identity(mapping(mapping(fields.get("utParams")).get("args")).get("orderStatus"))
    status = knowledge.statuses.read(status_text, number=number, buttons=buttons, language=sighting.language)
    refunds = refund_lines(fields.get("exposeInfo"))
    dispute = dispute_in(refunds, sighting)
    total, near = amount_of(sighting, fields, identifier)
    origins: dict[str, Origin] = buttons_origin(buttons, sighting)
    if status is not None:
        origins["status"] = sighting.origin("statusText, buttons, orderStatus", status_text)
    if placed_at:
        origins["placed_at"] = sighting.origin("orderDateText", date_text, estimate=placed_at.estimated)
    if total:
        origins["total"] = sighting.origin("totalPriceText", clean(printed_amount(fields)), estimate=near)
    return OrderFacts(
        order=Order(
            id=identifier,
            status=status_with_refund(status, dispute, len(items), knowledge.disputes.open_states),
            status_text=status_text,
            placed_at=placed_at,
            total=total,
            country=sighting.country(identifier),
            language=sighting.language,
            store=clean(fields.get("storeName"), STORE_LENGTH),
            store_url=site_link(fields.get("storePageUrl"), hosts),
            message_url=site_link(fields.get("sellerConnectUrl"), hosts),
            detail_url=site_link(fields.get("orderDetailUrl"), hosts),
            tracking_url=site_link(links.get("TRACKING"), hosts),
            items=items,
            buttons=buttons,
            refund_texts=refunds,
            origins=origins,
        ),
        protection=_protection(identifier, lines, sighting).protection(),
        dispute=dispute,
    )


def _protection(identifier: str, lines: list[Mapping[str, Any]], sighting: Sighting) -> ProtectionNotes:
    notes = ProtectionNotes(sighting, identifier)
    for line in lines:
        notes.read(line.get("itemExtraInfo"), "itemExtraInfo")
        for tag in entries(line.get("itemTags"), 30):
            for name in TAG_TEXTS:
                notes.read(tag.get(name), "itemTags")
    return notes
