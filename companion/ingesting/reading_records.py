"""Reads records one by one, oldest first, so that each is known by the orders it told of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from companion.explaining import Interpreter
from companion.facts import OrderFacts
from companion.ingesting.record_digest import place_of
from companion.reading.merging import merge
from companion.reading.records import Record, Unread
from companion.store.queries.records import ReadRecord


@dataclass(slots=True)
class Told:
    """What a call's records tell: facts by order, the latest time each was seen, and what could not be read."""

    facts: dict[str, OrderFacts] = field(default_factory=dict)
    seen_at: dict[str, datetime] = field(default_factory=dict)
    records: list[ReadRecord] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def read_all(
    interpreter: Interpreter,
    records: Sequence[tuple[Record, str]],
    *,
    language: str | None,
    country: str | None,
    time_zone: str | None,
    now: datetime,
) -> Told:
    """Reads records, each with its digest. A time that lies ahead of ``now`` counts as ``now``."""
    told = Told()
    for record, digest in sorted(records, key=lambda pair: pair[0].seen_at or now):
        reading = interpreter.read([record], language=language, country=country, time_zone=time_zone)
        told.unread += reading.unread
        if not reading.orders:
            continue
        seen_at = min(record.seen_at or now, now)
        for facts in reading.orders:
            earlier = told.facts.get(facts.order.id)
            told.facts[facts.order.id] = facts if earlier is None else merge(earlier, facts)
            told.seen_at[facts.order.id] = seen_at
        told.records.append(ReadRecord(place_of(record), digest, tuple(facts.order.id for facts in reading.orders)))
    return told
