"""Two histories of one parcel: nothing is lost, what both tell stands once, newest first."""

from __future__ import annotations

from msgspec.structs import replace

from companion.facts import Event, Moment
from companion.reading.pairing_events import pairs, woven

PAGE = "aliexpress"


def merge_events(earlier: tuple[Event, ...], later: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events of both readings, each reading's own order kept; see ``pairs`` for which are one.

    The later reading's words stand, but a tracking source's never replace the page's.
    """
    if not earlier or not later:
        return later or earlier
    partners = pairs(earlier, later)
    merged: list[Event] = []
    for new, old in woven(later, earlier, partners, newer=False):
        if new is None:
            assert old is not None
            merged.append(earlier[old])
        else:
            merged.append(later[new] if old is None else as_one(earlier[old], later[new]))
    return tuple(merged)


def told_by(event: Event) -> tuple[str, ...]:
    """Everybody who told of an event."""
    return (event.source, *event.also_from)


def as_one(earlier: Event, later: Event) -> Event:
    """The same event told twice: everything known of it, and everybody who told it."""
    tellers, later_tellers = told_by(earlier), told_by(later)
    stands, other = later, earlier
    if PAGE in tellers and PAGE not in later_tellers:
        stands, other = earlier, later
    read = stands if stands.status or not _same_words(stands, other) else other
    return replace(
        stands,
        at=surer(stands.at, other.at),
        title=stands.title or other.title,
        code=stands.code or other.code,
        place=stands.place or other.place,
        stage=stands.stage or other.stage,
        status=read.status,
        reason=read.reason,
        confidence=read.confidence,
        matched_by=read.matched_by,
        also_from=tuple(sorted({*tellers, *later_tellers} - {stands.source})),
        missing_since=_missing(stands.missing_since, other.missing_since),
    )


def _same_words(first: Event, second: Event) -> bool:
    """Whether what was read from one event's words may stand for the other's."""
    return (first.text, first.source) == (second.text, second.source) and (
        (first.title or second.title, first.code or second.code) == (second.title, second.code)
    )


def surer(moment: Moment | None, other: Moment | None) -> Moment | None:
    """Of two moments of one event, the one that was read rather than completed, then the one with a zone."""
    if moment is None or other is None:
        return moment or other
    if moment.estimated != other.estimated:
        return other if moment.estimated else moment
    return other if _has_zone(other) and not _has_zone(moment) else moment


def _has_zone(moment: Moment) -> bool:
    printed = moment.printed or ""
    return len(printed) > len("2026-10-15T12:00") and (printed.endswith("Z") or printed[-6] in "+-")


def _missing(first: Moment | None, second: Moment | None) -> Moment | None:
    """Missing only while nobody tells it any more."""
    return min((first, second), key=lambda moment: moment.at) if first and second else None
