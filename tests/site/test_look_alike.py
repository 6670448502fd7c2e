"""The look-alike keeps to what is known of the real replies, so that a test on it means something."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.site.orders import invented_orders
from tests.site.replies import DETAIL, LIST, RETURN_LIST, TRACKING, reply
from tests.site.replies.order_list import PAGE_SIZE
from tests.site.scenario import scenario, scenario_names
from tests.site.words import languages

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def _components(answer: dict[str, Any], tag: str) -> list[dict[str, Any]]:
    return [part["fields"] for part in answer["data"]["data"].values() if part["tag"] == tag]


def test_the_list_comes_in_pages_of_ten_that_hold_every_order_once() -> None:
    shown = scenario("everyday", now=NOW)
    seen: list[str] = []
    page = 1
    while True:
        parts = {
            "body": {"tag": "pc_om_list_body", "fields": {"pageIndex": str(page)}},
            "action": {"tag": "pc_om_list_header_action", "fields": {"statusTab": "all"}},
        }
        asked = {} if page == 1 else {"params": json.dumps({"data": json.dumps(parts)})}
        answer = reply(LIST, shown, asked)
        cards = _components(answer, "pc_om_list_order")
        assert len(cards) <= PAGE_SIZE
        seen += [card["orderId"] for card in cards]
        if _components(answer, "pc_om_list_body")[0]["hasMore"] == "false":
            break
        page += 1
    assert Counter(seen) == Counter(order.id for order in shown.orders)


@pytest.mark.parametrize("language", languages())
def test_every_order_can_be_told_in_every_language(language: str) -> None:
    shown = scenario("everyday", language=language, now=NOW)
    for order in shown.orders:
        detail = reply(DETAIL, shown, {"tradeOrderId": order.id})
        assert _components(detail, "detail_simple_order_info_component")[0]["orderCreatTime"]
        tracked = reply(TRACKING, shown, {"tradeOrderId": order.id})["data"]["module"]
        assert len(tracked["trackingDetailLineList"]) == len(order.parcels)


def test_the_printed_protection_day_lies_as_many_days_ahead_as_the_order_says() -> None:
    shown = scenario("protection-3", now=NOW)
    services = _components(reply(DETAIL, shown, {"tradeOrderId": shown.orders[0].id}), "detail_order_services")
    assert "Refund if no delivery before Nov 24, 2026" in services[0]["data"][0]["content"]


def test_an_amount_is_printed_with_the_separators_of_its_region() -> None:
    cards = {
        language: _components(reply(LIST, scenario("on-its-way", language=language), {}), "pc_om_list_order")[0]
        for language in ("en", "en-BR", "ko")
    }
    assert cards["en"]["formatPriceInfo"] == "$21.80|21|80"
    assert cards["en-BR"]["formatPriceInfo"] == "R$109,00|109|00"
    assert cards["ko"]["formatPriceInfo"] == "₩28,340|28340|"


def test_only_orders_meant_to_travel_together_share_a_tracking_number() -> None:
    numbers = Counter(parcel.number for order in invented_orders().values() for parcel in order.parcels)
    assert [number for number, times in numbers.items() if times > 1] == ["SWX100200300400500119"]


def test_an_order_asked_for_by_a_stranger_gets_an_empty_skeleton() -> None:
    answer = reply(DETAIL, scenario("everyday"), {"orderId": "8190000000000101"})
    assert answer["ret"] == ["SUCCESS::调用成功"]
    assert answer["data"]["data"] == {}


def test_a_dispute_stands_in_the_list_of_returns_with_its_order() -> None:
    shown = scenario("everyday", now=NOW)
    lines = [item["reverseOrderLines"][0] for item in reply(RETURN_LIST, shown, {})["data"]["module"]["items"]]
    assert [line["tradeOrderId"] for line in lines] == [invented_orders()["dispute-open"].id]
    assert lines[0]["gmtCreateFormat"] == "2026-11-18 12:00:00"


@pytest.mark.parametrize("name", scenario_names())
def test_every_scenario_can_be_shown(name: str) -> None:
    assert reply(LIST, scenario(name), {})["ret"]
