"""The language and time zone a browser speaks in, kept for reminders that are raised without it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from companion.api.services import services

DEFAULT_LANGUAGE = "en"


def spoken_language(body: Mapping[str, Any]) -> str:
    """The language to answer in: the body's, else the one last asked for, else English."""
    return services().shopper.heard(body.get("language"), body.get("time_zone")).language or DEFAULT_LANGUAGE
