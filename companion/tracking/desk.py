"""Tracking as the running companion has it: one checker, its scheduler, the sources' switches, and asking at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from companion.problems import Problem
from companion.store.database import Store
from companion.store.queries import asks, tracked_parcels
from companion.store.queries.asks import AskRow
from companion.tracking.checker import UNANSWERED, Checked, Checker, Receive
from companion.tracking.making import make_checker
from companion.tracking.numbers import NumberReader
from companion.tracking.services import ServiceReader
from companion.tracking.sources_report import SourceDesk
from companion.tracking.switch import tracking_is_on
from companion.tracking.tracking_scheduler import TrackingScheduler


class TrackingDesk(Struct, frozen=True):
    """Made once; the checker itself is made when it is first needed."""

    store: Store
    scheduler: TrackingScheduler
    clock: Callable[[], datetime]

    @classmethod
    def make(
        cls,
        store: Store,
        services: ServiceReader,
        numbers: NumberReader,
        data_folder: Path,
        receive: Receive,
        clock: Callable[[], datetime],
    ) -> TrackingDesk:
        """Over an open database; ``receive`` stores what sources tell."""

        def made(wait: Callable[[float], None]) -> Checker:
            return make_checker(store, services, numbers, data_folder, receive, clock=clock, wait=wait)

        return cls(store, TrackingScheduler(made), clock)

    def start(self) -> None:
        """Begins to check what falls due, unless tracking is switched off."""
        if tracking_is_on():
            self.scheduler.start()

    def stop(self) -> None:
        """Ends a round under way and all that would follow."""
        self.scheduler.stop()

    @property
    def sources(self) -> SourceDesk:
        """The sources' reports and switches."""
        checker = self.scheduler.checker
        return SourceDesk(self.store, checker.planner, checker.keys)

    def title(self, source: str | None) -> str:
        """How a source is called; nothing where none was asked."""
        return self.scheduler.checker.planner.book.declarations[source].title if source else ""

    def ask_now(self, numbers: Sequence[str]) -> tuple[Checked, ...]:
        """Has these numbers asked about in the background; what is known of each asking at this moment.

        A number that was asked about within the last quarter of an hour is answered with what came of that. Raises
        ``Problem("tracking-off")`` when tracking is switched off.
        """
        if not tracking_is_on():
            raise Problem("tracking-off")
        wanted, now = list(dict.fromkeys(numbers)), self.clock()
        checker = self.scheduler.checker
        keys = checker.keys.all()
        soonest = checker.planner.book.cadence.number("soonest")
        with self.store.reading() as connection:
            planned = checker.planner.plan(connection, wanted, now, keys, refresh=True)
            rows = tracked_parcels.load(connection, wanted)
            latest = {number: _latest(found) for number, found in asks.of_numbers(connection, wanted).items()}
        answers: dict[str, Checked] = {}
        for number in wanted:
            ask = latest[number]
            checked_at = rows[number].checked_at if number in rows else None
            if ask is not None and now - soonest < ask.asked_at <= now:
                answers[number] = _answered(ask)
            elif checked_at is not None and now - soonest < checked_at <= now:
                answers[number] = Checked(number=number, state="checking")
            elif number in planned.waiting:
                until = planned.waiting[number]
                answers[number] = Checked(number=number, state="waiting" if until else "nobody", until=until)
        asked = [number for number in wanted if number not in answers]
        self.scheduler.check_soon(asked)
        return tuple(answers.get(number) or Checked(number=number, state="checking") for number in wanted)


def _latest(found: dict[str, AskRow]) -> AskRow | None:
    return max(found.values(), key=lambda ask: ask.asked_at, default=None)


def _answered(ask: AskRow) -> Checked:
    """What came of an asking, from what was kept of it."""
    if ask.trouble is None:
        return Checked(number=ask.number, state="answered", source=ask.source, standing=ask.standing)
    if ask.trouble == UNANSWERED:
        return Checked(number=ask.number, state="unanswered", source=ask.source)
    trouble = ask.trouble.removesuffix("_alone")
    return Checked(number=ask.number, state="trouble", source=ask.source, trouble=trouble)
