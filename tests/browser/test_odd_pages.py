"""Pages that are not as expected: other languages and layouts, nothing to read, replies that lie or break."""

from __future__ import annotations

import pytest

from tests.browser.drivers.page import find
from tests.browser.geometry import covered
from tests.browser.household import Household
from tests.browser.surfaces import HANDLE, HEADLINE, NOTE, OUR_ELEMENTS, PANEL, STRIP, STRIP_LEFT, STRIP_MEANING
from tests.site.look_alike import LIST
from tests.site.words import languages


def test_a_page_in_arabic_keeps_its_direction_and_wears_its_overlays(house: Household) -> None:
    house.shop.show("late", language="ar", late_seconds=0)
    page = house.list()
    page.wait_for(STRIP_MEANING)
    assert page.evaluate("document.documentElement.dir") == "rtl"
    assert covered(page) == []
    card = "document.querySelector('.order-item').getBoundingClientRect()"
    strip = "document.querySelector('parcelward-order').shadowRoot.querySelector('.strip').getBoundingClientRect()"
    inside = page.evaluate(
        f"((card, strip) => strip.left >= card.left && strip.right <= card.right && strip.top >= card.top "
        f"&& strip.bottom <= card.bottom)({card}, {strip})"
    )
    assert inside, "an overlay must stay on its card"
    house.picture(page, "list-arabic")
    page.close()
    detail = house.detail("protection-2")
    detail.wait_for(f"{PANEL}, {HANDLE}")
    house.picture(detail, "detail-arabic")
    assert detail.errors == []


@pytest.mark.parametrize("language", languages())
def test_every_language_of_the_shop_is_read(house: Household, language: str) -> None:
    house.shop.show("late", language=language, late_seconds=0)
    detail = house.detail("protection-2")
    detail.wait_for(HEADLINE)
    detail.wait_for(f"{PANEL} .time-left")
    page = house.list()
    page.wait_for(STRIP_LEFT)
    assert page.count(NOTE) == 0
    assert page.errors == []


def test_the_cards_of_a_narrow_screen_wear_their_overlays(house: Household) -> None:
    house.shop.show("mobile", late_seconds=0)
    page = house.browser.open()
    page.resize(390, 844)
    page.go(LIST.replace("www.", "m."))
    page.wait_for(STRIP)
    page.wait_until(f"document.querySelectorAll('{STRIP}').length === 3")
    page.wait_until(f"{find('.strip')}.length === 3")
    assert covered(page) == []
    page.click(".strip")
    page.wait_for(".more .headline")
    edges = page.evaluate(f"(({find('.more')})[0].getBoundingClientRect().toJSON())")
    assert edges["left"] >= 0 and edges["right"] <= 390, "what opens must fit the screen"
    assert page.evaluate("location.pathname") == "/p/order/index.html", (
        "a press on the overlay must not follow the card"
    )
    house.picture(page, "list-mobile")


def test_orders_whose_replies_were_never_seen_are_read_from_the_page(house: Household) -> None:
    house.shop.show("silent-replies", late_seconds=0)
    page = house.list()
    page.wait_for(STRIP_MEANING)
    page.wait_until("document.querySelectorAll('parcelward-order').length === 3")
    detail = house.detail("protection-2")
    detail.wait_for(HEADLINE, "Open the dispute")
    assert detail.errors == []


def test_a_layout_nobody_has_read_yet_gets_one_honest_line_and_an_offer(house: Household) -> None:
    house.shop.show("redesigned")
    page = house.browser.open(LIST)
    page.wait_for('[class*="orders-next--tile"]')
    page.wait_for(NOTE, "Parcelward could not read this page", seconds=30)
    assert page.count(NOTE) == 1
    page.wait_for(f"{NOTE} button", "Save a scrubbed copy")
    assert page.count(STRIP_MEANING) == 0
    house.picture(page, "unread")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("captcha", "AliExpress wants to know that you are a person"),
        ("logged-out", "Sign in to AliExpress"),
    ],
)
def test_a_page_that_asks_for_the_shopper_is_left_to_the_shopper(house: Household, name: str, sentence: str) -> None:
    house.shop.show(name)
    page = house.browser.open(LIST)
    page.wait_for(NOTE, sentence, seconds=30)
    assert page.count(NOTE) == 1
    assert house.shop.pressed == []


@pytest.mark.parametrize("name", ["truncated", "anti-bot", "hostile-callback", "huge"])
def test_a_spoiled_reply_ends_in_a_sentence_and_leaves_the_page_as_it_was(house: Household, name: str) -> None:
    house.shop.show(name, late_seconds=0, transports=("fetch",))
    page = house.browser.open(LIST)
    page.wait_for(f"{NOTE}, {STRIP_MEANING}", seconds=40)
    texts = " ".join(page.texts(NOTE))
    assert "Traceback" not in texts and "undefined" not in texts and "Error:" not in texts
    assert page.count(NOTE) <= 1


def test_markup_in_titles_and_store_names_stays_text(house: Household) -> None:
    house.shop.show("hostile", late_seconds=0)
    page = house.list()
    page.wait_for(STRIP_MEANING)
    page.evaluate("document.querySelectorAll('.order-item').forEach((card) => card.scrollIntoView())")
    page.wait_until("document.querySelectorAll('parcelward-order').length >= 6")
    page.click(".strip")
    page.wait_for(".more .headline")
    assert page.evaluate("window.__injected ?? null") is None
    assert (
        page.evaluate(
            f"[...document.querySelectorAll('{OUR_ELEMENTS}')].some((e) => e.shadowRoot.querySelector('img, script'))"
        )
        is False
    )
    popup = house.browser.open_extension("popup.html")
    popup.wait_for("h1", "Parcelward")
    assert popup.evaluate("window.__injected ?? null") is None
    assert popup.evaluate("document.querySelectorAll('img[src=x], script:not([src])').length") == 0


def test_a_status_nobody_knows_is_said_to_be_unknown_in_the_shop_s_own_words(house: Household) -> None:
    house.shop.show("unknown", late_seconds=0)
    house.tracking("unknown-status").wait_for(HEADLINE)
    page = house.detail("unknown-status")
    page.wait_for(HEADLINE)
    assert "moon transfer" in page.text(PANEL).lower() or "could not read" in page.text(PANEL).lower()


def test_an_order_without_a_total_is_shown_all_the_same(house: Household) -> None:
    house.shop.show("without-total", late_seconds=0)
    page = house.list()
    page.wait_until("document.querySelectorAll('parcelward-order').length === 2")
    page.wait_for(STRIP_MEANING)
    assert page.errors == []


def test_of_two_amounts_that_disagree_never_more_is_asked_than_the_form_allows(house: Household) -> None:
    house.shop.show("two-amounts", late_seconds=0, form="full")
    house.list().wait_for(STRIP_MEANING)
    house.detail("on-its-way").wait_for(HEADLINE)
    form = house.dispute_form("on-its-way")
    form.click(".confirm", seconds=20)
    shadow = "document.querySelector('parcelward-panel').shadowRoot"
    form.wait_until(f"{shadow}.querySelector('.prefill')?.disabled === false", what="leave to pre-fill")
    form.click(".prefill")
    form.wait_for(".results li[data-meaning=description]", seconds=20)
    assert form.evaluate("window.__formState.amount") == form.evaluate(
        "document.querySelector('input[data-max]').dataset.max"
    )


def test_both_generations_of_labels_are_read(house: Household) -> None:
    for language in ("en-old", "en"):
        house.shop.show("awaiting-shipment", language=language, late_seconds=0, layout="rendered")
        page = house.list()
        page.wait_for(STRIP_MEANING, "Not sent yet")
        page.close()
