"""Orders of which some parcel was delivered, as far as the time of delivery needs them."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from companion.store.tables import ORDERS


def facts_with_a_delivery(connection: Connection) -> Iterator[str]:
    """The facts of such orders as JSON text, one after the other: a shopper's whole past need not fit in memory."""
    statement = select(ORDERS.c.facts).where(ORDERS.c.facts.contains('"delivered_at"'))
    yield from connection.execute(statement.execution_options(yield_per=500)).scalars()
