"""The pages about tracking as a shopper uses them: sources, asking now, a parcel's history, evidence. No network."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from companion.sentences import sentence
from tests.browser.drivers.page import Page
from tests.browser.household import OPTIONS, POPUP, Household, order_id
from tests.browser.surfaces import PANEL
from tests.browser.test_languages import choose

KEY = "an-invented-key-4711"
LATE = "protection-3"
PASTED = "2026-09-29 08:00 Import customs clearance started\n2026-09-26 10:15 Arrived at the sorting centre"
HOSTILE = "2026-09-27 09:00 <img src=x onerror=document.title='owned'>Handed over"


def tracking_page(house: Household) -> Page:
    """The tracking page, opened from the popup by its link's own address."""
    popup = house.browser.open_extension(POPUP)
    popup.wait_for("footer a")
    address = str(popup.evaluate("document.querySelector('footer a').getAttribute('href')"))
    popup.close()
    page = house.browser.open_extension(address)
    page.wait_for(".source")
    return page


def history_page(house: Household, key: str = LATE) -> Page:
    """The history of an order, opened by the panel's own button on the order's page."""
    detail = house.tracking(key)
    detail.wait_for(PANEL)
    detail.click(f"{PANEL} button", "History and evidence")
    page = house.browser.wait_for_page("history.html?order=")
    page.wait_for(".events > li", seconds=20)
    return page


def paste(page: Page, text: str) -> None:
    """Paste a text and have it read."""
    page.evaluate(f"(() => {{ document.querySelector('textarea').value = {json.dumps(text)}; }})()")
    page.click("button", "Read this text")


def whole(page: Page) -> None:
    """Make the window as tall as the page, for a picture of all of it."""
    page.resize(900, min(4000, int(page.evaluate("document.documentElement.scrollHeight"))))


def test_the_sources_are_listed_with_what_they_cover_and_how_they_stand(house: Household) -> None:
    page = tracking_page(house)
    assert page.count(".source") >= 5
    assert "Cainiao" in page.text(".source[data-source=cainiao]")
    assert "No key needed" in page.text(".source[data-source=cainiao]")
    assert "Switched off" in page.text("main") or "switched off by PARCELWARD_TRACKING." in page.text("main")


def test_a_source_is_switched_on_and_off_and_stays_so(house: Household) -> None:
    page = tracking_page(house)
    switch = ".source[data-source=upu] .switch input"
    page.wait_for(".source[data-source=upu][data-condition=off]")
    page.click(switch)
    page.wait_for(".source[data-source=upu]:not([data-condition=off])")
    page.reload()
    page.wait_for(".source[data-source=upu]:not([data-condition=off])")
    assert page.evaluate(f"document.querySelector({switch!r}).checked") is True
    page.click(switch)
    page.wait_for(".source[data-source=upu][data-condition=off]")


def test_a_key_goes_to_the_companion_and_stays_nowhere_in_the_browser(house: Household) -> None:
    page = tracking_page(house)
    page.fill("#key-dhl", KEY)
    page.press_key("Enter")
    page.wait_for(".source[data-source=dhl]", "The companion keeps a key")
    assert page.evaluate("document.querySelector('#key-dhl').value") == ""
    assert KEY in "".join(
        path.read_text(errors="replace") for path in house.companion.data_folder.iterdir() if path.suffix == ".json"
    )
    kept = page.evaluate("(globalThis.browser ?? chrome).storage.local.get(null).then((kept) => JSON.stringify(kept))")
    assert KEY not in str(kept)
    assert KEY not in page.everything_shown()
    page.click(".source[data-source=dhl] button", "Forget the key")
    page.wait_for(".source[data-source=dhl] .muted", "Make an account")


def test_a_key_that_is_none_is_refused_in_plain_words(house: Household) -> None:
    page = tracking_page(house)
    page.fill("#key-dhl", "two words")
    page.press_key("Enter")
    page.wait_for(".source[data-source=dhl] [role=alert]", "That is no key for")
    assert page.evaluate("document.querySelector('#key-dhl').value") == "two words"


def test_asking_while_tracking_is_switched_off_says_so(house: Household) -> None:
    page = tracking_page(house)
    page.click("button", "Ask about every parcel on its way")
    page.wait_for("[role=alert]", "switched off by PARCELWARD_TRACKING.")


def test_every_event_says_who_told_it_and_what_is_pasted_joins_it(house: Household) -> None:
    page = history_page(house)
    page.wait_for(".tellers", "The page at AliExpress, last seen")
    paste(page, PASTED)
    page.wait_for(".answer", "2 events were read.")
    page.wait_for(".events > li", "Import customs clearance started")
    page.wait_for(".tellers", "What you pasted, first seen")
    page.wait_for(".age", "Last answer of a source")
    assert page.evaluate("document.querySelector('textarea').value") == ""
    paste(page, "Where is it?")
    page.wait_for(".answer", "No event was found in this text.")
    assert page.evaluate("document.querySelector('textarea').value") == "Where is it?"


def test_what_is_pasted_is_never_more_than_text(house: Household) -> None:
    page = history_page(house)
    paste(page, HOSTILE)
    page.wait_for(".told", "Handed over")
    assert page.count("main img") == 0
    assert page.evaluate("document.title") == "History and evidence"


def test_a_pack_is_made_with_the_shoppers_picture_and_lies_where_it_says(house: Household) -> None:
    page = history_page(house)
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(drawn, "PNG")
    page.wait_for("#picture")
    page.evaluate(
        "(() => { const bytes = Uint8Array.from(atob("
        + json.dumps(base64.b64encode(drawn.getvalue()).decode())
        + "), (sign) => sign.charCodeAt(0)); const given = new DataTransfer();"
        " given.items.add(new File([bytes], 'my door.png', { type: 'image/png' }));"
        " const input = document.querySelector('#picture'); input.files = given.files;"
        " input.dispatchEvent(new Event('change', { bubbles: true })); })()"
    )
    page.wait_for(".pictures li", "my door.png", seconds=20)
    page.click("button", "Make evidence pack")
    page.wait_for(".made dt, [aria-labelledby=pack] .answer[role=alert]:not(:empty), [data-state]", seconds=60)
    assert page.count(".made dt") == 2, page.text("[aria-labelledby=pack]")
    paths = [Path(path) for path in page.texts(".made dt")]
    sums = page.texts(".made dd code")
    assert [path.suffix for path in paths] == [".pdf", ".zip"]
    assert [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths] == sums
    page.click(".pictures button", "Remove")
    page.wait_for("p", "No picture has been added.")


def test_an_order_that_nobody_has_seen_is_answered_with_what_to_do(house: Household) -> None:
    page = house.browser.open_extension("history.html?order=8190000000009999")
    page.wait_for("[role=alert]", "Nothing is known of this parcel yet")
    page = house.browser.open_extension("history.html?order=javascript:alert(1)")
    page.wait_for("p", "This address names no order.")


def test_a_silent_companion_is_one_plain_line_on_both_pages(house: Household) -> None:
    history_page(house)
    house.companion.stop()
    try:
        page = house.browser.open_extension("tracking.html")
        page.wait_for(".answer", "The Parcelward companion is not running")
        # What is known without it is still there to be opened.
        page.wait_for("a", "History of LP")
        other = house.browser.open_extension(f"history.html?order={order_id(LATE)}")
        other.wait_for(".answer", "The Parcelward companion is not running")
        assert other.count("form") == 0
    finally:
        house.companion.start()
    page.click("button", "Try again")
    page.wait_for(".source")


def test_both_pages_are_reached_and_used_by_keyboard_alone(house: Household) -> None:
    options = house.browser.open_extension(OPTIONS)
    options.wait_for('a[href="tracking.html"]')
    options.evaluate("document.querySelector('a[href=\"tracking.html\"]').focus()")
    options.press_key("Enter")
    options.wait_for(".source[data-source=upu][data-condition=off]")
    options.evaluate("document.querySelector('[data-source=upu] .switch input').focus()")
    options.type(" ")
    options.wait_for(".source[data-source=upu]:not([data-condition=off])")
    options.type(" ")
    options.wait_for(".source[data-source=upu][data-condition=off]")


@pytest.fixture
def in_arabic(house: Household) -> Iterator[None]:
    choose(house, "ar")
    yield
    choose(house, "en")


@pytest.mark.usefixtures("in_arabic")
def test_in_arabic_both_pages_run_from_right_to_left(house: Household) -> None:
    house.tracking(LATE).wait_for(PANEL)
    page = house.browser.open_extension("tracking.html")
    page.wait_for("h1", sentence("tracking-page-title", "ar"))
    page.wait_for(".source")
    assert page.evaluate("getComputedStyle(document.querySelector('main')).direction") == "rtl"
    whole(page)
    house.picture(page, "tracking-sources-ar")
    page = house.browser.open_extension(f"history.html?order={order_id(LATE)}")
    page.wait_for(".events > li")
    assert page.evaluate("getComputedStyle(document.querySelector('.events')).direction") == "rtl"
    whole(page)
    house.picture(page, "parcel-history-ar")
