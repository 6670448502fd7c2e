"""Arbitrary and broken replies: nothing raises, nothing is half read, every order has an id that is one."""

import json
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.facts import OrderFacts
from companion.reading.merging import merge
from companion.reading.records import Record, read_records, records_from_file
from tests.reading.invented import (
    ORDER,
    case,
    codes,
    knowledge,
    listed_order,
    order_detail,
    order_list,
    parcel,
    product,
    read,
    return_list,
    tracking,
    tracking_url,
)

SIGNS = st.characters(exclude_categories=())
NAMES = st.sampled_from(
    [
        "api",
        "data",
        "tag",
        "type",
        "fields",
        "module",
        "orderId",
        "tradeOrderId",
        "trackingDetailLineList",
        "reverseOrderLines",
    ]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(SIGNS, max_size=30)
    | st.sampled_from(["pc_om_list_order", "detail_product_block", ORDER, "Oct 15, 2026", "x" * 3000, "1e999"])
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(NAMES | st.text(SIGNS, max_size=10), inner, max_size=6),
    max_leaves=25,
)
REPLIES: list[Any] = [
    order_list(listed_order()),
    order_detail(progress={"nodes": [{"text": "Refund", "time": "Mar 8, 2026"}]}),
    tracking(),
    return_list(case()),
]


def check(facts: tuple[OrderFacts, ...]) -> None:
    for found in facts:
        assert re.fullmatch(r"\d{12,20}|parcel:.+", found.order.id)
        repr(found).encode("utf-8")
        assert merge(found, found).order.id == found.order.id


def read_without_surprise(*records: Record) -> None:
    reading = read_records(records, knowledge())
    assert "unexpected" not in codes(reading), reading.unread
    check(reading.orders)


@settings(max_examples=150, deadline=None)
@given(JSON, st.sampled_from([None, tracking_url()]), st.text(SIGNS, max_size=40) | st.none())
def test_any_json_is_read_or_left(value: Any, url: str | None, request_body: str | None) -> None:
    body = json.dumps(value)
    read_without_surprise(Record(url=url, body=body, request_body=request_body))
    read_without_surprise(*records_from_file(body))


@settings(max_examples=100, deadline=None)
@given(st.text(SIGNS, max_size=200))
def test_any_text_is_read_or_left(text: str) -> None:
    read_without_surprise(Record(url=text, body=text, request_body=text))
    read_without_surprise(*records_from_file(text))


@settings(max_examples=60, deadline=None)
@given(JSON, st.sampled_from(["order-list", "order-detail", "tracking", "dispute-form"]))
def test_any_reading_of_a_page_is_read_or_left(value: Any, page: str) -> None:
    entry = value if isinstance(value, dict) else {"status_text": value}
    for orders in ([{**entry, "id": ORDER}], value):
        read_without_surprise(Record(url=None, body=None, reading={"page": page, "orders": orders}))


def mutations(value: Any) -> st.SearchStrategy[Any]:
    """The reply with one value somewhere in it replaced by anything."""

    def places(inner: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        keys = inner if isinstance(inner, dict) else range(len(inner)) if isinstance(inner, list) else []
        return [path, *(found for key in keys for found in places(inner[key], (*path, key)))]

    def changed(choice: tuple[tuple[Any, ...], Any]) -> Any:
        path, replacement = choice
        copy = json.loads(json.dumps(value))
        if not path:
            return replacement
        target = copy
        for key in path[:-1]:
            target = target[key]
        target[path[-1]] = replacement
        return copy

    return st.tuples(st.sampled_from(places(value)), JSON).map(changed)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(REPLIES).flatmap(mutations))
def test_a_reply_with_anything_anywhere_is_read_or_left(reply: Any) -> None:
    read_without_surprise(Record(url=tracking_url(), body=json.dumps(reply)))


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(REPLIES), st.integers(min_value=0, max_value=10_000))
def test_a_reply_cut_anywhere_is_left_as_cut_short(reply: Any, length: int) -> None:
    text = json.dumps(reply)
    reading = read(text[: length % len(text)])
    assert codes(reading) in (["truncated"], ["empty"])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([*REPLIES, order_list(listed_order(statusText="Completed", buttons=[]))]), max_size=6))
def test_the_same_pages_in_any_number_give_one_order(replies: list[Any]) -> None:
    reading = read_records([Record(url=tracking_url(), body=json.dumps(reply)) for reply in replies], knowledge())
    assert [facts.order.id for facts in reading.orders] == ([ORDER] if replies else [])


@pytest.mark.timeout(60)  # a pattern that backtracks would take hours
def test_texts_made_to_be_slow_are_read_quickly() -> None:
    slow = [
        "1" * 600,
        "Sep" + " " * 5000 + "1",
        "M" * 900,
        "1-" * 300,
        "12 " * 300,
        "2026 " * 200,
        "- 1 " * 200,
        "월1" * 300,
    ]
    for text in slow:
        services = [{"content": f"Refund if no delivery before {text}", "title": text}] * 20
        read(order_detail(services=services, products=[product(itemPriceText=text, formatPriceInfo=None)]))
        read(tracking(parcel(etaInfo={"etaTimeText": text}, mailNo=text)))
