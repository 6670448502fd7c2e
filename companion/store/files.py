"""The database's file: made before SQLite does, so that it is the shopper's alone from its first byte."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from companion.store.errors import database_problem

_COMPANIONS = ("", "-wal", "-shm")


def prepare_file(path: Path) -> None:
    """Makes the folder (0700) and the file (0600) where missing, and narrows a file that others could read.

    SQLite gives ``-wal`` and ``-shm`` the mode of the file itself. Raises ``Problem``
    (``database-unwritable``) when the place cannot be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        for suffix in _COMPANIONS:
            with suppress(FileNotFoundError):
                Path(f"{path}{suffix}").chmod(0o600)
    except OSError as failure:
        raise database_problem("database-unwritable", str(path)) from failure
