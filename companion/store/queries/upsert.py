"""Insert-or-update, which SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Dialect, Table
from sqlalchemy.sql.compiler import SQLCompiler

# More than there are tables with their sets of columns, for one database.
_MOST_PREPARED = 64


class _Prepared(Struct, frozen=True):
    """A statement as the driver takes it, and what turns each column's value into the driver's own.

    SQLAlchemy would look every row's columns up anew, which takes longer than the database needs to write them.
    """

    text: str
    columns: tuple[tuple[str, Callable[[Any], Any] | None], ...]
    by_position: bool

    def parameters(self, row: Mapping[str, Any]) -> Any:
        """One row as the driver takes it."""
        turned = {name: turn(row[name]) if turn else row[name] for name, turn in self.columns}
        return tuple(turned.values()) if self.by_position else turned


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Writes rows by their primary key; every row has the same columns."""
    if not rows:
        return
    prepared = _prepared(table, connection.dialect, tuple(rows[0]))
    connection.exec_driver_sql(prepared.text, [prepared.parameters(row) for row in rows])


@lru_cache(maxsize=_MOST_PREPARED)
def _prepared(table: Table, dialect: Dialect, columns: tuple[str, ...]) -> _Prepared:
    """Made once for a table and its columns: making it costs more than running it."""
    compiled = _statement(table, dialect.name, columns).compile(dialect=dialect, column_keys=list(columns))
    assert isinstance(compiled, SQLCompiler)
    order = compiled.positiontup if compiled.positional else columns
    turns = {name: table.columns[name].type.dialect_impl(dialect).bind_processor(dialect) for name in columns}
    return _Prepared(str(compiled), tuple((name, turns[name]) for name in order or ()), compiled.positional)


def _statement(table: Table, dialect: str, columns: tuple[str, ...]) -> Any:
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
