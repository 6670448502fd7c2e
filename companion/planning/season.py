"""Which busy weeks a parcel's journey runs through. Pure: the calendar is given, and no clock is read."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

import msgspec
from lunardate import LunarDate
from msgspec import Struct

from companion.facts import Season

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK = 7
# Every order asks about every peak of the same few years.
MOST_YEARS = 32


class LunarDay(Struct, forbid_unknown_fields=True, frozen=True):
    """A day of the Chinese lunar calendar."""

    month: int
    day: int


class YearlyDay(Struct, forbid_unknown_fields=True, frozen=True):
    """A day that comes every year: fixed, the nth weekday of a month, or lunar; ``plus`` days later."""

    month: int | None = None
    day: int | None = None
    weekday: str | None = None
    nth: int = 1
    lunar: LunarDay | None = None
    plus: int = 0

    def in_year(self, year: int) -> date:
        """The day in one year. Raises ``ValueError`` for a lunar day outside 1900 to 2099."""
        later = timedelta(days=self.plus)
        if self.lunar:
            solar: date = LunarDate(year, self.lunar.month, self.lunar.day).to_solar_date()
            return solar + later
        first = date(year, self.month or 1, self.day or 1)
        if self.weekday is None:
            return first + later
        ahead = (_WEEKDAYS.index(self.weekday) - first.weekday()) % _WEEK
        return first + timedelta(days=ahead + _WEEK * (self.nth - 1)) + later


class Peak(Struct, forbid_unknown_fields=True, frozen=True, cache_hash=True):
    """Busy weeks that come every year; ``tail`` is how long the post needs afterwards."""

    name: str
    meaning: str
    begins: YearlyDay
    ends: YearlyDay
    tail: timedelta
    sources: tuple[str, ...]
    seen: date
    rules: tuple[str, ...]
    countries: tuple[str, ...] = ()

    def beginning_in(self, year: int) -> tuple[date, date]:
        """First day and first free day of the peak that begins in a year; it may end in the next."""
        begins, ends = self.begins.in_year(year), self.ends.in_year(year)
        if ends < begins:
            ends = self.ends.in_year(year + 1)
        return begins, ends + self.tail


class CalendarDocument(Struct, forbid_unknown_fields=True, frozen=True):
    """A file of ``shared_rules/calendar``."""

    peaks: tuple[Peak, ...]


def read_calendar(documents: Mapping[str, Any]) -> tuple[Peak, ...]:
    """The peaks of ``shared_rules/calendar`` (documents by file stem). Raises ``msgspec.ValidationError``."""
    return tuple(peak for document in documents.values() for peak in msgspec.convert(document, CalendarDocument).peaks)


def season_of(from_: datetime, until: datetime, calendar: tuple[Peak, ...], country: str | None = None) -> Season:
    """The peaks that a journey from one instant until another touches, earliest first.

    Peaks of certain countries count only for orders to one of them (``country``, ISO 3166 two letters).
    """
    first, last = from_.date(), until.date()
    touched: dict[str, date] = {}
    for year in range(first.year - 1, last.year + 1):
        for peak, begins, ends in _peaks_of(calendar, year):
            if begins <= last and first < ends and (not peak.countries or country in peak.countries):
                touched.setdefault(peak.name, begins)
    return Season(peaks=tuple(sorted(touched, key=lambda name: touched[name])))


@lru_cache(maxsize=MOST_YEARS)
def _peaks_of(calendar: tuple[Peak, ...], year: int) -> tuple[tuple[Peak, date, date], ...]:
    """The peaks that begin in a year, with their first day and first free day; none that no calendar tells."""
    found = []
    for peak in calendar:
        with suppress(ValueError):
            found.append((peak, *peak.beginning_in(year)))
    return tuple(found)
