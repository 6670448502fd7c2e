"""A database on a PostgreSQL server serves like the one in a file, and its troubles are told in plain sentences."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import insert, text
from sqlalchemy.exc import DatabaseError

from companion.problems import Problem
from companion.store.database import Store
from companion.store.queries import orders
from companion.store.tables_evidence import PAGE_SNAPSHOTS
from tests.store.postgresql_server import PostgreSQLServer
from tests.store.rows import NOW, order_id, order_row

FIRST = order_id(0)
TIMES = 25


@pytest.fixture
def store(postgresql: PostgreSQLServer) -> Iterator[Store]:
    opened = Store.open(postgresql.fresh())
    yield opened
    opened.close()


def keep(store: Store, *numbers: int) -> None:
    with store.writing() as connection:
        orders.save(connection, [order_row(number) for number in numbers])


def test_an_order_is_kept_and_comes_back_as_it_was(store: Store) -> None:
    keep(store, 0, 1)
    with store.reading() as connection:
        found = orders.load(connection, [order_id(1), FIRST, "77"])
    assert list(found.items()) == [(order_id(1), order_row(1)), (FIRST, order_row(0))]


def test_two_companions_that_count_up_the_same_order_lose_no_count(store: Store) -> None:
    keep(store, 0)

    def count_up(_: int) -> None:
        with store.writing() as connection:
            row = orders.load(connection, [FIRST])[FIRST]
            orders.save(connection, [replace(row, revision=row.revision + 1)])

    with ThreadPoolExecutor(4) as companions:
        list(companions.map(count_up, range(TIMES)))
    with store.reading() as connection:
        assert orders.load(connection, [FIRST])[FIRST].revision == order_row(0).revision + TIMES


def test_whoever_reads_sees_one_state_while_another_writes(store: Store) -> None:
    keep(store, 0)
    with store.reading() as connection:
        assert orders.summary(connection).orders == 1
        keep(store, 1)
        assert orders.summary(connection).orders == 1
    with store.reading() as connection:
        assert orders.summary(connection).orders == 2


def test_what_a_page_said_on_a_day_cannot_be_changed(store: Store) -> None:
    keep(store, 0)
    snapshot = {
        "order_id": FIRST,
        "place": "detail",
        "kind": "reply",
        "meaning": "a",
        "digest": "b",
        "body": b"said",
        "newest_at": None,
        "newest_text": None,
        "first_seen_at": NOW,
        "last_seen_at": NOW,
    }
    with store.writing() as connection:
        connection.execute(insert(PAGE_SNAPSHOTS), [snapshot])
        connection.execute(PAGE_SNAPSHOTS.update().values(last_seen_at=NOW + timedelta(days=1)))
    with pytest.raises(DatabaseError, match="a snapshot is never changed"), store.writing() as connection:
        connection.execute(text("UPDATE page_snapshots SET body = 'other'"))


def test_after_the_server_was_started_anew_the_companion_goes_on(store: Store, postgresql: PostgreSQLServer) -> None:
    keep(store, 0)
    postgresql.break_off_all()
    keep(store, 1)
    with store.reading() as connection:
        assert orders.summary(connection).orders == 2


def test_a_server_that_does_not_answer_is_named_without_the_password() -> None:
    with pytest.raises(Problem) as caught:
        Store.open("postgresql+psycopg://desk:secret-word@127.0.0.1:9/parcelward?connect_timeout=2")
    assert caught.value.code == "database-unreachable"
    assert "127.0.0.1:9/parcelward" in str(caught.value.arguments)
    assert "secret-word" not in str(caught.value.arguments)


def test_a_database_that_is_not_there_and_a_name_that_is_refused_are_told_alike(postgresql: PostgreSQLServer) -> None:
    for url in (postgresql.url("missing"), postgresql.url("test1", username="nobody")):
        with pytest.raises(Problem) as caught:
            Store.open(url)
        assert caught.value.code == "database-unreachable"


@pytest.mark.parametrize(
    "url", ["mysql://127.0.0.1/parcelward", "parcelward.sqlite3", "oracle://x", "postgresql://h:port/x", "", "x://y"]
)
def test_an_address_of_another_kind_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(Problem) as caught:
        Store.open(url)
    assert caught.value.code == "database-address"
