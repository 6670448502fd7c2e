"""What only the shopper can say; the plan follows at once, and never says it for them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.alerts.conftest import Time
from tests.api.conftest import Browser
from tests.guard.extension_client import CallFailedError
from tests.site.replies import DETAIL, TRACKING
from tests.site.scenario import Scenario

DELIVERED = "8190000000000114"


@pytest.fixture
def delivered(alice: Browser, everyday: Scenario) -> Scenario:
    alice.sees(everyday, DETAIL, DELIVERED)
    alice.sees(everyday, TRACKING, DELIVERED)
    return everyday


def say(alice: Browser, statement: str, said: bool = True, **body: Any) -> dict[str, Any]:
    return alice.post("/v1/statements", order_id=DELIVERED, statement=statement, said=said, **body)


def test_saying_it_did_not_come_changes_the_plan_at_once_and_for_good(
    alice: Browser, delivered: Scenario, time: Time
) -> None:
    before = alice.post("/v1/plans", order_ids=[DELIVERED])["plans"][0]
    assert "shopper" not in before["facts"]
    plan = say(alice, "not_received")
    assert plan["facts"]["shopper"] == {"not_received_at": "2026-10-01T12:00:00Z"}
    assert {step["rule"] for step in plan["steps"]} != {step["rule"] for step in before["steps"]}
    time.pass_(days=1)
    alice.sees(delivered, TRACKING, DELIVERED)
    again = alice.post("/v1/plans", order_ids=[DELIVERED])["plans"][0]
    assert again["facts"]["shopper"] == plan["facts"]["shopper"], "a page seen later does not forget it"


def test_what_was_said_can_be_taken_back(alice: Browser, delivered: Scenario) -> None:
    before = alice.post("/v1/plans", order_ids=[DELIVERED])["plans"][0]
    say(alice, "not_received")
    after = say(alice, "not_received", said=False)
    assert after["steps"] == before["steps"]
    assert "shopper" not in after["facts"]


def test_it_came_after_all_takes_back_that_it_did_not(alice: Browser, delivered: Scenario) -> None:
    say(alice, "not_received")
    assert list(say(alice, "received")["facts"]["shopper"]) == ["received_at"]
    assert list(say(alice, "not_received")["facts"]["shopper"]) == ["not_received_at"]


def test_several_statements_stand_side_by_side(alice: Browser, delivered: Scenario) -> None:
    for statement in ("asked_seller", "asked_carrier", "asked_extension", "completed_by_mistake"):
        plan = say(alice, statement)
    assert set(plan["facts"]["shopper"]) == {
        "asked_seller_at",
        "asked_carrier_at",
        "asked_extension_at",
        "completed_by_mistake_at",
    }


def test_the_last_day_on_a_notice_card_is_kept_as_the_day_it_is(alice: Browser, delivered: Scenario) -> None:
    plan = say(alice, "notice_card_until", date="2026-10-09", time_zone="America/Sao_Paulo")
    assert plan["facts"]["shopper"] == {"notice_card_until": "2026-10-09"}


@pytest.mark.parametrize("zone", ["Europe", "../../etc/passwd", "Nowhere/Town"])
def test_a_zone_nobody_knows_is_no_reason_to_lose_the_day(alice: Browser, delivered: Scenario, zone: str) -> None:
    try:
        plan = say(alice, "notice_card_until", date="2026-10-09", time_zone=zone)
    except CallFailedError as failure:
        assert (failure.code, failure.document["where"]) == ("body-invalid", "time_zone")
    else:
        assert plan["facts"]["shopper"] == {"notice_card_until": "2026-10-09"}


@pytest.mark.parametrize(
    ("body", "code", "where"),
    [
        ({"statement": "close_my_dispute"}, "statement-unknown", "statement"),
        ({"statement": "not_received", "order_id": "8190000000009999"}, "order-unknown", "order_id"),
        ({"statement": "not_received", "order_id": 8190000000000114}, "body-invalid", "order_id"),
        ({"statement": "not_received", "order_id": "1'; DROP TABLE orders"}, "body-invalid", "order_id"),
        ({"statement": "not_received", "said": None}, "body-invalid", "said"),
        ({"statement": "not_received", "date": "2026-10-09"}, "body-invalid", "date"),
        ({"statement": "notice_card_until"}, "body-invalid", "date"),
        ({"statement": "notice_card_until", "date": "2062-10-09"}, "card-day-far", "date"),
        ({"statement": "notice_card_until", "date": "1926-10-09"}, "card-day-over", "date"),
        ({"statement": "notice_card_until", "said": False, "date": "2026-10-09"}, "body-invalid", "date"),
        ({"statement": "notice_card_until", "date": "soon"}, "body-invalid", "date"),
    ],
)
def test_a_statement_that_makes_no_sense_is_refused_with_its_place(
    alice: Browser, delivered: Scenario, body: dict[str, Any], code: str, where: str
) -> None:
    with pytest.raises(CallFailedError) as caught:
        alice.post("/v1/statements", **{"order_id": DELIVERED, "said": True, **body})
    assert (caught.value.code, caught.value.document["where"]) == (code, where)


def test_today_s_card_is_not_over_where_the_shopper_is(alice: Browser, delivered: Scenario, time: Time) -> None:
    # Noon of 1 October in UTC is the evening of that day in Auckland's winter: two hours later it is the 2nd there.
    time.pass_(hours=2)
    assert say(alice, "notice_card_until", date="2026-10-01", time_zone="America/Sao_Paulo")["facts"]["shopper"]
    with pytest.raises(CallFailedError) as caught:
        say(alice, "notice_card_until", date="2026-10-01", time_zone="Pacific/Auckland")
    assert caught.value.code == "card-day-over"
    assert "Oct 1, 2026 is over already" in caught.value.document["message"]


@pytest.mark.parametrize(("day", "kept"), [("2026-11-30", True), ("2026-12-01", False)])
def test_a_card_names_a_day_within_weeks(alice: Browser, delivered: Scenario, day: str, kept: bool) -> None:
    if kept:
        assert say(alice, "notice_card_until", date=day)["facts"]["shopper"] == {"notice_card_until": day}
        return
    with pytest.raises(CallFailedError) as caught:
        say(alice, "notice_card_until", date=day)
    assert "more than 60 days ahead" in caught.value.document["message"]
    assert "shopper" not in alice.post("/v1/plans", order_ids=[DELIVERED])["plans"][0]["facts"], "nothing was kept"


def test_the_card_s_day_leads_the_plan_of_a_missed_delivery_at_once(alice: Browser, everyday: Scenario) -> None:
    order = everyday_order(everyday, "delivery-failed-second")
    alice.sees(everyday, DETAIL, order)
    alice.sees(everyday, TRACKING, order)

    def deadlines(plan: dict[str, Any]) -> list[tuple[str, str]]:
        return [(d["certainty"], d["text"]) for d in plan["deadlines"] if d["kind"] == "pickup_until"]

    assert deadlines(alice.post("/v1/plans", order_ids=[order])["plans"][0]) == []
    card = {"order_id": order, "statement": "notice_card_until"}
    plan = alice.post("/v1/statements", **card, said=True, date="2026-10-05")
    ((certainty, text),) = deadlines(plan)
    assert certainty == "shopper"
    assert "the day you read on the card" in text
    assert any(step["rule"] == "pickup-by-day" for step in plan["steps"])
    plan = alice.post("/v1/statements", **card, said=False)
    assert deadlines(plan) == []
    assert all(step["rule"] != "pickup-by-day" for step in plan["steps"])


def everyday_order(everyday: Scenario, key: str) -> str:
    return next(order.id for order in everyday.orders if order.key == key)
