"""The look-alike in real browsers, without the extension: it behaves as the shop is known to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.drivers.browser import Browser
from tests.browser.household import DETAIL, TRACKING, order_id
from tests.site.look_alike import LIST, LookAlike


@pytest.fixture(scope="module")
def browser(start_browser: Callable[[Path | None], Browser]) -> Iterator[Browser]:
    with start_browser(None) as started:
        yield started


def _replies(shop: LookAlike) -> list[str]:
    return [asked.path.split("/")[2] for asked in shop.asked if asked.path.startswith("/h5/")]


def test_ten_orders_come_at_a_time_over_every_transport(browser: Browser, shop: LookAlike) -> None:
    shop.show("everyday", late_seconds=0)
    page = browser.open(LIST)
    for loaded in (10, 20, 24):
        page.wait_until(f"document.querySelectorAll('.order-item').length === {loaded}")
        if loaded < 24:
            page.click(".order-more button")
    assert page.count(".order-more button") == 0, "the button must go when nothing is left"
    assert len(_replies(shop)) == 3
    assert page.errors == []
    page.close()


def test_tabs_change_the_orders_without_loading_the_page_again(browser: Browser, shop: LookAlike) -> None:
    shop.show("everyday", late_seconds=0)
    page = browser.open(LIST)
    page.wait_for(".order-item")
    page.evaluate("window.__stayed = true")
    page.click(".comet-tabs-nav-item", "Completed")
    page.wait_until("document.querySelectorAll('.order-item').length === 3")
    assert page.evaluate("window.__stayed") is True
    page.close()


def test_buttons_come_later_than_their_cards(browser: Browser, shop: LookAlike) -> None:
    shop.show("on-its-way", late_seconds=1)
    page = browser.open(LIST)
    page.wait_for(".order-item")
    assert page.count(".order-item-btn") == 0
    page.wait_for(".order-item-btn", "Track status", seconds=3)
    page.close()


def test_the_total_is_split_into_one_span_a_character(browser: Browser, shop: LookAlike) -> None:
    shop.show("on-its-way", late_seconds=0)
    page = browser.open(LIST)
    page.wait_for(".order-item")
    assert page.texts('[class*="es--char--"]') == list("$21.80")
    assert page.text(".order-item-content-opt-price-total") == "Total:$21.80"
    page.close()


def test_answering_no_opens_the_form_and_submitting_it_would_be_noticed(browser: Browser, shop: LookAlike) -> None:
    shop.show("one-late", late_seconds=0, form="full")
    page = browser.open(DETAIL + order_id("protection-2"))
    page.click(".order-detail-item-btns button", "Returns/refunds")
    page.click(".comet-modal-footer button", "No")
    form = browser.wait_for_page("/p/reverse-pages/")
    form.click(".comet-v2-select")
    form.click(".comet-v2-menu-item", "No tracking information")
    assert form.evaluate("window.__formState.reason") == "2"
    assert shop.pressed == []
    form.click("button", "Next step")
    form.click('[data-pl="buyersubmit_btn_submit"]')
    form.click(".comet-v2-modal-footer .comet-v2-btn-primary")
    form.wait_for('[class*="reminder--statusStr--"]')
    # The page tells of a press without waiting for it to arrive.
    form.evaluate("new Promise((later) => setTimeout(later, 500))")
    assert [press["name"] for press in shop.pressed] == ["NEXT_STEP", "SUBMIT", "CONFIRM_SUBMIT"]
    form.close()
    page.close()


def test_react_holds_the_form_so_that_setting_a_value_alone_changes_nothing(browser: Browser, shop: LookAlike) -> None:
    shop.show("one-late", late_seconds=0)
    page = browser.open("https://www.aliexpress.com/p/reverse-pages/start.html?received=0")
    page.wait_for("textarea")
    page.evaluate("document.querySelector('textarea').value = 'put there by force'")
    page.evaluate("document.querySelector('textarea').dispatchEvent(new Event('input', {bubbles: true})) && 0")
    assert page.evaluate("window.__formState.description") == ""
    page.fill("textarea", "Typed by hand")
    assert page.evaluate("window.__formState.description") == "Typed by hand"
    page.close()


def test_each_parcel_has_a_tab_and_its_own_number(browser: Browser, shop: LookAlike) -> None:
    shop.show("parcels", late_seconds=0)
    page = browser.open(TRACKING + order_id("several-parcels"))
    page.wait_for('[class*="tab-list-v2--tab"]')
    first = page.text('[class*="mailNoValue"]')
    page.click('[class*="tab-list-v2--tab"]', "2")
    page.wait_for('[class*="mailNoValue"]', "LP00123456789218")
    assert first != page.text('[class*="mailNoValue"]')
    page.close()


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("captcha", "#baxia-dialog-content"),
        ("logged-out", ".login-container"),
        ("redesigned", '[class*="orders-next--tile"]'),
    ],
)
def test_pages_that_hold_no_orders_hold_none(browser: Browser, shop: LookAlike, name: str, sign: str) -> None:
    shop.show(name)
    page = browser.open(LIST)
    page.wait_for(sign)
    assert page.count(".order-item") == 0
    page.close()


def test_arabic_is_written_from_right_to_left(browser: Browser, shop: LookAlike) -> None:
    shop.show("on-its-way", language="ar", late_seconds=0)
    page = browser.open(LIST)
    page.wait_for(".order-item-header-status-text", "في انتظار التسليم")
    assert page.evaluate("getComputedStyle(document.querySelector('.order-item')).direction") == "rtl"
    page.close()


def test_the_shop_s_policy_lets_no_foreign_script_run(browser: Browser, shop: LookAlike) -> None:
    shop.show("on-its-way", late_seconds=0)
    page = browser.open(LIST)
    page.evaluate(
        "(() => { const script = document.createElement('script'); "
        "try { script.text = 'window.__injected = 1'; document.head.append(script); } catch (refused) {} })()"
    )
    assert page.evaluate("window.__injected ?? null") is None
    page.close()
