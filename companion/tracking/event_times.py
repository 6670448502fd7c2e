"""The times of a source's events as moments: exact where a zone is told, else the earliest the words allow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Any

from msgspec import Struct

from companion.facts import Moment
from companion.knowledge import read_document
from companion.reading.zones import earliest, offset_of, start_of, zone_named, zones_of_country

_ISO = re.compile(
    r"\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?"
)
_DATE = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(.*)", re.DOTALL)
_DATA_CONTRACT = re.compile(r"/Date\((-?\d{1,16})([+-]\d{4})?\)/")
_ZONE_BEHIND_UTC = re.compile(r"UTC(?=[A-Z][a-z])")
#: A source's clock may stand in a zone ahead of ours; an event farther ahead than this has not happened.
AHEAD_AT_MOST = timedelta(hours=48)


class EventTimes(Struct, frozen=True):
    """Reads the forms of times that sources use. ``None`` is what is not told or cannot be read."""

    earliest_zone: tzinfo
    first_year: int
    last_year: int

    @classmethod
    def compile(cls, dates: Mapping[str, Any]) -> EventTimes:
        """From ``shared_rules/pages/dates.yaml``."""
        return cls(
            earliest_zone=timezone(timedelta(hours=dates["earliest_offset"])),
            first_year=dates["orders"]["first_year"],
            last_year=dates["orders"]["last_year"],
        )

    def iso(self, text: object, *, zone: object = None, country: str | None = None) -> Moment | None:
        """``2026-10-03 14:20:00``, ``2026/10/03``, ``2026-10-03T14:20:00+08:00``: with the zone it names, else ``zone``
        (``GMT+8``, ``UTC+08:00``, ``America/Lima``), else the earliest of the ``country``'s zones, else of all.
        """
        written = text.strip() if isinstance(text, str) else ""
        if len(written) > 40 or not _ISO.fullmatch(written):
            return None
        found = _DATE.fullmatch(written)
        if not found:
            return None
        year, month, day, rest = found.groups()
        try:
            local = datetime.fromisoformat(f"{year}-{int(month):02}-{int(day):02}{_two_digit_hour(rest)}")
        except ValueError:
            return None
        return self.at(local, zone=zone, country=country, day_only=":" not in rest)

    def written(self, text: object, forms: tuple[str, ...], *, country: str | None = None) -> Moment | None:
        """A local time without a zone in one of the declared forms (those of ``datetime.strptime``)."""
        if not isinstance(text, str) or len(text) > 60:
            return None
        for form in forms:
            try:
                return self.at(datetime.strptime(" ".join(text.split()), form), country=country)  # noqa: DTZ007
            except ValueError:
                continue
        return None

    def data_contract(self, text: object) -> Moment | None:
        """``/Date(1700000000000+0100)/``: the offset is the server's and not the event's, so what is read is the
        local time of the event, without a zone. Without an offset it is an instant.
        """
        found = _DATA_CONTRACT.fullmatch(text.strip()) if isinstance(text, str) else None
        if not found:
            return None
        try:
            instant = datetime.fromtimestamp(int(found[1]) / 1000, UTC)
            if not found[2]:
                return self.at(instant)
            return self.at((instant + offset_of(found[2])).replace(tzinfo=None))
        except (OverflowError, ValueError, OSError):
            return None

    def epoch(self, milliseconds: object) -> Moment | None:
        """Milliseconds since 1970 of a source whose numbers ignore the zone: a local time, and an estimate."""
        if isinstance(milliseconds, bool) or not isinstance(milliseconds, (int, float)):
            return None
        try:
            local = datetime.fromtimestamp(milliseconds / 1000, UTC).replace(tzinfo=None, microsecond=0)
        except (OverflowError, ValueError, OSError):
            return None
        found = self.at(local)
        return Moment(found.at, found.printed, estimated=True) if found else None

    def at(
        self, local: datetime, *, zone: object = None, country: str | None = None, day_only: bool = False
    ) -> Moment | None:
        """A clock's showing as a moment; ``None`` for a year in which no order was placed."""
        if not self.first_year <= local.year <= self.last_year:
            return None
        local = local.replace(microsecond=0)
        known = zone_named(_ZONE_BEHIND_UTC.sub("", zone.strip())) if isinstance(zone, str) else None
        if local.tzinfo is not None or (known is not None and not day_only):
            exact = local if local.tzinfo is not None else local.replace(tzinfo=known)
            return Moment(exact.astimezone(UTC), exact.isoformat())
        zones = (known,) if known else (zones_of_country(country) or (self.earliest_zone,))
        if day_only:
            return Moment(earliest(start_of(local.date()), zones), local.date().isoformat())
        return Moment(earliest(local, zones), local.isoformat())


@cache
def installed_times() -> EventTimes:
    """With the dates of the installed knowledge, read once."""
    return EventTimes.compile(read_document("pages/dates.yaml"))


def happened(moment: Moment | None, now: datetime) -> Moment | None:
    """The moment, unless it lies so far ahead that it cannot have happened: such a time tells nothing."""
    return moment if moment is None or moment.at <= now + AHEAD_AT_MOST else None


def _two_digit_hour(rest: str) -> str:
    """`` 9:05`` as `` 09:05``, and no space before a zone."""
    rest = re.sub(r"^([ T])(\d):", r"\g<1>0\2:", rest)
    return re.sub(r"(?<=\d)\s(?=[Z+-])", "", rest)
