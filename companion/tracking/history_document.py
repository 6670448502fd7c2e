"""A parcel's history as the JSON that the API and ``parcelward history --json`` give."""

from __future__ import annotations

from typing import Any

from companion.facts import ParcelStatus
from companion.facts_document import instant, moment
from companion.reading.merging_events import PAGE
from companion.tracking.known_events import Witness
from companion.tracking.parcel_history import HistoryLine, ParcelHistory


def history_document(found: ParcelHistory) -> dict[str, Any]:
    """``{"number", "other_numbers", "orders", "answered_at"?, "events"}``; what is not known is left out."""
    number, *others = found.numbers
    document: dict[str, Any] = {"number": number, "other_numbers": others, "orders": list(found.orders)}
    if found.answered_at:
        document["answered_at"] = instant(found.answered_at)
    document["events"] = [_line(line) for line in found.lines]
    return document


def _line(line: HistoryLine) -> dict[str, Any]:
    event = line.event
    known = {
        "at": moment(event.at) if event.at else None,
        "text": event.text,
        "place": event.place,
        "code": event.code,
        "status": None if line.status is ParcelStatus.UNKNOWN else line.status.value,
    }
    return {
        **{name: value for name, value in known.items() if value is not None},
        "told_by": [_witness(witness) for witness in line.witnesses],
    }


def _witness(witness: Witness) -> dict[str, Any]:
    told = {"source": witness.source, "last_fetched_at": instant(witness.last_fetched_at)}
    if witness.source != PAGE:
        told["first_fetched_at"] = instant(witness.first_fetched_at)
    if witness.missing_since:
        told["missing_since"] = instant(witness.missing_since)
    if witness.text:
        told["text"] = witness.text
    return told
