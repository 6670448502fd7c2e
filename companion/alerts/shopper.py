"""The language and time zone the shopper's browser last spoke in: reminders are raised without anybody asking."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta, tzinfo
from threading import Lock
from zoneinfo import ZoneInfo

from msgspec import Struct, field
from msgspec.structs import replace
from tzlocal import get_localzone

from companion.store.database import Store
from companion.store.queries import preferences
from companion.store.queries.preferences import PreferenceName

# How exactly it is kept when a browser last asked for reminders: that some browser asks these days is all that matters.
ASKED_EXACT_TO = timedelta(hours=1)
THESE_DAYS = timedelta(days=1)


class Spoken(Struct, frozen=True):
    """Language and zone as BCP 47 and IANA name them, and when a browser last asked for reminders."""

    language: str | None = None
    time_zone: str | None = None
    asked_at: datetime | None = None


class Shopper(Struct):
    """Remembers in the database what is heard, and writes only when it changes."""

    store: Store
    _spoken: Spoken | None = None
    _lock: Lock = field(default_factory=Lock)

    def spoken(self) -> Spoken:
        """What was heard last, also before this start."""
        with self._lock:
            return self._remembered()

    def zone(self) -> tzinfo:
        """The zone of the shopper's browser, else this computer's."""
        name = self.spoken().time_zone
        with suppress(KeyError, ValueError, OSError):
            if name:
                return ZoneInfo(name)
        return get_localzone()

    def asked(self, now: datetime) -> None:
        """A browser asks for reminders."""
        with self._lock:
            before = self._remembered()
            if before.asked_at is None or not timedelta(0) <= now - before.asked_at < ASKED_EXACT_TO:
                self._remember(replace(before, asked_at=now))

    def has_browser(self, now: datetime) -> bool:
        """Whether a browser has asked for reminders these days."""
        asked_at = self.spoken().asked_at
        return asked_at is not None and timedelta(0) <= now - asked_at < THESE_DAYS

    def heard(self, language: str | None, time_zone: str | None) -> Spoken:
        """Takes note of what a call names; what it does not name stays."""
        with self._lock:
            before = self._remembered()
            after = replace(before, language=language or before.language, time_zone=time_zone or before.time_zone)
            if after != before:
                self._remember(after)
            return after

    def _remember(self, spoken: Spoken) -> None:
        told: dict[PreferenceName, str] = {}
        if spoken.language:
            told["language"] = spoken.language
        if spoken.time_zone:
            told["time_zone"] = spoken.time_zone
        if spoken.asked_at:
            told["browser_asked_at"] = spoken.asked_at.isoformat()
        with self.store.writing() as connection:
            preferences.save(connection, told)
        self._spoken = spoken

    def _remembered(self) -> Spoken:
        if self._spoken is None:
            with self.store.reading() as connection:
                told = preferences.load(connection)
            asked_at = told.get("browser_asked_at")
            self._spoken = Spoken(
                told.get("language"), told.get("time_zone"), datetime.fromisoformat(asked_at) if asked_at else None
            )
        return self._spoken
