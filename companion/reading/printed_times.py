"""The time of day in a text, and the zone printed behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time, timedelta

from msgspec import Struct

from companion.reading.zones import offset_of

_TIME = re.compile(
    r"(?:(?P<before>am|pm)\s*)?(?<!\d)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?:\.\d+)?(?![\d:])"
    r"\s*(?P<after>am\b|pm\b)?"
)
_ZONE = re.compile(r"\s*\(?(?:(?P<offset>(?:gmt|utc)?\s*[+-]\s*\d{1,2}(?::?\d{2})?)(?!\d)|(?P<name>[a-z]{1,5})\b)")


class PrintedTime(Struct, frozen=True):
    """A time of day; ``offset`` from UTC only where the text names one."""

    clock: time
    offset: timedelta | None = None


def find_time(marked: str, zones: Mapping[str, timedelta]) -> PrintedTime | None:
    """The first time of day in a text whose words are already folded (see ``DateWords.marked``)."""
    found = _TIME.search(marked)
    if not found:
        return None
    hour, half = int(found["hour"]), found["before"] or found["after"]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    try:
        clock = time(hour, int(found["minute"]), int(found["second"] or 0))
    except ValueError:
        return None
    return PrintedTime(clock, _offset_after(marked, found.end(), zones))


def _offset_after(marked: str, position: int, zones: Mapping[str, timedelta]) -> timedelta | None:
    found = _ZONE.match(marked, position)
    if not found:
        return None
    if found["name"]:
        return zones.get(found["name"])
    try:
        return offset_of("".join(found["offset"].split()))
    except ValueError:
        return None
