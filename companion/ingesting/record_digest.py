"""When a record is the same as one read before: what was asked and what was answered, not when or under which name."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

import msgspec

from companion.reading.records import Record
from companion.store.documents import digest

_CALLBACK = re.compile(r"\A\s*[\w.$]{1,100}\s*\(")
_LONGEST_PLACE = 200
_encoder = msgspec.json.Encoder(order="deterministic")


def place_of(record: Record) -> str:
    """Where a record came from: its address without the question, or the page that was read."""
    if record.url is None:
        return "reading" if record.reading is not None else "file"
    parts = urlsplit(record.url)
    kind = "reading " if record.reading is not None else ""
    return f"{kind}{parts.hostname or ''}{parts.path}"[:_LONGEST_PLACE]


def record_digest(record: Record, *context: str | None) -> str:
    """Equal for records that must be read alike; ``context`` is what else the reading depends on.

    Of the address only parameters that hold JSON count: the others are times, signatures and callback names.
    """
    asked = [
        (name, value)
        for name, value in parse_qsl(urlsplit(record.url or "").query, max_num_fields=100)
        if value.startswith(("{", "["))
    ]
    body = _CALLBACK.sub("(", record.body, count=1) if record.body is not None else None
    return digest(_encoder.encode([place_of(record), asked, record.request_body, body, record.reading, context]))
