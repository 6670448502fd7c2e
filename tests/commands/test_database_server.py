"""The commands where the orders lie on a PostgreSQL server."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.store.database import Store
from companion.store.queries import orders
from tests.commands.conftest import Run
from tests.store.postgresql_server import PostgreSQLServer
from tests.store.rows import order_row


def test_doctor_looks_at_the_server_and_backup_says_how_to_save_it(
    parcelward: Run, postgresql: PostgreSQLServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgresql.fresh()
    monkeypatch.setenv("PARCELWARD_DATABASE_URL", url)
    store = Store.open(url)
    with store.writing() as connection:
        orders.save(connection, [order_row(number) for number in range(3)])
    store.close()
    folder = ("--data-dir", str(tmp_path / "data"))
    assert "3 orders" in parcelward("doctor", *folder).stdout
    saved = parcelward("backup", str(tmp_path / "copy"), *folder)
    assert saved.returncode == 1
    assert "pg_dump" in saved.stderr and str(tmp_path / "data") in saved.stderr
    assert not (tmp_path / "copy").exists()


def test_a_command_whose_server_is_away_ends_with_a_sentence(
    parcelward: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = "postgresql+psycopg://desk@127.0.0.1:9/parcelward?connect_timeout=2"
    monkeypatch.setenv("PARCELWARD_DATABASE_URL", url)
    ended = parcelward("orders", "--data-dir", str(tmp_path / "data"))
    assert ended.returncode == 1
    assert "does not answer" in ended.stderr and "Traceback" not in ended.stderr


@pytest.mark.parametrize("command", ["serve", "orders", "check"])
@pytest.mark.parametrize(
    "address", ["desk.example", "postgresql+psycopg://desk@[::1/parcelward", "mysql://desk@host/x"]
)
def test_an_address_that_is_none_ends_with_a_sentence(
    command: str, address: str, parcelward: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARCELWARD_DATABASE_URL", address)
    ended = parcelward(command, "--data-dir", str(tmp_path / "data"))
    assert ended.returncode == 1
    assert "names no SQLite or PostgreSQL database" in ended.stderr and "Traceback" not in ended.stderr
