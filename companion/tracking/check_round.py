"""Plans a round of checks: which source is asked about which of the numbers, in batches as large as it allows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from companion.store.queries import asks, source_states
from companion.store.queries.asks import AskRow
from companion.store.queries.source_states import SourceStateRow
from companion.tracking.manners import Condition, allowed_at, as_of, condition
from companion.tracking.schedule import Schedule
from companion.tracking.source_book import SourceBook
from companion.tracking.source_choice import Choice, Taker, choose
from companion.tracking.source_declarations import SourceDeclaration
from companion.tracking.source_keys import SourceKey


class Batch(Struct, frozen=True):
    """Numbers that one source is asked about in one go."""

    source: str
    numbers: tuple[str, ...]


class Round(Struct, frozen=True):
    """What is asked now, and until when the other numbers wait; ``None``: until a source is enabled for them."""

    batches: tuple[Batch, ...]
    waiting: Mapping[str, datetime | None]
    # The numbers' latest askings, by number and source: what was noted, and what stays said when an asking fails.
    asks: Mapping[str, Mapping[str, AskRow]]


class RoundPlanner(Struct, frozen=True):
    """Plans rounds from what the database knows of numbers and sources."""

    book: SourceBook
    schedule: Schedule

    def plan(
        self,
        connection: Connection,
        numbers: Sequence[str],
        now: datetime,
        keys: Mapping[str, SourceKey],
        *,
        refresh: bool = False,
        last_carriers: Collection[str] = (),
    ) -> Round:
        """The round for these numbers at ``now``. ``refresh``: the shopper asks, and not the schedule.

        ``last_carriers`` are those that name a parcel which is asked about under another number too: only a source
        that knows such numbers from their form is asked, not those that take any.
        """
        states = self.states(connection, now)
        usable = self._usable(states, keys, now)
        takers = {
            number: [
                usable[taker.name]
                for taker in self.book.takers(number)
                if taker.name in usable and not (taker.any_number and number in last_carriers)
            ]
            for number in numbers
        }
        known = asks.of_numbers(connection, numbers)
        several = [number for number, found in takers.items() if len(found) > 1]
        doubtful = self.schedule.doubtful(connection, several, now) if several else frozenset()
        together: dict[str, list[str]] = {}
        alone: dict[str, list[str]] = {}
        waiting: dict[str, datetime | None] = {}
        for number, found in takers.items():
            choice: Choice = choose(
                found, known[number], now, self.book.cadence, doubtful=number in doubtful, refresh=refresh
            )
            if choice.source is None:
                waiting[number] = choice.later
            else:
                (alone if choice.alone else together).setdefault(choice.source, []).append(number)
        batches = [
            Batch(source, some)
            for source, chosen in together.items()
            for some in _split(chosen, self.book.declarations[source].batch)
        ]
        # What may spoil a reply comes last.
        batches += [Batch(source, (number,)) for source, chosen in alone.items() for number in chosen]
        return Round(tuple(batches), waiting, known)

    def states(self, connection: Connection, now: datetime) -> dict[str, SourceStateRow]:
        """How every listed source fares, by name; fresh where nothing is known."""
        stored = source_states.load(connection)
        return {
            entry.name: as_of(stored.get(entry.name) or SourceStateRow(source=entry.name), now, self.book.cadence)
            for entry in self.book.listed()
        }

    def _usable(
        self, states: Mapping[str, SourceStateRow], keys: Mapping[str, SourceKey], now: datetime
    ) -> dict[str, Taker]:
        """The sources that the shopper uses and that will answer some time, with when they may be asked."""
        usable = {}
        queue = self.book.cadence.number("longest_queue")
        for entry in self.book.listed():
            state = states[entry.name]
            if state_of(entry, state, keys, now) in ("off", "no_key", "bad_key"):
                continue
            at = allowed_at(state, entry, now)
            silent = state.silent_until is not None and state.silent_until > now
            usable[entry.name] = Taker(entry, at if silent or at > now + queue else now)
        return usable


def state_of(
    declaration: SourceDeclaration, state: SourceStateRow, keys: Mapping[str, SourceKey], now: datetime
) -> Condition:
    """What keeps a source from being asked, given the keys that the shopper has."""
    key = keys.get(declaration.name)
    return condition(state, declaration, now, has_key=key is not None, key_since=key.since if key else None)


def _split(numbers: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(numbers), size):
        yield tuple(numbers[start : start + size])
