"""Hours in which nothing is shown, in the shopper's own time zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta, tzinfo

from msgspec import Struct

from companion.problems import Problem

_TIME = r"\s*([01]?[0-9]|2[0-3]):([0-5][0-9])\s*"
_HOURS = re.compile(rf"\A{_TIME}-{_TIME}\Z", re.ASCII)
OFF = "off"

# From one time of day until another.
Hours = tuple[time, time]


class QuietHours(Struct, frozen=True):
    """From one time of day until another, over midnight where the first is the later one; never, where they are one."""

    begin: time
    end: time
    zone: tzinfo

    def end_after(self, now: datetime) -> datetime | None:
        """When the quiet that holds at ``now`` ends (UTC); ``None`` when it is not quiet.

        An end that the clock skips in spring is the first instant after the gap.
        """
        if self.begin == self.end:
            return None
        local = now.astimezone(self.zone)
        for day in (local.date() - timedelta(days=1), local.date()):
            last = day if self.begin < self.end else day + timedelta(days=1)
            begins = datetime.combine(day, self.begin, self.zone).astimezone(UTC)
            ends = datetime.combine(last, self.end, self.zone).astimezone(UTC)
            if begins <= now < ends:
                return ends
        return None


def parse_hours(text: str) -> Hours:
    """``22:00-08:00`` as two times of day. Raises ``Problem`` (``quiet-hours-invalid``) for anything else."""
    match = _HOURS.match(text)
    if match is None:
        raise Problem("quiet-hours-invalid", given=text[:40])
    return time(int(match[1]), int(match[2])), time(int(match[3]), int(match[4]))


def parse_choice(text: str) -> Hours | None:
    """The same, and ``None`` for ``off``."""
    return None if text.strip().lower() == OFF else parse_hours(text)


def written(hours: Hours | None) -> str:
    """As ``parse_choice`` reads them: ``22:00-08:00`` or ``off``."""
    return f"{hours[0]:%H:%M}-{hours[1]:%H:%M}" if hours else OFF
