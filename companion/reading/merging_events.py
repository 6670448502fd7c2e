"""Two histories of one parcel: nothing is lost, what both tell stands once, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from companion.facts import Event
from companion.reading.text import comparable

FIRST = datetime.min.replace(tzinfo=UTC)


def merge_events(earlier: tuple[Event, ...], later: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events of both readings.

    Two events are one when they were printed with the same day and minute (the year may be inferred, the zone
    unknown) and have the same text or the same code. The later reading's words stand.
    """
    if not earlier or not later:
        return later or earlier
    merged = list(later)
    places = {key: index for index, event in enumerate(later) for key in _keys(event)}
    for event in earlier:
        index = next((places[key] for key in _keys(event) if key in places), None)
        if index is None:
            merged.append(event)
        else:
            merged[index] = _both(event, merged[index])
    return _newest_first(merged)


def _keys(event: Event) -> Iterator[tuple[str, str]]:
    moment = event.at
    printed = (moment.printed or moment.at.isoformat())[5:16] if moment else ""
    yield printed, f"text {comparable(event.text)}"
    if event.code and printed:
        yield printed, f"code {event.code}"


def _both(earlier: Event, later: Event) -> Event:
    at = later.at
    if earlier.at and (at is None or (at.estimated and not earlier.at.estimated)):
        at = earlier.at
    return replace(
        later,
        at=at,
        title=later.title or earlier.title,
        code=later.code or earlier.code,
        place=later.place or earlier.place,
        stage=later.stage or earlier.stage,
    )


def _newest_first(events: list[Event]) -> tuple[Event, ...]:
    """By time; an event without one keeps its place behind the event it followed."""
    placed: list[tuple[datetime, Event]] = []
    last = None
    for event in events:
        last = event.at.at if event.at else last
        placed.append((last or FIRST, event))
    if placed and placed[0][1].at is None:
        first_known = next((at for at, event in placed if event.at), FIRST)
        placed = [(first_known if at == FIRST else at, event) for at, event in placed]
    return tuple(event for _, event in sorted(placed, key=lambda entry: entry[0], reverse=True))
