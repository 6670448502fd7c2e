"""Whether a database is ours, and of which version, told before anything in it is touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from stat import S_ISREG

from companion.store.errors import database_problem, store_problem

# The newest migration in ``migrations/versions``; a test holds the two together. Naming it here spares every start
# that has nothing to migrate the cost of loading Alembic.
HEAD = "0004"
KNOWN = ("0001", "0002", "0003", "0004")


def file_version(path: Path) -> str | None:
    """The revision of a database file, ``None`` for one that is missing or empty.

    Reads only. Raises ``Problem``: ``database-newer`` for a revision we do not know, ``database-foreign`` for
    tables that are not ours, ``database-damaged`` for a file that is no database, ``database-unwritable`` for what is
    no file.
    """
    if not _holds_something(path):
        return None
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "alembic_version" not in tables:
                if tables:
                    raise database_problem("database-foreign", str(path))
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as failure:
        raise store_problem(failure, str(path)) or failure from failure
    if row is None:
        return None
    return known_version(row[0], str(path))


def _holds_something(path: Path) -> bool:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as failure:  # a name that is too long, a folder that is closed to us
        raise database_problem("database-unwritable", str(path)) from failure
    if not S_ISREG(found.st_mode):
        raise database_problem("database-unwritable", str(path))
    return found.st_size > 0


def known_version(revision: str, place: str) -> str:
    """The revision, when it is one of ours; ``Problem`` (``database-newer``) when it is not."""
    if revision not in KNOWN:
        raise database_problem("database-newer", place)
    return revision
