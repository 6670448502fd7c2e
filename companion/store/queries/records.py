"""The digest of the latest record that told of each order, by where it came from.

A record that is still the latest of its place for every order it told of can tell nothing new.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from sqlalchemy import Connection, bindparam, select

from companion.store.queries.upsert import upsert
from companion.store.tables import LATEST_RECORDS

_BY_DIGEST = select(LATEST_RECORDS.c.digest, LATEST_RECORDS.c.order_id, LATEST_RECORDS.c.orders_in_record).where(
    LATEST_RECORDS.c.digest.in_(bindparam("digests", expanding=True))
)


class ReadRecord(Struct, frozen=True):
    """A record that was read: where it came from, its digest, and the orders it told of."""

    place: str
    digest: str
    orders: tuple[str, ...]


def known(connection: Connection, digests: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Of these digests, those that can tell nothing new, each with the ids of its orders."""
    rows = connection.execute(_BY_DIGEST, {"digests": list(digests)}) if digests else ()
    orders: dict[str, list[str]] = {}
    expected: dict[str, int] = {}
    for digest, order, count in rows:
        orders.setdefault(digest, []).append(order)
        expected[digest] = count
    return {digest: tuple(ids) for digest, ids in orders.items() if len(ids) == expected[digest]}


def save(connection: Connection, records: Sequence[ReadRecord]) -> None:
    """Makes these the latest records of their orders and places; of one place, the last given wins."""
    rows = {
        (order, record.place): {
            "order_id": order,
            "place": record.place,
            "digest": record.digest,
            "orders_in_record": len(record.orders),
        }
        for record in records
        for order in record.orders
    }
    upsert(connection, LATEST_RECORDS, list(rows.values()))
