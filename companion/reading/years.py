"""The year of a date that is printed without one: taken from what stands around it, or left unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

from companion.reading.printed_dates import PrintedDate


class Neighbours(Struct, frozen=True, kw_only=True):
    """What is known around a date without a year, the most trusted first.

    ``placed``: when the order was placed. ``protected_until``: the end of protection printed on the same page.
    ``epoch``: the number that stands beside the text (it may be off by days). ``seen``: when the page was
    seen; ``ahead`` says that the date may lie after that (an estimate), otherwise it does not.
    """

    placed: date | None = None
    protected_until: date | None = None
    epoch: date | None = None
    seen: date | None = None
    ahead: bool = False


class YearFinder(Struct, frozen=True):
    """Completes dates with the terms of ``shared_rules/pages/dates.yaml``."""

    slack: timedelta
    before_protection: timedelta
    epoch_years: int
    first_year: int
    last_year: int

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> YearFinder:
        """From ``shared_rules/pages/dates.yaml``."""
        return cls(
            slack=timedelta(days=document["years"]["slack_days"]),
            before_protection=timedelta(days=document["years"]["before_protection_days"]),
            epoch_years=document["years"]["epoch_years"],
            first_year=document["orders"]["first_year"],
            last_year=document["orders"]["last_year"],
        )

    def complete(self, printed: PrintedDate, around: Neighbours) -> date | None:
        """The day with its year, or ``None`` when nothing around it tells the year."""
        if printed.year is not None:
            return printed.in_year(printed.year) if self.first_year <= printed.year <= self.last_year else None
        if around.placed:
            begin = around.placed - self.slack
            return next((day for day in self._days(printed, begin.year, begin.year + 8) if day >= begin), None)
        if around.protected_until:
            return self._nearest(printed, around.protected_until - self.before_protection, 1)
        return self._by_hint(printed, around)

    def _by_hint(self, printed: PrintedDate, around: Neighbours) -> date | None:
        latest = around.seen + self.slack if around.seen and not around.ahead else None
        hint = around.epoch if around.epoch and not (latest and around.epoch > latest) else around.seen
        if hint is None:
            return None
        days = [
            day
            for day in self._days(printed, hint.year - self.epoch_years, hint.year + self.epoch_years)
            if latest is None or day <= latest
        ]
        if printed.weekday is not None:
            fitting = [day for day in days if day.weekday() == printed.weekday]
            # A weekday that fits no year near the hint contradicts it: only a page seen then settles the year.
            days = fitting or (days if around.seen else [])
        return min(days, key=lambda day: abs(day - hint), default=None)

    def _nearest(self, printed: PrintedDate, point: date, years: int) -> date | None:
        days = self._days(printed, point.year - years, point.year + years)
        return min(days, key=lambda day: abs(day - point), default=None)

    def _days(self, printed: PrintedDate, first: int, last: int) -> Iterator[date]:
        for year in range(max(first, self.first_year), min(last, self.last_year) + 1):
            if day := printed.in_year(year):
                yield day
