"""Asking several sources side by side: each source has as many lanes as it allows, and each lane asks batch by batch.

A source that meets trouble is left alone at once: its other batches are not asked in this round. Lanes are daemon
threads; a companion that is told to stop does not wait for a host that hangs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import Protocol

from msgspec import Struct

from companion.tracking.check_round import Batch
from companion.tracking.source import Answer

LOOK_UP = 0.2
MOST_TOGETHER = 10
# Storing takes the database for itself: it waits so long for lanes that have just handed over an answer to send their
# next request, so that the sources answer meanwhile.
SEND_FIRST = 0.05


class Outcome(Struct, frozen=True):
    """What came of a batch: the numbers that were really asked about, and the answer; none was sent without one."""

    batch: Batch
    asked: tuple[str, ...] = ()
    answer: Answer | None = None
    notes: tuple[tuple[str, str | None], ...] = ()
    failure: Exception | None = None


class Asker(Protocol):
    """Asks one source; made for a round and closed after it."""

    def ask(self, batch: Batch, sending: Callable[[], None]) -> Outcome:
        """Asks about one batch, and calls ``sending`` once the database is no longer needed for that.

        An ``Outcome`` without an answer means that the source is not to be asked now.
        """

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
    sent: list[Event] = []
    running = 0
    queues = [deque(lane.batches) for lane in lanes]
    for lane, waiting in zip(lanes, queues, strict=True):
        for _ in range(min(max(1, lane.at_once), len(waiting))):
            sent.append(Event())
            arguments = (lane.asker, waiting, results, sent[-1], stopping)
            Thread(target=_run, args=arguments, name="parcelward-ask", daemon=True).start()
            running += 1
    try:
        while running and not stopping():
            came = _came(results, sent)
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


def _came(results: SimpleQueue[Outcome | None], sent: Sequence[Event]) -> list[Outcome | None]:
    """What has come, at most so much at a time; waits a moment where nothing has."""
    came: list[Outcome | None] = []
    with suppress(Empty):
        came.append(results.get(timeout=LOOK_UP))
        ends = monotonic() + SEND_FIRST
        for each in sent:
            each.wait(max(0.0, ends - monotonic()))
        while len(came) < MOST_TOGETHER:
            came.append(results.get_nowait())
    return came


def _run(
    asker: Asker,
    waiting: deque[Batch],
    results: SimpleQueue[Outcome | None],
    sent: Event,
    stopping: Callable[[], bool],
) -> None:
    try:
        while not stopping():
            try:
                batch = waiting.popleft()
            except IndexError:
                return
            try:
                outcome = asker.ask(batch, sent.set)
            except Exception as failure:  # handed to whoever runs the round: a lane has nobody to tell
                outcome = Outcome(batch, failure=failure)
            if outcome.answer is None or outcome.answer.trouble is not None:
                waiting.clear()
            sent.clear()
            results.put(outcome)
    finally:
        sent.set()
        results.put(None)
