"""Alerts as a person wants them listed: those to come first, then those that were shown, newest first."""

from __future__ import annotations

from sqlalchemy import Connection, nulls_last, select

from companion.store.models import Alert
from companion.store.queries.alerts import COLUMNS, AlertRow


def listed(connection: Connection, most: int) -> tuple[AlertRow, ...]:
    """At most so many alerts that still belong to a plan or were shown."""
    statement = (
        select(*COLUMNS)
        .where(Alert.withdrawn_at.is_(None), Alert.passed_over_at.is_(None))
        .order_by(nulls_last(Alert.wake_at), Alert.shown_at.desc(), Alert.id)
        .limit(most)
    )
    return tuple(AlertRow(*row) for row in connection.execute(statement))
