"""The whole way of one late parcel, as a shopper walks it, from an empty machine to a filled form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.browser.companion_process import CompanionProcess
from tests.browser.drivers.browser import Browser
from tests.browser.household import OPTIONS, POPUP, Household, order_id
from tests.browser.surfaces import COMING, HEADLINE, NOTE, PANEL, STRIP_LEFT, STRIP_MEANING
from tests.site.look_alike import LookAlike


def test_from_nothing_to_a_filled_form_that_only_the_shopper_sends(
    start_browser: Callable[[Path | None], Browser],
    shop: LookAlike,
    companion: CompanionProcess,
    extension: Path,
) -> None:
    shop.show("everyday", late_seconds=1, form="full")
    with start_browser(extension) as browser:
        home = Household(shop, browser, companion)
        # Before pairing: one quiet line with the way to connect, nothing else.
        first = home.list()
        first.wait_for(NOTE, "not connected to its companion")
        assert first.count(STRIP_MEANING) == 0
        first.click(f"{NOTE} button", "Connect")
        browser.wait_for_page(OPTIONS).close()
        home.pair()
        # The list: every order says something; the late one is opened.
        first.reload()
        first.wait_for(STRIP_MEANING)
        detail = home.detail("protection-2")
        detail.wait_for(HEADLINE, "Open the dispute")
        detail.wait_for(COMING)
        tracking = home.tracking("protection-2")
        tracking.wait_for(HEADLINE)
        listed = home.list()
        listed.wait_for(STRIP_LEFT)
        # The dispute: the page's own buttons lead there, the shopper gives the word, the form is filled.
        detail.click(".order-detail-item-btns button", "Returns/refunds")
        detail.click(".comet-modal-footer button", "No")
        form = browser.wait_for_page("/p/reverse-pages/")
        form.wait_for(f"{PANEL} .confirm", seconds=20)
        form.click(".confirm")
        form.wait_until(
            "document.querySelector('parcelward-panel').shadowRoot.querySelector('.prefill')?.disabled === false"
        )
        assert form.evaluate("window.__formState.description") == ""
        form.click(".prefill")
        form.wait_for(".results li[data-meaning=description]", seconds=20)
        held = form.evaluate("window.__formState")
        assert (held["received"], held["solution"]) == ("0", "refund_only")
        assert held["amount"] == "44.99"
        assert held["reason"] != ""
        assert held["description"].startswith(f"I did not receive order {order_id('protection-2')}.")
        assert held["description"].isascii() and len(held["description"]) <= 500
        assert form.evaluate("document.querySelectorAll('[data-parcelward-filled]').length") >= 5, "each is marked"
        form.click(".undo")
        form.wait_for(".results li[data-outcome=restored]", seconds=20)
        assert form.evaluate("window.__formState.description") == ""
        # Nothing was pressed that binds, and the popup knows the day.
        assert shop.pressed == []
        popup = browser.open_extension(POPUP)
        popup.wait_for("li", "ispute")
        assert all(page.errors == [] for page in (first, detail, tracking, listed, form, popup))
