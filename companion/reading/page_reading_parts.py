"""Items, parcels and lists of texts of a DOM reading."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from companion.facts import Event, Item, Moment, Origin, Parcel
from companion.reading.amounts import amount_in
from companion.reading.sighting import Sighting
from companion.reading.text import TITLE_LENGTH, clean
from companion.reading.tracking_parcel import tracking_number
from companion.reading.values import entries, integer


def texts_of(value: object) -> tuple[str, ...]:
    """The texts of a list, each once; anything else holds none."""
    listed = value[:100] if isinstance(value, list) else []
    return tuple(dict.fromkeys(text for entry in listed if isinstance(entry, str) and (text := clean(entry))))


def item_read(line: Mapping[str, Any], order_id: str, sighting: Sighting) -> Item:
    """One line of the order as the page prints it."""
    around = sighting.around(order_id, ahead=True)
    return Item(
        title=clean(line.get("title"), TITLE_LENGTH),
        variant=clean(line.get("variant"), TITLE_LENGTH),
        quantity=integer(line.get("quantity_text")),
        price=amount_in(sighting, clean(line.get("price_text"), TITLE_LENGTH), order_id=order_id)[0],
        expected_by=sighting.dates.last(clean(line.get("eta_text")), sighting.place(order_id), around),
    )


def expected_read(
    entry: Mapping[str, Any], items: tuple[Item, ...], order_id: str, sighting: Sighting
) -> Moment | None:
    """The last day by which the order is expected, from its own line or from those of its items."""
    text = clean(entry.get("eta_text"), TITLE_LENGTH)
    own = None
    if text and not sighting.dates.tells_delivery(text):
        own = sighting.dates.last(text, sighting.place(order_id), sighting.around(order_id, ahead=True))
    moments = [moment for moment in (own, *(item.expected_by for item in items)) if moment]
    return max(moments, key=lambda moment: moment.at, default=None)


def parcel_read(
    entry: Mapping[str, Any], order_id: str, protected_until: str | None, sighting: Sighting
) -> tuple[Parcel, ...]:
    """The parcel the page shows, where it shows one."""
    number, carrier = tracking_number(entry.get("tracking_number")), clean(entry.get("carrier"), TITLE_LENGTH)
    ends = date.fromisoformat(protected_until) if protected_until else None
    eta = clean(entry.get("eta_text"), TITLE_LENGTH)
    around = sighting.around(order_id, ends, ahead=True)
    delivered = eta is not None and sighting.dates.tells_delivery(eta)
    expected_by = None if delivered else sighting.dates.last(eta, sighting.place(order_id), around)
    events = _events(entry.get("events"), order_id, ends, sighting)
    if not number and not events:
        return ()
    origins: dict[str, Origin] = {}
    if number:
        origins["tracking_number"] = sighting.origin("tracking number", number)
    if expected_by:
        origins["expected_by"] = sighting.origin("estimate", eta, estimate=expected_by.estimated)
    return (
        Parcel(
            tracking_number=number,
            carrier=carrier,
            service=carrier,
            expected_by=expected_by,
            events=events,
            origins=origins,
        ),
    )


def _events(value: object, order_id: str, ends: date | None, sighting: Sighting) -> tuple[Event, ...]:
    listed = list(entries(value, 100_000))
    most = sighting.knowledge.replies.events
    if len(listed) > most:
        sighting.leave("events-cut", kept=most, total=len(listed))
    place, around = sighting.place(order_id), sighting.around(order_id, ends)
    events: dict[Event, None] = {}
    for line in listed[:most]:
        title = clean(line.get("title"), TITLE_LENGTH)
        if text := clean(line.get("text")) or title:
            at = sighting.dates.first(clean(line.get("time_text"), 80), place, around)
            events[Event(at=at, text=text, title=title)] = None
    return tuple(events)
