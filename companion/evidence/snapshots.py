"""A page's reply as it is kept: what it said on the day, without anything personal, compressed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

import msgspec

from companion.facts import OrderFacts
from companion.reading.bodies import UnreadableBodyError
from companion.reading.record_types import Record
from companion.reading.reply_catalogue import ReplyCatalogue
from companion.reading.scrubbing import scrub
from companion.store.queries.snapshots import SnapshotRow
from companion.tracking.personal_words import PersonalWords

LARGEST = 400_000
DEEPEST = 80


@dataclass(frozen=True, slots=True)
class SnapshotMaker:
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
        return SnapshotRow(
            order_id=facts.order.id,
            place=place,
            meaning=meaning,
            digest=sha256(text).hexdigest(),
            body=packed,
            first_seen_at=seen_at,
            last_seen_at=seen_at,
        )

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


def numbers_of(facts: OrderFacts) -> set[str]:
    """The numbers by which the order and its parcels go: they stay in its evidence."""
    numbers = {facts.order.id}
    for parcel in facts.parcels:
        numbers |= {number for number in (parcel.tracking_number, parcel.former_number, parcel.local_number) if number}
    return numbers
