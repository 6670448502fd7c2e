"""The order detail's reply: dates, price, lines with their refund buttons, and the service promises."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from companion.facts import Item, Moment, Order, OrderFacts, Origin
from companion.reading.amounts import amount_of, learn_currencies, printed_amount
from companion.reading.detail_parts import DetailParts
from companion.reading.links import site_link
from companion.reading.protection_notes import ProtectionNotes
from companion.reading.reply_items import button_types, buttons_origin, item_of
from companion.reading.sighting import Sighting
from companion.reading.text import STORE_LENGTH, clean
from companion.reading.values import entries, mapping, order_id

PLACED, PAID, SHIPPED, COMPLETED = "orderCreatTime", "payTime", "orderShipTime", "orderEndTime"


def read_order_detail(reply: Any, sighting: Sighting) -> Iterator[OrderFacts]:
    """The one order of the reply; leaves ``empty-reply`` for the skeleton that a wrong request gets."""
    parts = DetailParts.of(reply, sighting.knowledge.replies.depth)
    if parts.empty:
        sighting.leave("empty-reply")
        return
    written = parts.information.get("tradeOrderId") or parts.status.get("orderId")
    identifier = order_id(written) or sighting.request.order_id
    if identifier is None:
        sighting.leave("order-id-invalid" if written else "order-id-missing", text=clean(written, 40) or "")
        return
    if country := parts.country:
        sighting.batch.countries[identifier] = country
    order = _order(identifier, parts, sighting)
    yield OrderFacts(order=order, protection=_protection(identifier, parts, sighting).protection())


def _order(identifier: str, parts: DetailParts, sighting: Sighting) -> Order:
    hosts = sighting.knowledge.replies.page_hosts
    origins: dict[str, Origin] = {}

    def dated(name: str, member: str) -> Moment | None:
        text = clean(parts.information.get(member))
        moment = sighting.dates.first(text, sighting.place(identifier), sighting.around(identifier))
        if moment:
            origins[name] = sighting.origin(member, text, estimate=moment.estimated)
        return moment

    placed_at = dated("placed_at", PLACED)
    sighting.note_order(identifier, placed_at)
    learn_currencies(sighting, [parts.total, *parts.lines])
    items = tuple(item_of(line, sighting, identifier) for line in parts.lines)
    status_text = clean(parts.status.get("title"))
    buttons = button_types(parts.status.get("buttonVOList"), *(line.get("buttonVOS") for line in parts.lines))
    status = sighting.knowledge.statuses.read(
        status_text, number=parts.number, buttons=buttons, language=sighting.language
    )
    links = {
        clean(button.get("type"), 60): button.get("href") for button in entries(parts.status.get("buttonVOList"), 50)
    }
    origins |= buttons_origin(buttons, sighting)
    if status is not None:
        origins["status"] = sighting.origin("title, orderStatus", status_text)
    total, near = amount_of(sighting, parts.total, identifier)
    if total:
        origins["total"] = sighting.origin("totalPrice", clean(printed_amount(parts.total)), estimate=near)
    if expected := _last_expected(items):
        line, moment = expected
        text = parts.expected_text(line)
        origins["expected_by"] = sighting.origin("expectDeliveryDateTitle", text, estimate=moment.estimated)
    return Order(
        id=identifier,
        status=status,
        status_text=status_text,
        placed_at=placed_at,
        paid_at=dated("paid_at", PAID),
        shipped_at=dated("shipped_at", SHIPPED),
        completed_at=dated("completed_at", COMPLETED),
        expected_by=expected[1] if expected else None,
        total=total,
        country=sighting.country(identifier),
        language=sighting.language,
        store=clean(parts.seller.get("sellerName"), STORE_LENGTH),
        store_url=site_link(parts.seller.get("storeUrl"), hosts),
        message_url=site_link(parts.seller.get("connectUrl"), hosts),
        tracking_url=site_link(links.get("TRACKING"), hosts),
        payment_method=parts.payment_method,
        payment_kind=sighting.knowledge.payments.kind(parts.payment_method),
        items=items,
        buttons=buttons,
        origins=origins,
    )


def _last_expected(items: tuple[Item, ...]) -> tuple[int, Moment] | None:
    dated = [(index, item.expected_by) for index, item in enumerate(items) if item.expected_by]
    return max(dated, key=lambda entry: entry[1].at, default=None)


def _protection(identifier: str, parts: DetailParts, sighting: Sighting) -> ProtectionNotes:
    notes = ProtectionNotes(sighting, identifier)
    for service in entries(parts.services.get("data"), 50):
        notes.read(service.get("content"), "services")
        notes.read(service.get("title"), "services")
    notes.read(parts.progress.get("text"), "progress bar")
    notes.read(parts.status.get("reminder"), "reminder")
    for node in entries(parts.progress.get("nodes"), 20):
        label, day = clean(node.get("text")), clean(node.get("time"))
        if sighting.knowledge.protection.is_label(label):
            notes.take(day, f"{label} {day}", "progress bar")
    for line in parts.lines:
        for tag in entries(line.get("itemTags"), 30):
            for text in mapping(tag).values():
                notes.read(text, "itemTags")
    return notes
