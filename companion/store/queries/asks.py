"""What came of asking a source about a number the last time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, bindparam, select

from companion.store.queries.upsert import upsert
from companion.store.tables_tracking import ASKS

_BY_NUMBERS = select(ASKS).where(ASKS.c.number.in_(bindparam("numbers", expanding=True)))
_AT_ONCE = 500


class AskRow(Struct, frozen=True, kw_only=True):
    """One row of ``asks``: ``standing`` where the source answered, ``trouble`` where it did not."""

    number: str
    source: str
    asked_at: datetime
    standing: str | None = None
    trouble: str | None = None
    note: str | None = None


def of_numbers(connection: Connection, numbers: Sequence[str]) -> dict[str, dict[str, AskRow]]:
    """The latest askings about these numbers, by number and source."""
    found: dict[str, dict[str, AskRow]] = {number: {} for number in numbers}
    for start in range(0, len(numbers), _AT_ONCE):
        some = list(numbers[start : start + _AT_ONCE])
        for row in connection.execute(_BY_NUMBERS, {"numbers": some}):
            found[row.number][row.source] = AskRow(**row._mapping)
    return found


def save(connection: Connection, rows: Sequence[AskRow]) -> None:
    """Keeps the latest asking of each source about each number."""
    upsert(connection, ASKS, [asdict(row) for row in rows])
