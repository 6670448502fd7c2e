"""Opening the database, and the two ways to use it: reading, and writing all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from companion.store.backup import copy_database
from companion.store.engine import make_engine, sqlite_file, writing_connection
from companion.store.errors import store_problem
from companion.store.files import prepare_file
from companion.store.migrating import connection_version, migrate
from companion.store.schema_version import HEAD, file_version


class Store(Struct, frozen=True):
    """An open database with today's tables."""

    engine: Engine
    place: str

    @classmethod
    def open(cls, url: str) -> Store:
        """Opens, makes or migrates the database of a SQLAlchemy URL; one to be migrated is copied aside first.

        Raises ``Problem``; a database from a newer version of the program, a foreign one and a damaged one are
        left as they were found.
        """
        path = sqlite_file(url)
        if path is not None:
            version = file_version(path)
            prepare_file(path)
            if version not in (None, HEAD):
                copy_database(path, path.with_name(f"{path.name}.before-{HEAD}"))
        engine = make_engine(url)
        store = cls(engine, str(path) if path else engine.url.render_as_string())
        try:
            with store.writing() as connection:
                if connection_version(connection, store.place) != HEAD:
                    migrate(connection)
        except BaseException:
            store.close()
            raise
        return store

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database throughout and changes nothing."""
        with self._our_errors(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is kept when the block ends and undone whole when it fails."""
        with self._our_errors(), writing_connection(self.engine) as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Gives the file back; the write-ahead log is folded into it."""
        self.engine.dispose()

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as failure:
            ours = store_problem(failure, self.place)
            if ours is None:
                raise
            raise ours from failure
