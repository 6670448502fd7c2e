"""The events of parcels, each once, and who told them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, bindparam, select

from companion.store.queries.upsert import upsert
from companion.store.tables_tracking import PARCEL_EVENT_WITNESSES, PARCEL_EVENTS

_EVENTS_OF = (
    select(PARCEL_EVENTS)
    .where(PARCEL_EVENTS.c.number.in_(bindparam("numbers", expanding=True)))
    .order_by(PARCEL_EVENTS.c.number, PARCEL_EVENTS.c.position.desc())
)
_WITNESSES_OF = (
    select(PARCEL_EVENT_WITNESSES)
    .where(PARCEL_EVENT_WITNESSES.c.number.in_(bindparam("numbers", expanding=True)))
    .order_by(PARCEL_EVENT_WITNESSES.c.first_fetched_at, PARCEL_EVENT_WITNESSES.c.source)
)
# A statement may hold only so many numbers.
AT_ONCE = 500


class EventRow(Struct, frozen=True, kw_only=True):
    """One row of ``parcel_events``."""

    number: str
    fingerprint: str
    source: str
    at: datetime | None
    printed: str | None
    estimated: bool
    text: str
    title: str | None
    code: str | None
    place: str | None
    stage: str | None
    position: int


class WitnessRow(Struct, frozen=True, kw_only=True):
    """One row of ``parcel_event_witnesses``; ``last_fetched_at`` is kept up only once the event is missing."""

    number: str
    fingerprint: str
    source: str
    text: str | None
    first_fetched_at: datetime
    last_fetched_at: datetime
    missing_since: datetime | None


def load(connection: Connection, numbers: Sequence[str]) -> dict[str, list[EventRow]]:
    """The events of these numbers, newest first; numbers nobody told of are left out."""
    found: dict[str, list[EventRow]] = {}
    for some in portions(numbers):
        for row in connection.execute(_EVENTS_OF, {"numbers": some}):
            found.setdefault(row.number, []).append(EventRow(**row._mapping))
    return found


def witnesses(connection: Connection, numbers: Sequence[str]) -> dict[tuple[str, str], list[WitnessRow]]:
    """Who told the events of these numbers, by number and fingerprint, the first to tell first."""
    found: dict[tuple[str, str], list[WitnessRow]] = {}
    for some in portions(numbers):
        for row in connection.execute(_WITNESSES_OF, {"numbers": some}):
            found.setdefault((row.number, row.fingerprint), []).append(WitnessRow(**row._mapping))
    return found


def save(connection: Connection, events: Sequence[EventRow], told: Sequence[WitnessRow]) -> None:
    """Writes events and their witnesses, new or changed. Nothing is ever taken away."""
    upsert(connection, PARCEL_EVENTS, [asdict(row) for row in events])
    upsert(connection, PARCEL_EVENT_WITNESSES, [asdict(row) for row in told])


def portions(numbers: Sequence[str]) -> Iterator[list[str]]:
    """Numbers in portions that a statement can hold."""
    for start in range(0, len(numbers), AT_ONCE):
        yield list(numbers[start : start + AT_ONCE])
