"""What the shopper chose, and what their browser last told of them, so that a reminder comes as they want it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sqlalchemy import Connection, select

from companion.store.queries.upsert import upsert
from companion.store.tables import PREFERENCES

PreferenceName = Literal["language", "time_zone", "browser_asked_at", "quiet_hours"]


def save(connection: Connection, values: Mapping[PreferenceName, str]) -> None:
    """Keeps these preferences; others stay."""
    upsert(connection, PREFERENCES, [{"name": name, "value": value} for name, value in values.items()])


def load(connection: Connection) -> dict[str, str]:
    """Every preference that was ever told."""
    rows = connection.execute(select(PREFERENCES.c.name, PREFERENCES.c.value))
    return {row.name: row.value for row in rows}
