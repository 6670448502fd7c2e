"""The same event in two sources' own words: same minute, same status, once in each."""

from __future__ import annotations

from collections.abc import Sequence

from companion.facts import Event, ParcelStatus
from companion.reading.merging_events import as_one, told_by


def united(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """A history, newest first and with statuses, in which what several sources tell stands once, all of them named."""
    groups = same_events(events)
    if not groups:
        return events
    kept: dict[int, Event] = dict(enumerate(events))
    for first, *others in groups:
        for other in others:
            kept[first] = as_one(kept[first], kept.pop(other))
    return tuple(kept[place] for place in sorted(kept))


def same_events(events: Sequence[Event]) -> list[list[int]]:
    """Groups of places that hold one and the same event, told by different sources.

    A source that tells two events of one status at one minute says that there were two: then nothing is concluded.
    """
    if len({event.source for event in events}) < 2:
        return []
    alike: dict[tuple[str, ParcelStatus], list[int]] = {}
    for place, event in enumerate(events):
        if event.at and event.status and event.status is not ParcelStatus.UNKNOWN:
            for time in {event.at.at.isoformat(), (event.at.printed or "")[:16]} - {""}:
                alike.setdefault((time, event.status), []).append(place)
    groups: list[list[int]] = []
    grouped: set[int] = set()
    for places in alike.values():
        tellers = [teller for place in places for teller in told_by(events[place])]
        if len(places) > 1 and len(tellers) == len(set(tellers)) and grouped.isdisjoint(places):
            groups.append(places)
            grouped.update(places)
    return groups
