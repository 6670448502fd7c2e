"""Pages as they were on the day: kept when they say something new, bounded for each order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from companion.store.tables_evidence import PAGE_SNAPSHOTS

# Of an order, the first few stay (how it began) and the newest of the others.
MOST_FIRST = 20
MOST_NEWEST = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotRow:
    """One snapshot; ``body`` is JSON compressed with zlib."""

    order_id: str
    place: str
    kind: str
    meaning: str
    digest: str
    body: bytes = field(repr=False)
    newest_at: datetime | None
    newest_text: str | None
    first_seen_at: datetime
    last_seen_at: datetime


def keep(connection: Connection, rows: Sequence[SnapshotRow]) -> None:
    """Keeps what differs from the newest snapshot of its order and place; of what does not, only when it was seen."""
    for row in rows:
        newest = _newest(connection, row.order_id, row.place)
        if newest is not None and newest.meaning == row.meaning:
            _seen(connection, newest.id, newest.last_seen_at, row.last_seen_at)
            continue
        connection.execute(insert(PAGE_SNAPSHOTS), asdict(row))
        _bound(connection, row.order_id)


def seen_again(connection: Connection, order_id: str, places: Sequence[str], at: datetime) -> None:
    """Notes that the newest snapshots of these places still held."""
    for place in places:
        newest = _newest(connection, order_id, place)
        if newest is not None:
            _seen(connection, newest.id, newest.last_seen_at, at)


def newest_meanings(connection: Connection, order_ids: Sequence[str]) -> dict[tuple[str, str], str]:
    """What the newest snapshot of each order and place meant."""
    statement = (
        select(PAGE_SNAPSHOTS.c.order_id, PAGE_SNAPSHOTS.c.place, PAGE_SNAPSHOTS.c.meaning)
        .where(PAGE_SNAPSHOTS.c.order_id.in_(order_ids))
        .order_by(PAGE_SNAPSHOTS.c.id)
    )
    return {(order, place): meaning for order, place, meaning in connection.execute(statement)}


def not_noted_since(connection: Connection, order_id: str, places: Sequence[str], at: datetime) -> tuple[str, ...]:
    """Of these places, those whose newest snapshot was last noted as holding before ``at``."""
    found = ((place, _newest(connection, order_id, place)) for place in places)
    return tuple(place for place, newest in found if newest is not None and newest.last_seen_at < at)


def of_order(connection: Connection, order_id: str) -> tuple[SnapshotRow, ...]:
    """Every snapshot of an order, the oldest first."""
    columns = [PAGE_SNAPSHOTS.c[name] for name in SnapshotRow.__dataclass_fields__]
    statement = select(*columns).where(PAGE_SNAPSHOTS.c.order_id == order_id)
    rows = connection.execute(statement.order_by(PAGE_SNAPSHOTS.c.first_seen_at, PAGE_SNAPSHOTS.c.id))
    return tuple(SnapshotRow(**row._mapping) for row in rows)


def _newest(connection: Connection, order_id: str, place: str) -> Row[int, str, datetime] | None:
    statement = (
        select(PAGE_SNAPSHOTS.c.id, PAGE_SNAPSHOTS.c.meaning, PAGE_SNAPSHOTS.c.last_seen_at)
        .where(PAGE_SNAPSHOTS.c.order_id == order_id, PAGE_SNAPSHOTS.c.place == place)
        .order_by(PAGE_SNAPSHOTS.c.id.desc())
        .limit(1)
    )
    return connection.execute(statement).first()


def _seen(connection: Connection, identity: int, known: datetime, at: datetime) -> None:
    if at > known:
        connection.execute(update(PAGE_SNAPSHOTS).where(PAGE_SNAPSHOTS.c.id == identity).values(last_seen_at=at))


def _bound(connection: Connection, order_id: str) -> None:
    of_it = PAGE_SNAPSHOTS.c.order_id == order_id
    count = connection.scalar(select(func.count()).where(of_it)) or 0
    if count <= MOST_FIRST + MOST_NEWEST:
        return
    ids = list(connection.scalars(select(PAGE_SNAPSHOTS.c.id).where(of_it).order_by(PAGE_SNAPSHOTS.c.id)))
    connection.execute(delete(PAGE_SNAPSHOTS).where(PAGE_SNAPSHOTS.c.id.in_(ids[MOST_FIRST:-MOST_NEWEST])))
