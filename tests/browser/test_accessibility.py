"""Every surface of the extension under axe, light and dark: no violation at all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page, find
from tests.browser.household import OPTIONS, POPUP, Household, order_id
from tests.browser.surfaces import HANDLE, NOTE, OUR_ELEMENTS, PANEL, STRIP_MEANING
from tests.site.look_alike import LIST

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
SCHEMES = ("light", "dark")
# Of the shop's own pages only what is ours is judged; of our own pages everything.
RUN = """
axe.run(%s, {resultTypes: ["violations"]}).then((result) => result.violations.map((violation) =>
  `${violation.id} (${violation.impact}): ${violation.help} at ` +
  violation.nodes.map((node) => `${node.target.flat().join(" > ")}: ${node.failureSummary}`).join("; ")))
"""


def _violations(page: Page, *, ours_only: bool) -> list[str]:
    page.evaluate(f"(() => {{ {AXE.read_text(encoding='utf-8')} ; return 0; }})()")
    scope = f"{{include: [...document.querySelectorAll({json.dumps(OUR_ELEMENTS)})]}}" if ours_only else "document"
    return list(page.evaluate(RUN % scope))


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest, house: Household) -> Iterator[str]:
    house.browser.prefer_colours(str(request.param))
    yield str(request.param)
    house.browser.prefer_colours("light")


def _list(house: Household) -> Page:
    house.detail("protection-2").wait_for(PANEL)
    page = house.list()
    page.wait_for(STRIP_MEANING)
    return page


def _list_open(house: Household) -> Page:
    page = _list(house)
    page.click(".strip")
    page.wait_for(".more .headline")
    return page


def _panel(house: Household) -> Page:
    page = house.detail("protection-2")
    page.wait_for(PANEL)
    page.evaluate(f"{find('details')}.forEach((part) => {{ part.open = true; }})")
    return page


def _panel_small(house: Household) -> Page:
    page = house.detail("protection-3")
    page.click(f"{PANEL} button", "Make small")
    page.wait_for(HANDLE)
    return page


def _question(house: Household) -> Page:
    page = house.tracking("delivered")
    page.wait_for(PANEL, "Has this order arrived?")
    return page


def _notice_card(house: Household) -> Page:
    page = house.tracking("pickup")
    page.wait_for("#card-day")
    page.click(f"{PANEL} form button", "Keep")
    page.wait_for("#card-unfinished", "Enter the whole day")
    return page


def _form(house: Household) -> Page:
    house.detail("protection-2").wait_for(PANEL)
    page = house.dispute_form("protection-2")
    page.wait_for(".confirm", seconds=20)
    panel = "document.querySelector('parcelward-panel').shadowRoot"
    # The light and the dark form are of one order: what was said for the first is known at the second.
    if not page.evaluate(f"{panel}.querySelector('.confirm').checked"):
        page.click(".confirm")
    page.wait_until(f"{panel}.querySelector('.prefill').disabled === false")
    page.click(".prefill")
    page.wait_for(".results li")
    return page


def _note(house: Household) -> Page:
    house.shop.show("redesigned")
    page = house.browser.open(LIST)
    page.wait_for(NOTE, seconds=30)
    return page


def _popup(house: Household) -> Page:
    house.detail("protection-2").wait_for(PANEL)
    page = house.browser.open_extension(POPUP)
    page.wait_for("li")
    return page


def _options(house: Household) -> Page:
    page = house.browser.open_extension(OPTIONS)
    page.wait_for("[data-state=paired]")
    page.wait_for("#quiet-begin")
    page.resize(900, 1800)
    return page


def _sources(house: Household) -> Page:
    house.tracking("protection-3").wait_for(PANEL)
    page = house.browser.open_extension("tracking.html")
    page.wait_for(".source")
    page.resize(900, 1800)
    return page


def _history(house: Household) -> Page:
    house.tracking("protection-3").wait_for(PANEL)
    page = house.browser.open_extension(f"history.html?order={order_id('protection-3')}")
    page.wait_for(".events > li")
    page.wait_for("#picture")
    page.resize(900, 1800)
    return page


IN_THE_SHOP = {
    "list": _list,
    "list-open": _list_open,
    "panel": _panel,
    "panel-small": _panel_small,
    "question": _question,
    "notice-card": _notice_card,
    "dispute-form": _form,
    "note": _note,
}
OF_ITS_OWN = {"popup": _popup, "options": _options, "tracking-sources": _sources, "parcel-history": _history}


@pytest.mark.parametrize("surface", [*IN_THE_SHOP, *OF_ITS_OWN])
def test_a_surface_has_no_barrier(house: Household, scheme: str, surface: str) -> None:
    opened: Callable[[Household], Page] = {**IN_THE_SHOP, **OF_ITS_OWN}[surface]
    page = opened(house)
    house.browser.prefer_colours(scheme)
    house.picture(page, f"{surface}-{scheme}")
    assert _violations(page, ours_only=surface in IN_THE_SHOP) == []


def test_without_a_pairing_the_options_page_has_no_barrier_either(
    start_browser: Callable[[Path | None], Browser], extension: Path
) -> None:
    with start_browser(extension) as browser:
        page = browser.open_extension(OPTIONS)
        page.wait_for("input[name=code]")
        page.fill("input[name=code]", "wrong")
        page.press_key("Enter")
        page.wait_for("[role=alert]", "That is not a code")
        assert _violations(page, ours_only=False) == []
