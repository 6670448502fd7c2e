"""One look at what is due, and showing on the desktop what no browser takes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from companion.alerts.alert_id import alert_id
from companion.alerts.alerts import Alerts
from companion.alerts.channels import desktop
from companion.alerts.channels.browser import BrowserPresence
from companion.alerts.channels.desktop import DesktopChannel, DesktopNotice
from companion.alerts.notice import Notice, Notices
from companion.planning.plan import Level
from companion.store.queries.alerts import AlertRow

MOST_SINGLE_NOTICES = 3
# A companion killed while it shows a notice shows it again after this, rather than never.
TIME_TO_SHOW = timedelta(minutes=1)


class Sweeper(Struct, frozen=True):
    """Shows what fell due. Every sweep is told the time; calling it once more changes nothing."""

    alerts: Alerts
    notices: Notices
    browser: BrowserPresence
    desktop: DesktopChannel

    def begin(self, now: datetime) -> None:
        """At a start: a browser that asked these days has the first claim once more.

        While the companion was off it may have shown from its own memory what falls due now, and it will say so.
        """
        if self.notices.shopper.has_browser(now):
            self.browser.asked(now, ())

    def sweep(self, now: datetime) -> int:
        """Shows on the desktop what is due and no browser has the first claim to; how many alerts were shown."""
        if self.desktop.is_absent(now):
            return 0
        due = [alert for alert in self.alerts.due(now) if not self.browser.has_first_claim(alert_id(alert), now)]
        if not due:
            return 0
        wanted = [alert_id(alert) for alert in due]
        claimed = set(
            self.alerts.claim(wanted, channel=desktop.NAME, claimant=desktop.NAME, now=now, hold=TIME_TO_SHOW)
        )
        ours = {alert_id(alert): alert for alert in due if alert_id(alert) in claimed}
        worded = self.notices.of(list(ours.values()))
        for gone in ours.keys() - {notice.id for notice in worded}:
            # Its step was replanned away in this very moment: there is nothing left to say.
            self.alerts.shown(ours[gone])
        if len(worded) > MOST_SINGLE_NOTICES:
            title, text = self.notices.together(worded)
            return self._show(title, text, worded[0], [ours[notice.id] for notice in worded], now)
        return sum(self._show(notice.title, notice.text, notice, [ours[notice.id]], now) for notice in worded)

    def next_instant(self, now: datetime) -> datetime | None:
        """When to sweep next: at the next due alert, or when the browser's first claim lapses."""
        instants = (self.alerts.next_instant(now), self.browser.absent_at(now))
        return min((instant for instant in instants if instant is not None), default=None)

    def _show(self, title: str, text: str, first: Notice, alerts: Sequence[AlertRow], now: datetime) -> int:
        urgent = first.level >= Level.urgent
        shown = self.desktop.show(DesktopNotice(title, text, urgent, first.url), now)
        for alert in alerts:
            if shown:
                self.alerts.shown(alert)
            else:
                self.alerts.give_back(alert, now)
        return len(alerts) if shown else 0
