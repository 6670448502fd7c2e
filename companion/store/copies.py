"""Looking at a copy of the database without changing it, opening it as ours, or writing anything beside it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from companion.store.database import Store
from companion.store.engine import make_reading_engine
from companion.store.integrity import problems, structure_problems
from companion.store.queries import evidence_packs
from companion.store.schema_version import HEAD, file_version

if TYPE_CHECKING:
    from collections.abc import Iterator


def problems_of_copy(copy: Path) -> tuple[str, ...]:
    """What is wrong with it, as ``integrity.problems`` tells it; of an older version only what SQLite itself finds.

    Raises ``Problem`` (``database-newer``, ``database-foreign``, ``database-damaged``).
    """
    whole = file_version(copy) == HEAD
    with _opened(copy) as store:
        return problems(store) if whole else structure_problems(store)


def sums_in_copy(copy: Path) -> Mapping[str, frozenset[str]]:
    """The SHA-256 sums of the packs that this database knows, by their name; none in one of an older version."""
    if file_version(copy) != HEAD:
        return {}
    with _opened(copy) as store, store.reading() as connection:
        return evidence_packs.sums_by_name(connection)


@contextmanager
def _opened(copy: Path) -> Iterator[Store]:
    store = Store(make_reading_engine(copy), str(copy))
    try:
        yield store
    finally:
        store.close()
