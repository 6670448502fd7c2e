"""Planning: one order with the whole rule book, and the reading, wording and compiling around it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from companion.explaining import Interpreter
from companion.facts import OrderFacts
from companion.reading.records import Record
from scripts.benchmark.figures import Figure, seconds_each
from tests.site.orders import invented_orders
from tests.site.replies import DETAIL, LIST, TRACKING, reply
from tests.site.scenario import scenario

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def figures() -> list[Figure]:
    """Milliseconds an order over invented orders in every state."""
    interpreter = Interpreter.load()
    orders = [facts for key in invented_orders() for facts in _facts(interpreter, key)]
    plans = [interpreter.plan(facts) for facts in orders]
    pairs = list(zip(plans, orders, strict=True))
    rules = len(interpreter.rules.rules)
    each = seconds_each(lambda: [interpreter.plan(facts) for facts in orders]) / len(orders)
    worded = seconds_each(lambda: [interpreter.document(plan, facts, "en") for plan, facts in pairs]) / len(pairs)
    statuses = seconds_each(lambda: [interpreter.complete(facts) for facts in orders]) / len(orders)
    note = f"{len(orders)} orders, {rules} rules"
    listed = Record(url=None, body=json.dumps(reply(LIST, scenario("fifty", now=NOW), {})), seen_at=NOW)
    reading = seconds_each(lambda: interpreter.read([listed]))
    return [
        Figure(name="read a list reply of ten orders", value=reading * 1e3, unit="ms"),
        Figure(name="plan for one order, whole rule book", value=each * 1e3, unit="ms", goal=0.5, note=note),
        Figure(name="wording one plan", value=worded * 1e3, unit="ms"),
        Figure(name="statuses and services of one order", value=statuses * 1e3, unit="ms"),
    ]


def _facts(interpreter: Interpreter, order_key: str) -> list[OrderFacts]:
    shown = scenario(order_key, now=NOW)
    asked = {"tradeOrderId": shown.orders[0].id}
    records = [
        Record(url=None, body=json.dumps(reply(api, shown, asked)), seen_at=NOW) for api in (LIST, DETAIL, TRACKING)
    ]
    return [interpreter.complete(facts) for facts in interpreter.read(records).orders]
