"""A parcel's whole history read: each line's status, and what follows from all of them for the parcel.

The newest line that means something decides. Lines that only announce or repeat are passed over, and a Delivered
scan is remembered even when something newer contradicts it, because the shopper's clock may run from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from companion.facts import Event, Moment, Order, OrderFacts, Origin, Parcel, ParcelStatus
from companion.statuses.reading import StatusReading
from companion.statuses.status_reader import StatusReader

# Nobody has held the parcel in their hands yet when these are all there is.
BEFORE_THE_FIRST_SCAN = frozenset(
    {ParcelStatus.UNKNOWN, ParcelStatus.NOT_FOUND, ParcelStatus.INFO_RECEIVED, ParcelStatus.CANCELLED}
)


def with_statuses(facts: OrderFacts, reader: StatusReader) -> OrderFacts:
    """The facts with every event's status and, for each parcel, what its history comes to."""
    return replace(facts, parcels=tuple(_read(parcel, facts.order, reader) for parcel in facts.parcels))


def _read(parcel: Parcel, order: Order, reader: StatusReader) -> Parcel:
    pairs = [_read_event(event, parcel, order, reader) for event in parcel.events]
    events = tuple(event for event, _ in pairs)
    telling = [event for event, reading in pairs if not reading.advisory and reading.status is not ParcelStatus.UNKNOWN]
    decided = telling[0] if telling else (events[0] if events else None)
    if decided is None:
        # The reply lists the parcel but knows nothing of it: the number has not been seen by the carrier.
        return replace(parcel, status=parcel.status or ParcelStatus.NOT_FOUND) if parcel.tracking_number else parcel
    scanned = [event for event in telling if event.status not in BEFORE_THE_FIRST_SCAN]
    found: dict[str, Event | None] = {
        "status": decided,
        "status_at": decided,
        "last_event_at": next((event for event in events if event.at), None),
        "first_scan_at": _earliest(scanned),
        "departed_at": _earliest(_of(telling, ParcelStatus.DEPARTED_ORIGIN)),
        "delivered_at": _earliest(_of(telling, ParcelStatus.DELIVERED)),
    }
    return replace(
        parcel,
        events=events,
        status=decided.status,
        reason=decided.reason,
        status_text=decided.text or decided.title,
        status_at=decided.at,
        last_event_at=_moment(found["last_event_at"]),
        first_scan_at=_moment(found["first_scan_at"]),
        departed_at=_moment(found["departed_at"]),
        delivered_at=_moment(found["delivered_at"]),
        attempts=_attempts(telling) or None,
        origins={**parcel.origins, **_origins(found, events)},
    )


def _read_event(event: Event, parcel: Parcel, order: Order, reader: StatusReader) -> tuple[Event, StatusReading]:
    reading = reader.classify(event.text, code=event.code, carrier=parcel.carrier, language=order.language)
    if reading.status is ParcelStatus.UNKNOWN and event.title:
        titled = reader.classify(event.title, language=order.language)
        # A short title such as "Delivered" is weaker than a sentence that was not understood: it never concludes.
        if titled.status is not ParcelStatus.DELIVERED and not reading.doubted:
            reading = titled
    read = replace(
        event,
        status=reading.status,
        reason=reading.reason,
        confidence=reading.confidence,
        matched_by=reading.matched_by,
    )
    return read, reading


def _of(events: Sequence[Event], status: ParcelStatus) -> list[Event]:
    return [event for event in events if event.status is status]


def _earliest(events: Sequence[Event]) -> Event | None:
    dated = [(event.at.at, -position, event) for position, event in enumerate(events) if event.at is not None]
    return min(dated, key=lambda entry: entry[:2])[2] if dated else None


def _moment(event: Event | None) -> Moment | None:
    return event.at if event is not None else None


def _attempts(events: Sequence[Event]) -> int:
    """Failed attempts on different days; carriers often print one attempt in several lines."""
    days = {
        (event.at.printed or event.at.at.isoformat())[:10] if event.at else event.text
        for event in _of(events, ParcelStatus.DELIVERY_ATTEMPTED)
    }
    return len(days)


def _origins(found: dict[str, Event | None], events: Sequence[Event]) -> dict[str, Origin]:
    origins = {}
    for name, event in found.items():
        if event is not None:
            origins[name] = Origin(
                kind="page" if event.source == "aliexpress" else "source",
                where=f"tracking history ({event.source})",
                text=event.text or event.title,
            )
    attempted = _of(events, ParcelStatus.DELIVERY_ATTEMPTED)
    if attempted:
        origins["attempts"] = Origin(kind="page", where="tracking history", text=attempted[0].text)
    return origins
