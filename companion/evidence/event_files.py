"""The events as files that other programs read: JSON with everything, CSV for a spreadsheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from io import StringIO
from typing import Any

from companion import facts_document
from companion.evidence.case import Case, CaseEvent, CaseParcel, Witness
from companion.facts_document import instant

FORMAT = 1
COLUMNS = (
    "parcel",
    "at_utc",
    "printed",
    "estimated",
    "status",
    "reason",
    "title",
    "text",
    "place",
    "code",
    "told_by",
    "first_fetched_at",
    "missing_since",
)
# A spreadsheet takes a text that begins so for a formula and would run it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def events_json(case: Case) -> bytes:
    """Everything known of the order's parcels, texts exactly as they were told."""
    facts = facts_document.document(case.facts)
    document = {
        "format": FORMAT,
        "order_id": case.facts.order.id,
        "made_at": instant(case.made_at),
        "tracking_looked_at": instant(case.tracking_looked_at) if case.tracking_looked_at else None,
        "order": facts["order"],
        "protection": facts["protection"],
        "dispute": facts.get("dispute"),
        "parcels": [_parcel(parcel) for parcel in case.parcels],
        "buyer": [{"statement": entry.statement, "said_at": instant(entry.said_at)} for entry in case.sayings],
        "replies": [
            {
                "file": look.file,
                "source": look.source,
                "kind": look.kind,
                "tracking_number": look.number,
                "first_fetched_at": instant(look.first),
                "last_fetched_at": instant(look.last),
                "sha256_when_saved": look.digest,
            }
            for look in case.looks
        ],
    }
    return json.dumps(_known(document), ensure_ascii=False, indent=2).encode() + b"\n"


def events_csv(case: Case) -> bytes:
    """One line an event, newest first, UTF-8 with a byte order mark as spreadsheets expect it.

    A text that a spreadsheet would take for a formula gets an apostrophe before it; the JSON has it as it was told.
    """
    stream = StringIO()
    table = csv.writer(stream, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for parcel in case.parcels:
        for event in parcel.events:
            row = _row(parcel, event)
            table.writerow([_harmless(str(row.get(column) or "")) for column in COLUMNS])
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8", "replace")


def _parcel(parcel: CaseParcel) -> dict[str, Any]:
    known = parcel.parcel
    return {
        "tracking_number": known.tracking_number,
        "former_number": known.former_number,
        "local_number": known.local_number,
        "carrier": known.carrier,
        "service": known.service,
        "status": known.status.value if known.status else None,
        "events": [_event(event) for event in parcel.events],
    }


def _event(event: CaseEvent) -> dict[str, Any]:
    told = event.event
    return {
        "at": instant(told.at.at) if told.at else None,
        "printed": told.at.printed if told.at else None,
        "estimated": True if told.at and told.at.estimated else None,
        "text": told.text,
        "title": told.title,
        "place": told.place,
        "code": told.code,
        "status": told.status.value if told.status else None,
        "reason": told.reason,
        "told_by": [_witness(witness) for witness in event.witnesses],
        "missing_since": instant(event.missing_since) if event.missing_since else None,
    }


def _witness(witness: Witness) -> dict[str, Any]:
    times = {
        "first_fetched_at": witness.first_fetched_at,
        "last_fetched_at": witness.last_fetched_at,
        "missing_since": witness.missing_since,
    }
    return {"source": witness.source} | {name: instant(at) for name, at in times.items() if at is not None}


def _row(parcel: CaseParcel, event: CaseEvent) -> dict[str, Any]:
    document = _event(event)
    fetched = [witness.first_fetched_at for witness in event.witnesses if witness.first_fetched_at]
    return document | {
        "parcel": parcel.parcel.tracking_number,
        "at_utc": document["at"],
        "estimated": "yes" if document["estimated"] else None,
        "told_by": ", ".join(witness.source for witness in event.witnesses),
        "first_fetched_at": instant(min(fetched)) if fetched else None,
    }


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _known(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _known(child) for name, child in value.items() if child is not None}
    return [_known(child) for child in value] if isinstance(value, list) else value
