"""Being killed, running out of space, being written by two at once, being damaged."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from companion.problems import Problem
from companion.store.backup import copy_database
from companion.store.database import Store
from companion.store.engine import sqlite_url
from companion.store.integrity import problems
from companion.store.queries import orders
from tests.store.rows import NOW, order_id, order_row

# Each transaction writes a pair of orders; a database that holds half a pair was left inconsistent.
WRITER = """
import sys, itertools
from companion.store.database import Store
from companion.store.queries import orders
from tests.store.rows import order_row
store = Store.open(sys.argv[1])
for number in itertools.count():
    with store.writing() as connection:
        orders.save(connection, [order_row(2 * number)])
        orders.save(connection, [order_row(2 * number + 1)])
    print(number, flush=True)
"""


def test_a_writer_killed_in_the_middle_leaves_every_pair_whole_and_loses_no_kept_one(database_file: Path) -> None:
    for round_ in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, sqlite_url(database_file)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        assert writer.stdout is not None
        kept = 0
        for _ in range(20 + 7 * round_):
            kept = int(writer.stdout.readline())
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        store = Store.open(sqlite_url(database_file))
        assert problems(store) == ()
        with store.reading() as connection:
            assert orders.summary(connection).orders % 2 == 0
            assert len(orders.load(connection, [order_id(number) for number in range(2 * kept + 2)])) == 2 * kept + 2
        store.close()


def fill(store: Store) -> int:
    """Writes until it fails; how many orders were kept, two a transaction."""
    for number in range(10_000):
        with store.writing() as connection:
            orders.save(connection, [order_row(2 * number, worded="x" * 9_000)])
            orders.save(connection, [order_row(2 * number + 1, worded="x" * 9_000)])
    return -1


def assert_full_disk_loses_nothing(store: Store) -> None:
    with pytest.raises(Problem) as caught:
        fill(store)
    assert caught.value.code == "disk-full"
    assert caught.value.arguments["place"] == store.place
    with store.reading() as connection:
        count = orders.summary(connection).orders
        assert count > 0
        assert count % 2 == 0
    assert problems(store) == ()


def test_a_database_that_may_not_grow_says_the_disk_is_full_and_keeps_what_it_had(store: Store) -> None:
    with store.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=100")
    assert_full_disk_loses_nothing(store)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a small disk takes root")
def test_a_disk_that_is_really_full_says_so_and_serves_again_once_there_is_room(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("this machine mounts nothing")
    try:
        store = Store.open(sqlite_url(disk / "parcelward.sqlite3"))
        assert_full_disk_loses_nothing(store)
        subprocess.run(["mount", "-o", "remount,size=4m", str(disk)], check=True)
        with store.writing() as connection:
            orders.save(connection, [order_row(99_999)])
        store.close()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_two_who_write_at_once_wait_for_each_other_and_both_are_kept(database_file: Path) -> None:
    Store.open(sqlite_url(database_file)).close()
    failures: list[BaseException] = []

    def write(first: int) -> None:
        try:
            store = Store.open(sqlite_url(database_file))
            for number in range(first, first + 40):
                with store.writing() as connection:
                    orders.load(connection, [order_id(number)])
                    orders.save(connection, [order_row(number)])
            store.close()
        except BaseException as failure:
            failures.append(failure)

    writers = [threading.Thread(target=write, args=(first,)) for first in (0, 1000, 2000)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failures == []
    store = Store.open(sqlite_url(database_file))
    with store.reading() as connection:
        assert orders.summary(connection).orders == 120
    store.close()


def test_a_block_that_fails_leaves_nothing_of_itself(each_store: Store) -> None:
    with pytest.raises(ZeroDivisionError), each_store.writing() as connection:
        orders.save(connection, [order_row(1)])
        raise ZeroDivisionError
    with each_store.reading() as connection:
        assert orders.summary(connection).orders == 0


def test_the_check_names_an_order_whose_document_cannot_be_read(store: Store) -> None:
    with store.writing() as connection:
        orders.save(connection, [order_row(1), order_row(2, facts='{"order": {"id": 7}}')])
    (told,) = problems(store)
    assert order_id(2) in told


def test_a_backup_taken_while_the_companion_runs_is_whole_and_private(store: Store, tmp_path: Path) -> None:
    with store.writing() as connection:
        orders.save(connection, [order_row(number) for number in range(50)])
    copy = tmp_path / "copy.sqlite3"
    copy.write_bytes(b"an older backup")
    copy_database(Path(store.place), copy)
    assert copy.stat().st_mode & 0o077 == 0
    opened = Store.open(sqlite_url(copy))
    with opened.reading() as connection:
        assert orders.summary(connection).orders == 50
        assert orders.summary(connection).last_seen_at == NOW
    opened.close()


def test_a_backup_that_cannot_be_made_leaves_the_former_one(tmp_path: Path) -> None:
    source, copy = tmp_path / "broken.sqlite3", tmp_path / "copy.sqlite3"
    source.write_bytes(b"nothing like a database" * 100)
    copy.write_bytes(b"the former backup")
    with pytest.raises(Problem) as caught:
        copy_database(source, copy)
    assert caught.value.code == "database-damaged"
    assert copy.read_bytes() == b"the former backup"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken.sqlite3", "copy.sqlite3"]


def test_a_damaged_page_is_told_by_the_check_or_by_a_clear_code(store: Store, database_file: Path) -> None:
    with store.writing() as connection:
        orders.save(connection, [order_row(number) for number in range(200)])
    store.close()
    with closing(sqlite3.connect(database_file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(database_file.read_bytes())
    content[40_000:80_000] = b"\xff" * 40_000
    database_file.write_bytes(content)
    try:
        told = problems(Store.open(sqlite_url(database_file)))
    except Problem as problem:
        told = (problem.code,)
        assert problem.code == "database-damaged"
    assert told
