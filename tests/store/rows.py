"""Invented rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from companion.facts import Order, OrderFacts, OrderStatus
from companion.planning.plan import Plan
from companion.store.documents import digest, encode_facts, encode_plan
from companion.store.queries.orders import OrderRow

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def order_id(number: int) -> str:
    return f"81{number:014d}"


def order_row(number: int, **changes: object) -> OrderRow:
    facts = encode_facts(OrderFacts(order=Order(id=order_id(number), status=OrderStatus.SHIPPED)))
    row = OrderRow(
        id=order_id(number),
        status="shipped",
        placed_at=NOW - timedelta(days=30),
        store=None,
        arrived=False,
        late_from=None,
        protection_ends_at=NOW + timedelta(days=30),
        seen_at=NOW,
        planned_at=NOW,
        revision=1,
        facts=facts,
        facts_digest=digest(facts),
        rules_digest="rules",
        plan=encode_plan(Plan(order_id=order_id(number))),
        worded_language=None,
        worded=None,
    )
    return replace(row, **changes)
