"""Which events of two histories of one parcel are the same event, and in which order both stand together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from companion.facts import Event
from companion.reading.text import comparable

NEVER = datetime.min.replace(tzinfo=UTC)
_MINUTE = slice(5, 16)


def pairs(earlier: Sequence[Event], later: Sequence[Event]) -> dict[int, int]:
    """For each event of ``earlier`` that ``later`` tells too, its place there.

    Two events are one when they have the same text or the same code at the same printed day and minute (the
    year may be inferred, the zone unknown) or the same instant. An event is paired once: a text that stands twice
    in one history happened twice.
    """
    found: dict[int, int] = {}
    taken: set[int] = set()
    for keys in (_text_keys, _code_keys):
        left = [index for index in range(len(earlier)) if index not in found]
        if left:
            _pair(earlier, left, later, keys, found, taken)
    return found


def woven(
    base: Sequence[Event], others: Sequence[Event], partners: Mapping[int, int], *, newer: bool
) -> Iterator[tuple[int | None, int | None]]:
    """Both histories as one, newest first, as places in ``base`` and in ``others``.

    ``partners`` are the pairs, from ``others`` to ``base``. The order of ``base`` stays; what only ``others`` tells is
    put between the neighbours it has there, by its time. At the same time, ``newer`` says that it comes before.
    """
    base_times, other_times = _times(base), _times(others)
    inserted: list[list[int]] = [[] for _ in range(len(base) + 1)]
    limits = _limits(len(base), len(others), partners)
    lowest = 0
    for other, at in enumerate(other_times):
        if other in partners:
            lowest = max(lowest, partners[other] + 1)
            continue
        limit = max(limits[other], lowest)
        while lowest < limit and (base_times[lowest] > at or (not newer and base_times[lowest] == at)):
            lowest += 1
        inserted[lowest].append(other)
    of_base = {place: other for other, place in partners.items()}
    for place, only_others in enumerate(inserted):
        for other in only_others:
            yield None, other
        if place < len(base):
            yield place, of_base.get(place)


def _pair(
    earlier: Sequence[Event],
    left: Sequence[int],
    later: Sequence[Event],
    keys: Callable[[Event], Iterator[tuple[str, str]]],
    found: dict[int, int],
    taken: set[int],
) -> None:
    places: dict[tuple[str, str], list[int]] = {}
    for index, event in enumerate(later):
        if index not in taken:
            for key in keys(event):
                places.setdefault(key, []).append(index)
    for index in left:
        for key in keys(earlier[index]):
            place = next((place for place in places.get(key, ()) if place not in taken), None)
            if place is not None:
                found[index] = place
                taken.add(place)
                break


def _text_keys(event: Event) -> Iterator[tuple[str, str]]:
    text = comparable(event.text)
    if event.at is None:
        yield "", text
    else:
        for at in _written_times(event):
            yield at, text


def _code_keys(event: Event) -> Iterator[tuple[str, str]]:
    if event.code and event.at:
        for at in _written_times(event):
            yield at, event.code


def _written_times(event: Event) -> tuple[str, str]:
    """The printed day and minute, and the instant."""
    assert event.at is not None
    instant = event.at.at.isoformat()
    return (event.at.printed or instant)[_MINUTE], instant


def _limits(base: int, others: int, partners: Mapping[int, int]) -> list[int]:
    """For each event of the others, the place in the base of the next older one that both tell."""
    limits = [base] * others
    limit = base
    for other in range(others - 1, -1, -1):
        limit = partners.get(other, limit)
        limits[other] = limit
    return limits


def _times(events: Sequence[Event]) -> list[datetime]:
    """The times by which events stand: their own, else that of the event they follow."""
    known = next((event.at.at for event in events if event.at), NEVER)
    times = []
    for event in events:
        known = event.at.at if event.at else known
        times.append(known)
    return times
