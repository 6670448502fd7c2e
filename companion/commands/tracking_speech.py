"""Sentences of a command: in its language, with instants in this computer's own time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime


def speaker(language: str) -> Callable[..., str]:
    """Says a message of the installed knowledge; aware instants are written in local time."""
    from tzlocal import get_localzone

    from companion.sentences import sentence

    zone = get_localzone()

    def say(message: str, **arguments: object) -> str:
        local = {
            name: value.astimezone(zone) if isinstance(value, datetime) else value for name, value in arguments.items()
        }
        return sentence(message, language, **local)

    return say
