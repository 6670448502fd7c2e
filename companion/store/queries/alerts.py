"""Alert rows. What is due, and when the next is, are each one look into the index on ``wake_at``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, Select, and_, bindparam, func, insert, or_, select, update

from companion.store.tables import ALERTS


class AlertRow(Struct, frozen=True):
    """One row of ``alerts``; see ``companion.store.tables.ALERTS``."""

    id: int
    order_id: str
    key: str
    step: str
    level: int
    due_at: datetime
    ends_at: datetime | None
    wake_at: datetime | None
    occurrence: int
    shown_at: datetime | None
    channel: str | None
    claimant: str | None
    snoozed_until: datetime | None
    passed_over_at: datetime | None
    withdrawn_at: datetime | None


class NewAlert(Struct, frozen=True, kw_only=True):
    """An alert that is not stored yet."""

    order_id: str
    key: str
    step: str
    level: int
    due_at: datetime
    ends_at: datetime | None
    wake_at: datetime
    occurrence: int = 1


COLUMNS = tuple(ALERTS.columns[name] for name in AlertRow.__struct_fields__)
_OF_ORDERS = select(*COLUMNS).where(ALERTS.c.order_id.in_(bindparam("orders", expanding=True)))


def due_statement(now: datetime, most: int) -> Select[Any]:
    """The rows that somebody must look at now; a test asserts that the database answers it from the index."""
    return select(*COLUMNS).where(ALERTS.c.wake_at <= now).order_by(ALERTS.c.wake_at).limit(most)


def next_statement(now: datetime) -> Select[datetime | None]:
    """When the next row after ``now`` must be looked at."""
    return select(func.min(ALERTS.c.wake_at)).where(ALERTS.c.wake_at > now)


def due(connection: Connection, now: datetime, most: int) -> tuple[AlertRow, ...]:
    """The rows due at ``now``, the longest waiting first, at most so many."""
    return tuple(_alert_row(row) for row in connection.execute(due_statement(now, most)))


def next_instant(connection: Connection, now: datetime) -> datetime | None:
    """The first instant after ``now`` at which a row becomes due."""
    return connection.scalar(next_statement(now))


def of_orders(connection: Connection, order_ids: Sequence[str]) -> dict[str, dict[str, AlertRow]]:
    """Every alert of these orders, by order and key."""
    found: dict[str, dict[str, AlertRow]] = {order: {} for order in order_ids}
    if order_ids:
        for row in map(_alert_row, connection.execute(_OF_ORDERS, {"orders": order_ids})):
            found[row.order_id][row.key] = row
    return found


def find(connection: Connection, alert_id: int) -> AlertRow | None:
    """One alert."""
    row = connection.execute(select(*COLUMNS).where(ALERTS.c.id == alert_id)).one_or_none()
    return None if row is None else _alert_row(row)


def add(connection: Connection, alerts: Sequence[NewAlert]) -> None:
    """Stores new alerts. A key that is there already is a defect and refused by the database."""
    if alerts:
        connection.execute(insert(ALERTS), [asdict(alert) for alert in alerts])


def save(connection: Connection, alerts: Sequence[AlertRow]) -> None:
    """Writes changed alerts back."""
    if not alerts:
        return
    columns = [column.name for column in ALERTS.columns if column.name != "id"]
    statement = (
        update(ALERTS)
        .where(ALERTS.c.id == bindparam("of"))
        .values({name: bindparam(f"new_{name}") for name in columns})
    )
    connection.execute(
        statement,
        [{"of": alert.id, **{f"new_{name}": getattr(alert, name) for name in columns}} for alert in alerts],
    )


def claim(
    connection: Connection,
    alert_id: int,
    occurrence: int,
    *,
    channel: str,
    claimant: str,
    now: datetime,
    held_until: datetime | None = None,
) -> bool:
    """Takes an alert that is due for one channel, atomically. Whether this claimant may show it.

    The same claimant asking again (its first answer was lost on the way) is told yes again. With ``held_until`` the
    alert falls due once more at that instant unless ``shown`` is called before: its claimant may be killed meanwhile.
    """
    this_one = and_(ALERTS.c.id == alert_id, ALERTS.c.occurrence == occurrence)
    result = connection.execute(
        update(ALERTS)
        .where(
            this_one,
            or_(ALERTS.c.wake_at <= now, and_(ALERTS.c.shown_at.is_not(None), ALERTS.c.claimant == claimant)),
        )
        .values(shown_at=now, channel=channel, claimant=claimant, wake_at=held_until, snoozed_until=None)
    )
    return result.rowcount == 1


def shown(connection: Connection, alert_id: int, occurrence: int) -> None:
    """Ends the holding of a claimed alert: it was shown."""
    connection.execute(
        update(ALERTS)
        .where(ALERTS.c.id == alert_id, ALERTS.c.occurrence == occurrence, ALERTS.c.shown_at.is_not(None))
        .values(wake_at=None)
    )


def give_back(connection: Connection, alert_id: int, occurrence: int, now: datetime) -> None:
    """Makes a claimed alert due again."""
    connection.execute(
        update(ALERTS)
        .where(ALERTS.c.id == alert_id, ALERTS.c.occurrence == occurrence, ALERTS.c.shown_at.is_not(None))
        .values(shown_at=None, channel=None, claimant=None, wake_at=now)
    )


def pass_over(connection: Connection, alerts: Sequence[AlertRow], now: datetime) -> None:
    """Marks alerts as not to be shown, unless they were claimed, moved or snoozed since they were read."""
    statement = (
        update(ALERTS)
        .where(ALERTS.c.id == bindparam("of"), ALERTS.c.wake_at == bindparam("then"))
        .values(wake_at=None, snoozed_until=None, passed_over_at=now)
    )
    connection.execute(statement, [{"of": alert.id, "then": alert.wake_at} for alert in alerts])


def _alert_row(row: Sequence[Any]) -> AlertRow:
    return AlertRow(*row)
