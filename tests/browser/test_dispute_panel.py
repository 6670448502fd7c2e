"""The panel beside the return form, the whole way in both browsers: ask, confirm, fill, take back, send nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.drivers.page import Page
from tests.browser.household import Household, order_id

LATE = "protection-2"
FORBIDDEN = {"NEXT_STEP", "SUBMIT", "CONFIRM_SUBMIT"}
AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
SHADOW = "document.querySelector('parcelward-panel')?.shadowRoot"


@pytest.fixture
def house(house: Household) -> Iterator[Household]:
    """What one test says for an order must not reach the next."""
    yield house
    house.shop.show("everyday", late_seconds=0)
    page = house.browser.open("https://www.aliexpress.com/p/order/detail.html?orderId=" + order_id(LATE))
    page.wait_for(".panel, .handle", seconds=20)
    if page.count(".handle"):
        page.click(".handle")
    if page.count(".panel button", "Take that back"):
        page.click(".panel button", "Take that back")
        page.wait_until(f"![...{SHADOW}.querySelectorAll('button')].some((b) => b.textContent === 'Take that back')")
    page.close()


def form_of_a_known_order(house: Household) -> Page:
    """The form, once the order's own page has been read."""
    detail = house.detail(LATE)
    detail.wait_for(".panel, .handle", seconds=20)
    detail.close()
    return house.dispute_form(LATE)


def state(page: Page) -> dict[str, Any]:
    return dict(page.evaluate("window.__formState"))


def outcomes(page: Page) -> dict[str, str]:
    return dict(
        page.evaluate(
            f"[...{SHADOW}.querySelectorAll('.results li')].map((li) => [li.dataset.meaning, li.dataset.outcome])"
        )
    )


def may_fill(page: Page) -> bool:
    return bool(page.evaluate(f"{SHADOW}?.querySelector('.prefill')?.disabled === false"))


def confirm_and_fill(page: Page) -> None:
    page.click(".confirm", seconds=20)
    page.wait_until(f"{SHADOW}?.querySelector('.prefill')?.disabled === false")
    page.click(".prefill")
    page.wait_for(".results li", seconds=20)


def name_on_the_page(page: Page, order: str) -> None:
    """As if the page were the form of another order."""
    page.evaluate(
        f"""(() => {{
          const line = document.createElement("p");
          line.textContent = "Order ID: {order}";
          document.body.prepend(line);
          return true;
        }})()"""
    )


def sent(house: Household) -> set[str]:
    return FORBIDDEN & {press["name"] for press in house.shop.pressed}


@pytest.mark.parametrize("layout", ["full", "short"])
def test_the_form_is_filled_on_one_press_after_the_shoppers_word_and_taken_back_on_another(
    house: Household, layout: str
) -> None:
    house.shop.show("everyday", late_seconds=0, form=layout)
    page = form_of_a_known_order(house)
    page.wait_for(".headline", "File today", seconds=20)
    before = state(page)
    assert not may_fill(page), "nothing may be filled before the shopper's word"
    page.click(".confirm")
    page.wait_until(f"{SHADOW}.querySelector('.prefill').disabled === false")
    assert state(page) == before, "the word alone fills nothing"
    page.click(".prefill")
    page.wait_for(".results li[data-meaning=description]", seconds=20)
    filled = state(page)
    assert filled["description"].startswith(f"I did not receive order {order_id(LATE)}.")
    assert filled["description"].isascii()
    assert filled["reason"] == "5"
    if layout == "full":
        assert (filled["received"], filled["solution"]) == ("0", "refund_only")
        assert float(filled["amount"]) > 0
    assert outcomes(page)["evidence"] == "left"
    house.picture(page, f"dispute-form-{layout}")
    page.click(".undo")
    page.wait_for(".results li[data-outcome=restored]", seconds=20)
    after = state(page)
    assert (after["description"], after["amount"]) == ("", "")
    assert page.count("[data-parcelward-filled]") == 0
    assert not sent(house)


def test_a_form_that_names_no_order_is_asked_about_and_never_guessed(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0, form_address="opaque")
    page = form_of_a_known_order(house)
    page.wait_for(".panel h3", "Which order is this form for?", seconds=20)
    assert page.count(".prefill") == 0
    page.click(".panel button", order_id(LATE))
    page.wait_for(".prefill", seconds=20)


def test_the_shopper_may_keep_the_reason_to_themselves(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0)
    page = form_of_a_known_order(house)
    page.click(".panel input[value=own]", seconds=20)
    confirm_and_fill(page)
    page.wait_for(".results li[data-meaning=description]")
    assert state(page)["reason"] == ""
    assert outcomes(page)["reason"] == "left"


def test_the_second_step_and_everything_that_sends_stay_the_shoppers(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0)
    page = form_of_a_known_order(house)
    confirm_and_fill(page)
    assert not sent(house)
    page.click("button.comet-v2-btn-primary", "Next step")
    page.wait_for("[data-pl=buyersubmit_btn_submit]")
    page.click(".prefill")
    page.wait_for(".results li[data-meaning=description]")
    assert sent(house) == {"NEXT_STEP"}, "only the shopper's own press"


def test_an_order_of_which_only_the_form_is_known_gets_no_reason_and_no_guess(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0)
    page = house.browser.open("https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderId=8190000000099999")
    page.wait_for(".panel", "No usual reason is surely true", seconds=20)
    assert page.count(".panel input[name=dispute-reason]") == 1


def test_a_form_that_comes_late_is_waited_for(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0)
    house.detail(LATE).wait_for(".panel, .handle", seconds=20)
    house.shop.change(late_seconds=20)
    address = f"https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderId={order_id(LATE)}"
    page = house.browser.open(address)
    page.wait_for(".panel [role=status]", "The form has not appeared yet", seconds=20)
    page.click(".confirm")
    page.wait_until(f"{SHADOW}.querySelector('.confirm').checked")
    assert not may_fill(page)
    page.wait_until(f"{SHADOW}.querySelector('.prefill').disabled === false", seconds=30)


def test_a_form_inside_a_frame_is_left_alone_with_the_words_to_copy(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0)
    house.detail(LATE).wait_for(".panel, .handle", seconds=20)
    house.shop.change(late_seconds=600)
    address = f"https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderId={order_id(LATE)}"
    page = house.browser.open(address)
    page.wait_for(".panel [role=status]", "The form has not appeared yet", seconds=20)
    page.evaluate(
        """(() => {
          const frame = document.createElement("iframe");
          frame.style.cssText = "width:640px;height:480px";
          document.body.append(frame);
          const page = frame.contentDocument;
          page.body.append(page.createElement("textarea"));
          return true;
        })()"""
    )
    page.wait_for(".panel [role=status]", "inside a frame that Parcelward does not reach", seconds=20)
    confirm_and_fill(page)
    assert outcomes(page)["description"] == "left"
    page.wait_for(".results li[data-meaning=description]", f"I did not receive order {order_id(LATE)}")
    assert page.evaluate("document.querySelector('iframe').contentDocument.querySelector('textarea').value") == ""
    assert not sent(house)


def test_the_form_of_another_order_than_the_panels_is_not_filled(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0, form_address="opaque")
    page = form_of_a_known_order(house)
    page.click(".panel button", order_id(LATE), seconds=20)
    page.wait_for(".confirm", seconds=20)
    other = order_id("completed")
    name_on_the_page(page, other)
    before = state(page)
    page.click(".confirm")
    page.wait_until(f"{SHADOW}?.querySelector('.prefill')?.disabled === false")
    page.click(".prefill")
    page.wait_for(".panel [role=status]", f"This form is for order {other}, not for order {order_id(LATE)}", seconds=20)
    assert state(page) == before
    assert page.count(".results li") == 0
    page.click(".panel button", "Another order")
    page.wait_for(".panel button", other)


def test_a_dispute_that_is_already_open_is_said_before_anything_is_filled(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0)
    returns = house.browser.open("https://www.aliexpress.com/p/refund-dispute/list.html")
    returns.wait_for('[class*="orderItem--orderItem--"]')
    house.detail("dispute-open").wait_for(".panel, .handle", "The seller may answer until", seconds=20)
    address = f"https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderId={order_id('dispute-open')}"
    page = house.browser.open(address)
    page.wait_for(".headline", "A dispute on this order is already open. Keep it open", seconds=20)
    before = state(page)
    assert not may_fill(page)
    assert state(page) == before


def test_an_order_that_counts_as_completed_is_said_to_be_in_a_hurry(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0)
    house.detail("completed").wait_for(".panel, .handle", seconds=20)
    address = f"https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderId={order_id('completed')}"
    page = house.browser.open(address)
    page.wait_for(".headline", "File today", seconds=20)
    page.wait_for(".headline", "The order counts as completed. The time left to file is short")
    assert not may_fill(page)


def test_a_right_to_left_page_is_filled_with_the_english_that_is_sent(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0, language="ar", form="full")
    page = form_of_a_known_order(house)
    confirm_and_fill(page)
    page.wait_for(".results li[data-meaning=description][data-outcome=filled]")
    filled = state(page)
    assert (filled["received"], filled["solution"], filled["reason"]) == ("0", "refund_only", "5")
    assert filled["description"].isascii()
    house.picture(page, "dispute-form-right-to-left")


def test_without_the_companion_nothing_is_filled_and_the_panel_says_why(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0)
    house.detail(LATE).wait_for(".panel, .handle", seconds=20)
    house.companion.stop()
    try:
        address = f"https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderId={order_id(LATE)}"
        page = house.browser.open(address)
        page.wait_for(".panel", "The Parcelward companion is not running", seconds=20)
        assert page.count(".prefill") == 0
    finally:
        house.companion.start()


def test_the_panel_can_be_used_by_keyboard_and_screen_reader(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0)
    page = form_of_a_known_order(house)
    confirm_and_fill(page)
    page.evaluate(f"(() => {{ {AXE.read_text(encoding='utf-8')}; return true; }})()")
    # Our element resets every inherited property, spacing too, so that the shop's styles do not leak in.
    rules = "{rules: {'avoid-inline-spacing': {enabled: false}}}"
    found = page.evaluate(
        f"axe.run('parcelward-panel', {rules}).then((all) => all.violations.map((v) => v.id + ': ' + v.nodes[0].html))"
    )
    assert found == []
    page.evaluate(f"{SHADOW}.querySelector('.undo').focus()")
    page.press_key("Enter")
    page.wait_for(".results li[data-outcome=restored]")


def test_a_script_of_the_page_can_neither_give_the_shoppers_word_nor_fill_the_form(house: Household) -> None:
    page = form_of_a_known_order(house)
    page.wait_for(".confirm", seconds=20)
    page.evaluate(f"{SHADOW}.querySelector('.confirm').click()")
    pressed = "new MouseEvent('click', {bubbles: true, composed: true, cancelable: true})"
    page.evaluate(f"{SHADOW}.querySelector('.confirm').dispatchEvent({pressed}) && 0")
    page.reload()
    page.wait_for(".confirm", seconds=20)
    assert not may_fill(page), "A script said for the shopper that the parcel did not come."
    page.click(".confirm")
    page.wait_until(f"{SHADOW}?.querySelector('.prefill')?.disabled === false")
    before = state(page)
    page.evaluate(f"{SHADOW}.querySelector('.prefill').click()")
    page.evaluate("new Promise((resolve) => setTimeout(resolve, 1000))")
    assert state(page) == before
    assert page.count(".results li") == 0
