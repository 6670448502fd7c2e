"""How the orders of some days fare, counted by the database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from companion.planning.neighbours import Tally
from companion.store.database import Store
from companion.store.engine import sqlite_url
from companion.store.queries import orders
from companion.store.queries.neighbours import fared_between
from tests.store.rows import order_row

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
FIRST = datetime(2026, 10, 1, tzinfo=UTC)
SECOND = FIRST + timedelta(days=1)


def test_orders_are_counted_by_day_and_those_of_the_asked_stores_apart(each_store: Store) -> None:
    late = NOW - timedelta(seconds=1)
    rows = [
        order_row(1, placed_at=FIRST, store="Kites", arrived=True),
        order_row(2, placed_at=FIRST, store="Kites", late_from=late),
        order_row(3, placed_at=FIRST, store="Lamps", late_from=late),
        order_row(4, placed_at=FIRST, store=None, late_from=NOW),
        order_row(5, placed_at=SECOND, store="Lamps", arrived=True),
        order_row(6, placed_at=SECOND + timedelta(seconds=1), store="Kites", arrived=True),
        order_row(7, placed_at=None, store="Kites", arrived=True),
    ]
    with each_store.writing() as connection:
        orders.save(connection, rows)
    with each_store.reading() as connection:
        counted = fared_between(connection, FIRST, SECOND, ["Kites", "Nobody's"], NOW)
        assert sorted(counted, key=str) == [
            Tally(FIRST, "Kites", 1, 1),
            Tally(FIRST, None, 0, 1),
            Tally(SECOND, None, 1, 0),
        ]
        assert {(each.store, each.arrived) for each in fared_between(connection, SECOND, SECOND, [], NOW)} == {
            (None, 1)
        }


def test_they_are_counted_without_touching_the_orders_themselves(tmp_path: Path) -> None:
    store = Store.open(sqlite_url(tmp_path / "parcelward.sqlite3"))
    asked: list[tuple[str, Any]] = []
    with store.reading() as connection:
        event.listen(connection, "before_cursor_execute", lambda *call: asked.append((call[2], call[3])))
        fared_between(connection, FIRST, SECOND, ["Kites"], NOW)
        ((statement, parameters),) = asked
        told = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    store.close()
    assert any("COVERING INDEX ix_orders_placed_at_store_arrived_late_from" in line for line in told), told
