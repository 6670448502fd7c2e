"""One order's plan: its stages in time, its reasons, what silences what, and what it does not know."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from companion.facts import Moment, OrderFacts, Origin, Protection
from companion.planning.case_facts import facts_of_case
from companion.planning.plan import Level, Plan, active
from tests.planning.book import rule_book

BOOK = rule_book()


def plan_of(**facts: Any) -> Plan:
    return BOOK.plan(facts_of_case(facts, BOOK.vocabulary))


def waiting(**facts: Any) -> dict[str, Any]:
    return {
        "order": {"status": "shipped", "shipped_at": "2026-09-20T00:00:00Z"},
        "parcel": {
            "tracking_number": "LP00000000000001",
            "status": "in_transit",
            "service_class": "standard",
            "last_event_at": "2026-10-08T12:00:00Z",
        },
        "protection": {"ends_at": "2026-10-15T07:00:00Z"},
        **facts,
    }


def rules_at(plan: Plan, instant: str) -> list[str]:
    return [step.rule for step in active(plan, datetime.fromisoformat(instant))]


def test_each_stage_lasts_until_the_next_begins_and_the_last_until_the_rule_ends() -> None:
    steps = [step for step in plan_of(**waiting()).steps if step.rule == "protection-running-out"]
    assert [step.level for step in steps] == [Level.notice, Level.advice, Level.warning, Level.urgent]
    for step, following in pairwise(steps):
        assert step.until == following.from_
    assert steps[-1].until == datetime(2026, 10, 15, 7, tzinfo=UTC)


def test_steps_come_earliest_first() -> None:
    begins = [step.from_ for step in plan_of(**waiting()).steps if step.from_]
    assert begins == sorted(begins)


def test_nothing_to_do_is_not_said_any_more_once_protection_runs_out() -> None:
    plan = plan_of(**waiting())
    assert "moving-normally" in rules_at(plan, "2026-10-08T06:59:59+00:00")
    assert "moving-normally" not in rules_at(plan, "2026-10-08T07:00:00+00:00")


def test_a_fallback_speaks_only_while_nothing_else_does_and_again_under_another_key() -> None:
    plan = plan_of(
        order={"status": "completed", "completed_at": "2026-10-14T09:00:00Z"},
        parcel={"status": "delivered", "delivered_at": "2026-10-14T08:00:00Z"},
    )
    assert rules_at(plan, "2026-10-14T08:59:59+00:00") == ["order-completed"]
    assert rules_at(plan, "2026-10-14T09:00:00+00:00") == ["completed-after-delivery"]
    assert rules_at(plan, "2026-10-29T09:00:00+00:00") == ["order-completed"]
    keys = [step.key for step in plan.steps if step.rule == "order-completed"]
    assert keys == ["8000000000000001||order-completed|0|", "8000000000000001||order-completed|0||resumed"]


def test_the_same_facts_give_the_same_plan() -> None:
    assert plan_of(**waiting()) == plan_of(**waiting())


def test_a_rule_about_a_parcel_speaks_for_each_parcel() -> None:
    parcels = [
        {"tracking_number": "LP00000000000001", "status": "available_for_pickup"},
        {"tracking_number": "LP00000000000002", "status": "returned"},
        {"status": "customs_held"},
    ]
    plan = plan_of(order={"status": "shipped"}, parcels=parcels)
    spoken = {(step.rule, step.parcel) for step in plan.steps}
    assert ("pickup-no-day", "LP00000000000001") in spoken
    assert ("gone-back", "LP00000000000002") in spoken
    assert ("customs-held", "3") in spoken


def test_a_reason_shows_the_words_it_was_read_from() -> None:
    facts = facts_of_case(waiting(), BOOK.vocabulary)
    words = "Refund if no delivery before Oct 15, 2026"
    protection = Protection(
        ends_at=Moment(datetime(2026, 10, 15, 7, tzinfo=UTC), "2026-10-15"),
        origins={"ends_at": Origin(kind="page", text=words)},
    )
    facts = OrderFacts(order=facts.order, parcels=facts.parcels, protection=protection)
    step = next(step for step in BOOK.plan(facts).steps if step.rule == "protection-running-out")
    reason = next(reason for reason in step.because if reason.fact == "protection.ends_at")
    assert reason.value == "2026-10-15"
    assert reason.read_from == words


def test_a_derived_fact_is_given_by_the_fact_it_rests_on() -> None:
    step = next(step for step in plan_of(**waiting()).steps if step.rule == "protection-running-out")
    assert {reason.fact for reason in step.because} == {"order.status", "protection.ends_at"}


def test_a_missing_fact_makes_a_rule_undecided_and_is_named() -> None:
    parcel = {"status": "in_transit", "service_class": "standard"}
    plan = plan_of(**waiting(parcel=parcel))
    lacking = {entry.rule: entry.facts for entry in plan.undetermined}
    assert lacking["moving-normally"] == ("parcel.last_event_at",)
    assert lacking["silent"] == ("parcel.last_event_at",)


def test_what_is_known_is_said_although_a_later_stage_lacks_a_date() -> None:
    plan = plan_of(order={"status": "shipped"}, parcel={"status": "delivery_attempted"})
    assert "delivery-failed-first" in {step.rule for step in plan.steps}
    assert "delivery-failed-first" in {entry.rule for entry in plan.undetermined}


def test_without_a_protection_date_the_plan_asks_for_the_page_and_invents_none() -> None:
    plan = plan_of(order={"status": "shipped"}, parcel={"status": "in_transit"})
    assert "protection-unread" in {step.rule for step in plan.steps}
    assert "protection_ends" not in {deadline.kind for deadline in plan.deadlines}


def test_a_page_s_own_date_is_certain_and_a_usual_term_is_an_estimate() -> None:
    plan = plan_of(**waiting())
    by_kind = {deadline.kind: deadline for deadline in plan.deadlines}
    assert by_kind["protection_ends"].certainty == "page"
    assert by_kind["dispute_window_ends"].certainty == "estimate"
    assert by_kind["dispute_window_ends"].at - by_kind["protection_ends"].at == timedelta(days=15)


def test_the_card_in_the_letter_box_is_the_shopper_s_word() -> None:
    plan = plan_of(
        order={"status": "shipped"},
        parcel={"status": "delivery_attempted"},
        shopper={"notice_card_until": "2026-10-20"},
    )
    assert next(entry for entry in plan.deadlines if entry.kind == "pickup_until").certainty == "shopper"


def test_a_dispute_s_own_countdown_counts_before_the_usual_days() -> None:
    usual = plan_of(order={"status": "in_dispute"}, dispute={"opened_at": "2026-10-01T00:00:00Z"})
    read = plan_of(
        order={"status": "in_dispute"},
        dispute={"opened_at": "2026-10-01T00:00:00Z", "seller_answers_by": "2026-10-09T00:00:00Z"},
    )
    answers = [next(entry for entry in plan.deadlines if entry.kind == "seller_answers_by") for plan in (usual, read)]
    assert [entry.certainty for entry in answers] == ["estimate", "page"]
    assert answers[1].at == datetime(2026, 10, 9, tzinfo=UTC)


def test_nobody_is_told_not_to_have_received_it_before_saying_so() -> None:
    plan = plan_of(order={"status": "shipped"}, parcel={"status": "delivered", "delivered_at": "2026-10-08T12:00:00Z"})
    rules = {step.rule for step in plan.steps}
    assert "delivered-arrived" in rules
    assert "delivered-not-received" not in rules
