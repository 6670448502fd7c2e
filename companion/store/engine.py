"""The engine, and how SQLite is to behave.

WAL with ``synchronous=NORMAL``: a process killed at any instant loses nothing that was committed; a machine that
loses its power may lose the last moments but never the database's consistency. What is lost then is read again from
the next page.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import NullPool

from companion.problems import Problem
from companion.store import postgresql
from companion.store.errors import database_problem

BUSY_MILLISECONDS = 5_000
_WRITES = "parcelward_writes"

# Hostile content in a damaged or planted database must not run functions of its own.
_TRUST_NO_SCHEMA = "PRAGMA trusted_schema=OFF"
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={BUSY_MILLISECONDS}",
    _TRUST_NO_SCHEMA,
)


def make_engine(url: str) -> Engine:
    """An engine for SQLite (the default) or PostgreSQL.

    Raises ``Problem`` (``database-address``) for a URL of neither, and where PostgreSQL's driver is not installed.
    """
    parsed = _parsed(url)
    try:
        engine = create_engine(parsed, pool_pre_ping=parsed.get_backend_name() != "sqlite")
    except (ImportError, NoSuchModuleError) as failure:
        raise _wrong_address(parsed) from failure
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _on_connect)
    elif engine.dialect.name != "postgresql":
        raise _wrong_address(parsed)
    event.listen(engine, "begin", _on_begin)
    return engine


def make_reading_engine(path: Path) -> Engine:
    """An engine for one SQLite file that cannot change it and leaves no file beside it."""

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    event.listen(engine, "connect", lambda connection, _record: connection.execute(_TRUST_NO_SCHEMA))
    return engine


def writing_connection(engine: Engine) -> Connection:
    """A connection whose transactions write: SQLite then waits for its turn before it reads anything."""
    return engine.connect().execution_options(**{_WRITES: True})


def sqlite_file(url: str) -> Path | None:
    """The database file a URL names; ``None`` for another database or one in memory."""
    parsed = _parsed(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return None
    return Path(parsed.database)


def sqlite_url(path: Path) -> str:
    """The URL of a database file."""
    return f"sqlite:///{path}"


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError) as failure:  # ValueError: a port that is no number
        raise database_problem("database-address", "PARCELWARD_DATABASE_URL") from failure


def _wrong_address(url: URL) -> Problem:
    return database_problem("database-address", url.render_as_string())


def _on_connect(connection: Any, _record: Any) -> None:
    # The driver's own idea of transactions commits before changes to tables; ours are begun by _on_begin.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _on_begin(connection: Connection) -> None:
    # A deferred transaction that reads first and writes later fails at once when another has written in between,
    # whatever the busy timeout; taking the write lock at the start waits instead.
    writes = connection.get_execution_options().get(_WRITES, False)
    if connection.dialect.name == "postgresql":
        postgresql.begin(connection, writes=writes)
        return
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
