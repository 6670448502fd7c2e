"""A checker over a real database and real loopback sources, on a clock that a test moves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from companion import knowledge
from companion.facts import Moment, Order, OrderFacts, Parcel, Protection
from companion.planning.plan import Deadline, Plan
from companion.store.database import Store
from companion.store.documents import encode_facts, encode_plan
from companion.store.engine import sqlite_url
from companion.store.queries import orders, parcels, source_states, tracked_parcels
from companion.store.queries.tracked_parcels import TrackedRow
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.check_round import RoundPlanner
from companion.tracking.checker import Checked, Checker
from companion.tracking.making import make_book
from companion.tracking.numbers import NumberReader
from companion.tracking.schedule import Schedule
from companion.tracking.services import ServiceReader
from companion.tracking.source import Told
from companion.tracking.source_keys import SourceKeys
from companion.tracking.turns import Turns
from tests.alerts.conftest import Time
from tests.store.rows import order_row
from tests.tracking.loopback_shapes import Scan
from tests.tracking.loopback_source import LoopbackSources

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@cache
def readers() -> tuple[NumberReader, ServiceReader]:
    return (
        NumberReader.compile(knowledge.read_folder("numbers")),
        ServiceReader.compile(knowledge.read_folder("services")),
    )


def number(place: int) -> str:
    """An invented number of the shape that Cainiao gives."""
    return f"LP{place:014d}"


def scan(at: datetime, text: str = "Departed from sorting center", code: str = "SC_DEPART") -> Scan:
    return Scan(at=at, text=text, code=code)


@dataclass
class Desk:
    """What a shopper's machine holds: one database, one data folder; any number of processes may use it."""

    folder: Path
    sources: LoopbackSources
    time: Time
    store: Store
    told: list[tuple[str, str, Told]] = field(default_factory=list)
    waited: list[float] = field(default_factory=list)

    def checker(self) -> Checker:
        """One process's own checker; two of them share only what two processes share."""
        numbers, services = readers()
        book = make_book(numbers)
        store = Store.open(sqlite_url(self.folder / "parcelward.sqlite3"))
        return Checker(
            store=store,
            planner=RoundPlanner(book, Schedule(services, Cadence.installed())),
            turns=Turns(store, book.cadence, self.folder, self.time, self.waited.append),
            keys=SourceKeys(self.folder),
            receive=self.receive,
            bases={entry.name: self.sources.base for entry in book.listed()},
            share=lambda: 0.0,
        )

    def receive(self, told: Mapping[str, Sequence[tuple[str, Told]]], now: datetime) -> None:
        self.told += [(number, source, entry) for number, entries in told.items() for source, entry in entries]

    def order(self, place: int, *numbers: str, ends: datetime | None = None, **parcel: object) -> None:
        """An order with these parcels that a page has shown, due now."""
        ends = ends or self.time() + 30 * DAY
        facts = OrderFacts(
            order=Order(id=f"81{place:014d}", placed_at=Moment(self.time() - 5 * DAY)),
            parcels=tuple(
                Parcel(**{"tracking_number": entry, "last_event_at": Moment(self.time() - DAY), **parcel})
                for entry in numbers
            ),
            protection=Protection(ends_at=Moment(ends)),
        )
        plan = Plan(
            order_id=facts.order.id,
            deadlines=(Deadline(kind="protection_ends", at=ends, certainty="page"),),
        )
        row = order_row(place, facts=encode_facts(facts), plan=encode_plan(plan))
        with self.store.writing() as connection:
            orders.save(connection, [row])
            parcels.save(connection, {row.id: numbers})
            tracked_parcels.save_schedule(
                connection, [TrackedRow(number=entry, next_check_at=self.time()) for entry in numbers]
            )

    def enable(self, source: str, enabled: bool = True) -> None:
        with self.store.writing() as connection:
            source_states.enable(connection, source, enabled)

    def row(self, number: str) -> TrackedRow:
        with self.store.reading() as connection:
            return tracked_parcels.load(connection, [number])[number]

    def state(self, source: str) -> source_states.SourceStateRow:
        with self.store.reading() as connection:
            return source_states.find(connection, source)


def states(checked: Sequence[Checked]) -> dict[str, str]:
    return {entry.number: entry.state for entry in checked}


@contextmanager
def desk(folder: Path, **options: float) -> Iterator[Desk]:
    time = Time(NOW)
    store = Store.open(sqlite_url(folder / "parcelward.sqlite3"))
    with LoopbackSources(time, **options) as sources:
        yield Desk(folder, sources, time, store)
    store.close()


__all__ = ["DAY", "HOUR", "NOW", "Desk", "desk", "number", "replace", "scan", "states"]
