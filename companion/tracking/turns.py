"""Taking turns at a source: every request waits for its instant, and no more run at once than the source allows.

The instants lie in the database and the places in the data folder, so that the companion and a command in another
process share them. A place is the system's own lock: it dies with its process, whatever killed it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import Lock

from filelock import FileLock, Timeout
from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection

from companion.private_files import PRIVATE_FILE
from companion.store.database import Store
from companion.store.queries import source_states, tracked_parcels
from companion.store.queries.source_states import SourceStateRow
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.manners import after_answer, allowed_at, as_of, with_turn
from companion.tracking.source import Answer
from companion.tracking.source_declarations import SourceDeclaration

LOOK_AGAIN = 0.1
TIMES_LOOKED = 600


class NotNowError(Exception):
    """The source may not be asked before ``until``; nothing was sent."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class Turns(Struct, frozen=True):
    """The turns at all sources. ``wait`` sleeps for some seconds."""

    store: Store
    cadence: Cadence
    data_folder: Path
    clock: Callable[[], datetime]
    wait: Callable[[float], None]
    # The threads of this process write one after the other: SQLite would have them try again after longer and longer
    # naps, while the source has answered long ago.
    lock: Lock = field(default_factory=Lock)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A writing transaction, after those of the other threads that check."""
        with self.lock, self.store.writing() as connection:
            yield connection

    def take(self, declaration: SourceDeclaration) -> None:
        """Waits for the instant at which one more request may be made.

        Raises ``NotNowError`` when the source is to be left alone, or its next turn is too far ahead to wait for.
        """
        with self.writing() as connection:
            now, turn = self._turn(connection, declaration)
        if turn > now:
            self.wait((turn - now).total_seconds())

    def take_and_claim(
        self, declaration: SourceDeclaration, numbers: Sequence[str]
    ) -> tuple[datetime, tuple[str, ...]]:
        """Waits as ``take`` does, then claims the numbers; the instant of the claim, and those that were free.

        Whoever dies with a claim leaves numbers that fall due once more.
        """
        with self.writing() as connection:
            if tracked_parcels.all_claimed(connection, numbers, self.clock(), self.cadence.number("soonest")):
                return self.clock(), ()
            now, turn = self._turn(connection, declaration)
            if turn <= now:
                return now, self._claim(connection, numbers, now)
        self.wait((turn - now).total_seconds())
        now = self.clock()
        with self.writing() as connection:
            return now, self._claim(connection, numbers, now)

    def keep_up(self, now: datetime) -> None:
        """Keeps what a clock set back makes of the sources: seen but not kept, a silence would begin for ever."""
        with self.store.reading() as connection:
            stored = source_states.load(connection).values()
        if all(as_of(state, now, self.cadence) == state for state in stored):
            return
        with self.store.writing() as connection:
            for state in source_states.load(connection).values():
                source_states.save(connection, as_of(state, now, self.cadence))

    @contextmanager
    def place(self, declaration: SourceDeclaration) -> Iterator[None]:
        """Holds one of the source's places; waits while others, in whatever process, hold them all.

        Raises ``NotNowError`` when none becomes free within a minute.
        """
        locks = [
            FileLock(self.data_folder / f"asking-{declaration.name}-{number}.lock", timeout=0, mode=PRIVATE_FILE)
            for number in range(1, 1 + max(1, declaration.at_once))
        ]
        held = self._first_free(locks)
        try:
            yield
        finally:
            held.release()

    def note(self, declaration: SourceDeclaration, answer: Answer, share: float) -> SourceStateRow:
        """Keeps how a source fares after an answer."""
        with self.writing() as connection:
            return self.noted(connection, declaration, answer, share)

    def noted(
        self, connection: Connection, declaration: SourceDeclaration, answer: Answer, share: float
    ) -> SourceStateRow:
        """As ``note``, within the caller's writing transaction."""
        now = self.clock()
        if answer.trouble == "bad_key" and not declaration.needs_key:
            # There is no key to change: without this the source would be silent for ever.
            answer = replace(answer, trouble="refused")
        state = as_of(source_states.find(connection, declaration.name), now, self.cadence)
        state = after_answer(state, answer, now, share, self.cadence)
        source_states.save(connection, state)
        return state

    def _turn(self, connection: Connection, declaration: SourceDeclaration) -> tuple[datetime, datetime]:
        """The time now and the turn that was taken."""
        now = self.clock()
        state = as_of(source_states.find(connection, declaration.name), now, self.cadence)
        turn = allowed_at(state, declaration, now)
        silent = state.silent_until is not None and state.silent_until > now
        if silent or turn > now + self.cadence.number("longest_queue"):
            raise NotNowError(turn)
        source_states.save(connection, with_turn(state, declaration, turn))
        return now, turn

    def _claim(self, connection: Connection, numbers: Sequence[str], now: datetime) -> tuple[str, ...]:
        soonest = self.cadence.number("soonest")
        return tracked_parcels.claim(connection, numbers, now, soonest, now + soonest * 2)

    def _first_free(self, locks: list[FileLock]) -> FileLock:
        for _ in range(TIMES_LOOKED):
            for lock in locks:
                try:
                    lock.acquire()
                except Timeout:
                    continue
                return lock
            self.wait(LOOK_AGAIN)
        raise NotNowError(self.clock() + self.cadence.number("soonest"))
