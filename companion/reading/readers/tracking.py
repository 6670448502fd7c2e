"""The tracking reply: one parcel for each of ``trackingDetailLineList``, its history, and the refund date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from companion.facts import Order, OrderFacts, Parcel
from companion.reading.parcel_owner import owner_of
from companion.reading.protection_notes import ProtectionNotes, printed_day
from companion.reading.replies import module_of
from companion.reading.sighting import Sighting
from companion.reading.text import clean
from companion.reading.tracking_parcel import parcel_of
from companion.reading.values import entries, mapping

PARCELS, FAST_DELIVERY = "trackingDetailLineList", "fastDeliveryInfoDTO"
# An order whose id begins so is a parcel whose order nobody named: to be shown, never to be kept.
PARCEL_ALONE = "parcel:"


def read_tracking(reply: Any, sighting: Sighting) -> Iterator[OrderFacts]:
    """The order's parcels.

    The reply does not name its order: the request does. Where it is missing, the parcels belong to the one order
    of the call that sold what is in them (``parcel_owner``); where none or several could be it, to an order whose
    id is "parcel:" and the first tracking number, so that the parcel can be shown. Such an id is never an
    AliExpress order.
    """
    module = module_of(reply, (PARCELS, FAST_DELIVERY), sighting.knowledge.replies.depth)
    lines = list(entries(module.get(PARCELS), 50))
    identifier = _order_of(lines, sighting)
    if identifier is None:
        return
    notes = ProtectionNotes(sighting, identifier)
    _read_protection(notes, mapping(module.get(FAST_DELIVERY)))
    protection = notes.protection()
    ends = date.fromisoformat(printed_day(protection.ends_at)) if protection.ends_at else None
    parcels: tuple[Parcel, ...] = tuple(parcel_of(line, identifier, ends, sighting) for line in lines)
    if not parcels and not protection.ends_at:
        sighting.leave("no-tracking-yet", order=identifier)
        return
    order = Order(id=identifier, country=sighting.country(identifier), language=sighting.language)
    yield OrderFacts(order=order, parcels=parcels, protection=protection)


def _order_of(lines: list[Mapping[str, Any]], sighting: Sighting) -> str | None:
    request = sighting.request
    if request.order_id:
        return request.order_id
    if request.wrong_order_id:
        sighting.leave("order-id-invalid", text=request.wrong_order_id)
        return None
    owner = owner_of(lines, sighting.batch)
    if owner is not None:
        return owner
    number = next((text for line in lines if (text := clean(line.get("mailNo"), 60))), None)
    if number:
        return f"{PARCEL_ALONE}{number}"
    sighting.leave("order-id-missing")
    return None


def _read_protection(notes: ProtectionNotes, fast_delivery: Mapping[str, Any]) -> None:
    listed = fast_delivery.get("fdContentList")
    for text in (
        *(listed[:50] if isinstance(listed, list) else [listed]),
        fast_delivery.get("fdContent"),
        fast_delivery.get("fdStatusDesc"),
    ):
        notes.read(text, "fast delivery")
