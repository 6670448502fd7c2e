"""What the shopper said of an order, as facts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, tzinfo
from typing import Literal, get_args

from companion.facts import Moment, Shopper
from companion.store.queries.statements import StatementRow

StatementName = Literal[
    "not_received",
    "received",
    "asked_seller",
    "asked_carrier",
    "asked_extension",
    "completed_by_mistake",
    "notice_card_until",
]
STATEMENTS: tuple[StatementName, ...] = get_args(StatementName)
# These mean a day that is given with them; the others mean the moment of saying them.
WITH_A_DAY: frozenset[StatementName] = frozenset({"notice_card_until"})
# Saying one takes the other back.
OPPOSITES: dict[StatementName, StatementName] = {"not_received": "received", "received": "not_received"}


def shopper_of(rows: Sequence[StatementRow]) -> Shopper:
    """The facts that statements make; a statement of another version of the program makes none."""
    moments = {
        _field(row.statement): Moment(row.meant_at or row.said_at, row.printed)
        for row in rows
        if row.statement in STATEMENTS
    }
    return Shopper(**moments)


def statement_row(
    order_id: str, statement: StatementName, *, now: datetime, day: date | None, zone: tzinfo
) -> StatementRow:
    """A statement made at ``now``. A day begins when it begins where the shopper is."""
    if day is None:
        return StatementRow(order_id=order_id, statement=statement, said_at=now)
    begins = datetime.combine(day, time.min, zone).astimezone(UTC)
    return StatementRow(order_id=order_id, statement=statement, said_at=now, meant_at=begins, printed=day.isoformat())


def _field(statement: str) -> str:
    return statement if statement in WITH_A_DAY else f"{statement}_at"
