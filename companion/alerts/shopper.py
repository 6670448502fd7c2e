"""The language and time zone the shopper's browser last spoke in: reminders are raised without anybody asking."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from threading import Lock
from zoneinfo import ZoneInfo

from tzlocal import get_localzone

from companion.store.database import Store
from companion.store.queries import preferences
from companion.store.queries.preferences import PreferenceName


@dataclass(frozen=True, slots=True)
class Spoken:
    """As BCP 47 and IANA name them."""

    language: str | None = None
    time_zone: str | None = None


@dataclass(slots=True)
class Shopper:
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

    def heard(self, language: str | None, time_zone: str | None) -> Spoken:
        """Takes note of what a call names; what it does not name stays."""
        with self._lock:
            before = self._remembered()
            after = replace(before, language=language or before.language, time_zone=time_zone or before.time_zone)
            if after != before:
                told: dict[PreferenceName, str] = {}
                if after.language:
                    told["language"] = after.language
                if after.time_zone:
                    told["time_zone"] = after.time_zone
                with self.store.writing() as connection:
                    preferences.save(connection, told)
                self._spoken = after
            return after

    def _remembered(self) -> Spoken:
        if self._spoken is None:
            with self.store.reading() as connection:
                told = preferences.load(connection)
            self._spoken = Spoken(told.get("language"), told.get("time_zone"))
        return self._spoken
