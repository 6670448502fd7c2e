"""Column types that say more than the database's own: an instant that is always aware and always UTC."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import DateTime
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

# The orders of a call have most of their instants in common.
MOST_REMEMBERED = 4_096


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime. SQLite keeps it as sortable text without an offset, PostgreSQL as ``timestamptz``.

    A naive datetime is refused with ``ValueError``: which day it means would be a guess.

    For SQLite the text is written and read here, in the form SQLAlchemy's own type has: an order's row has many
    instants, and theirs take as long as all the rest of it.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        """What writes an instant for this database."""
        return _written if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """What reads an instant of this database."""
        return _read if dialect.name == "sqlite" else super().result_processor(dialect, coltype)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """To a database that knows zones: UTC."""
        return None if value is None else _in_utc(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """From a database that knows zones: always aware, always UTC."""
        return None if value is None else value.astimezone(UTC)


def _in_utc(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError(f"{instant.isoformat()} names no time zone.")
    return instant if instant.tzinfo is UTC else instant.astimezone(UTC)


@lru_cache(maxsize=MOST_REMEMBERED)
def _written(instant: datetime | None) -> str | None:
    """``2026-11-21 12:00:00.000000``, which sorts as text does."""
    return None if instant is None else _in_utc(instant).isoformat(" ", "microseconds")[:26]


@lru_cache(maxsize=MOST_REMEMBERED)
def _read(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(f"{text}+00:00")
