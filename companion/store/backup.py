"""A copy of the database that is whole even while the companion writes (SQLite's own backup interface)."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from companion.store.errors import database_problem, store_problem


def copy_database(source: Path, target: Path) -> None:
    """Copies a SQLite database to a new file that only the shopper may read; an old copy is replaced at the end.

    Raises ``Problem`` (``disk-full``, ``database-unwritable``, ``database-damaged``); a failed copy leaves neither
    a half-written file nor the former copy changed.
    """
    partial = target.with_name(f"{target.name}.partial")
    try:
        partial.unlink(missing_ok=True)
        os.close(os.open(partial, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as failure:
        raise database_problem("database-unwritable", str(target)) from failure
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as original,
            closing(sqlite3.connect(partial)) as copy,
        ):
            original.backup(copy)
            # A copy of a database in WAL mode is one too, and would leave files beside it when looked at.
            copy.execute("PRAGMA journal_mode=DELETE")
        partial.replace(target)
    except sqlite3.Error as failure:
        raise store_problem(failure, str(target)) or failure from failure
    finally:
        with suppress(FileNotFoundError):
            partial.unlink()
