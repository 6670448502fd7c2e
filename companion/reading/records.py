"""The way into the reading room: records in, facts out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from companion.facts import OrderFacts
from companion.reading.bodies import UnreadableBodyError, decode
from companion.reading.merging import merge
from companion.reading.page_knowledge import PageKnowledge
from companion.reading.readers.tracking import PARCEL_ALONE
from companion.reading.record_types import Reading, Record, Unread
from companion.reading.registry import KINDS, PAGE_READERS, REPLY_READERS, Reader
from companion.reading.replies import kind_of_reply, names_itself, refusal_of
from companion.reading.request_details import RequestDetails, request_details
from companion.reading.saved_files import records_from_file
from companion.reading.sighting import Batch, Sighting
from companion.reading.values import country_code

__all__ = ["PARCEL_ALONE", "Reading", "Record", "Unread", "read_records", "records_from_file"]

ONE_VISIT = timedelta(hours=1)


class _Recognised(NamedTuple):
    rank: int
    position: int
    kind: str
    reader: Reader
    content: Any
    record: Record
    request: RequestDetails


class _Found(NamedTuple):
    rank: int
    position: int
    seen_at: datetime | None
    facts: OrderFacts


def read_records(
    records: Iterable[Record],
    knowledge: PageKnowledge,
    *,
    language: str | None = None,
    country: str | None = None,
    time_zone: str | None = None,
    known: Mapping[str, OrderFacts] | None = None,
) -> Reading:
    """Read everything that can be read; orders seen in several records become one.

    ``language`` (BCP 47), ``country`` (ISO 3166) and ``time_zone`` (IANA) describe the page and its browser.
    ``known`` are facts read before, by order id: they help to find the year of dates printed without one, and
    are not merged into the result. Never raises for what is in a record: see ``Reading.unread``.
    """
    batch = Batch(knowledge, language, country_code(country), time_zone)
    for identifier, facts in (known or {}).items():
        _remember(batch, identifier, facts)
    recognised: list[_Recognised] = []
    unread: list[Unread] = []
    for index, record in enumerate(records):
        outcome = _recognise(index, record, knowledge)
        if isinstance(outcome, Unread):
            unread.append(outcome)
        else:
            recognised.append(outcome)
    if batch.time_zone is None:
        # One page of the call told the shopper's zone to the site: it is the same shopper on the others.
        batch.time_zone = next((entry.request.time_zone for entry in recognised if entry.request.time_zone), None)
    found: list[_Found] = []
    for entry in sorted(recognised, key=lambda entry: (entry.rank, entry.position)):
        found.extend(_read(entry, batch, unread))
    return Reading(_merged(found), tuple(unread))


def _remember(batch: Batch, identifier: str, facts: OrderFacts) -> None:
    placed_at = facts.order.placed_at
    if placed_at and placed_at.printed and not placed_at.estimated:
        batch.placed[identifier] = datetime.fromisoformat(placed_at.printed).date()
    if facts.order.country:
        batch.countries[identifier] = facts.order.country
    _remember_parts(batch, facts)


def _remember_parts(batch: Batch, facts: OrderFacts) -> None:
    cases = (facts.dispute, *facts.dispute.other_cases)
    for part in (*(item.line_id for item in facts.order.items), *(case.id for case in cases)):
        if part:
            batch.order_of[part] = facts.order.id


def _recognise(index: int, record: Record, knowledge: PageKnowledge) -> _Recognised | Unread:
    if record.reading is not None:
        page = record.reading.get("page") if isinstance(record.reading, dict) else None
        if not isinstance(page, str) or page not in PAGE_READERS:
            return Unread(record.url, "page-unknown")
        request = request_details(record.url, None, ())
        return _Recognised(KINDS.index(page), index, page, PAGE_READERS[page], record.reading, record, request)
    catalogue = knowledge.replies
    try:
        content = decode(record.body or "", catalogue.body_bytes)
    except UnreadableBodyError as error:
        return Unread(record.url, error.code, error.arguments)
    kind = kind_of_reply(content, record.url, catalogue)
    refusal = refusal_of(content, catalogue)
    if kind is None and (refusal is None or names_itself(content, record.url)):
        return Unread(record.url, "not-of-interest")
    if kind is None or refusal is not None:
        return Unread(record.url, refusal or "not-of-interest")
    request = request_details(record.url, record.request_body, catalogue.order_id_in[kind])
    return _Recognised(KINDS.index(kind), index, kind, REPLY_READERS[kind], content, record, request)


def _read(entry: _Recognised, batch: Batch, unread: list[Unread]) -> list[_Found]:
    record = entry.record
    sighting = Sighting(
        page=entry.kind,
        batch=batch,
        url=record.url,
        request=entry.request,
        seen_at=record.seen_at,
    )
    try:
        facts = list(entry.reader(entry.content, sighting))
    except (ValueError, TypeError, ArithmeticError, LookupError, AttributeError, RecursionError):
        # One reply in a shape nobody foresaw must not cost the shopper the others.
        sighting.leave("unexpected", page=entry.kind)
        facts = []
    unread.extend(sighting.unread)
    for order in facts:
        sold = {item.product_id for item in order.order.items if item.product_id}
        batch.products.setdefault(order.order.id, set()).update(sold)
        _remember_parts(batch, order)
    return [_Found(entry.rank, entry.position, record.seen_at, order) for order in facts]


def _merged(found: list[_Found]) -> tuple[OrderFacts, ...]:
    """One entry an order, in the order in which the records named them first.

    Readings of one visit are merged by page, the order list first because it lags behind the others; readings
    of several visits by their time.
    """
    by_order: dict[str, list[_Found]] = {}
    for entry in sorted(found, key=lambda entry: entry.position):
        by_order.setdefault(entry.facts.order.id, []).append(entry)
    return tuple(_merge_order(entries) for entries in by_order.values())


def _merge_order(entries: list[_Found]) -> OrderFacts:
    times = [entry.seen_at for entry in entries if entry.seen_at]
    several_visits = len(times) == len(entries) and max(times) - min(times) > ONE_VISIT
    if several_visits:
        entries = sorted(entries, key=lambda entry: entry.seen_at.timestamp() if entry.seen_at else 0.0)
    else:
        entries = sorted(entries, key=lambda entry: entry.rank if entry.rank != KINDS.index("order-list") else -1)
    merged = entries[0].facts
    for entry in entries[1:]:
        merged = merge(merged, entry.facts, same_visit=not several_visits)
    return merged
