"""Brings a database to today's tables with Alembic, in one transaction: all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from companion.store.schema_version import HEAD, known_version


def connection_version(connection: Connection, place: str) -> str | None:
    """The revision of the connected database, which lies at ``place``; ``None`` when it has no tables of ours.

    Raises ``Problem`` (``database-newer``) for a revision we do not know.
    """
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if revision is None else known_version(revision, place)


def migrate(connection: Connection) -> None:
    """Runs the migrations that are missing within the connection's transaction."""
    # Loading Alembic takes a tenth of a second that most starts can spare.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
