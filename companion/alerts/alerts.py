"""The alerts of all orders: what is due, who may show it, and what a new plan makes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection

from companion.alerts.alert_id import alert_id, parse_alert_id
from companion.alerts.quiet_hours import QuietHours
from companion.alerts.reconciling import reconcile
from companion.alerts.settling import settle
from companion.planning.plan import Plan
from companion.problems import Problem
from companion.store.database import Store
from companion.store.queries import alerts as rows
from companion.store.queries.alerts import AlertRow

# One sweep looks at no more: whoever has more due at once gets the rest with the next.
MOST_AT_ONCE = 500
LONGEST_SNOOZE = timedelta(days=30)


class Alerts(Struct):
    """Knows the database and how to learn of quiet hours, where there are any; every call is told the time."""

    store: Store
    quiet: Callable[[], QuietHours | None] = lambda: None
    # Told after rows changed, so that whoever sleeps until the next instant can look again.
    on_change: list[Callable[[], None]] = field(default_factory=list)

    def due(self, now: datetime) -> tuple[AlertRow, ...]:
        """What is to be shown at ``now``: at most one an order, the most urgent first."""
        with self.store.reading() as connection:
            found = rows.due(connection, now, MOST_AT_ONCE)
        if not found:
            return ()
        settled = settle(found, now, self.quiet())
        if settled.passed_over:
            with self.store.writing() as connection:
                rows.pass_over(connection, settled.passed_over, now)
        return settled.show

    def next_instant(self, now: datetime) -> datetime | None:
        """When the next alert after ``now`` becomes due."""
        with self.store.reading() as connection:
            return rows.next_instant(connection, now)

    def claim(
        self, ids: Sequence[str], *, channel: str, claimant: str, now: datetime, hold: timedelta | None = None
    ) -> tuple[str, ...]:
        """Takes alerts for one channel; the ids this claimant may show. Each goes to exactly one claimant.

        With ``hold`` the claimant must say ``shown`` within that time, else the alert falls due once more.
        """
        held_until = now + hold if hold else None
        wanted = [(given, parse_alert_id(given)) for given in ids]
        with self.store.writing() as connection:
            return tuple(
                given
                for given, parsed in wanted
                if parsed is not None
                and rows.claim(connection, *parsed, channel=channel, claimant=claimant, now=now, held_until=held_until)
            )

    def shown(self, alert: AlertRow) -> None:
        """Keeps a claim that was held: the alert is on the screen."""
        with self.store.writing() as connection:
            rows.shown(connection, alert.id, alert.occurrence)

    def give_back(self, alert: AlertRow, now: datetime) -> None:
        """Undoes a claim whose channel could not show the alert after all."""
        with self.store.writing() as connection:
            rows.give_back(connection, alert.id, alert.occurrence, now)

    def snooze(self, given: str, until: datetime, now: datetime) -> None:
        """Shows an alert once more at ``until``; its step's later stages come at their own time regardless.

        Raises ``Problem``: ``alert-unknown``, or ``body-invalid`` for an instant that is past or over 30 days away.
        """
        if not now < until <= now + LONGEST_SNOOZE:
            raise Problem("body-invalid", where="until", place="until")
        parsed = parse_alert_id(given)
        with self.store.writing() as connection:
            row = rows.find(connection, parsed[0]) if parsed else None
            if row is None or row.withdrawn_at is not None:
                raise Problem("alert-unknown", where="id")
            again = replace(row, wake_at=until, snoozed_until=until, occurrence=row.occurrence + 1)
            cleared = replace(again, shown_at=None, channel=None, claimant=None, passed_over_at=None)
            rows.save(connection, [cleared])
        self.changed()

    def reconcile(self, connection: Connection, plans: Sequence[Plan], now: datetime) -> None:
        """Brings the stored alerts of these orders in line with their plans, within the caller's transaction."""
        stored = rows.of_orders(connection, [plan.order_id for plan in plans])
        changes = [reconcile(plan, stored[plan.order_id], now) for plan in plans]
        rows.save(connection, [row for change in changes for row in change.changed])
        rows.add(connection, [alert for change in changes for alert in change.new])

    def changed(self) -> None:
        """Tells those who wait for the next instant that it may have moved."""
        for tell in self.on_change:
            tell()


def ids_of(alerts: Sequence[AlertRow]) -> Mapping[str, AlertRow]:
    """The alerts by the id that channels know them by."""
    return {alert_id(alert): alert for alert in alerts}
