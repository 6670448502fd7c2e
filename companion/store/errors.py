"""What can go wrong with the database, each with a code that ``shared_rules/vocabulary/errors.yaml`` explains."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Literal

from sqlalchemy.exc import DatabaseError, OperationalError

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
_SQLITE: dict[str, StoreCode] = {
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


# PostgreSQL tells a class in the first two signs (https://www.postgresql.org/docs/current/errcodes-appendix.html, seen
# 2026-11-22).
_POSTGRESQL: dict[str, StoreCode] = {
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


def database_problem(code: StoreCode, place: str) -> Problem:
    """The database cannot serve and nothing was half-written; ``place`` is its file or address, for the sentence."""
    return Problem(code, place=place)


def store_problem(failure: DatabaseError | sqlite3.Error, place: str) -> Problem | None:
    """The failure in our words, or ``None`` when it is a defect of ours (a wrong statement) and must be seen as one."""
    code = _code_of(failure)
    return None if code is None else database_problem(code, place)


def _code_of(failure: DatabaseError | sqlite3.Error) -> StoreCode | None:
    original = failure.orig if isinstance(failure, DatabaseError) else failure
    name = getattr(original, "sqlite_errorname", None)
    if name is not None:
        # Extended names begin with the primary one: SQLITE_BUSY_SNAPSHOT, SQLITE_READONLY_DBMOVED, …
        return _most_exact(_SQLITE, name, joint="_")
    state = getattr(original, "sqlstate", None)
    if state is not None:
        return _most_exact(_POSTGRESQL, state, joint="")
    # A server that did not answer named no state.
    return "database-unreachable" if isinstance(failure, OperationalError) else None


def _most_exact(codes: Mapping[str, StoreCode], name: str, *, joint: str) -> StoreCode | None:
    """The code of ``name`` itself, else of the longest beginning of it that is known."""
    for known in sorted(codes, key=len, reverse=True):
        if name == known or name.startswith(known + joint):
            return codes[known]
    return None
