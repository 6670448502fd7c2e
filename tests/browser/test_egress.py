"""Nothing leaves the machine: the extension asks its companion, and nobody else for anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.browser.drivers.browser import Browser, is_chatter
from tests.browser.household import OPTIONS, POPUP, Household
from tests.browser.surfaces import HEADLINE, STRIP_MEANING
from tests.site.look_alike import LIST, LookAlike


def _asked_of_the_shop(shop: LookAlike) -> Counter[tuple[str, str, str]]:
    """What was asked, but for the pages' own pictures, which a browser may keep."""
    return Counter(
        (asked.method, asked.host, asked.path)
        for asked in shop.asked
        if not asked.path.startswith(("/kf/", "/look-alike/"))
    )


def _everyday_visit(browser: Browser) -> None:
    page = browser.open(LIST)
    page.wait_for(".order-item-btn")
    page.click(".order-more button")
    page.wait_until("document.querySelectorAll('.order-item').length === 20")
    page.click(".comet-tabs-nav-item", "Completed")
    page.wait_until("document.querySelectorAll('.order-item').length === 3")
    page.close()


def test_the_shop_is_asked_exactly_what_it_is_asked_without_us(
    house: Household, start_browser: Callable[[Path | None], Browser]
) -> None:
    house.shop.show("everyday", late_seconds=0)
    _everyday_visit(house.browser)
    with_us = _asked_of_the_shop(house.shop)
    house.shop.show("everyday", late_seconds=0)
    with start_browser(None) as plain:
        _everyday_visit(plain)
    assert with_us == _asked_of_the_shop(house.shop)
    assert sum(with_us.values()) >= 4


def test_no_host_but_the_shop_is_ever_asked_for(house: Household) -> None:
    before = len(house.shop.refused_hosts)
    house.list().wait_for(STRIP_MEANING)
    house.detail("protection-2").wait_for(HEADLINE)
    house.tracking("several-parcels").wait_for(HEADLINE)
    house.dispute_form("protection-2").wait_for(".panel")
    house.browser.open_extension(POPUP).wait_for("h1")
    house.browser.open_extension(OPTIONS).wait_for("h1")
    wanted = {address for address in house.shop.refused_hosts[before:] if not is_chatter(address)}
    assert wanted == set(), "somebody asked for a host that is neither the shop nor the browser's own maker"
    assert {asked.host.split(".", 1)[1] for asked in house.shop.asked} <= {"aliexpress.com", "aliexpress-media.com"}


def test_the_companion_says_that_it_asked_nobody(house: Household) -> None:
    log = house.companion.log()
    assert "http" not in log.replace(f"http://127.0.0.1:{house.companion.port}", "")
