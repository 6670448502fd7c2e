from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import companion.store
from companion.problems import Problem
from companion.store import schema_version
from companion.store import tables_evidence as tables_evidence  # its tables join the metadata
from companion.store import tables_tracking as tables_tracking  # its tables join the metadata
from companion.store.database import Store
from companion.store.engine import make_engine, sqlite_url, writing_connection
from companion.store.integrity import problems
from companion.store.queries import orders, tracked_parcels
from companion.store.tables import METADATA
from tests.store.rows import order_id, order_row


def refusal(path: Path) -> str:
    with pytest.raises(Problem) as caught:
        Store.open(sqlite_url(path))
    return caught.value.code


def test_a_new_database_and_its_companion_files_are_the_shoppers_alone(store: Store, database_file: Path) -> None:
    with store.writing() as connection:
        orders.save(connection, [order_row(1)])
    files = sorted(database_file.parent.iterdir())
    assert [file.name for file in files] == [f"parcelward.sqlite3{suffix}" for suffix in ("", "-shm", "-wal")]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(database_file.parent.stat().st_mode) == 0o700


def test_a_database_that_others_could_read_is_closed_to_them(database_file: Path) -> None:
    Store.open(sqlite_url(database_file)).close()
    database_file.chmod(0o644)
    Store.open(sqlite_url(database_file)).close()
    assert stat.S_IMODE(database_file.stat().st_mode) == 0o600


def test_what_was_written_is_there_after_closing_and_opening(database_file: Path) -> None:
    first = Store.open(sqlite_url(database_file))
    with first.writing() as connection:
        orders.save(connection, [order_row(1), order_row(2)])
    first.close()
    second = Store.open(sqlite_url(database_file))
    with second.reading() as connection:
        assert orders.load(connection, [order_id(1), order_id(2), "other"]) == {
            order_id(1): order_row(1),
            order_id(2): order_row(2),
        }
    assert problems(second) == ()
    second.close()


def test_the_migrations_make_exactly_the_tables_that_the_program_names(store: Store) -> None:
    with store.reading() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), METADATA)
    assert differences == [], "Add a migration in companion/store/migrations/versions for these differences."


def test_the_version_named_in_code_is_alembics_own_newest() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(companion.store.__file__).parent / "migrations"))
    script = ScriptDirectory.from_config(config)
    told = "Set HEAD and KNOWN in companion/store/schema_version.py to the migrations there are."
    assert script.get_current_head() == schema_version.HEAD, told
    assert sorted(revision.revision for revision in script.walk_revisions()) == sorted(schema_version.KNOWN), told


def test_a_database_from_a_newer_version_is_refused_and_left_byte_for_byte(database_file: Path) -> None:
    Store.open(sqlite_url(database_file)).close()
    with closing(sqlite3.connect(database_file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
        connection.commit()
    before = database_file.read_bytes()
    assert refusal(database_file) == "database-newer"
    assert database_file.read_bytes() == before


def test_somebody_elses_database_is_refused_and_left_byte_for_byte(database_file: Path) -> None:
    database_file.parent.mkdir()
    with closing(sqlite3.connect(database_file)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.commit()
    before = database_file.read_bytes()
    assert refusal(database_file) == "database-foreign"
    assert database_file.read_bytes() == before


def test_a_file_that_is_no_database_is_called_damaged_and_left_as_it_is(database_file: Path) -> None:
    database_file.parent.mkdir()
    database_file.write_bytes(b"not a database at all, but long enough to be looked at" * 40)
    before = database_file.read_bytes()
    assert refusal(database_file) == "database-damaged"
    assert database_file.read_bytes() == before


def test_a_place_that_cannot_be_written_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    assert refusal(tmp_path / "taken" / "parcelward.sqlite3") == "database-unwritable"


def test_an_old_database_is_copied_aside_before_it_is_migrated(
    database_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(sqlite_url(database_file)).close()
    # An older release's database: ours, of a known version that is not the newest.
    with closing(sqlite3.connect(database_file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
        connection.commit()
    monkeypatch.setattr(schema_version, "KNOWN", ("0000", "0001"))
    with pytest.raises(Exception, match="0000"):  # there is no such migration to start from
        Store.open(sqlite_url(database_file))
    copy = database_file.with_name(f"parcelward.sqlite3.before-{schema_version.HEAD}")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_an_older_releases_orders_are_kept_and_their_parcels_wait_for_a_first_check(database_file: Path) -> None:
    first_release(database_file)
    with closing(sqlite3.connect(database_file)) as connection:
        for number in (1, 2):
            columns = {"id": order_id(number), "arrived": 0, "seen_at": "2026-11-20 12:00:00.000000", "facts": "{}"}
            columns |= {"planned_at": "2026-11-20 12:00:00.000000", "revision": 1, "facts_digest": "", "plan": "{}"}
            columns |= {"rules_digest": "old"}
            marks = ", ".join("?" * len(columns))
            connection.execute(f"INSERT INTO orders ({', '.join(columns)}) VALUES ({marks})", list(columns.values()))
            connection.execute("INSERT INTO parcels VALUES ('LP00000000000001', ?)", (order_id(number),))
        connection.commit()
    opened = Store.open(sqlite_url(database_file))
    with opened.reading() as connection_now:
        assert sorted(orders.answers(connection_now, [order_id(1), order_id(2)])) == [order_id(1), order_id(2)]
        waiting = tracked_parcels.due(connection_now, datetime(2026, 11, 22, tzinfo=UTC), most=10)
    opened.close()
    assert [row.number for row in waiting] == ["LP00000000000001"]


def first_release(database_file: Path) -> None:
    """A database as the first release made it."""
    database_file.parent.mkdir()
    engine = make_engine(sqlite_url(database_file))
    config = Config()
    config.set_main_option("script_location", str(Path(companion.store.__file__).parent / "migrations"))
    with writing_connection(engine) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
