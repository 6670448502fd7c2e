"""Insert-or-update, which SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Writes rows by their primary key; every row has the same columns."""
    if not rows:
        return
    statement = _statement(table, connection.dialect.name, tuple(rows[0]))
    connection.execute(statement, [dict(row) for row in rows])


def columns(row: DataclassInstance) -> dict[str, Any]:
    """A row's values by column, as they are: ``dataclasses.asdict`` copies each, which takes most of a write."""
    return {name: getattr(row, name) for name in _names(type(row))}


@cache
def _names(row: type[DataclassInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(row))


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
