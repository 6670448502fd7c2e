"""Status text as a shopper copies it from any page: lines with dates before, behind, above or below the words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct

from companion.facts import Event, Moment, ParcelStatus
from companion.reading.printed_dates import PrintedDate
from companion.reading.text import clean
from companion.statuses.status_reader import StatusReader
from companion.tracking.event_times import AHEAD_AT_MOST
from companion.tracking.sources.pasted_stamps import Stamp, StampReader, same_day
from companion.tracking.witness import Witness

MOST_LINES = 3000
LONGEST_LINE = 500
MOST_WORDS_LINES = 3


class _Line(Struct, frozen=True):
    stamp: Stamp | None
    words: str


class _Entry(Struct):
    """One event under way: its stamp, the day it is printed with or under, and the lines of its words."""

    stamp: Stamp
    day: PrintedDate | None
    words: list[str]
    beside: bool = False

    @property
    def knows_its_day(self) -> bool:
        """Whether its day is printed, even if in a way that could be two days."""
        return self.day is not None or self.stamp.unread


class PastedLines(Struct, frozen=True):
    """Reads events from lines. Words that only a heading or a button can be are left out; nothing is guessed."""

    witness: Witness
    stamps: StampReader
    statuses: StatusReader
    private: tuple[str, ...]

    @classmethod
    def compile(
        cls, document: Mapping[str, Any], witness: Witness, stamps: StampReader, statuses: StatusReader
    ) -> PastedLines:
        """With the words of ``shared_rules/sources/paste.yaml``."""
        return cls(witness, stamps, statuses, tuple(word.casefold() for word in document["private_lines"]))

    def events(self, text: str, now: datetime, language: str | None) -> tuple[Event, ...]:
        """The events of a text, newest first; empty when no line says anything that is understood or dated."""
        lines = [line for written in text.splitlines()[:MOST_LINES] if (line := self._line(written)) is not None]
        if not any(line.stamp for line in lines):
            return self._undated(lines, now, language)
        years = next((day for line in lines if line.stamp and (day := self.stamps.whole_day(line.stamp))), None)
        entries = list(_entries(lines))
        events = []
        for place, entry in enumerate(entries):
            at = self._moment(entries, place, years, now)
            # A day to come is an estimate of the page, not something that happened.
            if entry.words and not (at and at.at > now + AHEAD_AT_MOST):
                events.append(self.witness.event(now, at=at, text=", ".join(entry.words)))
        return self.witness.history(events)

    def _moment(self, entries: Sequence[_Entry], place: int, years: date | None, now: datetime) -> Moment | None:
        """A time alone belongs to the day it stands under, else (an estimate) to the one day on both sides of it."""
        entry = entries[place]
        if entry.day or entry.stamp.unread:
            return self.stamps.moment(entry.stamp, entry.day, years, now)
        above = next((each for each in reversed(entries[:place]) if each.knows_its_day), None)
        below = next((each for each in entries[place + 1 :] if each.knows_its_day), None)
        if not above or not below or above.day is None or not same_day(above.day, below.day):
            return None
        found = self.stamps.moment(entry.stamp, above.day, years, now)
        return Moment(found.at, found.printed, estimated=True) if found else None

    def _line(self, line: str) -> _Line | None:
        text = clean(line, LONGEST_LINE)
        if not text or text.casefold().startswith(self.private):
            return None
        return _Line(*self.stamps.split(text))

    def _undated(self, lines: Sequence[_Line], now: datetime, language: str | None) -> tuple[Event, ...]:
        understood = (
            line.words
            for line in lines
            if (read := self.statuses.classify(line.words, language=language)).status is not ParcelStatus.UNKNOWN
            and not read.weak
        )
        return self.witness.history(self.witness.event(now, at=None, text=words) for words in understood)


def _entries(lines: Sequence[_Line]) -> Iterator[_Entry]:
    """The lines as events: words stand beside their stamp, else below it, else (where words come first) above it."""
    first = next(index for index, line in enumerate(lines) if line.stamp)
    beside = any(line.stamp and line.words for line in lines)
    timed = any(line.stamp and line.stamp.time for line in lines)
    if timed and not beside and first > 0 and lines[-1].stamp is not None:
        yield from _words_above(lines)
        return
    more = _lines_below(lines)
    heading: PrintedDate | None = None
    entry: _Entry | None = None
    for line in lines:
        if line.stamp is None:
            if entry and len(entry.words) < (1 + more if entry.beside else max(1, more)):
                entry.words.append(line.words)
            continue
        if entry:
            yield entry
        day = line.stamp.day_under(heading)
        entry = _Entry(line.stamp, day, [line.words] if line.words else [], beside=bool(line.words))
        heading = line.stamp.heading(heading)
    if entry:
        yield entry


def _words_above(lines: Sequence[_Line]) -> Iterator[_Entry]:
    """Before the first stamp stand the headings of the page too: only the line next to it is its own."""
    above: list[str] = []
    heading: PrintedDate | None = None
    seen = False
    for line in lines:
        if line.stamp is None:
            above.append(line.words)
            continue
        yield _Entry(line.stamp, line.stamp.day_under(heading), above[:MOST_WORDS_LINES] if seen else above[-1:])
        heading = line.stamp.heading(heading)
        above, seen = [], True


def _lines_below(lines: Sequence[_Line]) -> int:
    """How many lines of words every event has below its stamp. What follows the last one may be the page's foot."""
    below: list[int] = []
    for line in lines:
        if line.stamp is None:
            if below:
                below[-1] += 1
        elif line.stamp.time or line.words:
            below.append(0)
    return min(min(below[:-1], default=0), MOST_WORDS_LINES)
