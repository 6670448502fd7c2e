"""What a channel calls an alert: its row and its occurrence, so that a snoozed alert is a new one to a browser."""

from __future__ import annotations

import re

from companion.store.queries.alerts import AlertRow

_ID = re.compile(r"\A([1-9][0-9]{0,17})-([1-9][0-9]{0,8})\Z")


def alert_id(alert: AlertRow) -> str:
    """As ``17-1``."""
    return f"{alert.id}-{alert.occurrence}"


def parse_alert_id(given: str) -> tuple[int, int] | None:
    """Row and occurrence of an id; ``None`` for text that is none."""
    match = _ID.match(given)
    return (int(match[1]), int(match[2])) if match else None
