"""Reads one call's records together, helped by what is stored of the orders they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec
from msgspec import Struct

from companion.explaining import Interpreter
from companion.facts import OrderFacts
from companion.reading.records import Record, Unread, read_records

# An order's number among all others of a reply; which of them are orders, the database knows.
SHORTEST_NUMBER, LONGEST_NUMBER = 12, 20
MOST_NUMBERS = 2_000
_DIGITS_ALONE = bytes(sign if sign in b"0123456789" else ord(" ") for sign in range(256))


class Page(Struct, frozen=True, kw_only=True):
    """The page on which records were seen: its language (BCP 47), country (ISO 3166) and time zone (IANA)."""

    language: str | None = None
    country: str | None = None
    time_zone: str | None = None


class Told(Struct, frozen=True):
    """What the records of one call tell, and when they were seen."""

    facts: Mapping[str, OrderFacts]
    unread: tuple[Unread, ...]
    seen_at: datetime


def numbers_in(records: Sequence[Record]) -> list[str]:
    """The numbers in the records that may be those of orders, at most 2000."""
    found: dict[str, None] = {}
    for record in records:
        reading = msgspec.json.encode(record.reading).decode() if record.reading is not None else None
        for text in (record.url, record.request_body, record.body, reading):
            if text and len(found) < MOST_NUMBERS:
                found |= dict.fromkeys(_numbers(text)[:MOST_NUMBERS])
    return list(found)[:MOST_NUMBERS]


def _numbers(text: str) -> list[str]:
    """Every run of so many digits. A reply has millions of signs: no pattern looks at them faster than this."""
    runs = text.encode(errors="replace").translate(_DIGITS_ALONE).split()
    return [digits.decode() for digits in runs if SHORTEST_NUMBER <= len(digits) <= LONGEST_NUMBER]


def read_call(
    interpreter: Interpreter,
    records: Sequence[Record],
    page: Page,
    known: Mapping[str, OrderFacts],
    now: datetime,
) -> Told:
    """Reads the records. A time that lies ahead of ``now`` counts as ``now``.

    ``known`` is what is stored of orders they name: the country decides when a printed day begins, the day of the order
    the year of days printed without one.
    """
    reading = read_records(
        records,
        interpreter.pages,
        language=page.language,
        country=page.country,
        time_zone=page.time_zone,
        known=known,
    )
    seen_at = max((min(record.seen_at or now, now) for record in records), default=now)
    return Told({facts.order.id: facts for facts in reading.orders}, reading.unread, seen_at)
