"""Each time the shopper said something of an order: what was said before is not forgotten when it is said again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, select, update

from companion.store.models_evidence import StatementEntry

MOST = 200
# Said twice within this time is one saying and a second click.
SAME_SAYING = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """One saying; ``taken_back_at`` where the shopper took it back."""

    statement: str
    said_at: datetime
    taken_back_at: datetime | None = None


def add(connection: Connection, order_id: str, statement: str, said_at: datetime) -> None:
    """Notes a saying, at most 200 for an order; the first ones stay."""
    of_it = StatementEntry.order_id == order_id
    latest = connection.scalar(
        select(func.max(StatementEntry.said_at)).where(
            of_it, StatementEntry.statement == statement, StatementEntry.taken_back_at.is_(None)
        )
    )
    count = connection.scalar(select(func.count()).where(of_it)) or 0
    if count < MOST and (latest is None or said_at - latest > SAME_SAYING):
        connection.execute(insert(StatementEntry), {"order_id": order_id, "statement": statement, "said_at": said_at})


def take_back(connection: Connection, order_id: str, statements: Sequence[str], at: datetime) -> None:
    """Notes that the newest of these sayings was taken back; earlier ones were other occasions and stand."""
    newest = (
        select(func.max(StatementEntry.id))
        .where(
            StatementEntry.order_id == order_id,
            StatementEntry.statement.in_(statements),
            StatementEntry.taken_back_at.is_(None),
        )
        .group_by(StatementEntry.statement)
    )
    ids = list(connection.scalars(newest))
    if ids:
        connection.execute(update(StatementEntry).where(StatementEntry.id.in_(ids)).values(taken_back_at=at))


def of_order(connection: Connection, order_id: str) -> tuple[EntryRow, ...]:
    """Every saying of an order, the oldest first."""
    statement = (
        select(StatementEntry.statement, StatementEntry.said_at, StatementEntry.taken_back_at)
        .where(StatementEntry.order_id == order_id)
        .order_by(StatementEntry.said_at, StatementEntry.id)
    )
    return tuple(EntryRow(**row._mapping) for row in connection.execute(statement))
