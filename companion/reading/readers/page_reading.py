"""What the extension read from the page itself (docs/protocol.md, "DOM reading"): the same facts, from texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from companion.facts import Order, OrderFacts, Origin
from companion.reading.amounts import amount_in
from companion.reading.case_page import case_read
from companion.reading.links import site_link
from companion.reading.page_reading_parts import expected_read, item_read, parcel_read, texts_of
from companion.reading.protection_notes import ProtectionNotes, printed_day
from companion.reading.refund_lines import dispute_in, status_with_refund
from companion.reading.sighting import Sighting
from companion.reading.text import STORE_LENGTH, TITLE_LENGTH, clean
from companion.reading.values import entries, order_id

CASE_PAGES = ("dispute-form", "return-list")


def read_page_reading(reading: Any, sighting: Sighting) -> Iterator[OrderFacts]:
    """Every order of a DOM reading whose id is one; texts are read as those of the replies are."""
    orders = list(entries(reading.get("orders"), 500))
    if not orders:
        sighting.leave("empty-reading", page=sighting.page)
    for entry in orders:
        identifier = order_id(entry.get("id"))
        if identifier is None:
            sighting.leave("order-id-invalid", text=clean(entry.get("id"), 40) or "")
        elif sighting.page in CASE_PAGES:
            yield case_read(identifier, entry, sighting)
        else:
            yield _order_facts(identifier, entry, sighting)


def _order_facts(identifier: str, entry: Mapping[str, Any], sighting: Sighting) -> OrderFacts:
    knowledge, hosts = sighting.knowledge, sighting.knowledge.replies.page_hosts
    origins: dict[str, Origin] = {}
    date_text, status_text = clean(entry.get("date_text")), clean(entry.get("status_text"), TITLE_LENGTH)
    placed_at = sighting.dates.first(date_text, sighting.place(identifier), sighting.around())
    sighting.note_order(identifier, placed_at)
    total_text = clean(entry.get("total_text"), TITLE_LENGTH)
    total, near = amount_in(sighting, total_text, order_id=identifier)
    items = tuple(item_read(line, identifier, sighting) for line in entries(entry.get("items"), 200))
    refunds = texts_of(entry.get("refund_texts"))
    dispute = dispute_in(refunds, sighting)
    status = knowledge.statuses.read(status_text, language=sighting.language)
    if status is not None:
        origins["status"] = sighting.origin("status", status_text)
    if placed_at:
        origins["placed_at"] = sighting.origin("date", date_text, estimate=placed_at.estimated)
    if total:
        origins["total"] = sighting.origin("total", total_text, estimate=near)
    notes = ProtectionNotes(sighting, identifier)
    for text in (entry.get("protection_text"), *texts_of(entry.get("service_texts"))):
        notes.read(text, "services")
    protection = notes.protection()
    ends = printed_day(protection.ends_at) if protection.ends_at else None
    parcels = parcel_read(entry, identifier, ends, sighting)
    expected = None if parcels else expected_read(entry, items, identifier, sighting)
    if expected:
        origins["expected_by"] = sighting.origin("estimate", clean(entry.get("eta_text")), estimate=expected.estimated)
    return OrderFacts(
        order=Order(
            id=identifier,
            status=status_with_refund(status, dispute, len(items), knowledge.disputes.open_states),
            status_text=status_text,
            placed_at=placed_at,
            expected_by=expected,
            total=total,
            country=sighting.country(identifier),
            language=sighting.language,
            store=clean(entry.get("store"), STORE_LENGTH),
            store_url=site_link(entry.get("store_url"), hosts),
            detail_url=site_link(entry.get("detail_url"), hosts),
            tracking_url=site_link(entry.get("tracking_url"), hosts),
            items=items,
            refund_texts=refunds,
            origins=origins,
        ),
        parcels=parcels,
        protection=protection,
        dispute=dispute,
    )
