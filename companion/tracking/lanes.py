"""Asking several sources side by side: each source has as many lanes as it allows, and each lane asks batch by batch.

A source that meets trouble is left alone at once: its other batches are not asked in this round. Lanes are daemon
threads; a companion that is told to stop does not wait for a host that hangs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Protocol

from msgspec import Struct

from companion.tracking.check_round import Batch
from companion.tracking.source import Answer

LOOK_UP = 0.2
MOST_TOGETHER = 10


class Outcome(Struct, frozen=True):
    """What came of a batch: the numbers that were really asked about, and the answer; none was sent without one."""

    batch: Batch
    asked: tuple[str, ...] = ()
    answer: Answer | None = None
    notes: tuple[tuple[str, str | None], ...] = ()
    failure: Exception | None = None


class Asker(Protocol):
    """Asks one source; made for a round and closed after it."""

    def ask(self, batch: Batch) -> Outcome:
        """Asks about one batch. An ``Outcome`` without an answer means that the source is not to be asked now."""

    def close(self) -> None:
        """Gives connections back."""


class Lane(Struct, frozen=True):
    """One source's part of a round."""

    asker: Asker
    batches: Sequence[Batch]
    at_once: int


def run_lanes(lanes: Sequence[Lane], stopping: Callable[[], bool]) -> Iterator[tuple[Outcome, ...]]:
    """Every outcome as it comes, until all batches were asked or given up, or ``stopping`` says so.

    What came while the outcomes before were dealt with comes together: storing it is cheaper so.
    """
    results: SimpleQueue[Outcome | None] = SimpleQueue()
    running = 0
    queues = [deque(lane.batches) for lane in lanes]
    for lane, waiting in zip(lanes, queues, strict=True):
        for _ in range(min(max(1, lane.at_once), len(waiting))):
            Thread(
                target=_run, args=(lane.asker, waiting, results, stopping), name="parcelward-ask", daemon=True
            ).start()
            running += 1
    try:
        while running and not stopping():
            came = _came(results)
            running -= came.count(None)
            outcomes = tuple(outcome for outcome in came if outcome is not None)
            if outcomes:
                yield outcomes
    finally:
        # Whoever takes the outcomes may have failed: what nobody stores is not asked.
        for waiting in queues:
            waiting.clear()
        for lane in lanes:
            lane.asker.close()


def _came(results: SimpleQueue[Outcome | None]) -> list[Outcome | None]:
    """What has come, at most so much at a time; waits a moment where nothing has."""
    came: list[Outcome | None] = []
    with suppress(Empty):
        came.append(results.get(timeout=LOOK_UP))
        while len(came) < MOST_TOGETHER:
            came.append(results.get_nowait())
    return came


def _run(
    asker: Asker, waiting: deque[Batch], results: SimpleQueue[Outcome | None], stopping: Callable[[], bool]
) -> None:
    try:
        while not stopping():
            try:
                batch = waiting.popleft()
            except IndexError:
                return
            try:
                outcome = asker.ask(batch)
            except Exception as failure:  # handed to whoever runs the round: a lane has nobody to tell
                outcome = Outcome(batch, failure=failure)
            if outcome.answer is None or outcome.answer.trouble is not None:
                waiting.clear()
            results.put(outcome)
    finally:
        results.put(None)
