"""A case as its own page, or its card in the list of returns, prints it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from companion.facts import Order, OrderFacts
from companion.reading.amounts import amount_in
from companion.reading.case_texts import dispute_told
from companion.reading.page_reading_parts import texts_of
from companion.reading.sighting import Sighting
from companion.reading.text import STORE_LENGTH, TITLE_LENGTH, clean

# In these states the amount on the page is what was agreed, decided or paid; before, it is what was asked for.
SETTLED = frozenset({"agreed", "decided", "refunded"})


def case_read(identifier: str, entry: Mapping[str, Any], sighting: Sighting) -> OrderFacts:
    """The order of a case, with what the page tells of its dispute; the order itself is not touched."""
    sighting.note_order(identifier)
    printed = clean(entry.get("total_text"), TITLE_LENGTH)
    amount, near = amount_in(sighting, printed, order_id=identifier)
    dispute = dispute_told(
        texts_of(entry.get("case_texts")), identifier, sighting, clean(entry.get("status_text"), TITLE_LENGTH)
    )
    name = "refund" if dispute.state in SETTLED else "claim"
    if amount is not None and getattr(dispute, name) is None:
        origins = {**dispute.origins, name: sighting.origin("amount", printed, estimate=near)}
        dispute = replace(dispute, **{name: amount}, origins=origins)
    return OrderFacts(order=Order(id=identifier, store=clean(entry.get("store"), STORE_LENGTH)), dispute=dispute)
