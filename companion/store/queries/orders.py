"""Stored orders: loading many at once, writing many at once, and what the status page asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, bindparam, func, select, update

from companion.store.queries.upsert import upsert
from companion.store.tables import ORDERS

_FACTS = select(ORDERS.c.id, ORDERS.c.facts).where(ORDERS.c.id.in_(bindparam("ids", expanding=True)))
_ANSWERS = select(
    ORDERS.c.id, ORDERS.c.seen_at, ORDERS.c.rules_digest, ORDERS.c.worded_language, ORDERS.c.worded
).where(ORDERS.c.id.in_(bindparam("ids", expanding=True)))


class OrderRow(Struct, frozen=True):
    """One row of ``orders``; facts, plan and worded plan as JSON text (``companion.store.documents``)."""

    id: str
    status: str | None
    placed_at: datetime | None
    store: str | None
    arrived: bool
    late_from: datetime | None
    protection_ends_at: datetime | None
    seen_at: datetime
    planned_at: datetime
    revision: int
    facts: str
    facts_digest: str
    rules_digest: str
    plan: str
    worded_language: str | None
    worded: str | None


_COLUMNS = OrderRow.__struct_fields__
_BY_IDS = select(*(ORDERS.columns[name] for name in _COLUMNS)).where(ORDERS.c.id.in_(bindparam("ids", expanding=True)))


class StoredAnswer(Struct, frozen=True):
    """What an unchanged order is answered with: the plan as last worded, and for which knowledge."""

    id: str
    seen_at: datetime
    rules_digest: str
    worded_language: str | None
    worded: str | None


class OrdersSummary(Struct, frozen=True):
    """How many orders are stored and when a page was last read."""

    orders: int
    last_seen_at: datetime | None


def load(connection: Connection, ids: Sequence[str]) -> dict[str, OrderRow]:
    """The stored orders of these ids, by id and in their order."""
    rows = connection.execute(_BY_IDS, {"ids": list(ids)}) if ids else ()
    found = {row[0]: OrderRow(*row) for row in rows}
    return {order: found[order] for order in ids if order in found}


def facts_of(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    """The facts of these orders as JSON text, by id."""
    rows = connection.execute(_FACTS, {"ids": list(ids)}) if ids else ()
    return {order: text for order, text in rows}  # noqa: C416 - a row is no pair to dict()


def answers(connection: Connection, ids: Sequence[str]) -> dict[str, StoredAnswer]:
    """What these orders are answered with, without their facts and plans, by id."""
    rows = connection.execute(_ANSWERS, {"ids": list(ids)}) if ids else ()
    return {row[0]: StoredAnswer(*row) for row in rows}


def save(connection: Connection, rows: Sequence[OrderRow]) -> None:
    """Writes orders, new or known."""
    upsert(connection, ORDERS, [asdict(row) for row in rows])


def seen(connection: Connection, ids: Sequence[str], at: datetime) -> None:
    """Notes that these orders were seen again, unchanged."""
    if ids:
        connection.execute(update(ORDERS).where(ORDERS.c.id.in_(ids)).values(seen_at=at))


def keep_wording(connection: Connection, worded: Mapping[str, str], language: str) -> None:
    """Keeps plans worded in another language; nothing else of the orders changes."""
    if worded:
        statement = (
            update(ORDERS)
            .where(ORDERS.c.id == bindparam("of"))
            .values(worded=bindparam("text"), worded_language=bindparam("language"))
        )
        connection.execute(
            statement, [{"of": order, "text": text, "language": language} for order, text in worded.items()]
        )


def planned_by_other_rules(connection: Connection, rules_digest: str, most: int) -> tuple[str, ...]:
    """Ids of orders whose plan was made from another state of the knowledge, at most so many."""
    statement = select(ORDERS.c.id).where(ORDERS.c.rules_digest != rules_digest).limit(most)
    return tuple(connection.scalars(statement))


def summary(connection: Connection) -> OrdersSummary:
    """For the status page."""
    count, last = connection.execute(select(func.count(), func.max(ORDERS.c.seen_at))).one()
    return OrdersSummary(count, last)
