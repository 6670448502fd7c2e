"""The draft of a dispute, asked for by a paired browser: from the stored facts, and never ahead of the shopper."""

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


def drafted(alice: Browser, **body: Any) -> dict[str, Any]:
    return alice.post("/v1/drafts", order_id=DELIVERED, **body)


def test_a_draft_says_nothing_for_the_shopper_until_they_have_said_it(alice: Browser, delivered: Scenario) -> None:
    before = drafted(alice)
    assert (before["confirmed_not_received"], before["description"]) == (False, None)
    alice.post("/v1/statements", order_id=DELIVERED, statement="not_received", said=True)
    after = drafted(alice)
    assert after["confirmed_not_received"] is True
    assert after["description"].startswith(f"I did not receive order {DELIVERED}. Tracking ")
    assert after["description"].endswith("I ask for a full refund.")
    assert [reason["kind"] for reason in after["reasons"]][:1] == ["delivered"]
    alice.post("/v1/statements", order_id=DELIVERED, statement="received", said=True)
    assert drafted(alice)["description"] is None


def test_whether_to_file_today_changes_with_the_day(alice: Browser, delivered: Scenario, time: Time) -> None:
    first = drafted(alice)["file_today"]
    time.pass_(days=30)
    later = drafted(alice)["file_today"]
    assert later["answer"] == "file"
    assert first["last_safe_day"] == later["last_safe_day"]
    assert first["lost_by_waiting"] != later["lost_by_waiting"]


def test_a_draft_holds_no_name_phone_or_address(alice: Browser, delivered: Scenario) -> None:
    alice.post("/v1/statements", order_id=DELIVERED, statement="not_received", said=True)
    said = str(drafted(alice))
    for secret in ("@", "http", "+1", "Street"):
        assert secret not in said


def test_an_order_that_no_page_has_shown_has_no_draft(alice: Browser) -> None:
    with pytest.raises(CallFailedError) as failed:
        alice.post("/v1/drafts", order_id="8190000000099999")
    assert "order-unknown" in str(failed.value) or failed.value.code == "order-unknown"


@pytest.mark.parametrize("body", [{"line_ids": ["x"] * 51}, {"line_ids": ["<b>"]}, {"line_ids": "11"}, {"more": 1}])
def test_a_malformed_question_is_refused_with_its_place(
    alice: Browser, delivered: Scenario, body: dict[str, Any]
) -> None:
    with pytest.raises(CallFailedError):
        drafted(alice, **body)
