"""When a capture is the same as one read before: what was asked and answered, not when or under which name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlsplit

import msgspec

from companion.ingesting.reading_records import Page
from companion.reading.records import Record
from companion.store.documents import digest

_CALLBACK = re.compile(r"\A\s*[\w.$]{1,100}\s*\(")
_LONGEST_PLACE = 200
_encoder = msgspec.json.Encoder(order="deterministic")


def place_of(records: Sequence[Record]) -> str:
    """Where a call's records came from, all together: the next call from there replaces this one."""
    return " ".join(sorted({_place(record) for record in records}))[:_LONGEST_PLACE]


def call_digest(records: Sequence[Record], page: Page, rules_digest: str) -> str:
    """Equal for calls that must be read alike."""
    parts = [_content(record) for record in records]
    return digest(_encoder.encode([parts, page.language, page.country, page.time_zone, rules_digest]))


def _place(record: Record) -> str:
    parts = urlsplit(record.url or "")
    kind = "reading:" if record.reading is not None else ""
    return f"{kind}{parts.hostname or ''}{parts.path}"


def _content(record: Record) -> list[object]:
    # Of the address only parameters that hold JSON count: the others are times, signatures and callback names.
    asked = [pair for pair in parse_qsl(urlsplit(record.url or "").query) if pair[1].startswith(("{", "["))]
    body = _CALLBACK.sub("(", record.body, count=1) if record.body is not None else None
    return [_place(record), asked, record.request_body, body, record.reading]
