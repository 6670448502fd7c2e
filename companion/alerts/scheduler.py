"""Wakes the program when an alert falls due. What is due lies in the database; nothing is lost when nobody is woken.

Sweeps at every start, at the next due instant, and once a minute. The minutes are counted, not read off the clock: a
computer that slept, or whose clock was set back, has no alert wait for longer than that. A sweep with nothing due is
one look into an index.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from companion.alerts.counted_minutes import CountedMinutes
from companion.alerts.sweeping import Sweeper
from companion.problems import Problem

HEARTBEAT = timedelta(minutes=1)
FAR_AHEAD = 3650
_NEXT = "next-alert"
_RENEW = "renew"

log = logging.getLogger("parcelward.alerts")


class AlertScheduler:
    """``start()`` and ``stop()``; between them alerts are raised. One thread, asleep but for the sweeps."""

    def __init__(
        self,
        sweeper: Sweeper,
        clock: Callable[[], datetime],
        renew_some: Callable[[datetime], int] | None = None,
        *,
        heartbeat: timedelta = HEARTBEAT,
    ) -> None:
        """``renew_some`` plans anew some of what older rules planned and tells how many; it is called until none is."""
        self._sweeper = sweeper
        self._clock = clock
        self._renew_some = renew_some
        self._minutes = CountedMinutes(self.wake, heartbeat)
        # A reminder that is late is still wanted (None), several late ones are one sweep (coalesce).
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": ThreadPoolExecutor(1)},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(self) -> None:
        """Sweeps what fell due while the companion was off, and from then on whenever something does."""
        self._sweeper.begin(self._clock())
        # Jobs are set to an instant and never end: one that ends while the scheduler stops takes its thread along.
        far = IntervalTrigger(days=FAR_AHEAD, timezone=UTC)
        at_once = datetime.now(UTC)
        renewing = at_once if self._renew_some is not None else None
        self._scheduler.add_job(self._sweep, far, id=_NEXT, next_run_time=at_once)
        self._scheduler.add_job(self._renew, far, id=_RENEW, next_run_time=renewing)
        self._scheduler.start()
        self._minutes.start()
        self._sweeper.alerts.on_change.append(self.wake)

    def stop(self) -> None:
        """Waits for a sweep under way, then ends."""
        self._minutes.stop()
        self._sweeper.alerts.on_change.remove(self.wake)
        self._scheduler.shutdown(wait=True)
        self._sweeper.desktop.close()

    def wake(self) -> None:
        """Sweeps soon; called when rows changed."""
        self._wake_in(timedelta(0))

    def _renew(self) -> None:
        try:
            more = self._renew_some is not None and self._renew_some(self._clock()) > 0
        except Problem as problem:
            log.warning("Plans could not be renewed: %s", problem.code)
            return
        if more:
            # A few at a time: alerts that fall due meanwhile have their turn in between.
            self._set(_RENEW, timedelta(0))

    def _sweep(self) -> None:
        now = self._clock()
        try:
            self._sweeper.sweep(now)
            next_instant = self._sweeper.next_instant(now)
        except Problem as problem:
            # A full disk or a locked database passes; the next heartbeat tries again.
            log.warning("Alerts could not be looked at: %s", problem.code)
            return
        # What lies further ahead is set by a later heartbeat, when the clock may be another.
        if next_instant is not None and next_instant - now <= HEARTBEAT:
            self._wake_in(next_instant - now)

    def _wake_in(self, time: timedelta) -> None:
        self._set(_NEXT, time)

    def _set(self, job: str, time: timedelta) -> None:
        # A scheduler that is being stopped has no jobs any more: what is due is found by the sweep of the next start.
        with suppress(JobLookupError):
            self._scheduler.modify_job(job, next_run_time=datetime.now(UTC) + time)
