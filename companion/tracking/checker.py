"""Checks parcels: a round asks what is due, hands on what was told, and plans each parcel's next check."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct, field

from companion.store.database import Store
from companion.store.queries import asks, tracked_parcels
from companion.store.queries.asks import AskRow
from companion.tracking.asking import SourceAsker
from companion.tracking.check_round import Batch, Round, RoundPlanner
from companion.tracking.lanes import Lane, Outcome, run_lanes
from companion.tracking.line import Line
from companion.tracking.source import Answer, Told, Trouble
from companion.tracking.source_choice import UNREADABLE
from companion.tracking.source_keys import SourceKey, SourceKeys
from companion.tracking.turns import Turns

# One round looks at no more: what else is due has its turn with the next.
MOST_IN_ROUND = 1_000
UNANSWERED = "unanswered"
# Histories are stored in one language, whatever the shopper's: the same event must stay the same event.
LANGUAGE = "en"

# Told what sources said of numbers, as (source, told); stores it, plans anew, and raises what follows.
Receive = Callable[[Mapping[str, Sequence[tuple[str, Told]]], datetime], object]
State = Literal["answered", "unanswered", "asked_already", "checking", "waiting", "nobody", "trouble"]


class Checked(Struct, frozen=True, kw_only=True):
    """What came of one number: ``waiting`` until ``until``; ``nobody``: no source that is switched on takes it."""

    number: str
    state: State
    source: str | None = None
    standing: str | None = None
    trouble: str | None = None
    until: datetime | None = None


class Checker(Struct, frozen=True):
    """The service behind the schedule, the command and the extension's button. ``bases`` are for tests only."""

    store: Store
    planner: RoundPlanner
    turns: Turns
    keys: SourceKeys
    receive: Receive
    bases: Mapping[str, str] = field(default_factory=dict)
    share: Callable[[], float] = random.random

    def check_due(self, stopping: Callable[[], bool] = lambda: False) -> tuple[Checked, ...]:
        """Asks about what is due now, at most ``MOST_IN_ROUND`` parcels."""
        now = self.turns.clock()
        cadence = self.planner.book.cadence
        with self.store.reading() as connection:
            # Planned under a clock that ran ahead: without this it would wait until that time comes.
            stranded = tracked_parcels.too_far(connection, now + cadence.horizon, MOST_IN_ROUND)
            due = [row.number for row in tracked_parcels.due(connection, now, MOST_IN_ROUND)]
        if not due and not stranded:
            return ()
        return tuple(self._run([*due, *stranded], now, refresh=False, stopping=stopping))

    def check(self, numbers: Iterable[str], stopping: Callable[[], bool] = lambda: False) -> Iterator[Checked]:
        """Asks about these numbers because the shopper wants to know; tells of each as soon as it is known."""
        wanted = list(dict.fromkeys(numbers))
        for start in range(0, len(wanted), MOST_IN_ROUND):
            some = wanted[start : start + MOST_IN_ROUND]
            yield from self._run(some, self.turns.clock(), refresh=True, stopping=stopping)

    def _run(
        self, numbers: Sequence[str], now: datetime, *, refresh: bool, stopping: Callable[[], bool]
    ) -> Iterator[Checked]:
        keys = self.keys.all()
        self.turns.keep_up(now)
        with self.store.reading() as connection:
            rows = tracked_parcels.load(connection, numbers)
            local = {number for number, row in rows.items() if row.reason == tracked_parcels.LAST_CARRIERS}
            planned = self.planner.plan(connection, numbers, now, keys, refresh=refresh, last_carriers=local)
        if planned.waiting:
            self._put_off(planned.waiting, refresh=refresh)
        for number, until in planned.waiting.items():
            yield Checked(number=number, state="waiting" if until else "nobody", until=until)
        open_numbers = {number for batch in planned.batches for number in batch.numbers}
        for outcomes in run_lanes(self._lanes(planned, keys, now), stopping):
            for checked in self._keep(outcomes, planned):
                open_numbers.discard(checked.number)
                yield checked
            for failed in (outcome.failure for outcome in outcomes if outcome.failure):
                raise failed
        for number in sorted(open_numbers):
            # Its source met trouble with others first. It stays due, and the next round knows until when to wait.
            yield Checked(number=number, state="waiting")

    def _put_off(self, waiting: Mapping[str, datetime | None], *, refresh: bool) -> None:
        with self.store.writing() as connection:
            stored = tracked_parcels.load(connection, list(waiting))
            moved = {
                number: until
                for number, until in waiting.items()
                if number in stored and not (refresh and stored[number].next_check_at is not None)
            }
            tracked_parcels.postpone(connection, moved)

    def _lanes(self, planned: Round, keys: Mapping[str, SourceKey], now: datetime) -> list[Lane]:
        by_source: dict[str, list[Batch]] = {}
        for batch in planned.batches:
            by_source.setdefault(batch.source, []).append(batch)
        with self.store.reading() as connection:
            states = self.planner.states(connection, now)
        lanes = []
        for name, batches in by_source.items():
            declaration = self.planner.book.declarations[name]
            asker = SourceAsker(
                source=self.planner.book.sources[name],
                declaration=declaration,
                line=Line(declaration, base=self.bases.get(name)),
                turns=self.turns,
                key=keys[name].key if name in keys else None,
                language=LANGUAGE,
                asks=planned.asks,
                share=self.share,
            )
            # After trouble one careful request shows whether it is over.
            lanes.append(Lane(asker, batches, 1 if states[name].failures_in_row else declaration.at_once))
        return lanes

    def _keep(self, outcomes: Sequence[Outcome], planned: Round) -> Iterator[Checked]:
        """Hands on what was told, keeps what came of each asking, and plans the next checks."""
        now = self.turns.clock()
        told: dict[str, list[tuple[str, Told]]] = {}
        rows: list[AskRow] = []
        checked: list[Checked] = []
        usual: list[str] = []
        for outcome in outcomes:
            for entry in outcome.answer.told if outcome.answer else ():
                if entry.number in outcome.asked:
                    told.setdefault(entry.number, []).append((outcome.batch.source, entry))
        if told:
            with self.turns.lock:
                self.receive(told, now)
        for outcome in outcomes:
            for row, left_out_again in _asks(outcome, planned, now):
                rows.append(row)
                if row.trouble is None or left_out_again:
                    usual.append(row.number)
            checked += _checked(outcome)
        with self.turns.writing() as connection:
            for source, answer in _successes(outcomes).items():
                self.turns.noted(connection, self.planner.book.declarations[source], answer, 0.0)
            asks.save(connection, rows)
            tracked_parcels.answered(connection, list(told), now)
            self.planner.schedule.renew_numbers(connection, usual, now)
        yield from checked


def _successes(outcomes: Sequence[Outcome]) -> dict[str, Answer]:
    """The last answer without trouble of each source that was really asked."""
    return {
        outcome.batch.source: outcome.answer
        for outcome in outcomes
        if outcome.answer is not None and outcome.asked and outcome.answer.trouble is None
    }


def _asks(outcome: Outcome, planned: Round, now: datetime) -> Iterator[tuple[AskRow, bool]]:
    """What is kept of each asking; with whether the source left the number out for the second time in a row.

    Such a number is asked about as usual from then on, and no sooner.
    """
    if outcome.answer is None:
        return
    source, notes = outcome.batch.source, dict(outcome.notes)
    told = {entry.number: entry for entry in outcome.answer.told}
    for number in outcome.asked:
        entry, known = told.get(number), planned.asks.get(number, {}).get(source)
        trouble = None if entry else _trouble(outcome.answer.trouble, alone=len(outcome.asked) == 1)
        row = AskRow(
            number=number,
            source=source,
            asked_at=now,
            standing=entry.standing if entry else (known.standing if known else None),
            trouble=trouble,
            note=notes.get(number, known.note if known else None),
        )
        yield row, trouble == UNANSWERED and known is not None and known.trouble == UNANSWERED


def _checked(outcome: Outcome) -> Iterator[Checked]:
    if outcome.answer is None:
        return
    source = outcome.batch.source
    told = {entry.number: entry for entry in outcome.answer.told}
    for number in outcome.batch.numbers:
        if number not in outcome.asked:
            yield Checked(number=number, state="asked_already")
        elif number in told:
            yield Checked(number=number, state="answered", source=source, standing=told[number].standing)
        elif outcome.answer.trouble:
            yield Checked(number=number, state="trouble", source=source, trouble=outcome.answer.trouble)
        else:
            yield Checked(number=number, state="unanswered", source=source)


def _trouble(trouble: Trouble | None, *, alone: bool) -> str:
    if trouble is None:
        return UNANSWERED
    return f"{trouble}_alone" if alone and trouble in UNREADABLE else trouble
