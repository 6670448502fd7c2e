"""Quiet hours on the options page, the terminal and the environment: one choice, told everywhere."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

import pytest

from tests.browser.drivers.page import Page
from tests.browser.household import OPTIONS, Household

STATE = ".quiet-state"


@pytest.fixture
def home(house: Household) -> Iterator[Household]:
    """The household; afterwards it has no quiet hours and no variable."""
    yield house
    os.environ.pop("PARCELWARD_QUIET_HOURS", None)
    house.companion.run("alerts", "--quiet", "off")
    house.companion.stop()
    house.companion.start()


def options(home: Household) -> Page:
    page = home.browser.open_extension(OPTIONS)
    page.wait_for(STATE)
    page.resize(900, 1400)
    return page


def test_quiet_hours_chosen_in_the_browser_are_known_on_the_terminal_and_the_other_way_round(home: Household) -> None:
    page = options(home)
    assert page.text(STATE) == "Quiet hours are off: notifications come at any time."
    page.evaluate("document.querySelector('#quiet-begin').focus()")
    page.type("1115PM")
    page.press_key("Enter")
    page.wait_for(STATE, "No notification is shown from 23:15 to 08:00.")
    page.wait_for("[role=status]", "Saved.")
    home.picture(page, "options-quiet-hours")
    assert json.loads(home.companion.run("alerts", "--json"))["quiet_hours"] == "23:15-08:00"
    home.companion.run("alerts", "--quiet", "21:00-07:30")
    page.reload()
    page.wait_for(STATE, "from 21:00 to 07:30")
    page.click("button", "Switch off")
    page.wait_for(STATE, "Quiet hours are off")
    assert "quiet_hours" not in json.loads(home.companion.run("alerts", "--json"))
    page.close()


def test_a_variable_of_the_environment_wins_and_the_page_says_so(home: Household) -> None:
    home.companion.stop()
    os.environ["PARCELWARD_QUIET_HOURS"] = "22:30-06:00"
    home.companion.start()
    page = options(home)
    assert "from 22:30 to 06:00" in page.text(STATE)
    page.wait_for("section", "PARCELWARD_QUIET_HOURS")
    assert page.count("#quiet-begin") == 0
    home.picture(page, "options-quiet-hours-environment")
    page.close()
