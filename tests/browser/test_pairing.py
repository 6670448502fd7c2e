"""Pairing as a shopper does it: a code read off the companion, typed on the options page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.companion_process import CompanionProcess
from tests.browser.drivers.browser import Browser
from tests.browser.household import OPTIONS, Household
from tests.site.look_alike import LookAlike


@pytest.fixture
def unpaired(
    start_browser: Callable[[Path | None], Browser], shop: LookAlike, companion: CompanionProcess, extension: Path
) -> Iterator[Household]:
    with start_browser(extension) as browser:
        yield Household(shop, browser, companion)


def test_typing_the_code_connects_the_browser_and_lists_it(unpaired: Household) -> None:
    unpaired.pair()
    page = unpaired.browser.open_extension(OPTIONS)
    page.wait_for("[data-state=paired]")
    page.wait_for("li", "this browser")
    unpaired.picture(page, "options")


def test_a_wrong_code_is_answered_with_what_to_do_and_connects_nothing(unpaired: Household) -> None:
    shown = unpaired.companion.pairing_code()
    wrong = ("2" if shown[0] != "2" else "3") + shown[1:]
    page = unpaired.browser.open_extension(OPTIONS)
    page.fill("input[name=code]", wrong)
    page.press_key("Enter")
    page.wait_for("[role=alert]", "That code is not right", seconds=20)
    assert page.count("[data-state=paired]") == 0
    page.fill("input[name=code]", shown)
    page.press_key("Enter")
    page.wait_for("[data-state=paired]", seconds=20)


def test_a_code_that_is_none_is_said_to_be_none(unpaired: Household) -> None:
    page = unpaired.browser.open_extension(OPTIONS)
    page.fill("input[name=code]", "hello")
    page.press_key("Enter")
    page.wait_for("[role=alert]", "That is not a code")


def test_a_revoked_browser_is_told_so_and_can_connect_again(unpaired: Household) -> None:
    unpaired.pair()
    page = unpaired.browser.open_extension(OPTIONS)
    page.click("button", "Revoke")
    page.wait_for("input[name=code]", seconds=20)
    unpaired.pair()
