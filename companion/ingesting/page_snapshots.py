"""Which records of a call are kept as evidence: those that tell of one order alone, when they say something new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection

from companion.evidence.snapshots import SnapshotMaker
from companion.facts import OrderFacts
from companion.ingesting.meaning import meaning_digest
from companion.ingesting.reading_records import Told, numbers_in
from companion.ingesting.record_digest import place_of
from companion.reading.records import Record
from companion.store.database import Store
from companion.store.queries import snapshots
from companion.store.queries.snapshots import SnapshotRow


class PagesSeen(Struct, frozen=True):
    """What a call leaves as evidence: snapshots that are new, and places that said the same again."""

    new: tuple[SnapshotRow, ...] = ()
    again: tuple[tuple[str, str], ...] = ()
    seen_at: datetime | None = None

    def save(self, connection: Connection) -> None:
        """Writes it, once the orders themselves are stored."""
        snapshots.keep(connection, self.new)
        for order, place in self.again:
            if self.seen_at is not None:
                snapshots.seen_again(connection, order, [place], self.seen_at)


# How exactly it is noted that a page still says the same: looking must not cost a write each time.
EXACT_TO = timedelta(minutes=1)
NOTHING_SEEN = PagesSeen()


def pages_seen(records: Sequence[Record], told: Told, store: Store, maker: SnapshotMaker) -> PagesSeen:
    """The pages of a call that was read.

    A reply about several orders (the list) is not kept: one order's evidence would hold the others.
    """
    if len(records) == 1 < len(told.facts):
        return NOTHING_SEEN
    alone = [(record, facts) for record in records if (facts := _only_order(record, told.facts)) is not None]
    if not alone:
        return NOTHING_SEEN
    meanings = {facts.order.id: meaning_digest(facts) for _, facts in alone}
    pages = {(facts.order.id, place_of([record])): (record, facts) for record, facts in alone}
    with store.reading() as connection:
        known = snapshots.newest_meanings(connection, list(meanings))
    again = tuple(page for page in pages if known.get(page) == meanings[page[0]])
    made = [
        maker.snapshot(record, facts, place=place, meaning=meanings[order], seen_at=told.seen_at)
        for (order, place), (record, facts) in pages.items()
        if (order, place) not in again
    ]
    return PagesSeen(tuple(row for row in made if row is not None), again, told.seen_at)


def note_seen_again(records: Sequence[Record], orders: Sequence[str], store: Store, now: datetime) -> None:
    """Notes that the pages of a call that said nothing new still said it, where it told of one order alone.

    A call may have waited while the companion was off: what counts is when the pages were seen.
    """
    if len(orders) != 1:
        return
    at = max(min(record.seen_at or now, now) for record in records)
    places = sorted({place_of([record]) for record in records})
    with store.reading() as connection:
        places = list(snapshots.not_noted_since(connection, orders[0], places, at - EXACT_TO))
    if places:
        with store.writing() as connection:
            snapshots.seen_again(connection, orders[0], places, at)


def _only_order(record: Record, told: Mapping[str, OrderFacts]) -> OrderFacts | None:
    if len(told) == 1:
        return next(iter(told.values()))
    named = [told[number] for number in numbers_in([record]) if number in told]
    return named[0] if len(named) == 1 else None
