"""One order's own page and its tracking page: the whole plan, why, and what to do."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.browser.geometry import boxes, covered
from tests.browser.household import DETAIL, Household, order_id
from tests.browser.surfaces import COMING, HANDLE, HEADLINE, PANEL, PANEL_ELEMENT


def test_the_panel_says_what_to_do_now_and_how_much_protection_is_left(house: Household) -> None:
    page = house.detail("protection-2")
    page.wait_for(PANEL)
    assert "Open the dispute" in page.text(HEADLINE)
    ends = (datetime.now(UTC) + timedelta(days=2)).strftime("%B %-d, %Y")
    assert ends in page.text(f"{PANEL} .time-left")
    assert "buyer protection left" in page.text(PANEL)
    house.picture(page, "detail")
    page.close()


def test_the_panel_lists_what_comes_by_date(house: Household) -> None:
    page = house.detail("on-its-way")
    page.wait_for(COMING)
    stamps = page.evaluate(
        f"[...document.querySelector({PANEL_ELEMENT!r}).shadowRoot.querySelectorAll('.dates time')]"
        ".map((time) => time.dateTime)"
    )
    assert len(stamps) >= 4
    assert stamps == sorted(stamps), "the days must come in their order"
    assert datetime.fromisoformat(stamps[0]) > datetime.now(UTC), "what comes lies ahead"
    assert any("Protection ends" in entry for entry in page.texts(COMING))
    page.close()


def test_why_shows_the_very_words_the_advice_rests_on(house: Household) -> None:
    page = house.detail("protection-2")
    page.click(f"{PANEL} .headline summary")
    page.wait_for(f"{PANEL} .headline q", "Refund if no delivery before")
    printed = re.search(r"before (\w+ \d+, \d{4})", page.text(".order-services"))
    assert printed is not None
    assert any(printed[1] in words for words in page.texts(f"{PANEL} .headline q"))
    page.close()


def test_advice_that_leads_somewhere_is_a_link_into_the_shop(house: Household) -> None:
    house.tracking("on-its-way").wait_for(PANEL)
    page = house.detail("protection-2")
    page.wait_for(PANEL)
    addresses = page.evaluate(
        f"[...document.querySelector({PANEL_ELEMENT!r}).shadowRoot.querySelectorAll('a')].map((link) => link.href)"
    )
    assert any("/p/tracking/index.html" in address for address in addresses)
    assert all(address.startswith("https://") for address in addresses)
    page.close()


def test_the_panel_takes_no_room_of_the_page_and_can_be_made_small_and_large_by_keyboard(house: Household) -> None:
    page = house.detail("protection-2")
    page.wait_for(PANEL)
    before = boxes(page)
    page.evaluate(f"document.querySelector({PANEL_ELEMENT!r}).shadowRoot.querySelector('.panel-bar button').focus()")
    page.press_key("Enter")
    page.wait_for(HANDLE)
    assert page.count(PANEL) == 0
    assert boxes(page) == before
    house.picture(page, "detail-small")
    page.press_key("Enter")
    page.wait_for(PANEL)
    page.close()


@pytest.mark.parametrize("width", [1280, 900, 390])
def test_in_a_narrow_window_the_plan_starts_small_and_covers_nothing(house: Household, width: int) -> None:
    page = house.browser.open()
    page.resize(width, 800)
    page.go(DETAIL + order_id("protection-2"))
    page.wait_for(f"{HANDLE}, {PANEL}")
    page.evaluate("new Promise((later) => setTimeout(later, 500))")
    assert page.count(PANEL) == 0
    assert covered(page) == []
    house.picture(page, f"detail-{width}")
    page.click(".strip")
    page.wait_for(HEADLINE, "Open the dispute")
    page.close()


def test_tracking_seen_once_makes_the_plan_say_more_on_the_order_s_page(house: Household) -> None:
    page = house.tracking("delivery-failed-second")
    page.wait_for(HEADLINE)
    tracked = page.text(PANEL)
    assert "attempt" in tracked.lower() or "deliver" in tracked.lower()
    page.close()
    page = house.detail("delivery-failed-second")
    page.wait_for(HEADLINE)
    assert "Sample Post" in page.text(PANEL) or "attempt" in page.text(PANEL).lower()
    page.close()


def test_an_order_in_several_parcels_says_that_a_part_has_come(house: Household) -> None:
    page = house.tracking("several-parcels")
    page.wait_for(PANEL)
    page.wait_for(PANEL, "A part has been delivered")
    house.picture(page, "tracking")
    page.close()


def test_saying_that_it_did_not_arrive_is_kept_and_can_be_taken_back(house: Household) -> None:
    page = house.tracking("delivered")
    page.click(f"{PANEL} button", "No, I have not received it")
    page.wait_for(PANEL, "You said that you have not received this order")
    page.close()
    page = house.detail("delivered")
    page.wait_for(PANEL, "You said that you have not received this order")
    page.click(f"{PANEL} button", "Take that back")
    page.wait_for(PANEL, "Has this order arrived?")
    assert house.shop.pressed == []
    page.close()


def test_going_from_order_to_order_without_a_reload_shows_each_its_own_plan(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0, navigation="spa")
    page = house.detail("protection-2")
    page.wait_for(HEADLINE, "Open the dispute")
    page.evaluate("window.__stayed = true")
    target = DETAIL.removeprefix("https://www.aliexpress.com") + order_id("awaiting-shipment")
    page.evaluate(
        f"(() => {{ const link = document.querySelector('nav a'); link.href = {target!r}; link.click(); }})()"
    )
    page.wait_for(HEADLINE, "Not sent yet")
    assert page.evaluate("window.__stayed") is True
    assert page.count(PANEL_ELEMENT) == 1
    page.close()
