"""A page's reply as it is kept: what it said on the day, without anything personal, compressed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

import msgspec
from msgspec import Struct

from companion.facts import Event, OrderFacts
from companion.reading.bodies import UnreadableBodyError
from companion.reading.record_types import Record
from companion.reading.reply_catalogue import ReplyCatalogue
from companion.reading.scrubbing import scrub
from companion.store.queries.snapshots import SnapshotRow
from companion.tracking.personal_words import PersonalWords

LARGEST = 400_000
LONGEST_TEXT = 400
LONGEST_KIND = 20
# Kinds of pages as shared_rules/pages/replies.yaml and the DOM readings name them.
TRACKING = "tracking"
OTHER = "page"
DEEPEST = 80


class SnapshotMaker(Struct, frozen=True):
    """Makes rows of records; ``catalogue`` and ``persons`` say what is personal in them."""

    catalogue: ReplyCatalogue
    persons: PersonalWords

    @classmethod
    def compile(cls, catalogue: ReplyCatalogue, personal: Mapping[str, Iterable[str]]) -> SnapshotMaker:
        """``personal`` of ``shared_rules/sources/every-source.yaml``."""
        return cls(catalogue, PersonalWords.compile({kind: tuple(words) for kind, words in personal.items()}))

    def snapshot(
        self, record: Record, facts: OrderFacts, *, place: str, meaning: str, seen_at: datetime
    ) -> SnapshotRow | None:
        """The row for a record that tells of this order; ``None`` for one that cannot be scrubbed or is too large."""
        body = record.body if record.reading is None else msgspec.json.encode(record.reading).decode()
        if body is None:
            return None
        try:
            scrubbed = msgspec.json.decode(scrub(body, self.catalogue, numbers_of(facts)))
        except UnreadableBodyError:
            return None
        text = msgspec.json.encode(self._without_persons(scrubbed, 0))
        packed = zlib.compress(text)
        if len(packed) > LARGEST:
            return None
        newest = newest_event(facts) if self._kind(record) == TRACKING else None
        return SnapshotRow(
            order_id=facts.order.id,
            place=place,
            kind=self._kind(record),
            meaning=meaning,
            digest=sha256(text).hexdigest(),
            body=packed,
            newest_at=newest.at.at if newest and newest.at else None,
            newest_text=newest.text[:LONGEST_TEXT] if newest else None,
            first_seen_at=seen_at,
            last_seen_at=seen_at,
        )

    def _kind(self, record: Record) -> str:
        if record.reading is not None:
            page = record.reading.get("page")
            return page[:LONGEST_KIND] if isinstance(page, str) else OTHER
        return self.catalogue.kind_of_url(record.url) or OTHER

    def _without_persons(self, value: Any, depth: int) -> Any:
        if isinstance(value, str):
            return self.persons.cut_from(value)
        if depth > DEEPEST:
            return None
        if isinstance(value, dict):
            return {key: self._without_persons(child, depth + 1) for key, child in value.items()}
        if isinstance(value, list):
            return [self._without_persons(child, depth + 1) for child in value]
        return value


def newest_event(facts: OrderFacts) -> Event | None:
    """The newest event of all parcels that says when it was."""
    dated = [(event.at.at, event) for parcel in facts.parcels for event in parcel.events if event.at is not None]
    return max(dated, key=lambda pair: pair[0])[1] if dated else None


def numbers_of(facts: OrderFacts) -> set[str]:
    """The numbers by which the order and its parcels go: they stay in its evidence."""
    numbers = {facts.order.id}
    for parcel in facts.parcels:
        numbers |= {number for number in (parcel.tracking_number, parcel.former_number, parcel.local_number) if number}
    return numbers
