"""Messages to copy, asked for by a paired browser: from the stored facts, and never ahead of the shopper."""

from __future__ import annotations

import pytest

from tests.api.conftest import Browser
from tests.guard.extension_client import CallFailedError
from tests.site.replies import DETAIL, TRACKING
from tests.site.scenario import Scenario

DELIVERED = "8190000000000114"


def test_a_message_says_that_nothing_came_only_after_the_shopper_did(alice: Browser, everyday: Scenario) -> None:
    alice.sees(everyday, DETAIL, DELIVERED)
    alice.sees(everyday, TRACKING, DELIVERED)
    before = alice.post("/v1/messages", order_id=DELIVERED)["messages"]
    assert not any("did not receive" in message["text"] for message in before)
    alice.post("/v1/statements", order_id=DELIVERED, statement="not_received", said=True)
    after = alice.post("/v1/messages", order_id=DELIVERED)["messages"]
    assert any("I did not receive it." in message["text"] for message in after)
    assert all(message["text"].isascii() and len(message["text"]) <= 800 for message in after)


def test_messages_follow_the_day(alice: Browser, everyday: Scenario) -> None:
    alice.sees(everyday, DETAIL, DELIVERED)
    alice.sees(everyday, TRACKING, DELIVERED)
    alice.post("/v1/statements", order_id=DELIVERED, statement="not_received", said=True)
    first = {message["id"] for message in alice.post("/v1/messages", order_id=DELIVERED)["messages"]}
    alice.time.pass_(days=60)
    later = {message["id"] for message in alice.post("/v1/messages", order_id=DELIVERED)["messages"]}
    assert first != later


def test_an_order_that_no_page_has_shown_has_no_messages(alice: Browser) -> None:
    with pytest.raises(CallFailedError):
        alice.post("/v1/messages", order_id="8190000000099999")
