"""Which events of two histories of one parcel are the same event, and in which order both stand together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from companion.facts import Event
from companion.reading.text import comparable

_Key = tuple[str | datetime | None, ...]
NEVER = datetime.min.replace(tzinfo=UTC)
_MINUTE = slice(5, 16)


def pairs(earlier: Sequence[Event], later: Sequence[Event]) -> dict[int, int]:
    """For each event of ``earlier`` that ``later`` tells too, its place there.

    Two events are one when they have the same text or the same code at the same printed day and minute (the
    year may be inferred, the zone unknown) or the same instant. An event is paired once: a text that stands twice
    in one history happened twice.
    """
    found: dict[int, int] = {}
    if not earlier or not later:
        return found
    taken: set[int] = set()
    for keys in (_exact_keys, _text_keys, _code_keys):
        left = [index for index in range(len(earlier)) if index not in found]
        if left and len(taken) < len(later):
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
    keys: Callable[[Event], Iterable[_Key]],
    found: dict[int, int],
    taken: set[int],
) -> None:
    places: dict[_Key, list[int]] = {}
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


def _exact_keys(event: Event) -> tuple[_Key]:
    """What is equal letter by letter, which most events are that are read again, needs no comparing of words."""
    return ((event.at.at if event.at else None, event.text, event.code),)


def _text_keys(event: Event) -> tuple[_Key, ...]:
    text = comparable(event.text)
    return tuple((at, text) for at in _written_times(event)) if event.at else ((None, text),)


def _code_keys(event: Event) -> tuple[_Key, ...]:
    return tuple((at, event.code) for at in _written_times(event)) if event.code and event.at else ()


def _written_times(event: Event) -> tuple[str | datetime, ...]:
    """The printed day and minute, and the instant."""
    assert event.at is not None
    at = event.at.at
    return (event.at.printed or at.isoformat())[_MINUTE], at


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
