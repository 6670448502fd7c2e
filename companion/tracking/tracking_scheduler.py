"""Wakes the checker: shortly after a start, then once a minute, and at once when the shopper asks.

A round with nothing due is one look into an index. The minutes are counted, not read off the clock: a computer that
slept, or whose clock was set back by a year, has no parcel wait for longer than that. Only the running companion has a
scheduler; whatever else asks meets it in the database.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from threading import Event, Lock, Thread

from companion.problems import Problem
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.checker import Checker
from companion.tracking.turns import NotNowError

HEARTBEAT = timedelta(minutes=1)
MOST_WANTED = 500
FINISH_WITHIN = 5.0

log = logging.getLogger("parcelward.tracking")


class TrackingScheduler:
    """``start()`` and ``stop()``; between them parcels are checked. One thread, asleep but for the rounds."""

    def __init__(self, make: Callable[[Callable[[float], None]], Checker]) -> None:
        """``make`` makes the checker when it is first needed, given how to wait: a stop ends every wait."""
        self._make = make
        self._checker: Checker | None = None
        self._wanted: dict[str, None] = {}
        self._lock = Lock()
        self._making = Lock()
        self._awake = Event()
        self._stopping = Event()
        # A daemon: a host that hangs does not keep the companion from ending.
        self._thread = Thread(target=self._run, name="parcelward-tracking", daemon=True)

    def start(self) -> None:
        """From a moment after now on, checks what falls due; not at once, so that not all companions come together."""
        self._thread.start()

    def stop(self) -> None:
        """Ends a round under way; what was told until now is kept, what was not asked stays due."""
        self._stopping.set()
        self._awake.set()
        if self._thread.is_alive():
            self._thread.join(FINISH_WITHIN)

    @property
    def checker(self) -> Checker:
        """The checker, made when it is first needed."""
        with self._making:
            if self._checker is None:
                self._checker = self._make(self._wait)
            return self._checker

    @property
    def is_running(self) -> bool:
        """Whether somebody will look at what is due."""
        return self._thread.is_alive() and not self._stopping.is_set()

    def check_soon(self, numbers: Sequence[str]) -> None:
        """Asks about these numbers as soon as the round under way has ended."""
        with self._lock:
            for number in numbers:
                if len(self._wanted) < MOST_WANTED:
                    self._wanted[number] = None
        self._awake.set()

    def is_wanted(self, number: str) -> bool:
        """Whether the number waits to be asked about because the shopper wants it."""
        with self._lock:
            return number in self._wanted

    def look(self) -> None:
        """One look at what the shopper wants and at what is due; never raises for what may pass by itself."""
        with self._lock:
            wanted = list(self._wanted)
        try:
            if wanted:
                for _ in self.checker.check(wanted, self._stopping.is_set):
                    pass
            self.checker.check_due(self._stopping.is_set)
        except Problem as problem:
            # A full disk or a locked database passes; the next look tries again.
            log.warning("Parcels could not be checked: %s", problem.code)
        except Exception as failure:
            # A fault of ours must not end all checks until the next start.
            log.error("Parcels could not be checked: %s", type(failure).__name__, exc_info=True)
        finally:
            with self._lock:
                for number in wanted:
                    self._wanted.pop(number, None)

    def _run(self) -> None:
        within = Cadence.installed().number("start_within").total_seconds()
        self._awake.wait(random.uniform(0, within))  # noqa: S311 - no secret
        while not self._stopping.is_set():
            self._awake.clear()
            self.look()
            if not self._stopping.is_set():
                self._awake.wait(HEARTBEAT.total_seconds())

    def _wait(self, seconds: float) -> None:
        if self._stopping.wait(seconds):
            # The turn that was waited for has not come: nothing is asked before it, not even the last thing.
            raise NotNowError(datetime.now(UTC))
