"""What tracking sources said of numbers, as evidence: their replies, and who told of which event when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, select

from companion.store.models_tracking import ParcelEvent, ParcelEventWitness, SourceReply

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
    columns = [getattr(SourceReply, name) for name in ReplyRow.__dataclass_fields__]
    statement = select(*columns).where(SourceReply.number.in_(numbers)).order_by(SourceReply.id.desc())
    rows = connection.execute(statement.limit(MOST_REPLIES))
    return tuple(ReplyRow(**row._mapping) for row in reversed(rows.all()))


def testimonies(connection: Connection, numbers: Sequence[str]) -> tuple[TestimonyRow, ...]:
    """Who told of the events of these numbers."""
    statement = (
        select(
            ParcelEvent.number,
            ParcelEvent.at,
            ParcelEvent.text,
            ParcelEventWitness.source,
            ParcelEventWitness.first_fetched_at,
            ParcelEventWitness.last_fetched_at,
            ParcelEventWitness.missing_since,
        )
        .join(
            ParcelEventWitness,
            (ParcelEventWitness.number == ParcelEvent.number)
            & (ParcelEventWitness.fingerprint == ParcelEvent.fingerprint),
        )
        .where(ParcelEvent.number.in_(numbers))
        .order_by(ParcelEventWitness.first_fetched_at, ParcelEventWitness.source)
    )
    return tuple(TestimonyRow(**row._mapping) for row in connection.execute(statement))
