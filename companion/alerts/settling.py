"""Of the rows that are due, which are shown: one an order, the most urgent that still holds. Pure.

A shopper who was away for two weeks learns of each order where it stands now, not of every stage it went through.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from companion.alerts.quiet_hours import QuietHours
from companion.store.queries.alerts import AlertRow


class Settled(Struct, frozen=True):
    """The rows to show now, most urgent first; those to pass over; those that wait for the quiet to end."""

    show: tuple[AlertRow, ...]
    passed_over: tuple[AlertRow, ...]
    waiting: tuple[AlertRow, ...]


def settle(due: Iterable[AlertRow], now: datetime, quiet: QuietHours | None) -> Settled:
    """Sorts what is due at ``now``. Quiet hours hold back everything that still holds when they end."""
    best: dict[str, AlertRow] = {}
    passed_over: list[AlertRow] = []
    for row in due:
        if row.ends_at is not None and row.ends_at <= now:
            passed_over.append(row)
            continue
        other = best.get(row.order_id)
        if other is None:
            best[row.order_id] = row
        elif _urgency(row) > _urgency(other):
            best[row.order_id] = row
            passed_over.append(other)
        else:
            passed_over.append(row)
    chosen = sorted(best.values(), key=_urgency, reverse=True)
    quiet_until = quiet.end_after(now) if quiet else None
    waiting = [row for row in chosen if quiet_until is not None and (row.ends_at is None or quiet_until < row.ends_at)]
    show = [row for row in chosen if row not in waiting]
    return Settled(tuple(show), tuple(passed_over), tuple(waiting))


def _urgency(row: AlertRow) -> tuple[int, datetime]:
    # Of two equally pressing steps the later one tells how things stand now.
    return row.level, row.due_at
