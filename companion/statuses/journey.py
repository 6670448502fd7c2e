"""A parcel's history, line by line and as a whole: where the parcel stands, since when, and what happened before."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from companion.facts import Event, Moment, OrderFacts, Origin, Parcel, ParcelStatus
from companion.statuses.history import attempts, first_scan, problem_before, run_of_status
from companion.statuses.reading import StatusReading
from companion.statuses.status_reader import StatusReader
from companion.statuses.testimony import testimony

FROM_THE_HISTORY = frozenset({"status", "delivered_at", "first_scan_at", "departed_at"})


def with_statuses(facts: OrderFacts, reader: StatusReader) -> OrderFacts:
    """The facts with every event's status and what follows from the events for each parcel.

    A parcel without events keeps what was read of it elsewhere. No clock is read and nothing is guessed: what
    the history does not tell stays absent.
    """
    return replace(facts, parcels=tuple(with_status(parcel, reader, facts.order.language) for parcel in facts.parcels))


def with_status(parcel: Parcel, reader: StatusReader, language: str | None) -> Parcel:
    """One parcel with its history read; ``language`` (BCP 47) is a hint about the events' words."""
    if not parcel.events:
        return parcel_without_history(parcel, reader, language)
    readings = [reading_of(event, reader, language) for event in parcel.events]
    events = tuple(
        replace(
            event,
            status=reading.status,
            reason=reading.reason,
            confidence=round(reading.confidence, 2),
            matched_by=reading.matched_by,
        )
        for event, reading in zip(parcel.events, readings, strict=True)
    )
    telling = [event for event, reading in zip(events, readings, strict=True) if tells_something(reading)]
    # What its sources withdrew tells the past, never where the parcel stands.
    present = [event for event in telling if not event.missing_since] or telling
    said = testimony(present)
    now = said.stands
    if now is None:
        newest = events[0]
        return replace(
            parcel,
            events=events,
            status=ParcelStatus.UNKNOWN,
            reason=None,
            status_at=newest.at,
            status_text=newest.text,
            last_event_at=newest_moment(events),
            delivered_place=None,
            says_delivered=(),
            says_otherwise=(),
            said_delivered_at=None,
            origins={**origins_read_elsewhere(parcel), "status": origin(newest)},
        )
    older = present[present.index(now) :]
    run = run_of_status(older)
    delivered = now.status is ParcelStatus.DELIVERED
    scan = first_scan(telling)
    departed = next((event for event in reversed(telling) if event.status is ParcelStatus.DEPARTED_ORIGIN), None)
    return replace(
        parcel,
        events=events,
        status=now.status,
        reason=now.reason or problem_before(older),
        status_at=oldest_moment(run),
        status_text=now.text,
        first_scan_at=scan.at if scan else None,
        last_event_at=newest_moment(tuple(event for event in events if not event.missing_since) or events),
        departed_at=departed.at if departed else None,
        delivered_at=(oldest_moment(run) or parcel.delivered_at) if delivered else None,
        delivered_place=next((event.place for event in run if event.place), None) if delivered else None,
        says_delivered=said.says_delivered,
        says_otherwise=said.says_otherwise,
        said_delivered_at=said.delivered_at,
        attempts=attempts(telling),
        origins={**origins_read_elsewhere(parcel), **dict(origins(now, scan, departed, delivered=delivered))},
    )


def parcel_without_history(parcel: Parcel, reader: StatusReader, language: str | None) -> Parcel:
    """A parcel of which only a line of status is known."""
    if parcel.status is not None or not parcel.status_text:
        return parcel
    reading = reader.classify(parcel.status_text, language=language)
    return replace(parcel, status=reading.status, reason=reading.reason)


def reading_of(event: Event, reader: StatusReader, language: str | None) -> StatusReading:
    """What one event says: its code and text, and its title where these say nothing."""
    reading = reader.classify(event.text, code=event.code, carrier=event.source, language=language)
    if event.title and event.title != event.text and not reading.doubted and reading.weak:
        titled = reader.classify(event.title, language=language)
        if titled.confidence > reading.confidence and not titled.advisory:
            return titled
    return reading


def tells_something(reading: StatusReading) -> bool:
    """Whether a reading says where the parcel is, rather than that something was updated."""
    return reading.status is not ParcelStatus.UNKNOWN and not reading.advisory


def origin(event: Event) -> Origin:
    """The witness of what was read from an event."""
    return Origin(kind="page" if event.source == "aliexpress" else "source", where=event.source, text=event.text)


def origins_read_elsewhere(parcel: Parcel) -> dict[str, Origin]:
    """The witnesses of the facts that do not come from the history."""
    return {name: witness for name, witness in parcel.origins.items() if name not in FROM_THE_HISTORY}


def origins(now: Event, scan: Event | None, departed: Event | None, *, delivered: bool) -> Iterator[tuple[str, Origin]]:
    """The witnesses of the parcel's facts, by fact."""
    yield "status", origin(now)
    if delivered:
        yield "delivered_at", origin(now)
    if scan:
        yield "first_scan_at", origin(scan)
    if departed:
        yield "departed_at", origin(departed)


def newest_moment(events: tuple[Event, ...]) -> Moment | None:
    """The moment of the newest dated event."""
    return max((event.at for event in events if event.at), key=lambda moment: moment.at, default=None)


def oldest_moment(events: list[Event]) -> Moment | None:
    """The moment of the oldest dated event."""
    return min((event.at for event in events if event.at), key=lambda moment: moment.at, default=None)
