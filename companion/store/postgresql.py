"""How PostgreSQL is to behave: one writer at a time, and readings that see one state, as with SQLite."""

from __future__ import annotations

from sqlalchemy import Connection

# Belongs to this program's writers alone; any number that no other program of the same database uses.
WRITERS_LOCK = 0x70617263
_ONE_STATE = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"


def begin(connection: Connection, *, writes: bool) -> None:
    """Begins a transaction: a writing one waits for its turn before it reads anything."""
    if writes:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")
    else:
        connection.exec_driver_sql(_ONE_STATE)
