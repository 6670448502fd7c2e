"""Which ``Origin`` an extension's own pages and background send."""

from __future__ import annotations

import re

# Chromium: 32 letters a to p. Firefox: a random UUID for each profile.
_EXTENSION = re.compile(
    r"\A(?:chrome-extension://[a-p]{32}"
    r"|moz-extension://[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\Z"
)


def is_extension(origin: str | None) -> bool:
    """Whether this is the exact origin of a browser extension (no path, no port, nothing around it)."""
    return origin is not None and _EXTENSION.match(origin) is not None


def exactly(origin: str) -> re.Pattern[str]:
    """A pattern for flask-cors, which reads plain strings as loose patterns, that admits this origin alone."""
    return re.compile(rf"\A{re.escape(origin)}\Z")
