"""What can go wrong with the database, each with a code that ``shared_rules/vocabulary/errors.yaml`` explains."""

from __future__ import annotations

import sqlite3
from typing import Literal

from sqlalchemy.exc import DatabaseError

from companion.problems import Problem

StoreCode = Literal[
    "database-newer",
    "database-foreign",
    "database-damaged",
    "database-busy",
    "database-unwritable",
    "database-unreachable",
    "database-address",
    "disk-full",
]

# SQLite tells a write that failed for want of space as FULL (no space left), or as a failed write, sync or
# truncate when the file system says so later or limits the size of the file (https://www.sqlite.org/rescode.html).
_CODES: dict[str, StoreCode] = {
    "SQLITE_FULL": "disk-full",
    "SQLITE_IOERR_WRITE": "disk-full",
    "SQLITE_IOERR_FSYNC": "disk-full",
    "SQLITE_IOERR_TRUNCATE": "disk-full",
    "SQLITE_IOERR_SHMSIZE": "disk-full",
    "SQLITE_IOERR_SHMMAP": "disk-full",
    "SQLITE_CORRUPT": "database-damaged",
    "SQLITE_NOTADB": "database-damaged",
    "SQLITE_BUSY": "database-busy",
    "SQLITE_LOCKED": "database-busy",
    "SQLITE_READONLY": "database-unwritable",
    "SQLITE_CANTOPEN": "database-unwritable",
    "SQLITE_PERM": "database-unwritable",
}


def database_problem(code: StoreCode, place: str) -> Problem:
    """The database cannot serve and nothing was half-written; ``place`` is its file or address, for the sentence."""
    return Problem(code, place=place)


def store_problem(failure: DatabaseError | sqlite3.Error, place: str) -> Problem | None:
    """The failure in our words, or ``None`` when it is a defect of ours (a wrong statement) and must be seen as one."""
    original = failure.orig if isinstance(failure, DatabaseError) else failure
    name = getattr(original, "sqlite_errorname", None)
    if name is None:
        return None if isinstance(failure, sqlite3.Error) else _server_problem(failure, place)
    # Extended names begin with the primary one: SQLITE_BUSY_SNAPSHOT, SQLITE_READONLY_DBMOVED, …
    for known in sorted(_CODES, key=len, reverse=True):
        if name == known or name.startswith(f"{known}_"):
            return database_problem(_CODES[known], place)
    return None


def _server_problem(failure: DatabaseError, place: str) -> Problem | None:
    from companion.store.postgresql import code_of  # only who has such a server needs its codes

    code = code_of(failure)
    return None if code is None else database_problem(code, place)
