"""A shopper's whole machine: the shop, a browser with the extension, and the companion, paired."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.browser.companion_process import CompanionProcess
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page
from tests.site.look_alike import LIST, LookAlike
from tests.site.orders import invented_orders

OPTIONS = "options.html"
POPUP = "popup.html"
DETAIL = "https://www.aliexpress.com/p/order/detail.html?orderId="
TRACKING = "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId="
PICTURES = Path(__file__).parents[2] / "screenshots"


def order_id(key: str) -> str:
    """The id of an invented order, by its key."""
    return invented_orders()[key].id


@dataclass
class Household:
    """Everything a test of the whole way needs."""

    shop: LookAlike
    browser: Browser
    companion: CompanionProcess

    def pair(self) -> None:
        """Pair as a shopper does: read the code off the companion and type it on the options page."""
        page = self.browser.open_extension(OPTIONS)
        page.fill("input[name=code]", self.companion.pairing_code())
        page.press_key("Enter")
        page.wait_for("[data-state=paired]", seconds=20)
        page.close()

    def list(self) -> Page:
        """The order list in a new tab, its cards there."""
        page = self.browser.open(LIST)
        page.wait_for(".order-item")
        return page

    def detail(self, key: str) -> Page:
        """One order's page in a new tab."""
        page = self.browser.open(DETAIL + order_id(key))
        page.wait_for(".order-block-title")
        return page

    def tracking(self, key: str) -> Page:
        """One order's tracking page in a new tab."""
        page = self.browser.open(TRACKING + order_id(key))
        page.wait_for('[class*="tracking-v2--wrap"], [class*="error--title"]')
        return page

    def dispute_form(self, key: str) -> Page:
        """The return form of an order's first line, reached by the page's own buttons: Returns/refunds, then No."""
        detail = self.detail(key)
        detail.click(".order-detail-item-btns button:last-child")
        detail.click(".comet-modal-footer button:not(.comet-btn-primary)")
        form = self.browser.wait_for_page("/p/reverse-pages/")
        form.wait_for("textarea")
        return form

    def picture(self, page: Page, name: str) -> None:
        """Keep a screenshot in ``screenshots/<browser>-<name>.png``."""
        page.screenshot(PICTURES / f"{self.browser.name}-{name}.png")

    def forget_panel(self) -> None:
        """Forget whether the panel was made small."""
        page = self.browser.open_extension(POPUP)
        page.evaluate("(globalThis.browser ?? chrome).storage.local.remove('panel-open')")
        page.close()

    def close_pages(self) -> None:
        """Close every tab but one."""
        for page in self.browser.pages()[1:]:
            page.close()
