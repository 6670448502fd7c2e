"""One parcel of the tracking reply."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from companion.facts import CarrierContact, Item, Moment, Origin, Parcel
from companion.reading.sighting import Sighting
from companion.reading.text import TITLE_LENGTH, clean
from companion.reading.tracking_events import events_of
from companion.reading.values import entries, identity, integer, mapping
from companion.reading.web_links import web_link


def parcel_of(line: Mapping[str, Any], order_id: str, protected_until: date | None, sighting: Sighting) -> Parcel:
    """An entry of ``trackingDetailLineList``; the receiver's name and address are never opened."""
    number = tracking_number(line.get("mailNo"))
    former = tracking_number(line.get("originMailNo"))
    service = clean(line.get("logisticsCarrierName"), TITLE_LENGTH)
    contact = contact_of(mapping(line.get("logisticsCpInfo")))
    carrier = contact.name if contact and contact.name else service
    eta = mapping(line.get("etaInfo"))
    expected_by = expected_of(eta, order_id, protected_until, sighting)
    origins: dict[str, Origin] = {}
    if number:
        origins["tracking_number"] = sighting.origin("mailNo", number)
    if carrier:
        origins["carrier"] = sighting.origin("carrier", carrier)
    if expected_by:
        origins["expected_by"] = sighting.origin(
            "etaInfo", clean(eta.get("etaTimeText")), estimate=expected_by.estimated
        )
    return Parcel(
        tracking_number=number or former,
        former_number=former if number and former != number else None,
        carrier=carrier,
        service=service,
        expected_by=expected_by,
        contact=contact,
        items=tuple(_item(entry) for entry in entries(line.get("packageItemList"), 200)),
        events=events_of(line.get("detailList"), order_id, protected_until, sighting),
        origins=origins,
    )


def tracking_number(value: object) -> str | None:
    """A tracking number without spaces; words like "null" and texts that cannot be one are none."""
    text = clean(value, 60)
    number = "".join(text.split()) if text else ""
    plain = number.replace("-", "")
    if not 5 <= len(plain) <= 40 or not plain.isalnum() or not any(sign.isdecimal() for sign in plain):
        return None
    return number


def contact_of(provider: Mapping[str, Any]) -> CarrierContact | None:
    """How the reply says the carrier is reached."""
    phones = provider.get("cpContactPhoneList")
    contact = CarrierContact(
        name=clean(provider.get("cpName"), TITLE_LENGTH),
        website=web_link(provider.get("cpWebSiteUrl")),
        phones=tuple(
            dict.fromkeys(
                text for phone in (phones if isinstance(phones, list) else [phones])[:10] if (text := clean(phone, 40))
            )
        ),
        hours=clean(provider.get("workingHours"), TITLE_LENGTH),
    )
    return contact if contact != CarrierContact() else None


def expected_of(
    eta: Mapping[str, Any], order_id: str, protected_until: date | None, sighting: Sighting
) -> Moment | None:
    """The last day of the estimate; ``None`` when the header reports the delivery itself."""
    dates = sighting.dates
    text = clean(eta.get("etaTimeText"))
    if clean(eta.get("etaSceneCode"), 80) in dates.delivered_scenes or (text and dates.tells_delivery(text)):
        return None
    hint = dates.instant(eta.get("endEtaTime")) or dates.instant(eta.get("etaTimeStamp"))
    around = sighting.around(order_id, protected_until, ahead=True, epoch=hint)
    if text and dates.finder.find(text):
        return dates.last(text, sighting.place(order_id), around)
    return dates.epoch_day(hint, sighting.place(order_id)) if hint else None


def _item(entry: Mapping[str, Any]) -> Item:
    return Item(
        product_id=identity(entry.get("itemId")),
        title=clean(entry.get("itemTitle"), TITLE_LENGTH),
        variant=clean(entry.get("skuDesc"), TITLE_LENGTH),
        quantity=integer(entry.get("count")),
    )
