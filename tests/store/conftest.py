"""A real database in a folder of its own, and invented orders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from companion.store.database import Store
from companion.store.engine import sqlite_url

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def database_file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "parcelward.sqlite3"


@pytest.fixture
def store(database_file: Path) -> Iterator[Store]:
    opened = Store.open(sqlite_url(database_file))
    yield opened
    opened.close()
