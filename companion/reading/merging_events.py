"""Two histories of one parcel: nothing is lost, what both tell stands once, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from companion.facts import Event
from companion.reading.text import comparable

NEVER = datetime.min.replace(tzinfo=UTC)


def merge_events(earlier: tuple[Event, ...], later: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events of both readings, each reading's own order kept.

    Two events are one when they have the same text or the same code at the same printed day and minute (the
    year may be inferred, the zone unknown) or the same instant. The later reading's words stand.
    """
    if not earlier or not later:
        return later or earlier
    merged = list(later)
    places = {key: index for index, event in enumerate(later) for key in _keys(event)}
    only_earlier: list[tuple[datetime, Event]] = []
    for stands_at, event in _timed(earlier):
        index = next((places[key] for key in _keys(event) if key in places), None)
        if index is None:
            only_earlier.append((stands_at, event))
        else:
            merged[index] = _both(event, merged[index])
    return tuple(_interleaved(_timed(merged), only_earlier)) if only_earlier else tuple(merged)


def _keys(event: Event) -> Iterator[tuple[str, str]]:
    text = f"text {comparable(event.text)}"
    if event.at is None:
        yield "", text
        return
    printed = (event.at.printed or event.at.at.isoformat())[5:16]
    for at in (printed, event.at.at.isoformat()):
        yield at, text
        if event.code:
            yield at, f"code {event.code}"


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


def _interleaved(later: list[tuple[datetime, Event]], earlier: list[tuple[datetime, Event]]) -> Iterator[Event]:
    """Both lists as one, newest first."""
    newer, older = later[::-1], earlier[::-1]
    while newer and older:
        yield (newer if newer[-1][0] >= older[-1][0] else older).pop()[1]
    for rest in (newer, older):
        yield from (event for _, event in reversed(rest))


def _timed(events: Iterable[Event]) -> list[tuple[datetime, Event]]:
    """Events with the time by which they stand: their own, else that of the event they follow."""
    listed = tuple(events)
    known = next((event.at.at for event in listed if event.at), NEVER)
    timed: list[tuple[datetime, Event]] = []
    for event in listed:
        known = event.at.at if event.at else known
        timed.append((known, event))
    return timed
