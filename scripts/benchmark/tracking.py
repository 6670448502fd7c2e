"""Checking parcels: planning a round, a whole round against slow sources, and few stored parcels against many."""

from __future__ import annotations

import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from msgspec.structs import asdict, replace
from sqlalchemy import delete, insert, update

from companion.alerts.alerts import Alerts
from companion.explaining import Interpreter
from companion.facts import Moment, Order, OrderFacts, OrderStatus, Parcel, ParcelStatus, Protection
from companion.ingesting import Ingesting
from companion.store.database import Store
from companion.store.documents import encode_facts
from companion.store.engine import sqlite_url
from companion.store.queries import tracked_parcels
from companion.store.tables import ORDERS, PARCELS
from companion.store.tables_tracking import ASKS, TRACKED_PARCELS
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.check_round import RoundPlanner
from companion.tracking.checker import MOST_IN_ROUND, Checker
from companion.tracking.making import make_book
from companion.tracking.schedule import Schedule
from companion.tracking.source_declarations import SourceDeclarations
from companion.tracking.source_keys import SourceKeys
from companion.tracking.turns import Turns
from scripts.benchmark.figures import Figure, seconds_each
from tests.store.rows import NOW, order_row
from tests.tracking.loopback_shapes import CHINA, Scan
from tests.tracking.loopback_source import LoopbackSources

ROUND = 1_000
LATENCY = 0.1
ROUNDS = 5
HOUR = timedelta(hours=1)


def figures() -> list[Figure]:
    """Milliseconds to plan a round among 10,000 parcels, seconds for a round of 1,000, and few against many stored."""
    interpreter = Interpreter.load()
    # The phrases of a language are compiled once in a companion's life, when the first text is read.
    interpreter.statuses.classify("Arrived at hub", language="en")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        active = _shop(folder / "active", interpreter, 10_000)
        rows = [*_planning(active), _round(active, LATENCY)]
        active.store.close()
        few, many = (_one_hundred(folder / str(stored), interpreter, stored) for stored in (1_000, 100_000))
    return [
        *rows,
        Figure(name="check 100 due parcels, 1,000 stored", value=few * 1e3, unit="ms", note="sources without delay"),
        Figure(name="check 100 due parcels, 100,000 stored", value=many * 1e3, unit="ms"),
        Figure(name="100,000 parcels against 1,000", value=many / few, unit="×", goal=1.2, note="the same cost"),
    ]


def _planning(checker: Checker) -> Iterator[Figure]:
    """From the question what is due to the batches, the numbers' forms having been read before."""

    def plan(most: int) -> None:
        with checker.store.reading() as connection:
            due = [row.number for row in tracked_parcels.due(connection, NOW, most)]
            planned = checker.planner.plan(connection, due, NOW, {})
        if sum(len(batch.numbers) for batch in planned.batches) != most:
            raise RuntimeError("The round was not planned whole.")

    for most, note in ((MOST_IN_ROUND, "the largest round there is"), (28, "an ordinary minute")):
        seconds = seconds_each(lambda most=most: plan(most))
        name = f"plan a check round: 10,000 active parcels, {most:,} due"
        yield Figure(name=name, value=seconds * 1e3, unit="ms", goal=50, note=note)


def _round(checker: Checker, latency: float) -> Figure:
    with _sources(latency) as base:
        checker = replace(checker, bases={"cainiao": base})
        began = time.perf_counter()
        answered = sum(checked.state == "answered" for checked in checker.check_due())
        lasted = time.perf_counter() - began
    if answered != ROUND:
        raise RuntimeError(f"{answered} parcels were answered about instead of {ROUND}.")
    note = f"{latency * 1e3:g} ms a request, two at once, ten numbers each, no pauses; stored and planned"
    return Figure(name="check 1,000 due parcels", value=lasted, unit="s", goal=8, note=note)


def _one_hundred(folder: Path, interpreter: Interpreter, stored: int) -> float:
    checker = _shop(folder, interpreter, stored, due=100)
    samples = []
    with _sources(0.0) as base:
        checker = replace(checker, bases={"cainiao": base})
        for _ in range(ROUNDS + 1):
            _make_due(checker.store, 100)
            began = time.perf_counter()
            if len(checker.check_due()) != 100:
                raise RuntimeError("Not all that was due was checked.")
            samples.append(time.perf_counter() - began)
    checker.store.close()
    return statistics.median(samples[1:])


def _number(place: int) -> str:
    return f"LP{place:014d}"


def _shop(folder: Path, interpreter: Interpreter, stored: int, *, due: int | None = None) -> Checker:
    """A checker over a database with so many orders on their way; all due, or so many of them."""
    folder.mkdir()
    store = Store.open(sqlite_url(folder / "parcelward.sqlite3"))
    due = stored if due is None else due
    with store.writing() as connection:
        for start in range(0, stored, 5_000):
            places = range(start, min(start + 5_000, stored))
            connection.execute(insert(ORDERS), [_order(place) for place in places])
            numbers = [{"order_id": f"81{place:014d}", "tracking_number": _number(place)} for place in places]
            connection.execute(insert(PARCELS), numbers)
            tracked = [
                {"number": _number(place), "next_check_at": NOW - HOUR if place < due else NOW + HOUR}
                for place in places
            ]
            connection.execute(insert(TRACKED_PARCELS), tracked)
    cadence = Cadence.installed()
    book = make_book(interpreter.numbers.reader)
    hasty = {entry.name: replace(entry, seconds_between=0.0, most_in_window=None) for entry in book.declarations}
    book = replace(book, declarations=SourceDeclarations(hasty, {}))
    return Checker(
        store=store,
        planner=RoundPlanner(book, Schedule(interpreter.services, cadence)),
        turns=Turns(store, cadence, folder, lambda: NOW, time.sleep),
        keys=SourceKeys(folder),
        receive=Ingesting.make(store, interpreter, Alerts(store)).tracked,
    )


def _order(place: int) -> dict[str, object]:
    facts = OrderFacts(
        # Orders of one shopper are years apart: those of the same days are compared with each other.
        order=Order(id=f"81{place:014d}", status=OrderStatus.SHIPPED, placed_at=Moment(NOW - HOUR * (200 + place))),
        parcels=(Parcel(tracking_number=_number(place), status=ParcelStatus.IN_TRANSIT),),
        protection=Protection(ends_at=Moment(NOW + timedelta(days=20))),
    )
    return asdict(order_row(place, facts=encode_facts(facts), placed_at=NOW - HOUR * (200 + place)))


def _make_due(store: Store, due: int) -> None:
    numbers = [_number(place) for place in range(due)]
    with store.writing() as connection:
        table = TRACKED_PARCELS
        asked = update(table).where(TRACKED_PARCELS.c.number.in_(numbers))
        connection.execute(asked.values(next_check_at=NOW - HOUR, checked_at=None))
        connection.execute(delete(ASKS).where(ASKS.c.number.in_(numbers)))


@contextmanager
def _sources(latency: float) -> Iterator[str]:
    """Sources in a process of their own, as they are in life; gives their address."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_serve, args=(theirs, latency), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        ours.send("enough")
        process.join(10)


def _serve(line: Connection, latency: float) -> None:
    with LoopbackSources(latency=latency) as sources:
        for place in range(ROUND):
            at = (NOW - HOUR * 30).astimezone(CHINA)
            scans = [
                Scan(at=at - HOUR * 9 * step, text=f"Arrived at hub {step}", code="SC_INBOUND_SUCCESS")
                for step in range(8)
            ]
            sources.tell("cainiao", _number(place), *scans)
        line.send(sources.base)
        line.recv()
