"""Which parcels are asked about and when. What is due is one look into the index on ``next_check_at``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, bindparam, case, func, literal, or_, select, update

from companion.store.columns import Instant
from companion.store.queries.upsert import upsert
from companion.store.tables_tracking import TRACKED_PARCELS

_BY_NUMBERS = select(TRACKED_PARCELS).where(TRACKED_PARCELS.c.number.in_(bindparam("numbers", expanding=True)))
_AT_ONCE = 500


# The ``reason`` of a number that is the last carrier's, for a parcel that is asked about under its own as well.
LAST_CARRIERS = "last_carriers_number"


class TrackedRow(Struct, frozen=True, kw_only=True):
    """One row of ``tracked_parcels``; ``reason`` says why the number is treated otherwise than a parcel's own."""

    number: str
    next_check_at: datetime | None = None
    checked_at: datetime | None = None
    answered_at: datetime | None = None
    status: str | None = None
    reason: str | None = None
    settled_at: datetime | None = None


_SCHEDULE = ("number", "next_check_at", "status", "reason", "settled_at")
_COLUMNS = TrackedRow.__struct_fields__


def due_statement(now: datetime, most: int) -> Select[tuple[Any, ...]]:
    """The rows due at ``now``; a test asserts that the database answers it from the index."""
    return (
        select(TRACKED_PARCELS)
        .where(TRACKED_PARCELS.c.next_check_at <= now)
        .order_by(TRACKED_PARCELS.c.next_check_at)
        .limit(most)
    )


def too_far_statement(horizon: datetime, most: int) -> Select[str]:
    """The rows planned for after ``horizon``: a clock that was ahead planned them."""
    return select(TRACKED_PARCELS.c.number).where(TRACKED_PARCELS.c.next_check_at > horizon).limit(most)


def due(connection: Connection, now: datetime, most: int) -> tuple[TrackedRow, ...]:
    """The parcels due at ``now``, the longest waiting first, at most so many."""
    return tuple(_row(row) for row in connection.execute(due_statement(now, most)))


def too_far(connection: Connection, horizon: datetime, most: int) -> tuple[str, ...]:
    """Numbers planned for after ``horizon``, at most so many."""
    return tuple(connection.scalars(too_far_statement(horizon, most)))


def next_instant(connection: Connection) -> datetime | None:
    """When the first parcel is due, past or to come."""
    soonest: datetime | None = connection.scalar(select(func.min(TRACKED_PARCELS.c.next_check_at)))
    return soonest


def load(connection: Connection, numbers: Sequence[str]) -> dict[str, TrackedRow]:
    """The stored rows of these numbers, by number."""
    found: dict[str, TrackedRow] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        some = list(numbers[start : start + _AT_ONCE])
        found |= {row.number: _row(row) for row in connection.execute(_BY_NUMBERS, {"numbers": some})}
    return found


def unsettled(connection: Connection, most: int) -> tuple[str, ...]:
    """Numbers whose journey has not ended, in order, at most so many."""
    statement = select(TRACKED_PARCELS.c.number).where(TRACKED_PARCELS.c.settled_at.is_(None))
    return tuple(connection.scalars(statement.order_by(TRACKED_PARCELS.c.number).limit(most)))


def save_schedule(connection: Connection, rows: Sequence[TrackedRow]) -> None:
    """Writes when these parcels are asked about next, and why; when they were asked stays as it is."""
    upsert(connection, TRACKED_PARCELS, [{name: getattr(row, name) for name in _SCHEDULE} for row in rows])


def postpone(connection: Connection, until: Mapping[str, datetime | None]) -> None:
    """Moves the next check of these numbers; ``None``: never by itself."""
    if until:
        statement = (
            update(TRACKED_PARCELS)
            .where(TRACKED_PARCELS.c.number == bindparam("of"))
            .values(next_check_at=bindparam("at"))
        )
        connection.execute(statement, [{"of": number, "at": at} for number, at in until.items()])


def claim(
    connection: Connection, numbers: Sequence[str], now: datetime, soonest: timedelta, again_at: datetime
) -> tuple[str, ...]:
    """Takes numbers for one asking: those that nobody asked about within ``soonest``. Call it in a writing transaction.

    A claimed number falls due once more at ``again_at``, unless its schedule is written before: whoever claimed it may
    be killed meanwhile. An asking that lies in the future (the clock was set back) counts as none.
    """
    if not numbers:
        return ()
    upsert(connection, TRACKED_PARCELS, [{"number": number} for number in numbers])  # where it is not there yet
    statement = (
        update(TRACKED_PARCELS)
        .where(
            TRACKED_PARCELS.c.number.in_(list(numbers)),
            or_(TRACKED_PARCELS.c.checked_at.is_(None), ~_recently(now, soonest)),
        )
        .values(
            checked_at=now,
            next_check_at=case((TRACKED_PARCELS.c.next_check_at.is_(None), None), else_=literal(again_at, Instant)),
        )
        .returning(TRACKED_PARCELS.c.number)
    )
    taken = set(connection.scalars(statement))
    return tuple(number for number in dict.fromkeys(numbers) if number in taken)


def all_claimed(connection: Connection, numbers: Sequence[str], now: datetime, soonest: timedelta) -> bool:
    """Whether every one of these numbers was asked about within ``soonest``, so that nothing is left to claim."""
    statement = select(func.count()).where(TRACKED_PARCELS.c.number.in_(list(numbers)), _recently(now, soonest))
    return connection.scalar(statement) == len(set(numbers))


def answered(connection: Connection, numbers: Sequence[str], now: datetime) -> None:
    """Notes that a source answered about these numbers."""
    if numbers:
        statement = update(TRACKED_PARCELS).where(TRACKED_PARCELS.c.number == bindparam("of")).values(answered_at=now)
        connection.execute(statement, [{"of": number} for number in numbers])


def ask_again(connection: Connection, now: datetime) -> int:
    """Lets parcels fall due that nobody could be asked about until now; how many there are."""
    statement = (
        update(TRACKED_PARCELS)
        .where(TRACKED_PARCELS.c.next_check_at.is_(None), TRACKED_PARCELS.c.settled_at.is_(None))
        .values(next_check_at=now)
    )
    return connection.execute(statement).rowcount


def _recently(now: datetime, soonest: timedelta) -> ColumnElement[bool]:
    return and_(TRACKED_PARCELS.c.checked_at > now - soonest, TRACKED_PARCELS.c.checked_at <= now + soonest)


def _row(row: Row[tuple[object, ...]]) -> TrackedRow:
    return TrackedRow(**{name: row._mapping[name] for name in _COLUMNS})
