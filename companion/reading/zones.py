"""Time zones: the shopper's own, a country's, and where a day begins first."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global

_OFFSET = re.compile(r"(?:gmt|utc|z)?\s*([+-−])\s*(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_ZONE_NAME = re.compile(r"[A-Za-z0-9_+\-]{1,40}(?:/[A-Za-z0-9_+\-]{1,40}){0,3}")
LARGEST_OFFSET = timedelta(hours=14)
LONG_AGO = datetime(1970, 1, 2, tzinfo=UTC)


def offset_of(text: str) -> timedelta:
    """The offset of a text like "-05:00", "GMT+2" or "GMT-0300"; ``ValueError`` when it is none."""
    found = _OFFSET.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text!r} is no offset from UTC")
    size = timedelta(hours=int(found.group(2)), minutes=int(found.group(3) or 0))
    if size > LARGEST_OFFSET:
        raise ValueError(f"{text!r} is farther from UTC than any zone")
    return size if found.group(1) == "+" else -size


@lru_cache(maxsize=256)
def zone_named(name: str | None) -> tzinfo | None:
    """The zone of "America/Sao_Paulo", "GMT-07:00" or "UTC"; ``None`` when the name is unknown."""
    if not name or len(name) > 80:
        return None
    if name.strip().casefold() in ("utc", "gmt", "z"):
        return UTC
    try:
        return timezone(offset_of(name))
    except ValueError:
        pass
    if not _ZONE_NAME.fullmatch(name.strip()):
        return None
    try:
        return ZoneInfo(name.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@lru_cache(maxsize=256)
def zones_of_country(country: str | None) -> tuple[tzinfo, ...]:
    """Every zone of an ISO 3166 country, empty when the country is unknown."""
    names = get_global("territory_zones").get((country or "").upper(), ())
    return tuple(zone for name in names if (zone := zone_named(name)) is not None)


@lru_cache(maxsize=4096)
def earliest(moment: datetime, zones: tuple[tzinfo, ...]) -> datetime:
    """The first instant (UTC) at which a clock in one of the zones shows this naive local time."""
    return min(moment.replace(tzinfo=zone).astimezone(UTC) for zone in zones)


def start_of(day: date) -> datetime:
    """Midnight at the beginning of a day, without a zone."""
    return datetime.combine(day, time())
