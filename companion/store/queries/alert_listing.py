"""Alerts as a person wants them listed: those to come first, then those that were shown, newest first."""

from __future__ import annotations

from sqlalchemy import Connection, nulls_last, select

from companion.store.queries.alerts import COLUMNS, AlertRow
from companion.store.tables import ALERTS


def listed(connection: Connection, most: int) -> tuple[AlertRow, ...]:
    """At most so many alerts that still belong to a plan or were shown."""
    statement = (
        select(*COLUMNS)
        .where(ALERTS.c.withdrawn_at.is_(None), ALERTS.c.passed_over_at.is_(None))
        .order_by(nulls_last(ALERTS.c.wake_at), ALERTS.c.shown_at.desc(), ALERTS.c.id)
        .limit(most)
    )
    return tuple(AlertRow(*row) for row in connection.execute(statement))
