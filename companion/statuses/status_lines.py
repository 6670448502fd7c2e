"""JSON Lines in, JSON Lines out: the work of ``parcelward classify``, without its streams."""

from __future__ import annotations

import json
from typing import Any

from companion.statuses.reading import StatusReading
from companion.statuses.status_reader import StatusReader

LONGEST_LINE = 20_000
FIELDS = ("text", "code", "carrier", "language")


class LineError(ValueError):
    """A line that holds no question; ``code`` is stable, the message is for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def classify_line(line: str, reader: StatusReader) -> str:
    """The answer to one line ``{"text"?, "code"?, "carrier"?, "language"?}``, as one line of JSON.

    A line that cannot be read is answered too, so that answers stay beside their questions:
    ``{"status": "unknown", "confidence": 0.0, "matched_by": "none", "error": {"code", "message"}}``.
    """
    try:
        question = parse_line(line)
    except LineError as error:
        return json.dumps(
            {
                "status": "unknown",
                "confidence": 0.0,
                "matched_by": "none",
                "error": {"code": error.code, "message": str(error)},
            },
            ensure_ascii=False,
        )
    reading = reader.classify(
        question["text"], code=question["code"], carrier=question["carrier"], language=question["language"]
    )
    return json.dumps(answer(reading), ensure_ascii=False)


def answer(reading: StatusReading) -> dict[str, Any]:
    """A reading as the contract has it: ``status``, ``reason`` where known, ``confidence``, ``matched_by``."""
    told: dict[str, Any] = {"status": reading.status.value}
    if reading.reason:
        told["reason"] = reading.reason
    return told | {"confidence": round(reading.confidence, 2), "matched_by": reading.matched_by}


def parse_line(line: str) -> dict[str, str | None]:
    """The four fields of a line, absent ones as ``None``; other fields are ignored. Raises :class:`LineError`."""
    if len(line) > LONGEST_LINE:
        raise LineError("line-too-long", f"The line has more than {LONGEST_LINE} characters.")
    try:
        question = json.loads(line)
    except (ValueError, RecursionError):
        raise LineError("line-not-json", "The line is not JSON.") from None
    if not isinstance(question, dict):
        raise LineError("line-not-an-object", 'The line must be an object such as {"text": "Out for delivery"}.')
    fields: dict[str, str | None] = {}
    for name in FIELDS:
        value = question.get(name)
        if name == "code" and isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if value is not None and not isinstance(value, str):
            raise LineError("field-not-text", f"The field {name} must be text.")
        fields[name] = value
    if not fields["text"] and not fields["code"]:
        raise LineError("nothing-to-read", "The line has neither a text nor a code.")
    return fields
