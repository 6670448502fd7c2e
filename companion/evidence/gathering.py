"""From the database to one order's evidence."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection

from companion.evidence.case import PLATFORM, Case, CaseEvent, CaseParcel, Look, Witness
from companion.evidence.snapshots import numbers_of
from companion.facts import Event, Parcel
from companion.problems import Problem
from companion.store.database import Store
from companion.store.documents import decode_facts
from companion.store.queries import evidence_pictures, orders, snapshots, source_words, statement_entries
from companion.store.queries.snapshots import SnapshotRow
from companion.store.queries.source_words import ReplyRow, TestimonyRow

LARGEST_SAVED = 20_000_000


def gather(store: Store, order_id: str, now: datetime) -> Case:
    """Everything that is stored of an order. Raises ``Problem`` (``order-unknown``)."""
    with store.reading() as connection:
        row = orders.load(connection, [order_id]).get(order_id)
        if row is None:
            raise Problem("order-unknown", where="order_id")
        facts = decode_facts(row.facts)
        numbers = sorted(numbers_of(facts) - {order_id})
        told = source_words.testimonies(connection, numbers)
        return Case(
            facts=facts,
            parcels=tuple(_parcel(parcel, told) for parcel in facts.parcels),
            looks=tuple(_looks(connection, order_id, numbers, told)),
            sayings=tuple(
                entry for entry in statement_entries.of_order(connection, order_id) if entry.taken_back_at is None
            ),
            pictures=evidence_pictures.of_order(connection, order_id),
            made_at=now.replace(microsecond=0),
        )


def _parcel(parcel: Parcel, told: Sequence[TestimonyRow]) -> CaseParcel:
    return CaseParcel(parcel, tuple(CaseEvent(event, tuple(_witnesses(event, told))) for event in parcel.events))


def _witnesses(event: Event, told: Sequence[TestimonyRow]) -> Iterable[Witness]:
    at = event.at.at if event.at else None
    known = {row.source: row for row in told if row.at == at and row.text == event.text}
    for source in dict.fromkeys((event.source, *event.also_from, *known)):
        row = known.get(source)
        if row is None:
            yield Witness(source=source)
        else:
            yield Witness(
                source=source,
                first_fetched_at=row.first_fetched_at,
                last_fetched_at=row.last_fetched_at,
                missing_since=row.missing_since,
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
