"""Reads one call's records together: pages of one visit complete each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from companion.explaining import Interpreter
from companion.facts import OrderFacts
from companion.reading.records import Reading, Record, Unread, read_records
from companion.store.documents import decode_facts
from companion.store.queries import orders
from companion.store.queries.orders import OrderRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The page on which records were seen: its language (BCP 47), country (ISO 3166) and time zone (IANA)."""

    language: str | None = None
    country: str | None = None
    time_zone: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What the records of one call tell, and when they were seen."""

    facts: Mapping[str, OrderFacts]
    unread: tuple[Unread, ...]
    seen_at: datetime


def read_call(interpreter: Interpreter, records: Sequence[Record], page: Page, now: datetime) -> Told:
    """Reads the records as they are, without what is stored. A time that lies ahead of ``now`` counts as ``now``."""
    seen_at = max((min(record.seen_at or now, now) for record in records), default=now)
    return _told(_read(interpreter, records, page, {}), seen_at)


def read_again(
    connection: Connection, interpreter: Interpreter, records: Sequence[Record], page: Page, told: Told
) -> tuple[Told, dict[str, OrderRow]]:
    """The same with the stored orders' help, where that can help, and these stored orders.

    A tracking page prints days without a year, and the order's own day, which another page told, decides it.
    """
    stored = orders.load(connection, list(told.facts))
    helpful = {
        order: decode_facts(stored[order].facts)
        for order, facts in told.facts.items()
        if facts.order.placed_at is None and order in stored
    }
    if helpful:
        told = _told(_read(interpreter, records, page, helpful), told.seen_at)
    return told, stored


def _read(interpreter: Interpreter, records: Sequence[Record], page: Page, known: Mapping[str, OrderFacts]) -> Reading:
    return read_records(
        records,
        interpreter.pages,
        language=page.language,
        country=page.country,
        time_zone=page.time_zone,
        known=known,
    )


def _told(reading: Reading, seen_at: datetime) -> Told:
    return Told({facts.order.id: facts for facts in reading.orders}, reading.unread, seen_at)
