"""What the shopper said of an order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, delete, select

from companion.store.queries.upsert import upsert
from companion.store.tables import STATEMENTS


class StatementRow(Struct, frozen=True, kw_only=True):
    """One statement: its name, when it was said, and the moment meant where that is another one."""

    order_id: str
    statement: str
    said_at: datetime
    meant_at: datetime | None = None
    printed: str | None = None


def save(connection: Connection, row: StatementRow) -> None:
    """Keeps a statement; said again, the later saying counts."""
    upsert(connection, STATEMENTS, [asdict(row)])


def take_back(connection: Connection, order_id: str, statements: Sequence[str]) -> None:
    """Forgets these statements of an order, said or not."""
    connection.execute(
        delete(STATEMENTS).where(STATEMENTS.c.order_id == order_id, STATEMENTS.c.statement.in_(statements))
    )


def of_order(connection: Connection, order_id: str) -> tuple[StatementRow, ...]:
    """Everything the shopper said of an order, by name."""
    statement = select(STATEMENTS).where(STATEMENTS.c.order_id == order_id).order_by(STATEMENTS.c.statement)
    return tuple(StatementRow(**row._mapping) for row in connection.execute(statement))
