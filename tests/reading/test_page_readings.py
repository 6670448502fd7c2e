"""Readings of the page itself, in the shape of docs/protocol.md."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from companion.facts import Money, OrderStatus
from companion.reading.records import Record
from tests.reading.invented import (
    DISPUTE_LINK,
    ORDER,
    PROTECTION_SENTENCE,
    SITE,
    codes,
    listed_order,
    only,
    order_detail,
    order_list,
    read,
)


def seen(page: str, *orders: dict[str, Any]) -> Record:
    return Record(
        url=f"{SITE}/p/order/index.html",
        body=None,
        seen_at=datetime(2026, 2, 1, 12, tzinfo=UTC),
        reading={"page": page, "orders": list(orders)},
    )


CARD = {
    "id": ORDER,
    "status_text": "Awaiting delivery",
    "date_text": "Date: Jan 8, 2026",
    "total_text": "Total:€18.40",
    "store": "Paper Kite Workshop",
    "store_url": "//www.aliexpress.com/store/4401",
    "items": [{"title": "Paper kite", "variant": "Color:Blue", "price_text": "€9.20x2", "quantity_text": "x2"}],
    "detail_url": f"//www.aliexpress.com/p/order/detail.html?orderId={ORDER}",
    "tracking_url": f"{SITE}/p/tracking/index.html?tradeOrderId={ORDER}",
}


def test_a_card_of_the_list_gives_the_facts_its_reply_would_give() -> None:
    order = only(seen("order-list", CARD)).order
    assert (order.status, order.store) == (OrderStatus.SHIPPED, "Paper Kite Workshop")
    assert order.placed_at is not None and order.placed_at.printed == "2026-01-08"
    assert order.total == Money(Decimal("18.40"), "EUR")
    assert order.detail_url == f"https://www.aliexpress.com/p/order/detail.html?orderId={ORDER}"
    assert [(item.title, item.quantity, item.price) for item in order.items] == [
        ("Paper kite", 2, Money(Decimal("9.20"), "EUR"))
    ]


def test_a_card_without_separators_between_its_texts_still_has_its_date() -> None:
    glued = {"id": ORDER, "date_text": "Awaiting deliveryDate: Sep 15, 2026Ref. Number: 8112233445566778 Details"}
    placed_at = only(seen("order-list", glued)).order.placed_at
    assert placed_at is not None and placed_at.printed == "2026-09-15"


def test_a_store_is_called_alike_whichever_page_names_it_at_length() -> None:
    long = "Paper Kite Workshop " * 15
    names = {
        only(seen("order-list", {**CARD, "store": long})).order.store,
        only(order_list(listed_order(storeName=long))).order.store,
    }
    assert names == {long[:199].rstrip() + "…"}


def test_the_detail_page_gives_protection_and_estimate() -> None:
    entry = {
        "id": ORDER,
        "date_text": "Jan 8, 2026",
        "eta_text": "Estimated delivery date: Feb 17, 2026",
        "protection_text": PROTECTION_SENTENCE,
        "service_texts": ["Refund if items damaged", "Refund if no delivery before Mar 8, 2026", 7, None],
    }
    facts = only(seen("order-detail", entry))
    assert facts.order.expected_by is not None and facts.order.expected_by.printed == "2026-02-17"
    assert facts.protection.printed_dates == ("2026-03-09", "2026-03-08")
    assert facts.protection.ends_at is not None and facts.protection.ends_at.printed == "2026-03-08"
    assert facts.protection.origins["ends_at"].where == "order-detail: services"
    assert facts.parcels == ()


def test_the_tracking_page_gives_a_parcel_and_its_history() -> None:
    entry = {
        "id": ORDER,
        "tracking_number": " RX123456785PT ",
        "carrier": "AliExpress standard shipping",
        "eta_text": "Estimated delivery: Feb 10 - 17",
        "events": [
            {"title": "In transit", "text": "Left the origin country", "time_text": "Jan 23, 09:12 EST"},
            {"title": "Shipped", "text": "Received by carrier", "time_text": "Jan 12, 18:40 EST"},
            {"time_text": "Jan 11, 10:00 EST"},
        ],
    }
    (parcel,) = only(seen("tracking", entry)).parcels
    assert (parcel.tracking_number, parcel.service) == ("RX123456785PT", "AliExpress standard shipping")
    assert parcel.expected_by is not None and parcel.expected_by.printed == "2026-02-17"
    assert [event.at.printed if event.at else None for event in parcel.events] == [
        "2026-01-23T09:12:00-05:00",
        "2026-01-12T18:40:00-05:00",
    ]


def test_a_delivered_header_is_no_estimate() -> None:
    entry = {"id": ORDER, "tracking_number": "RX123456785PT", "eta_text": "Delivered：Jan. 28"}
    assert only(seen("tracking", entry)).parcels[0].expected_by is None


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Refund complete", "refunded"),
        ("Waiting for your response", "seller_answered"),
        ("Waiting for AliExpress’s feedback", "platform_reviews"),
        ("We're reviewing your request", "platform_reviews"),
        ("Something new", None),
    ],
)
def test_the_case_page_tells_how_the_dispute_stands(text: str, state: str | None) -> None:
    facts = only(seen("dispute-form", {"id": ORDER, "status_text": text}))
    assert (facts.dispute.state, facts.dispute.status_text) == (state, text)
    assert facts.order.status is None


@pytest.mark.parametrize("page", ["checkout", "", None, 5, ["order-list"]])
def test_a_reading_of_an_unknown_page_is_left_unread(page: object) -> None:
    assert codes(read(Record(url=None, body=None, reading={"page": page, "orders": [CARD]}))) == ["page-unknown"]


def test_a_reading_without_orders_or_with_a_wrong_id_is_said_so() -> None:
    assert codes(read(seen("order-list"))) == ["empty-reading"]
    assert codes(read(seen("order-list", {**CARD, "id": "<b>1</b>"}))) == ["order-id-invalid"]


def test_a_reading_and_a_reply_of_one_order_become_one() -> None:
    facts = only(order_detail(), seen("order-list", CARD))
    assert facts.order.items[0].dispute_url == DISPUTE_LINK
    assert facts.order.detail_url is not None
    assert facts.order.total == Money(Decimal("18.40"), "USD")
