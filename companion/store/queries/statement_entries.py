"""Each time the shopper said something of an order: what was said before is not forgotten when it is said again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection, func, insert, select, update

from companion.store.tables_evidence import STATEMENT_ENTRIES

MOST = 200
# Said twice within this time is one saying and a second click.
SAME_SAYING = timedelta(minutes=10)


class EntryRow(Struct, frozen=True, kw_only=True):
    """One saying; ``taken_back_at`` where the shopper took it back."""

    statement: str
    said_at: datetime
    taken_back_at: datetime | None = None


def add(connection: Connection, order_id: str, statement: str, said_at: datetime) -> None:
    """Notes a saying, at most 200 for an order; the first ones stay."""
    of_it = STATEMENT_ENTRIES.c.order_id == order_id
    latest = connection.scalar(
        select(func.max(STATEMENT_ENTRIES.c.said_at)).where(
            of_it, STATEMENT_ENTRIES.c.statement == statement, STATEMENT_ENTRIES.c.taken_back_at.is_(None)
        )
    )
    count = connection.scalar(select(func.count()).where(of_it)) or 0
    if count < MOST and (latest is None or said_at - latest > SAME_SAYING):
        connection.execute(
            insert(STATEMENT_ENTRIES), {"order_id": order_id, "statement": statement, "said_at": said_at}
        )


def take_back(connection: Connection, order_id: str, statements: Sequence[str], at: datetime) -> None:
    """Notes that the newest of these sayings was taken back; earlier ones were other occasions and stand."""
    newest = (
        select(func.max(STATEMENT_ENTRIES.c.id))
        .where(
            STATEMENT_ENTRIES.c.order_id == order_id,
            STATEMENT_ENTRIES.c.statement.in_(statements),
            STATEMENT_ENTRIES.c.taken_back_at.is_(None),
        )
        .group_by(STATEMENT_ENTRIES.c.statement)
    )
    ids = list(connection.scalars(newest))
    if ids:
        connection.execute(update(STATEMENT_ENTRIES).where(STATEMENT_ENTRIES.c.id.in_(ids)).values(taken_back_at=at))


def of_order(connection: Connection, order_id: str) -> tuple[EntryRow, ...]:
    """Every saying of an order, the oldest first."""
    statement = (
        select(STATEMENT_ENTRIES.c.statement, STATEMENT_ENTRIES.c.said_at, STATEMENT_ENTRIES.c.taken_back_at)
        .where(STATEMENT_ENTRIES.c.order_id == order_id)
        .order_by(STATEMENT_ENTRIES.c.said_at, STATEMENT_ENTRIES.c.id)
    )
    return tuple(EntryRow(**row._mapping) for row in connection.execute(statement))
