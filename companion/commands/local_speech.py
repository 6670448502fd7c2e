"""Sentences of a command: in its language, with instants in this computer's own time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone


def speaker(language: str) -> Callable[..., str]:
    """Says a message of the installed knowledge; aware instants are written in local time.

    A message that names an instant can also print ``$zone``, the distance from UTC that then held here
    (``UTC+01:00``).
    """
    from tzlocal import get_localzone

    from companion.sentences import sentence

    zone = get_localzone()

    def say(message: str, **arguments: object) -> str:
        local = {
            name: value.astimezone(zone) if isinstance(value, datetime) else value for name, value in arguments.items()
        }
        instant = next((value for value in local.values() if isinstance(value, datetime)), None)
        return sentence(message, language, **local, zone=zone_of(instant) if instant else "")

    return say


def local_minute(at: datetime) -> str:
    """An aware instant in this computer's own time with its zone, to the minute."""
    from tzlocal import get_localzone

    return minute_of(at.astimezone(get_localzone()))


def minute_of(at: datetime) -> str:
    """An instant to the minute, with its zone where it has one: ``2026-11-22 09:00 UTC+01:00``."""
    return f"{at:%Y-%m-%d %H:%M}" + (f" {zone_of(at)}" if at.tzinfo else "")


def zone_of(at: datetime) -> str:
    """An aware instant's distance from UTC: ``UTC``, ``UTC-04:00``."""
    distance = at.utcoffset()
    if distance is None:
        raise ValueError("Only an aware instant has a zone.")
    return str(timezone(distance))
