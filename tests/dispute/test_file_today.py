"""Should I file today: the answer turns on the days that the policy names, and says what each choice costs."""

from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec.structs import replace

from companion.dispute.draft import draft
from companion.facts import Dispute, OrderFacts, OrderStatus, ParcelStatus, Season
from tests.dispute.orders import KNOWLEDGE, day, order, parcel


def answer(facts: OrderFacts, at: str) -> dict[str, Any]:
    now = datetime.fromisoformat(at).replace(tzinfo=UTC)
    return dict(draft(facts, now=now, knowledge=KNOWLEDGE).document()["file_today"])


MOVING = order(parcel(last_event_at=day("2026-10-20")), expected_by=day("2026-11-20"))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-10-22T23:59:59", "wait"),
        ("2026-10-23T00:00:00", "ask"),
        ("2026-10-26T23:59:59", "ask"),
        ("2026-10-27T00:00:00", "file"),
        ("2026-10-30T00:00:00", "file"),
        ("2026-11-13T23:59:59", "file"),
        ("2026-11-14T00:00:00", "ask"),
    ],
)
def test_the_end_of_protection_turns_waiting_into_asking_and_asking_into_filing(at: str, expected: str) -> None:
    assert answer(MOVING, at)["answer"] == expected


def test_the_last_safe_day_is_the_day_before_the_printed_end_as_in_the_plan() -> None:
    assert answer(MOVING, "2026-10-10")["last_safe_day"] == "2026-10-29"
    assert answer(order(parcel(), ends=None), "2026-10-10")["last_safe_day"] is None


def test_a_moving_parcel_inside_its_time_speaks_for_waiting() -> None:
    reasons = " ".join(answer(MOVING, "2026-10-22")["for_waiting"])
    assert "Oct 20, 2026" in reasons
    assert "Nov 20, 2026" in reasons
    assert "only once" in reasons


def test_a_returned_parcel_is_filed_for_at_once() -> None:
    found = answer(order(parcel(ParcelStatus.RETURNED)), "2026-10-05")
    assert found["answer"] == "file"
    assert found["for_waiting"] == []
    assert any("waiting gains nothing" in each for each in found["lost_by_waiting"])


@pytest.mark.parametrize(("at", "expected"), [("2026-10-06T23:00", "ask"), ("2026-10-07T00:00", "file")])
def test_a_parcel_marked_delivered_is_asked_about_first_and_filed_for_on_the_third_day(at: str, expected: str) -> None:
    facts = order(parcel(ParcelStatus.DELIVERED, delivered_at=day("2026-10-04")))
    found = answer(facts, at)
    assert found["answer"] == expected
    assert any("Oct 4, 2026" in each for each in found["lost_by_waiting"])


@pytest.mark.parametrize(("at", "expected"), [("2026-10-09T23:00", "ask"), ("2026-10-10T00:00", "file")])
def test_a_seller_silent_for_two_days_ends_the_asking(at: str, expected: str) -> None:
    late = order(parcel(last_event_at=day("2026-09-28")), asked_seller_at=day("2026-10-08"))
    assert answer(late, at)["answer"] == expected


def test_a_parcel_at_the_pickup_point_is_collected_and_not_disputed() -> None:
    found = answer(order(parcel(ParcelStatus.AVAILABLE_FOR_PICKUP)), "2026-10-10")
    assert found["answer"] == "wait"
    assert any("Collect it" in each for each in found["for_waiting"])


def test_an_open_dispute_is_kept_and_no_second_one_is_advised() -> None:
    facts = replace(MOVING, dispute=Dispute(opened_at=day("2026-10-20"), state="open"))
    found = answer(facts, "2026-10-28")
    assert found["answer"] == "wait"
    assert "already open" in found["for_waiting"][0]
    assert "Keep it open" in found["for_waiting"][0]


@pytest.mark.parametrize("status", [OrderStatus.CANCELLED, OrderStatus.REFUNDED, OrderStatus.AWAITING_PAYMENT])
def test_an_order_without_money_at_stake_needs_no_dispute(status: OrderStatus) -> None:
    assert answer(order(parcel(), status=status), "2026-10-29")["answer"] == "wait"


def test_an_order_that_was_not_sent_waits_for_its_own_limit() -> None:
    found = answer(order(status=OrderStatus.AWAITING_SHIPMENT, shipped_at=None, expected_by=None), "2026-10-05")
    assert found["answer"] == "wait"
    assert any("cancels itself" in each for each in found["for_waiting"])


def test_an_unknown_end_of_protection_is_never_a_reason_to_wait() -> None:
    found = answer(order(parcel(), ends=None, expected_by=None), "2026-10-05")
    assert found["answer"] == "ask"
    assert any("Look at the order page" in each for each in found["lost_by_waiting"])


def test_economy_silence_and_a_busy_season_speak_for_waiting() -> None:
    facts = order(
        parcel(ParcelStatus.DEPARTED_ORIGIN, service_class="economy", last_event_at=day("2026-09-25")),
        expected_by=day("2026-10-20"),
    )
    found = answer(replace(facts, season=Season(peaks=("singles-day",))), "2026-10-08")
    assert found["answer"] == "wait"
    assert any("30 days" in each for each in found["for_waiting"])
    assert any("busy season" in each for each in found["for_waiting"])


def test_no_answer_promises_money_or_advises_closing() -> None:
    for status in ParcelStatus:
        for at in ("2026-10-01", "2026-10-24", "2026-10-28", "2026-11-05", "2026-12-01"):
            found = answer(order(parcel(status, delivered_at=day("2026-09-30"))), at)
            said = " ".join([*found["for_waiting"], *found["lost_by_waiting"]]).lower()
            assert "you will get" not in said
            assert "guarantee" not in said
            assert "close the dispute" not in said
