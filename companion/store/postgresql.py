"""How PostgreSQL is to behave: one writer at a time, and readings that see one state, as with SQLite."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError, OperationalError

from companion.store.errors import StoreCode

# Belongs to this program's writers alone; any number that no other program of the same database uses.
WRITERS_LOCK = 0x70617263
_ONE_STATE = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"

# https://www.postgresql.org/docs/current/errcodes-appendix.html, seen 2026-11-22; a class is its first two characters.
_CODES: dict[str, StoreCode] = {
    "08": "database-unreachable",
    "28": "database-unreachable",
    "3D": "database-unreachable",
    "57P": "database-unreachable",
    "25006": "database-unwritable",
    "42501": "database-unwritable",
    "53100": "disk-full",
    "40": "database-busy",
    "53": "database-busy",
    "55P03": "database-busy",
    "XX001": "database-damaged",
    "XX002": "database-damaged",
}


def begin(connection: Connection, *, writes: bool) -> None:
    """Begins a transaction: a writing one waits for its turn before it reads anything."""
    if writes:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")
    else:
        connection.exec_driver_sql(_ONE_STATE)


def code_of(failure: DatabaseError) -> StoreCode | None:
    """The failure in our words; ``None`` for a wrong statement of ours."""
    state: str | None = getattr(failure.orig, "sqlstate", None)
    if state is None:
        # Nobody answered, so nobody named a state.
        return "database-unreachable" if isinstance(failure, OperationalError) else None
    for known in sorted(_CODES, key=len, reverse=True):
        if state.startswith(known):
            return _CODES[known]
    return None
