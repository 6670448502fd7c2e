"""When something is away: the companion stopped, the background stopped, the extension renewed under an open page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.browser.companion_process import CompanionProcess
from tests.browser.drivers.browser import Browser
from tests.browser.household import Household
from tests.browser.stranger import stranger_on
from tests.browser.surfaces import HANDLE, HEADLINE, NOTE, PANEL, PANEL_ELEMENT, STRIP_LEFT, STRIP_MEANING
from tests.site.look_alike import LookAlike


@pytest.fixture
def home(house: Household) -> Iterator[Household]:
    """The household; whatever a test stopped runs again afterwards."""
    yield house
    if house.companion.clock is not None:
        house.companion.stop()
        house.companion.clock = None
    if not house.companion.is_running:
        house.companion.start()


def test_without_the_companion_the_last_plan_stays_with_its_age_and_one_quiet_line(home: Household) -> None:
    home.detail("protection-2").wait_for(HEADLINE, "Open the dispute")
    home.list().wait_for(STRIP_LEFT)
    home.companion.stop()
    page = home.detail("protection-2")
    page.wait_for(HEADLINE, "Open the dispute")
    page.wait_for(PANEL, "The Parcelward companion is not running")
    assert "parcelward serve" in page.text(PANEL)
    assert "This is the plan of" in page.text(PANEL)
    home.picture(page, "companion-down")
    listed = home.list()
    listed.wait_for(STRIP_LEFT)
    listed.wait_for(NOTE, "The Parcelward companion is not running")
    assert listed.count(NOTE) == 1, "one quiet line, not a storm"
    assert listed.errors == []


def test_the_companion_started_again_is_found_again(home: Household) -> None:
    home.companion.stop()
    page = home.detail("protection-3")
    page.wait_for(NOTE + ", " + PANEL, "The Parcelward companion is not running")
    home.companion.start()
    page.click("button", "Try again")
    page.reload()
    page.wait_for(HEADLINE, "dispute")
    page.wait_until(
        "!document.querySelector('parcelward-notes') && "
        "!document.querySelector('parcelward-panel')?.shadowRoot.textContent.includes('is not running')"
    )


def test_a_killed_companion_loses_nothing(home: Household) -> None:
    home.detail("pickup").wait_for(HEADLINE)
    home.tracking("pickup").wait_for(HEADLINE)
    before = home.companion.run("orders", "--json")
    home.companion.kill()
    home.companion.start()
    assert home.companion.run("orders", "--json") == before
    page = home.detail("pickup")
    page.wait_for(HEADLINE)
    page.wait_until("!document.querySelector('parcelward-panel').shadowRoot.textContent.includes('is not running')")


def test_a_stopped_background_wakes_and_serves_again(home: Household) -> None:
    page = home.detail("protection-5")
    page.wait_for(HEADLINE)
    for _ in range(2):
        home.browser.stop_background()
        page.reload()
        page.wait_for(HEADLINE)
    home.browser.stop_background()
    listed = home.list()
    listed.wait_for(STRIP_MEANING)
    assert listed.count(NOTE) == 0


def test_a_background_stopped_in_the_middle_of_a_call_costs_only_that_call(home: Household) -> None:
    home.shop.show("everyday", late_seconds=0, reply_seconds=0.3)
    page = home.browser.open()
    page.evaluate("setTimeout(() => location.assign('https://www.aliexpress.com/p/order/index.html'), 10)")
    for _ in range(5):
        home.browser.stop_background()
    page.wait_for(".order-item")
    page.reload()
    page.wait_for(STRIP_MEANING)


def test_a_clock_that_is_a_day_off_is_named_and_the_plan_stays(home: Household) -> None:
    home.detail("protection-2").wait_for(HEADLINE, "Open the dispute")
    home.companion.stop()
    home.companion.clock = datetime.now(UTC) + timedelta(days=1)
    home.companion.start()
    page = home.detail("protection-2")
    page.wait_for(HEADLINE, "Open the dispute")
    page.wait_for(PANEL, "The clocks of this browser and of the companion differ by", seconds=20)


def test_a_stranger_on_the_port_is_noticed_and_believed_nothing(home: Household) -> None:
    home.detail("protection-2").wait_for(HEADLINE, "Open the dispute")
    home.companion.stop()
    with stranger_on(home.companion.port):
        page = home.detail("protection-2")
        page.wait_for(HEADLINE, "Open the dispute")
        page.wait_for(PANEL, "Something else answers where the Parcelward companion should be", seconds=20)
        listed = home.list()
        listed.wait_for(STRIP_MEANING)
        page.close()
        listed.close()


@pytest.fixture
def own_browser(
    start_browser: Callable[[Path | None], Browser], shop: LookAlike, companion: CompanionProcess, extension: Path
) -> Iterator[Household]:
    shop.show("everyday", late_seconds=0)
    with start_browser(extension) as browser:
        alone = Household(shop, browser, companion)
        alone.pair()
        yield alone


def test_a_page_left_open_over_an_update_goes_on_or_says_how(own_browser: Household) -> None:
    page = own_browser.detail("protection-2")
    page.wait_for(HEADLINE, "Open the dispute")
    own_browser.browser.reload_extension()
    page.evaluate("window.dispatchEvent(new Event('focus')) && 0")
    if own_browser.browser.name == "chromium":
        # Chromium cuts the old scripts off and starts no new ones in open pages: only a reload helps.
        page.wait_for("[role=status]", "Parcelward was updated")
        page.click("button", "Reload")
    # Firefox starts the new scripts in open pages by itself.
    page.wait_for(HEADLINE, "Open the dispute")
    page.click(f"{PANEL} button", "Make small")
    page.wait_for(HANDLE)
    assert page.count(PANEL_ELEMENT) == 0
    assert page.errors == []
