"""Whether the database is whole: what ``parcelward doctor`` asks."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, select

from companion.store.database import Store
from companion.store.documents import decode_facts, decode_plan
from companion.store.tables import ORDERS

_MOST_TOLD = 20


def problems(store: Store) -> tuple[str, ...]:
    """What is wrong, in the database's own words and at most 20 of them; empty when all is well.

    Looks at SQLite's structure and links, and whether every stored facts and plan document can still be read.
    """
    with store.reading() as connection:
        found = _structure(connection)
        orders = select(ORDERS.c.id, ORDERS.c.facts, ORDERS.c.plan).execution_options(yield_per=500)
        for order_id, facts, plan in connection.execute(orders):
            try:
                decode_facts(facts)
                decode_plan(plan)
            except (msgspec.MsgspecError, ValueError, KeyError, TypeError) as failure:
                found.append(f"order {order_id}: {failure}")
            if len(found) >= _MOST_TOLD:
                break
    return tuple(found[:_MOST_TOLD])


def structure_problems(store: Store) -> tuple[str, ...]:
    """What SQLite itself finds wrong, whatever the tables hold."""
    with store.reading() as connection:
        return tuple(_structure(connection)[:_MOST_TOLD])


def _structure(connection: Connection) -> list[str]:
    if connection.dialect.name != "sqlite":
        return []
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
    return found + [
        f"{row[0]} row {row[1]} names a missing row of {row[2]}"
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
