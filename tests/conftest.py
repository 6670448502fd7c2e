"""What holds for every test and every process that one starts.

Nobody on the internet is asked about parcels, and nothing is left in this account's folders.
"""

from __future__ import annotations

import atexit
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from companion.store.database import Store
    from tests.store.postgresql_server import PostgreSQLServer

os.environ["PARCELWARD_TRACKING"] = "off"

_cache = tempfile.TemporaryDirectory(prefix="parcelward-tests-")
atexit.register(_cache.cleanup)
os.environ["PARCELWARD_CACHE_DIR"] = _cache.name


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgreSQLServer]:
    """A real PostgreSQL, started for the first test that needs one."""
    from tests.store.postgresql_server import running

    with running(tmp_path_factory.mktemp("postgresql")) as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of its own, once of each kind."""
    if request.param == "postgresql":
        server: PostgreSQLServer = request.getfixturevalue("postgresql")
        return server.fresh()
    return f"sqlite:///{tmp_path / 'parcelward.sqlite3'}"


@pytest.fixture
def each_store(database_url: str) -> Iterator[Store]:
    """An open database, once of each kind."""
    from companion.store.database import Store

    opened = Store.open(database_url)
    yield opened
    opened.close()
