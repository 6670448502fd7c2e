"""The last day on a notice card, typed by hand into the panel: the plan keeps to it at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from companion.sentences import sentence
from tests.browser.drivers.page import Page, find
from tests.browser.household import Household, order_id
from tests.browser.surfaces import COMING, PANEL
from tests.browser.test_languages import choose

FIELD = "#card-day"
OWN_DAY = "the day you read on the card"


@pytest.fixture
def home(house: Household) -> Iterator[Household]:
    """The household; the companion runs again afterwards, whatever a test did to it."""
    yield house
    if not house.companion.is_running:
        house.companion.start()


def type_day(page: Page, day: date) -> None:
    """Type a day key by key, as an American keyboard user does, and press Keep by keyboard."""
    page.wait_for(FIELD)
    page.evaluate(f"{find(FIELD)}[0].focus()")
    page.type(day.strftime("%m%d%Y"))
    assert page.evaluate(f"{find(FIELD)}[0].value") == day.isoformat()
    page.press_key("Enter")


def in_days(days: int) -> date:
    return datetime.now().astimezone().date() + timedelta(days=days)


def spelt(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def test_the_day_on_the_card_is_kept_leads_the_plan_and_can_be_taken_back(home: Household) -> None:
    page = home.tracking("delivery-failed-second")
    assert not any(OWN_DAY in entry for entry in page.texts(COMING))
    day = in_days(6)
    type_day(page, day)
    page.wait_for(f"{PANEL} p", f"You read on the card: collect it by {spelt(day)}.")
    page.wait_for(COMING, OWN_DAY)
    home.picture(page, "notice-card-kept")
    page.close()
    page = home.detail("delivery-failed-second")
    page.wait_for(f"{PANEL} p", "You read on the card")
    page.click(f"{PANEL} section[aria-labelledby=notice-card] button", "Take that back")
    page.wait_for(FIELD)
    assert not any(OWN_DAY in entry for entry in page.texts(COMING))
    assert home.shop.pressed == []


@pytest.mark.parametrize(
    ("days", "said"), [(-1, "is over already, so nothing was kept"), (90, "is more than 60 days ahead")]
)
def test_a_day_that_cannot_be_is_answered_in_a_sentence_and_kept_nowhere(home: Household, days: int, said: str) -> None:
    page = home.tracking("pickup")
    day = in_days(days)
    type_day(page, day)
    page.wait_for(f"{PANEL} [role=alert]", said)
    assert page.evaluate(f"{find(FIELD)}[0].value") == day.isoformat(), "what was typed can be mended"
    home.picture(page, "notice-card-refused")
    page.reload()
    page.wait_for(FIELD)
    assert page.count(f"{PANEL} p", "You read on the card") == 0


def test_with_the_companion_stopped_the_day_stays_in_its_field_until_it_runs_again(home: Household) -> None:
    page = home.tracking("pickup")
    page.wait_for(FIELD)
    home.companion.stop()
    day = in_days(9)
    type_day(page, day)
    page.wait_for(f"{PANEL} [role=alert]", "The companion does not answer, so nothing has changed yet", seconds=20)
    page.wait_for(PANEL, "The Parcelward companion is not running")
    assert page.evaluate(f"{find(FIELD)}[0].value") == day.isoformat()
    home.picture(page, "notice-card-companion-down")
    home.companion.start()
    page.click(f"{PANEL} form button", "Keep")
    page.wait_for(f"{PANEL} p", f"collect it by {spelt(day)}", seconds=20)
    stated = home.companion.run("orders", "--json")
    assert order_id("pickup") in stated
    page.click(f"{PANEL} section[aria-labelledby=notice-card] button", "Take that back")
    page.wait_for(FIELD)


@pytest.fixture
def arabic(house: Household) -> Iterator[Household]:
    """A household that speaks Arabic; afterwards it speaks English again."""
    choose(house, "ar")
    yield house
    choose(house, "en")


def test_in_arabic_the_field_and_its_words_run_from_right_to_left(arabic: Household) -> None:
    page = arabic.tracking("pickup")
    page.wait_for(FIELD)
    assert page.text("label[for=card-day]") == sentence("card-day", "ar")
    field, button = (
        page.evaluate(f"{find(selector)}[0].getBoundingClientRect().left")
        for selector in (FIELD, f"{PANEL} form button")
    )
    assert field > button, "the field stands where reading begins, on the right"
    arabic.picture(page, "notice-card-ar")
