"""The shopper's own language, from the options page to every surface: right-to-left, Cyrillic and Latin letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from companion.sentences import sentence
from tests.browser.household import OPTIONS, POPUP, Household
from tests.browser.surfaces import COMING, HEADLINE, PANEL, PANEL_ELEMENT, STRIP_MEANING

ENGLISH_HEADLINE = "Open the dispute"
# The language chosen for Parcelward and the one in which the shop shows its pages.
SPOKEN = [("ar", "ar"), ("ru", "en"), ("pt-BR", "pt-BR")]


def choose(house: Household, language: str) -> None:
    """Choose the language and see the options page speak it.

    The choice is told to the background, not made in the list: the page would load itself anew while it is watched.
    """
    page = house.browser.open_extension(OPTIONS)
    page.wait_for("#language")
    page.evaluate(
        "(globalThis.browser ?? chrome).runtime"
        f".sendMessage({{ type: 'change-settings', change: {{ language: {language!r} }} }}).then(() => true)"
    )
    page.close()
    page = house.browser.open_extension(OPTIONS)
    page.wait_for("h2", sentence("options-language-title", language))
    assert page.evaluate("document.querySelector('#language').value") == language
    house.picture(page, f"options-{language}")
    page.close()


@pytest.fixture(params=SPOKEN, ids=[language for language, _ in SPOKEN])
def spoken(request: pytest.FixtureRequest, house: Household) -> Iterator[str]:
    """A household that speaks the language; afterwards it speaks English again."""
    language, shop = request.param
    choose(house, language)
    house.shop.show("everyday", language=shop, late_seconds=0)
    yield language
    choose(house, "en")


def test_every_surface_speaks_the_chosen_language(house: Household, spoken: str) -> None:
    page = house.detail("protection-2")
    page.wait_for(HEADLINE, sentence("protection-running-out-urgent", spoken, last_day="").strip(" :"))
    assert ENGLISH_HEADLINE not in page.text(PANEL)
    direction = page.evaluate(
        f"getComputedStyle(document.querySelector({PANEL_ELEMENT!r}).shadowRoot.querySelector('.panel')).direction"
    )
    assert direction == ("rtl" if spoken == "ar" else "ltr")
    house.picture(page, f"detail-{spoken}")
    page.close()
    page = house.tracking("on-its-way")
    page.wait_for(COMING)
    house.picture(page, f"tracking-{spoken}")
    page.close()
    page = house.list()
    page.wait_for(STRIP_MEANING)
    house.picture(page, f"list-{spoken}")
    page.close()
    page = house.browser.open_extension(POPUP)
    page.wait_for("main")
    house.picture(page, f"popup-{spoken}")
    page.close()
