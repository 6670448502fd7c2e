"""Dates found in a text, as far as it prints them: the year may be missing, nothing is added here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from companion.reading.date_words import DateWords
from companion.reading.printed_times import PrintedTime, find_time

_GAP = r"(?:[\s.,/'׳’،]*|-)"
_YEAR = r"(20\d\d)(?!\d)"
_DAY = r"(\d{1,2})(?![\d:])(?:st\b|nd\b|rd\b|th\b)?"
_DAY_BEFORE = r"(?<!\d)(?<!\d[:.,/])(\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?(?:[\s./]*|-)(?:de |del |d |of )?"
_RANGE = r"\s*[-–—~]\s*"
_YEAR_AFTER = rf"(?:{_GAP}(?:de |del )?{_YEAR})?"
_NO_MONTH = r"(?![\d:]|[\s.]*(?:de )?M\d)"
_CJK_MONTH = r"(\d{1,2})\s*[월月]\s*"
_CJK_DAY = r"(\d{1,2})\s*[일日号]"


class PrintedDate(Struct, frozen=True):
    """A day as printed. ``year`` and ``weekday`` (0 is Monday) only where the text names them."""

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None
    time: PrintedTime | None = None

    def in_year(self, year: int) -> date | None:
        """The day in a given year; ``None`` where that year has no such day."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


Found = tuple[PrintedDate, ...]
Make = Callable[[re.Match[str]], Found]


def _one(year: int | None, month: int, day: int) -> Make:
    def make(match: re.Match[str]) -> Found:
        printed_year = match.group(year) if year else None
        return (
            PrintedDate(int(match.group(month)), int(match.group(day)), int(printed_year) if printed_year else None),
        )

    return make


def _range(year: int, month: int, first: int, last: int) -> Make:
    def make(match: re.Match[str]) -> Found:
        begin, end = _one(year, month, first)(match)[0], _one(year, month, last)(match)[0]
        return begin, end

    return make


def _numbers(match: re.Match[str]) -> Found:
    """15/07/2026: only when one reading alone is a date. An ambiguous one is taken out of the text unread."""
    first, second, year = int(match.group(1)), int(match.group(3)), int(match.group(4))
    if first == second or first > 12:
        return (PrintedDate(second, first, year),)
    return (PrintedDate(first, second, year),) if second > 12 else ()


class _Form(NamedTuple):
    """A way to write a date; ``has_year`` and ``words`` tell at a glance which texts cannot hold one."""

    has_year: bool
    words: str
    pattern: re.Pattern[str]
    make: Make


# In the order in which they are believed; text that one has taken is not read again by the next.
_FORMS = tuple(
    _Form(has_year, words, re.compile(pattern), make)
    for has_year, words, pattern, make in (
        (True, "", r"(?<!\d)(20\d\d)([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)", _one(1, 3, 4)),
        (False, "월月", rf"(?:(20\d\d)\s*[년年]\s*)?{_CJK_MONTH}{_CJK_DAY}?{_RANGE}{_CJK_DAY}", _range(1, 2, 3, 4)),
        (True, "월月", rf"(20\d\d)\s*[년年]\s*{_CJK_MONTH}(\d{{1,2}})(?!\d)", _one(1, 2, 3)),
        (True, "", r"(?<!\d)(\d{1,2})([-./])(\d{1,2})\2(20\d\d)(?!\d)", _numbers),
        (False, "M", rf"M(\d+);{_GAP}(\d{{1,2}}){_RANGE}(\d{{1,2}}){_NO_MONTH}(?:{_GAP}{_YEAR})?", _range(4, 1, 2, 3)),
        (False, "M", rf"(?<!\d)(\d{{1,2}})\.?{_RANGE}{_DAY_BEFORE}M(\d+);{_YEAR_AFTER}", _range(4, 3, 1, 2)),
        (True, "M", rf"M(\d+);{_GAP}{_DAY}{_GAP}{_YEAR}", _one(3, 1, 2)),
        (True, "M", rf"{_DAY_BEFORE}M(\d+);{_GAP}(?:de |del )?{_YEAR}", _one(3, 2, 1)),
        (True, "M", rf"(20\d\d){_GAP}M(\d+);{_GAP}{_DAY}", _one(1, 2, 3)),
        (False, "월月", rf"(?<!\d){_CJK_MONTH}(\d{{1,2}})(?![\d:])", _one(None, 1, 2)),
        (False, "M", rf"M(\d+);{_GAP}{_DAY}", _one(None, 1, 2)),
        (False, "M", rf"{_DAY_BEFORE}M(\d+);", _one(None, 2, 1)),
    )
)
_ANY_YEAR = re.compile(r"20\d\d")
_ANY_DIGIT = re.compile(r"\d")
_WEEKDAY = re.compile(r"W(\d);")


class DateFinder:
    """Finds dates in texts of any language the pages have; remembers the texts it has read."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        self.find = lru_cache(maxsize=4096)(self._find)

    def _find(self, text: str) -> Found:
        """Every day the text prints, in the order of the text; a range gives its first and its last day.

        A weekday or a time belongs to the date when it is the only one.
        """
        if not _ANY_DIGIT.search(text):
            return ()
        marked = self.words.marked(text)
        found = [day for _, days in sorted(_matches(marked), key=lambda entry: entry[0]) for day in days]
        found = [day for day in found if _exists(day)]
        if any(day.year for day in found):
            # Beside a whole date, a day without a year is the begin of its range or a word that looks like a month.
            found = [day for day in found if day.year]
        if len(found) == 1:
            weekday = _WEEKDAY.search(marked)
            only = replace(
                found[0],
                weekday=int(weekday.group(1)) if weekday else None,
                time=find_time(marked, self.words.zones),
            )
            return (only,)
        return tuple(found)


def _matches(marked: str) -> Iterator[tuple[int, Found]]:
    taken: list[tuple[int, int]] = []
    has_year = _ANY_YEAR.search(marked) is not None
    signs = "".join(sign for sign in "M월月" if sign in marked)
    for form in _FORMS:
        if (form.has_year and not has_year) or (form.words and not any(sign in form.words for sign in signs)):
            continue
        for match in form.pattern.finditer(marked):
            begin, end = match.span()
            if all(end <= start or begin >= stop for start, stop in taken):
                taken.append((begin, end))
                yield begin, form.make(match)


def _exists(day: PrintedDate) -> bool:
    # 2024 stands for a leap year where none is printed.
    return 1 <= day.month <= 12 and day.in_year(day.year or 2024) is not None
