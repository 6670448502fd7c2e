"""Asking from the browser, with sources on this machine in place of the real ones: answers, contradictions, blocks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.browser.drivers.page import Page
from tests.browser.household import Household, order_id
from tests.browser.surfaces import PANEL
from tests.tracking.loopback_shapes import Scan
from tests.tracking.loopback_source import LoopbackSources

LATE, NUMBER = "protection-3", "LP00612345678903"
ANOTHER = "LP00612345670000"


@pytest.fixture(scope="module")
def sources(kind: str) -> Iterator[LoopbackSources]:
    """Of each browser: what one made a source do is no news for the other."""
    with LoopbackSources() as running:
        now = datetime.now(UTC)
        running.tell(
            "cainiao",
            NUMBER,
            Scan(at=now - timedelta(hours=1), text="Out for delivery", code="GTMS_DO_DEPART"),
            Scan(at=now - timedelta(days=3), text="Arrived at destination country", code="LH_ARRIVE"),
        )
        yield running


def whole(house: Household, page: Page, name: str) -> None:
    """Keep a picture of the whole page, light and dark."""
    page.resize(900, min(3000, int(page.evaluate("document.documentElement.scrollHeight"))))
    for colours in ("light", "dark"):
        house.browser.prefer_colours(colours)
        house.picture(page, f"{name}-{colours}")
    house.browser.prefer_colours("light")


def test_a_check_is_answered_told_with_its_source_and_a_contradiction_is_said_plainly(house: Household) -> None:
    house.tracking(LATE).wait_for(PANEL)
    page = house.browser.open_extension("tracking.html")
    page.wait_for(".source")
    page.click("button", "Ask about every parcel on its way")
    page.wait_for(".results li[data-state=answered]", "Cainiao knows this parcel.", seconds=60)
    assert "out for delivery" in page.text(".results li[data-state=answered]")
    page.wait_for(".source[data-source=cainiao] .muted", "Last answer:")
    page = house.browser.open_extension(f"history.html?order={order_id(LATE)}")
    page.wait_for(".tellers", "Cainiao, first seen")
    page.wait_for(".age", "Last answer of a source")
    assert page.count(".contradiction") == 0
    pasted = json.dumps(f"{datetime.now(UTC) - timedelta(days=2):%Y-%m-%d} 10:00 Delivered")
    page.evaluate(f"(() => {{ document.querySelector('textarea').value = {pasted}; }})()")
    page.click("button", "Read this text")
    page.wait_for(".contradiction", "Delivered, according to: What you pasted.", seconds=20)
    assert "Not delivered, according to: Cainiao" in page.text(".contradiction")
    whole(house, page, "parcel-history-sources")


def test_a_blocked_source_says_so_and_keeps_what_is_known(house: Household, sources: LoopbackSources) -> None:
    sources.fail("cainiao", "block_page", times=None)
    page = house.browser.open_extension("tracking.html")
    page.wait_for(".source")
    page.fill("#number", " lp 0061 2345 67 0000")
    page.press_key("Enter")
    page.wait_for(".results li", "Cainiao: blocked, last known status kept.", seconds=60)
    page.wait_for(".source[data-source=cainiao][data-condition=blocked] .condition", "It is asked again from")
    assert page.text(".results li a") == ANOTHER
    whole(house, page, "tracking-sources-blocked")


def test_a_number_that_is_none_is_asked_of_nobody(house: Household, sources: LoopbackSources) -> None:
    before = len(sources.requests)
    page = house.browser.open_extension("tracking.html")
    page.wait_for(".source")
    page.fill("#number", "<script>")
    page.press_key("Enter")
    page.wait_for("[role=alert]", "Letters and digits, such as")
    assert len(sources.requests) == before


def test_a_key_is_tried_and_a_refused_one_is_said_to_be_refused(house: Household, sources: LoopbackSources) -> None:
    page = house.browser.open_extension("tracking.html")
    page.wait_for(".source")
    # One source is asked at a time, and this one would come first.
    page.click(".source[data-source=cainiao] .switch input")
    page.wait_for(".source[data-source=cainiao][data-condition=off]")
    page.click(".source[data-source=seventeen_track] .switch input")
    page.wait_for(".source[data-source=seventeen_track][data-condition=no_key] .condition", "needs your own key")
    page.fill("#key-seventeen_track", "a-wrong-key")
    page.press_key("Enter")
    page.wait_for(".source[data-source=seventeen_track] p", "The companion keeps a key for 17TRACK.")
    page.fill("#number", "RR123456785CN")
    page.click("button", "Ask about this number")
    page.wait_for(".source[data-source=seventeen_track][data-condition=bad_key]", "refuses your key", seconds=60)
