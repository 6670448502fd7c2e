"""Hours in which nothing is shown, in the shopper's own time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one time of day until another, over midnight where the first is the later one."""

    begin: time
    end: time
    zone: tzinfo

    def end_after(self, now: datetime) -> datetime | None:
        """When the quiet that holds at ``now`` ends (UTC); ``None`` when it is not quiet.

        An end that the clock skips in spring is the first instant after the gap.
        """
        local = now.astimezone(self.zone)
        for day in (local.date() - timedelta(days=1), local.date()):
            last = day if self.begin < self.end else day + timedelta(days=1)
            begins = datetime.combine(day, self.begin, self.zone).astimezone(UTC)
            ends = datetime.combine(last, self.end, self.zone).astimezone(UTC)
            if begins <= now < ends:
                return ends
        return None
