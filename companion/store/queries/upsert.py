"""Insert-or-update, which SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Writes rows by their primary key; every row has the same columns."""
    if not rows:
        return
    statement = _statement(table, connection.dialect.name, tuple(rows[0]))
    connection.execute(statement, [dict(row) for row in rows])


@cache
def _statement(table: Table, dialect: str, columns: tuple[str, ...]) -> Any:
    """Made once for a table and its columns: making it costs more than running it."""
    keys = [column.name for column in table.primary_key]
    statement = _insert(dialect)(table)
    excluded = statement.excluded
    others = {name: excluded[name] for name in columns if name not in keys}
    if others:
        return statement.on_conflict_do_update(index_elements=keys, set_=others)
    return statement.on_conflict_do_nothing(index_elements=keys)


def _insert(dialect: str) -> Any:
    """The dialect's own insert; only the dialect in use is loaded, because each costs a tenth of a second."""
    if dialect == "postgresql":
        from sqlalchemy.dialects.postgresql import insert as postgresql_insert

        return postgresql_insert
    from sqlalchemy.dialects.sqlite import insert as sqlite_insert

    return sqlite_insert
