"""The browser: its extension asks what is due, claims it, and shows it. Here is what the companion knows of its asking.

A browser that asked lately has the first claim: its notice leads straight to the order. The desktop shows what no
browser is there to show, or what one was offered and did not take (its notifications may be switched off).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from threading import Lock

from msgspec import Struct, field

NAME = "browser"
PRESENT_FOR = timedelta(seconds=90)
TIME_TO_TAKE = timedelta(minutes=5)


class BrowserPresence(Struct):
    """When an extension last asked, and since when it knows of each alert. Lives as long as the process."""

    present_for: timedelta = PRESENT_FOR
    _asked_at: datetime | None = None
    _offered_at: dict[str, datetime] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def asked(self, now: datetime, offered: Iterable[str]) -> None:
        """Notes that an extension asked, and the ids of the alerts it was told of."""
        with self._lock:
            before = self._offered_at
            self._asked_at = now
            self._offered_at = {given: before.get(given, now) for given in offered}

    def has_first_claim(self, given: str, now: datetime) -> bool:
        """Whether other channels leave this alert to the browser for now."""
        with self._lock:
            asked, offered = self._asked_at, self._offered_at.get(given)
        if asked is None or not _within(asked, now, self.present_for):
            return False
        return offered is None or _within(offered, now, TIME_TO_TAKE)

    def absent_at(self, now: datetime) -> datetime | None:
        """When the first claim lapses if no extension asks again; ``None`` when there is none."""
        with self._lock:
            asked = self._asked_at
        return asked + self.present_for if asked and _within(asked, now, self.present_for) else None


def _within(then: datetime, now: datetime, length: timedelta) -> bool:
    # A clock that was set back makes what has happened lie ahead: that is no reason to wait for it.
    return timedelta(0) <= now - then < length
