"""Files a shopper saved: a raw reply, a list of records, an object of records, or a browser's HAR export."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from companion.json_text import decode_json
from companion.reading.record_types import Record
from companion.reading.replies import CALL
from companion.reading.values import entries, mapping

LARGEST_FILE = 200_000_000
MOST_RECORDS = 20_000


def records_from_file(text: str) -> tuple[Record, ...]:
    """The records of a saved file; a text that is none of the known forms is one record, whose reading says why.

    From a HAR export, which holds everything a browser loaded, only the texts that answer one of the site's calls
    are taken, with the time and the body of their request.
    """
    if len(text) > LARGEST_FILE:
        return (Record(url=None, body=text),)
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start not in ("{", "["):
        return (Record(url=None, body=text),)
    try:
        value = decode_json(text.lstrip("\ufeff").encode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError, ValueError):
        return (Record(url=None, body=text),)
    if isinstance(value, dict) and "entries" in mapping(value.get("log")):
        return tuple(_from_har(mapping(value["log"])["entries"]))
    listed = value if isinstance(value, list) else value.get("records")
    if isinstance(listed, list) and any(_is_record(entry) for entry in listed):
        return tuple(_record(entry) for entry in entries(listed, MOST_RECORDS) if _is_record(entry))
    if _is_record(value):
        return (_record(value),)
    if isinstance(value, list) and value and all(isinstance(entry, dict) for entry in value):
        return tuple(Record(url=None, body=_text(entry)) for entry in value[:MOST_RECORDS])
    return (Record(url=None, body=text),)


def _is_record(value: object) -> bool:
    entry = mapping(value)
    return ("body" in entry and ("url" in entry or isinstance(entry["body"], str))) or (
        "reading" in entry and isinstance(entry["reading"], dict)
    )


def _record(entry: Mapping[str, Any]) -> Record:
    body, url, reading = entry.get("body"), entry.get("url"), entry.get("reading")
    request = entry.get("request_body")
    return Record(
        url=url if isinstance(url, str) else None,
        body=body if isinstance(body, str) or body is None else _text(body),
        request_body=request if isinstance(request, str) else None,
        seen_at=_instant(entry.get("seen_at")),
        reading=reading if isinstance(reading, dict) else None,
    )


def _from_har(listed: object) -> Iterator[Record]:
    for entry in entries(listed, MOST_RECORDS):
        request = mapping(entry.get("request"))
        content = mapping(mapping(entry.get("response")).get("content"))
        url, sent = request.get("url"), mapping(request.get("postData")).get("text")
        if isinstance(url, str) and CALL in url.casefold() and (body := _har_text(content)):
            yield Record(
                url=url,
                body=body,
                request_body=sent if isinstance(sent, str) else None,
                seen_at=_instant(entry.get("startedDateTime")),
            )


def _har_text(content: Mapping[str, Any]) -> str | None:
    text = content.get("text")
    if not isinstance(text, str) or not text:
        return None
    if content.get("encoding") != "base64":
        return text
    kind = str(content.get("mimeType") or "")
    if not any(word in kind for word in ("json", "javascript", "text")):
        return None
    try:
        return base64.b64decode(text).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return None


def _text(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _instant(value: object) -> datetime | None:
    """An ISO 8601 instant; one without a zone is taken as UTC."""
    if not isinstance(value, str) or len(value) > 60:
        return None
    try:
        instant = datetime.fromisoformat(value)
        return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
