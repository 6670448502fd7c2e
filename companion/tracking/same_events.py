"""The same event in two sources' own words: same minute, same status, once in each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

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
    alike: dict[tuple[str | datetime, ParcelStatus], list[int]] = {}
    for place, event in enumerate(events):
        if event.at and event.status and event.status is not ParcelStatus.UNKNOWN:
            for time in minutes_of(event):
                alike.setdefault((time, event.status), []).append(place)
    groups: list[list[int]] = []
    grouped: set[int] = set()
    for places in alike.values():
        tellers = [teller for place in places for teller in told_by(events[place])]
        once_each = len(places) > 1 and len(tellers) == len(set(tellers))
        if once_each and grouped.isdisjoint(places) and _at_one_instant([events[place] for place in places]):
            groups.append(places)
            grouped.update(places)
    return groups


def _at_one_instant(events: Sequence[Event]) -> bool:
    """Whether nothing speaks against it: the same minute on two clocks of known zones is not the same instant."""
    return len({event.at.at for event in events if event.at and event.at.latest == event.at.at}) < 2


def minutes_of(event: Event) -> tuple[str | datetime, ...]:
    """When an event was, as an instant and as it was printed to the minute; equal in one means the same minute."""
    if event.at is None:
        return ()
    return (event.at.at, event.at.printed[:16]) if event.at.printed else (event.at.at,)
