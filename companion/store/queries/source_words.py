"""What tracking sources said of numbers, as evidence: their replies, and who told of which event when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, select

from companion.store.tables_tracking import PARCEL_EVENT_WITNESSES, PARCEL_EVENTS, SOURCE_REPLIES

MOST_REPLIES = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyRow:
    """One reply of a source; ``body`` is JSON compressed with zlib."""

    number: str
    source: str
    digest: str
    body: bytes = field(repr=False)
    first_fetched_at: datetime
    last_fetched_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TestimonyRow:
    """That a source told of an event of a number."""

    number: str
    at: datetime | None
    text: str
    source: str
    first_fetched_at: datetime
    last_fetched_at: datetime
    missing_since: datetime | None


def replies(connection: Connection, numbers: Sequence[str]) -> tuple[ReplyRow, ...]:
    """The newest 300 replies on these numbers, the oldest first."""
    columns = [SOURCE_REPLIES.c[name] for name in ReplyRow.__dataclass_fields__]
    statement = select(*columns).where(SOURCE_REPLIES.c.number.in_(numbers)).order_by(SOURCE_REPLIES.c.id.desc())
    rows = connection.execute(statement.limit(MOST_REPLIES))
    return tuple(ReplyRow(**row._mapping) for row in reversed(rows.all()))


def testimonies(connection: Connection, numbers: Sequence[str]) -> tuple[TestimonyRow, ...]:
    """Who told of the events of these numbers."""
    statement = (
        select(
            PARCEL_EVENTS.c.number,
            PARCEL_EVENTS.c.at,
            PARCEL_EVENTS.c.text,
            PARCEL_EVENT_WITNESSES.c.source,
            PARCEL_EVENT_WITNESSES.c.first_fetched_at,
            PARCEL_EVENT_WITNESSES.c.last_fetched_at,
            PARCEL_EVENT_WITNESSES.c.missing_since,
        )
        .join(
            PARCEL_EVENT_WITNESSES,
            (PARCEL_EVENT_WITNESSES.c.number == PARCEL_EVENTS.c.number)
            & (PARCEL_EVENT_WITNESSES.c.fingerprint == PARCEL_EVENTS.c.fingerprint),
        )
        .where(PARCEL_EVENTS.c.number.in_(numbers))
        .order_by(PARCEL_EVENT_WITNESSES.c.first_fetched_at, PARCEL_EVENT_WITNESSES.c.source)
    )
    return tuple(TestimonyRow(**row._mapping) for row in connection.execute(statement))
