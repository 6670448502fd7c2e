"""From the database to one order's evidence."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from companion.evidence.case import PLATFORM, Case, CaseEvent, CaseParcel, Look, Witness
from companion.evidence.snapshots import numbers_of
from companion.facts import Parcel
from companion.problems import Problem
from companion.statuses.status_reader import StatusReader
from companion.store.database import Store
from companion.store.documents import decode_facts
from companion.store.queries import evidence_pictures, orders, snapshots, source_words, statement_entries
from companion.store.queries.snapshots import SnapshotRow
from companion.store.queries.source_words import ReplyRow, TestimonyRow
from companion.tracking.known_events import Witness as EventWitness
from companion.tracking.parcel_history import ParcelHistory, parcel_histories

LARGEST_SAVED = 20_000_000


def gather(store: Store, order_id: str, now: datetime, reader: StatusReader) -> Case:
    """Everything that is stored of an order; ``reader`` reads what sources told.

    Raises ``Problem`` (``order-unknown``).
    """
    with store.reading() as connection:
        row = orders.load(connection, [order_id]).get(order_id)
        if row is None:
            raise Problem("order-unknown", where="order_id")
        facts = decode_facts(row.facts)
        numbers = sorted(numbers_of(facts) - {order_id})
        told = source_words.testimonies(connection, numbers)
        histories = parcel_histories(connection, order_id, reader)
        return Case(
            facts=facts,
            parcels=tuple(_parcel(parcel, histories) for parcel in facts.parcels),
            looks=tuple(_looks(connection, order_id, numbers, told)),
            sayings=tuple(
                entry for entry in statement_entries.of_order(connection, order_id) if entry.taken_back_at is None
            ),
            pictures=evidence_pictures.of_order(connection, order_id),
            made_at=now.replace(microsecond=0),
        )


def _parcel(parcel: Parcel, histories: Sequence[ParcelHistory]) -> CaseParcel:
    """The parcel with its history; one without a number has only what the pages told."""
    history = next((each for each in histories if parcel.tracking_number in each.numbers), None)
    if history is None:
        told = ((event, (event.source, *event.also_from)) for event in parcel.events)
        return CaseParcel(
            parcel, tuple(CaseEvent(event, tuple(Witness(source=name) for name in names)) for event, names in told)
        )
    lines = ((replace(line.event, status=line.status), line.witnesses) for line in history.lines)
    return CaseParcel(
        parcel, tuple(CaseEvent(event, tuple(_witness(each) for each in witnesses)) for event, witnesses in lines)
    )


def _witness(known: EventWitness) -> Witness:
    """A witness with the times of its fetching; of a page they stand with the page's own versions."""
    if known.source == PLATFORM:
        return Witness(source=PLATFORM, missing_since=known.missing_since)
    return Witness(
        source=known.source,
        first_fetched_at=known.first_fetched_at,
        last_fetched_at=known.last_fetched_at,
        missing_since=known.missing_since,
    )


def _looks(
    connection: Connection, order_id: str, numbers: Sequence[str], told: Sequence[TestimonyRow]
) -> Iterable[Look]:
    pages = [_page(row) for row in snapshots.of_order(connection, order_id)]
    sources = [_source(row, told) for row in source_words.replies(connection, numbers)]
    return sorted((*pages, *sources), key=lambda look: (look.first, look.file))


def _page(row: SnapshotRow) -> Look:
    return Look(
        source=PLATFORM,
        kind=row.kind,
        first=row.first_seen_at,
        last=row.last_seen_at,
        newest_at=row.newest_at,
        newest_text=row.newest_text,
        digest=row.digest,
        content=_unpacked(row.body),
        file=_file(row.first_seen_at, row.kind, row.digest),
    )


def _source(row: ReplyRow, told: Sequence[TestimonyRow]) -> Look:
    then = [
        (each.at, each.text)
        for each in told
        if (each.number, each.source) == (row.number, row.source)
        and each.at is not None
        and each.first_fetched_at <= row.last_fetched_at
        and (each.missing_since is None or each.missing_since > row.first_fetched_at)
    ]
    newest_at, newest_text = max(then, default=(None, None))
    return Look(
        source=row.source,
        kind="source",
        number=row.number,
        first=row.first_fetched_at,
        last=row.last_fetched_at,
        newest_at=newest_at,
        newest_text=newest_text,
        digest=row.digest,
        content=_unpacked(row.body),
        file=_file(row.first_fetched_at, row.source, row.digest),
    )


def _unpacked(body: bytes) -> bytes:
    return zlib.decompressobj().decompress(body, LARGEST_SAVED)


def _file(first: datetime, what: str, digest: str) -> str:
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in what.casefold())
    return f"replies/{first:%Y-%m-%dT%H%M%SZ}-{plain}-{digest[:8]}.json"
