"""Puts the checker together from the installed knowledge: for the running companion and for the command line alike."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from companion.store.database import Store
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.check_round import RoundPlanner
from companion.tracking.checker import Checker, Receive
from companion.tracking.numbers import NumberReader
from companion.tracking.schedule import Schedule
from companion.tracking.services import ServiceReader
from companion.tracking.source_book import SourceBook
from companion.tracking.source_declarations import installed
from companion.tracking.source_keys import SourceKeys
from companion.tracking.sources.registry import all_sources
from companion.tracking.switch import loopback_bases
from companion.tracking.turns import Turns


def make_book(numbers: NumberReader) -> SourceBook:
    """The installed sources."""
    return SourceBook(
        declarations=installed(),
        sources={source.name: source for source in all_sources()},
        numbers=numbers,
        cadence=Cadence.installed(),
    )


def make_checker(
    store: Store,
    services: ServiceReader,
    numbers: NumberReader,
    data_folder: Path,
    receive: Receive,
    *,
    clock: Callable[[], datetime],
    wait: Callable[[float], None],
) -> Checker:
    """A checker over an open database. ``receive`` stores what sources tell, ``wait`` sleeps for some seconds."""
    book = make_book(numbers)
    schedule = Schedule(services, book.cadence)
    return Checker(
        store=store,
        planner=RoundPlanner(book, schedule),
        turns=Turns(store, book.cadence, data_folder, clock, wait),
        keys=SourceKeys(data_folder),
        receive=receive,
        bases=loopback_bases(entry.name for entry in book.listed()),
    )
