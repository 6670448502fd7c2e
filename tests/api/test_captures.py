"""A browser shows what it saw and is told what it means; whatever it sends, nothing is lost and nothing breaks."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from companion.api.services import Services
from companion.explaining import Interpreter
from companion.facts import OrderFacts
from companion.planning.rule_book import RuleBook
from companion.store.integrity import problems
from tests.alerts.conftest import Time
from tests.api.conftest import Browser
from tests.guard.extension_client import CallFailedError
from tests.site.replies import DETAIL, LIST, TRACKING
from tests.site.scenario import Scenario, scenario

LATE = "8190000000000102"  # two days of protection left
LEVELS = ["info", "notice", "advice", "warning", "urgent"]


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The orders the rule book was asked about."""
    asked: list[str] = []
    real = RuleBook.plans

    def plans(self: RuleBook, orders: Any) -> Any:
        asked.extend(facts.order.id for facts, _ in orders)
        return real(self, orders)

    monkeypatch.setattr(RuleBook, "plans", plans)
    return asked


def headline(plan: dict[str, Any], at: str) -> str:
    active = [step for step in plan["steps"] if step.get("from", "") <= at and at < step.get("until", "9999")]
    return max(active, key=lambda step: LEVELS.index(step["level"]))["headline"]  # type: ignore[no-any-return]


def plan_of(answer: dict[str, Any], order: str) -> dict[str, Any]:
    (plan,) = [plan for plan in answer["plans"] if plan["order_id"] == order]
    return plan  # type: ignore[no-any-return]


def test_the_order_list_is_answered_with_a_plan_for_every_order_on_it(alice: Browser, everyday: Scenario) -> None:
    answer = alice.sees(everyday, LIST)
    assert [plan["order_id"] for plan in answer["plans"]] == [order.id for order in everyday.orders[:10]]
    assert (answer["unread"], answer["unchanged"]) == ([], [])
    plan = plan_of(answer, LATE)
    assert plan["facts"]["order"]["store"] == "Example Optics Store"
    assert (plan["revision"], plan["language"], plan["planned_at"]) == (1, "en", "2026-10-01T12:00:00Z")


def test_list_detail_and_tracking_add_up_to_one_order(alice: Browser, everyday: Scenario) -> None:
    alice.sees(everyday, LIST)
    alice.sees(everyday, DETAIL, LATE)
    plan = plan_of(alice.sees(everyday, TRACKING, LATE), LATE)
    assert plan["facts"]["protection"]["ends_at"] == "2026-10-03"
    assert plan["facts"]["parcels"][0]["tracking_number"] == "LP00612345678902"
    assert plan["facts"]["order"]["placed_at"] == "2026-07-27"
    assert "October 2" in headline(plan, "2026-10-01T12:00:00Z"), "the day before is the last safe one"


def test_the_same_capture_again_is_answered_without_reading_or_planning(
    alice: Browser, everyday: Scenario, planned: list[str], time: Time
) -> None:
    first = alice.sees(everyday, LIST)
    planned.clear()
    time.pass_(seconds=30)
    again = alice.sees(everyday, LIST)
    assert planned == []
    assert again["unchanged"] == [plan["order_id"] for plan in first["plans"]]
    assert again["plans"] == first["plans"]


def test_going_back_and_forth_between_pages_plans_nothing_anew(
    alice: Browser, everyday: Scenario, planned: list[str], time: Time
) -> None:
    pages = [(LIST, None), (DETAIL, LATE), (TRACKING, LATE)]
    for api, order in pages * 2:
        alice.sees(everyday, api, order)
    planned.clear()
    for minute in range(1, 4):
        time.pass_(minutes=minute)
        for api, order in pages:
            record = alice.record(everyday, api, {"tradeOrderId": order} if order else {})
            # Every reply of the shop differs from the last in things that mean nothing.
            record["body"] = record["body"].replace('{"api"', f'{{"traceId": "{time().timestamp()}", "api"', 1)
            answer = alice.sends(everyday, [{**record, "seen_at": time().isoformat()}])
            assert len(answer["unchanged"]) == len(answer["plans"]) > 0
    assert planned == []


def test_a_capture_kept_while_the_companion_was_off_does_not_undo_what_was_seen_since(
    alice: Browser, time: Time
) -> None:
    old = scenario("protection-2", now=time())
    extended = alice.record(old, DETAIL, {"tradeOrderId": LATE})
    time.pass_(days=1)
    new = scenario("protection-2", now=time())
    alice.sees(new, DETAIL, LATE)
    status = alice.post("/v1/plans", order_ids=[LATE])["plans"][0]["facts"]["order"]["status"]
    answer = alice.sends(old, [extended])
    assert plan_of(answer, LATE)["facts"]["order"]["status"] == status


def test_plans_come_in_the_language_asked_for_without_being_planned_anew(
    alice: Browser, everyday: Scenario, planned: list[str]
) -> None:
    first = alice.sees(everyday, DETAIL, LATE)["plans"][0]
    planned.clear()
    other = alice.post("/v1/plans", order_ids=[LATE], language="pt-BR")["plans"][0]
    assert planned == []
    assert other["language"] == "pt-BR"
    assert (other["revision"], [step["key"] for step in other["steps"]]) == (
        first["revision"],
        [step["key"] for step in first["steps"]],
    )
    assert alice.post("/v1/plans", order_ids=[LATE])["plans"] == [first]


def test_orders_no_page_has_shown_are_named_as_missing(alice: Browser, everyday: Scenario) -> None:
    alice.sees(everyday, DETAIL, LATE)
    answer = alice.post("/v1/plans", order_ids=["8190000000009999", LATE, LATE])
    assert [plan["order_id"] for plan in answer["plans"]] == [LATE]
    assert answer["missing"] == ["8190000000009999"]


def test_plans_made_by_older_rules_are_made_anew_when_asked_for_and_at_start(
    alice: Browser, everyday: Scenario, services: Services, planned: list[str], time: Time
) -> None:
    alice.sees(everyday, LIST)
    with services.store.writing() as connection:
        connection.exec_driver_sql("UPDATE orders SET rules_digest = 'those of last month'")
    planned.clear()
    alice.post("/v1/plans", order_ids=[LATE])
    assert planned == [LATE]
    assert services.ingesting.renew_outdated(time(), most=5) == 5
    assert services.ingesting.renew_outdated(time(), most=5) == 4
    assert services.ingesting.renew_outdated(time(), most=5) == 0
    assert len(planned) == 10


def test_orders_in_one_parcel_learn_of_each_other_whichever_is_seen_first(alice: Browser, everyday: Scenario) -> None:
    first, second = (order.id for order in everyday.orders if order.key in ("combined-first", "combined-second"))
    alice.sees(everyday, TRACKING, first)
    alice.sees(everyday, TRACKING, second)
    answer = alice.post("/v1/plans", order_ids=[first, second])
    assert [plan["facts"]["siblings"]["same_number"] for plan in answer["plans"]] == [[second], [first]]


def test_an_order_whose_day_becomes_known_tells_the_others_of_its_number(alice: Browser, everyday: Scenario) -> None:
    old, new = "8190000000000701", "8190000000000702"

    def sees(page: str, order: str, **seen: str) -> None:
        reading = {"page": page, "orders": [{"id": order, **seen}]}
        alice.sends(everyday, [{"url": "https://www.aliexpress.com/p/tracking/index.html", "reading": reading}])

    def siblings_of_new() -> dict[str, Any]:
        (plan,) = alice.post("/v1/plans", order_ids=[new])["plans"]
        return plan["facts"]["siblings"]  # type: ignore[no-any-return]

    sees("order-list", new, status_text="Awaiting delivery", date_text="Date: Sep 20, 2026")
    for order in (new, old):
        sees("tracking", order, tracking_number="RX123456785PT")
    assert siblings_of_new()["same_number"] == [old]
    sees("order-list", old, status_text="Awaiting delivery", date_text="Date: Jan 8, 2026")
    assert "same_number" not in siblings_of_new()
    assert siblings_of_new()["same_number_before"] == [old]


def test_a_status_that_changes_makes_nobody_look_at_the_other_orders_of_its_parcel(
    alice: Browser, everyday: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (order.id for order in everyday.orders if order.key in ("combined-first", "combined-second"))
    looked_at: list[str] = []
    real = Interpreter.complete

    def complete(self: Interpreter, facts: OrderFacts) -> OrderFacts:
        looked_at.append(facts.order.id)
        return real(self, facts)

    alice.sees(everyday, LIST)
    for order in (first, second):
        alice.sees(everyday, TRACKING, order)
    monkeypatch.setattr(Interpreter, "complete", complete)
    card = {"id": first, "status_text": "Completed"}
    record = {"url": "https://www.aliexpress.com/", "reading": {"page": "order-list", "orders": [card]}}
    (plan,) = alice.sends(everyday, [record])["plans"]
    assert plan["facts"]["order"]["status"] == "completed"
    assert plan["facts"]["siblings"]["same_number"] == [second]
    assert set(looked_at) == {first}


def test_what_the_dom_readers_read_counts_where_no_reply_was_seen(alice: Browser, everyday: Scenario) -> None:
    reading = {
        "page": "order-list",
        "orders": [{"id": "8190000000000777", "status_text": "Awaiting delivery", "store": "Example Store"}],
    }
    record = {"url": "https://www.aliexpress.com/p/order/index.html", "reading": reading}
    answer = alice.sends(everyday, [record])
    assert answer["plans"][0]["facts"]["order"]["status"] == "shipped"


def test_a_page_whose_words_were_cut_within_an_emoji_is_read_all_the_same(alice: Browser, everyday: Scenario) -> None:
    order = {"id": "8190000000000777", "status_text": "Awaiting delivery", "store": "Kite shop \ud83d"}
    record = {"url": "https://www.aliexpress.com/\ude00", "reading": {"page": "order-list", "orders": [order]}}
    plan = plan_of(alice.sends(everyday, [record]), order["id"])
    assert (plan["facts"]["order"]["status"], plan["facts"]["order"]["store"]) == ("shipped", "Kite shop")


@pytest.mark.parametrize("fault", ["truncated", "hostile-callback", "anti-bot"])
def test_a_broken_reply_is_told_as_one_sentence_and_the_others_are_read(
    alice: Browser, everyday: Scenario, fault: str
) -> None:
    good = alice.record(everyday, DETAIL, {"tradeOrderId": LATE})
    broken = {**good, "body": 'mtopjsonp1({"data": {"tru'}
    if fault == "hostile-callback":
        broken["body"] = "alert(document.cookie)//<script>x</script>"
    if fault == "anti-bot":
        broken = alice.record(scenario("anti-bot", now=everyday.moment), DETAIL, {"tradeOrderId": LATE})
    answer = alice.sends(everyday, [broken, good])
    assert [plan["order_id"] for plan in answer["plans"]] == [LATE]
    (unread,) = answer["unread"]
    assert unread["url"] == broken["url"]
    assert unread["message"].endswith((".", "!"))
    assert "Traceback" not in unread["message"]
    # It is told again when it is sent again, not swallowed as known.
    assert len(alice.sends(everyday, [broken, good])["unread"]) == 1


def test_a_hostile_shop_changes_nothing_but_its_own_words(alice: Browser, services: Services, time: Time) -> None:
    hostile = scenario("hostile", now=time())
    answer = alice.sees(hostile, LIST)
    assert answer["plans"]
    assert problems(services.store) == ()


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"records": []}, "records"),
        ({"records": [{"url": "https://x.test/", "body": "{}", "more": 1}]}, "records[0].more"),
        ({"records": [{"url": "https://x.test/"}]}, "records[0].body"),
        ({"records": [{"url": "https://x.test/", "body": "{}", "reading": {}}]}, "records[0].body"),
        ({"records": [{"url": "https://x.test/", "body": 7}]}, "records[0].body"),
        (
            {"records": [{"url": "https://x.test/", "body": "{}", "seen_at": "2026-10-01T12:00:00"}]},
            "records[0].seen_at",
        ),
        ({"records": [{"url": "https://x.test/" + "a" * 20_000, "body": "{}"}]}, "records[0].url"),
        ({"page": {"url": "https://x.test/", "language": "en", "country": "USA"}}, "page.country"),
        ({"page": {"url": "https://x.test/"}}, "page.language"),
        ({"records": [{"url": "https://x.test/", "body": "{}"}] * 101}, "records"),
        ({"surprise": True}, "surprise"),
        ({"language": "<b>en</b>"}, "language"),
    ],
)
def test_an_envelope_that_is_not_the_protocols_is_refused_with_its_place(
    alice: Browser, changed: dict[str, Any], where: str
) -> None:
    body = {
        "records": [{"url": "https://x.test/", "body": "{}"}],
        "page": {"url": "https://x.test/", "language": "en"},
        **changed,
    }
    with pytest.raises(CallFailedError) as caught:
        alice.post("/v1/captures", **body)
    assert (caught.value.code, caught.value.document["where"]) == ("body-invalid", where)


def test_a_full_disk_is_told_and_what_was_stored_stays(alice: Browser, everyday: Scenario, services: Services) -> None:
    alice.sees(everyday, DETAIL, LATE)
    with services.store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(CallFailedError) as caught:
        alice.sees(everyday, LIST)
    assert (caught.value.status, caught.value.code) == (507, "disk-full")
    assert "space" in caught.value.document["message"]
    assert len(alice.post("/v1/plans", order_ids=[LATE])["plans"]) == 1
    assert problems(services.store) == ()


def test_no_personal_data_of_a_reply_is_stored(alice: Browser, everyday: Scenario, services: Services) -> None:
    record = alice.record(everyday, DETAIL, {"tradeOrderId": LATE})
    text = record["body"].removeprefix("mtopjsonp1(").removesuffix(")")
    document = json.loads(text)
    document["data"]["data"]["detail_address_9"] = {
        "tag": "detail_address_component",
        "fields": {"contactPerson": "Alice Invented", "phone": "+1 555 0100", "address": "1 Invented Street"},
    }
    alice.sends(everyday, [{**record, "body": json.dumps(document)}])
    services.store.close()
    stored = b"".join(path.read_bytes() for path in alice_files(services))
    for personal in (b"Alice Invented", b"555 0100", b"Invented Street"):
        assert personal not in stored


def alice_files(services: Services) -> list[Any]:
    from pathlib import Path

    return [path for path in Path(services.store.place).parent.iterdir() if path.is_file()]


def test_the_status_page_counts_what_is_stored(alice: Browser, everyday: Scenario, time: Time) -> None:
    alice.sees(everyday, LIST)
    status = alice.post("/v1/status")
    assert status["orders"] == 10
    assert status["last_capture_at"].startswith((time() - timedelta(0)).strftime("%Y-%m-%dT%H:%M:%S"))
