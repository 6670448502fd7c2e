"""The demonstration: a real browser with the extension, paired by itself, on the look-alike shop."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Error as BrowserGone
from playwright.sync_api import sync_playwright

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.site.look_alike import LIST, LookAlike
from tests.site.orders import invented_orders

SHOP = "https://www.aliexpress.com"
CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
LATE = "protection-2"
SEEN_FIRST = (LATE, "protection-5", "delivered", "customs")
SCREENSHOTS = Path(__file__).parents[2] / "screenshots" / "demo"


def run_demo(
    companion_port: int,
    extension_folder: Path,
    data_dir: Path,
    headless: bool,
    *,
    say: Callable[[str], None] = print,
    screenshots: Path = SCREENSHOTS,
) -> list[Path]:
    """Open Chromium on the look-alike's order list, paired with the companion on that port and data folder.

    The extension must have been built for that port. With a screen it returns when the window is closed; without
    one it walks from the list to an order to the dispute form, prints the plan and returns the screenshots it saved.
    Raises ``AssertionError`` naming what did not appear.
    """
    with LookAlike() as shop, sync_playwright() as playwright:
        shop.show("everyday", late_seconds=0 if headless else 2, form="full")
        with Chromium(playwright, extension_folder, shop.proxy_port, headless=headless) as browser:
            say(f"demo: connecting the browser with the companion on port {companion_port}")
            _pair(browser, data_dir)
            _look_at_some_orders(browser)
            if headless:
                return _walk(browser, screenshots, say)
            _stay(browser, say)
            return []


def _pair(browser: Browser, data_dir: Path) -> None:
    page = browser.open_extension("options.html")
    shown = subprocess.run(
        [sys.executable, "-m", "companion.cli", "pair", "--data-dir", str(data_dir)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    code = CODE.search(shown.stdout)
    assert code is not None, f"parcelward pair showed no code: {shown.stdout}"
    page.fill("input[name=code]", code[0])
    page.press_key("Enter")
    page.wait_for("[data-state=paired]", seconds=30)
    page.close()


def _detail(browser: Browser, key: str) -> Page:
    page = browser.open(f"{SHOP}/p/order/detail.html?orderId={invented_orders()[key].id}")
    page.wait_for(".panel, parcelward-handle", seconds=20)
    return page


def _look_at_some_orders(browser: Browser) -> None:
    """The days left are printed on an order's own page only: a shopper would have opened some."""
    for key in SEEN_FIRST:
        _detail(browser, key).close()
    tracking = browser.open(f"{SHOP}/p/tracking/index.html?tradeOrderId={invented_orders()['delivered'].id}")
    tracking.wait_for(".panel, parcelward-handle", seconds=20)
    tracking.close()


def _walk(browser: Browser, screenshots: Path, say: Callable[[str], None]) -> list[Path]:
    saved: list[Path] = []

    def save(page: Page, name: str) -> None:
        saved.append(screenshots / f"{name}.png")
        page.screenshot(saved[-1])

    orders = browser.open(LIST)
    orders.wait_for(".strip .left", seconds=20)
    save(orders, "1-orders")
    say("demo: each order on the list says what its status means, the days left and what to do")
    detail = _detail(browser, LATE)
    detail.wait_for(".panel .dates li", seconds=20)
    save(detail, "2-order")
    say(_plan_text(detail))
    detail.click(".order-detail-item-btns button", "Returns/refunds")
    detail.click(".comet-modal-footer button", "No")
    form = browser.wait_for_page("/p/reverse-pages/")
    form.click(".confirm", seconds=20)
    form.wait_until(
        "document.querySelector('parcelward-panel')?.shadowRoot.querySelector('.prefill')?.disabled === false",
        what="leave to pre-fill the form",
    )
    form.click(".prefill")
    form.wait_for(".results li", seconds=20)
    save(form, "3-dispute-form")
    say("demo: the dispute form is filled; sending it stays with the shopper")
    say("demo: screenshots are in " + str(screenshots))
    return saved


def _plan_text(page: Page) -> str:
    plan = page.evaluate("document.querySelector('parcelward-panel').shadowRoot.querySelector('.panel-body').innerText")
    lines = [line.strip() for line in str(plan).splitlines() if line.strip()]
    return "\n".join(["", *lines, ""])


def _stay(browser: Chromium, say: Callable[[str], None]) -> None:
    page = browser.open(LIST)
    for other in browser.pages():
        if other is not page:
            other.close()
    say("demo: look around; close the window or press Ctrl-C to end")
    say(f"demo: other states of the shop: {SHOP}/look-alike in that window")
    try:
        browser.context.wait_for_event("close", timeout=0)
    except BrowserGone:
        # The window was closed while it was being waited for.
        return
