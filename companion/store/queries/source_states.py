"""How each source fares: kept over restarts, shared by every process on the database."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, select, update

from companion.store.queries.upsert import upsert
from companion.store.tables_tracking import SOURCE_STATES


class SourceStateRow(Struct, frozen=True, kw_only=True):
    """One row of ``source_states``."""

    source: str
    enabled: bool | None = None
    next_request_at: datetime | None = None
    silent_until: datetime | None = None
    failures_in_row: int = 0
    window_began_at: datetime | None = None
    requests_in_window: int = 0
    quota_left: int | None = None
    last_trouble: str | None = None
    last_trouble_detail: str | None = None
    last_trouble_at: datetime | None = None
    last_success_at: datetime | None = None


_COLUMNS = SourceStateRow.__struct_fields__


def load(connection: Connection) -> dict[str, SourceStateRow]:
    """Every state that is known, by the source's name."""
    rows = connection.execute(select(SOURCE_STATES))
    return {row.source: SourceStateRow(**{name: row._mapping[name] for name in _COLUMNS}) for row in rows}


def find(connection: Connection, source: str) -> SourceStateRow:
    """The state of one source; a fresh one where none is known."""
    row = connection.execute(select(SOURCE_STATES).where(SOURCE_STATES.c.source == source)).one_or_none()
    if row is None:
        return SourceStateRow(source=source)
    return SourceStateRow(**{name: row._mapping[name] for name in _COLUMNS})


def save(connection: Connection, row: SourceStateRow) -> None:
    """Writes a whole state, which must have been read in the same writing transaction."""
    upsert(connection, SOURCE_STATES, [asdict(row)])


def enable(connection: Connection, source: str, enabled: bool) -> None:
    """Switches a source on or off, whatever its declaration says."""
    if connection.execute(select(SOURCE_STATES.c.source).where(SOURCE_STATES.c.source == source)).first() is None:
        save(connection, SourceStateRow(source=source, enabled=enabled))
        return
    values: dict[str, Any] = {"enabled": enabled}
    connection.execute(update(SOURCE_STATES).where(SOURCE_STATES.c.source == source).values(values))
