"""Dates and times at the edge of a pasted line, and what they are when read in the order of the lines."""

from __future__ import annotations

import re
from datetime import date, datetime

from msgspec import Struct

from companion.facts import Moment
from companion.reading.moments import DateReader, Place
from companion.reading.printed_dates import PrintedDate
from companion.reading.printed_times import PrintedTime, find_time
from companion.reading.years import Neighbours

MOST_TOKENS = 8
_PARTS = re.compile(r"[MW]\d+;|(?<=\d)(?:[tz]|st|nd|rd|th)(?![^\W\d_])|\d+|[^\w\s]|[年月日号號일월년]")
_LOOKS_LIKE_A_DATE = re.compile(r"\d{1,4}\s?([./-])\s?\d{1,2}\s?\1\s?\d{1,4}")


class Stamp(Struct, frozen=True):
    """What a line prints of a date and a time. ``unread`` is a date that could be two days: it is not guessed."""

    day: PrintedDate | None
    time: PrintedTime | None
    unread: bool = False

    def day_under(self, heading: PrintedDate | None) -> PrintedDate | None:
        """The day the stamp prints, else that of the heading it stands under."""
        return None if self.unread else self.day or heading

    def heading(self, heading_above: PrintedDate | None) -> PrintedDate | None:
        """The day under which the next lines stand: a date alone is a heading, a date with a time speaks for itself."""
        if self.day is None:
            return None if self.unread else heading_above
        return None if self.time else self.day


class StampReader(Struct, frozen=True):
    """Splits lines into a stamp and words, with the dates of every language of the pages."""

    dates: DateReader
    words_between: frozenset[str]

    def split(self, line: str) -> tuple[Stamp | None, str]:
        """The stamp at the beginning of a line, else at its end, and the other words; all words without one."""
        tokens = line.split()
        for count in range(min(len(tokens), MOST_TOKENS), 0, -1):
            if stamp := self._stamp(" ".join(tokens[:count])):
                return stamp, _without_edges(" ".join(tokens[count:]))
        for count in range(min(len(tokens) - 1, MOST_TOKENS), 0, -1):
            if stamp := self._stamp(" ".join(tokens[-count:])):
                return stamp, _without_edges(" ".join(tokens[:-count]))
        return None, line.strip()

    def moment(self, stamp: Stamp, day: PrintedDate | None, years: date | None, now: datetime) -> Moment | None:
        """The moment of a stamp that stands on ``day``; a time without a day tells nothing.

        ``years`` is a whole date of the same text, by which a missing year is found; the moment is then an estimate.
        """
        if day is None:
            return None
        printed = PrintedDate(day.month, day.day, day.year, day.weekday, stamp.time)
        return self.dates.moment(printed, Place(), Neighbours(epoch=years, seen=now.date()))

    def whole_day(self, stamp: Stamp) -> date | None:
        """The day of a stamp that prints its year."""
        return stamp.day.in_year(stamp.day.year) if stamp.day and stamp.day.year else None

    def _stamp(self, fragment: str) -> Stamp | None:
        if not any(sign.isdigit() for sign in fragment):
            return None
        words = self.dates.finder.words
        marked = words.marked(fragment)
        left = set(re.findall(r"[^\W\d_]+", _PARTS.sub(" ", marked)))
        if left - self.words_between - words.zones.keys() - {"am", "pm"}:
            return None
        found = self.dates.finder.find(fragment)
        time = find_time(marked, words.zones)
        if len(found) == 1:
            return Stamp(found[0], time)
        if not found and _LOOKS_LIKE_A_DATE.search(marked):
            return Stamp(None, time, unread=True)
        return Stamp(None, time) if time and not found else None


def same_day(one: PrintedDate, other: PrintedDate | None) -> bool:
    """Whether two stamps print the same day, whatever their times."""
    return other is not None and (one.year, one.month, one.day) == (other.year, other.month, other.day)


def _without_edges(words: str) -> str:
    return words.strip(" \t-–—|:·•,;")
