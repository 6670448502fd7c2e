"""The order list with the extension: each order wears its overlay, and the page does not notice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import find
from tests.browser.geometry import boxes, covered
from tests.browser.household import OPTIONS, Household
from tests.browser.surfaces import HANDLE, OUR_ELEMENTS, PANEL, STRIP, STRIP_LEFT, STRIP_MEANING
from tests.site.look_alike import LIST

# Scroll to each card in turn and report its overlay's words.
ALL_STRIPS = """
(async () => {
  const words = [];
  for (const card of document.querySelectorAll(".order-item")) {
    card.scrollIntoView({block: "center", behavior: "instant"});
    for (let tries = 0; tries < 60; tries += 1) {
      const strip = card.querySelector("parcelward-order")?.shadowRoot.querySelector(".strip");
      if (strip) { words.push([...strip.querySelectorAll(".what, .then, .left")].map((e) => e.textContent)); break; }
      if (tries === 59) words.push(null);
      await new Promise((later) => setTimeout(later, 50));
    }
  }
  return words;
})()
"""

OVERLAYS_OF_CARDS = (
    "[...document.querySelectorAll('.order-item')].map((card) => card.querySelectorAll('parcelward-order').length)"
)
FIRST_PLANS = "(globalThis.browser ?? chrome).runtime.sendMessage({type: 'first-plans'}).then((told) => told.plans)"


def test_every_order_says_what_its_status_means_and_what_to_do_next(house: Household) -> None:
    page = house.list()
    page.wait_for(STRIP_MEANING)
    strips = page.evaluate(ALL_STRIPS)
    assert len(strips) == 10
    assert all(strip is not None and strip[0].strip() and strip[1].strip() for strip in strips)
    page.evaluate("scrollTo(0, 0)")
    house.picture(page, "list-first")
    page.close()


def test_the_next_visit_has_the_plans_of_the_first_orders_before_the_page_has_the_orders(house: Household) -> None:
    page = house.list()
    page.wait_for(STRIP_MEANING)
    height = page.evaluate("innerHeight")
    tops = page.evaluate(
        "[...document.querySelectorAll('.order-item')].map((card) => card.getBoundingClientRect().top)"
    )
    on_screen = sum(top <= height for top in tops)
    page.close()
    own = house.browser.open_extension(OPTIONS)
    own.wait_until(f"({FIRST_PLANS}).then((plans) => plans.length === {on_screen})", what="the first plans kept")
    assert all(plan["steps"] for plan in own.evaluate(FIRST_PLANS))
    own.close()


def test_every_visit_after_the_first_says_the_same_of_each_order_and_says_it_once(house: Household) -> None:
    house.shop.show("everyday", late_seconds=0.5)
    said = []
    for _ in range(3):
        page = house.list()
        page.wait_for(STRIP_MEANING)
        said.append(page.evaluate(ALL_STRIPS))
        assert page.evaluate(OVERLAYS_OF_CARDS) == [1] * 10
        assert page.count("parcelward-order") == 10
        page.close()
    assert said[0] == said[1] == said[2]


def test_a_list_that_begins_with_other_orders_than_last_time_shows_each_its_own_words(house: Household) -> None:
    house.shop.show("late", late_seconds=0)
    house.detail("protection-2").wait_for(".panel")
    house.shop.show("everyday", late_seconds=0)
    page = house.list()
    page.wait_for(STRIP_MEANING)
    page.close()
    house.shop.show("late", late_seconds=0.5)
    page = house.list()
    page.wait_for(STRIP_LEFT)
    strips = page.evaluate(ALL_STRIPS)
    assert ["dispute" in strip[0].lower() for strip in strips] == [True, False, False]
    assert page.evaluate(OVERLAYS_OF_CARDS) == [1] * 3
    assert page.count("parcelward-order") == 3
    page.close()


def test_an_order_whose_page_was_opened_shows_the_days_left_and_the_dated_advice(house: Household) -> None:
    house.shop.show("late", late_seconds=0)
    for key in ("protection-2", "protection-3", "on-its-way"):
        house.detail(key).wait_for(".panel")
    page = house.list()
    page.wait_for(STRIP_LEFT)
    page.wait_until(f"{find(STRIP_LEFT)}.length === 3", what="three orders with days left")
    urgent, warning, calm = page.evaluate(ALL_STRIPS)
    assert "dispute" in urgent[0].lower() and urgent[2] in ("1 day left", "2 days left", "23 hours left")
    assert "day" in warning[2] and warning[2] != urgent[2]
    assert int(calm[2].split()[0]) in (40, 41, 42)
    assert any(character.isdigit() for character in calm[1]), "the next dated step must name its day"
    house.picture(page, "list")
    page.close()


def test_orders_loaded_later_wear_overlays_too(house: Household) -> None:
    page = house.list()
    for loaded in (20, 24):
        page.click(".order-more button")
        page.wait_until(f"document.querySelectorAll('.order-item').length === {loaded}")
    strips = page.evaluate(ALL_STRIPS)
    assert len(strips) == 24 and None not in strips
    page.close()


def test_changing_the_tab_brings_each_order_its_own_overlay(house: Household) -> None:
    page = house.list()
    page.wait_for(STRIP_MEANING)
    page.click(".comet-tabs-nav-item", "Processing")
    page.wait_until("document.querySelectorAll('.order-item').length === 1")
    (strip,) = page.evaluate(ALL_STRIPS)
    assert strip is not None and "Not sent yet" in strip[0]
    page.click(".comet-tabs-nav-item", "View all")
    page.wait_until("document.querySelectorAll('.order-item').length === 10")
    assert None not in page.evaluate(ALL_STRIPS)
    assert page.count(STRIP) == 10, "no overlay may be left over"
    page.close()


def test_the_recommendations_below_stay_as_they_are(house: Household) -> None:
    page = house.list()
    page.wait_for(STRIP_MEANING)
    page.evaluate("document.querySelector('.more-to-love').scrollIntoView()")
    page.evaluate(ALL_STRIPS)
    assert page.evaluate(f"document.querySelectorAll('.more-to-love :is({OUR_ELEMENTS})').length") == 0
    markup = page.evaluate("document.querySelector('.more-to-love').outerHTML")
    assert "parcelward" not in markup
    page.close()


def test_not_one_element_of_the_page_moves(house: Household, start_browser: Callable[[Path | None], Browser]) -> None:
    page = house.list()
    page.wait_for(STRIP_MEANING)
    page.evaluate(ALL_STRIPS)
    page.evaluate("scrollTo(0, 0)")
    with_us = boxes(page)
    # The same kind of browser draws the same fonts: a second one, without the extension, shows the page as it is.
    with start_browser(None) as plain:
        bare = plain.open(LIST)
        bare.wait_for(".order-item-btn")
        bare.evaluate("document.querySelectorAll('.order-item').forEach((card) => card.scrollIntoView())")
        bare.evaluate("scrollTo(0, 0)")
        without_us = boxes(bare)
    assert len(with_us) == len(without_us) > 100
    assert [pair for pair in zip(with_us, without_us, strict=True) if pair[0] != pair[1]] == []
    page.close()


def test_nothing_of_the_page_is_covered_also_when_its_buttons_come_late(house: Household) -> None:
    house.shop.show("everyday", late_seconds=1.5)
    page = house.list()
    page.wait_for(STRIP_MEANING)
    page.wait_for(".order-item-btn", seconds=5)
    page.evaluate("new Promise((later) => setTimeout(later, 400))")
    for place in (0, 600, 1200):
        page.evaluate(f"scrollTo(0, {place})")
        page.evaluate("new Promise((later) => setTimeout(later, 300))")
        assert covered(page) == []
    page.close()


def test_pressing_an_overlay_opens_the_advice_with_its_reasons_and_leads_to_the_order(house: Household) -> None:
    house.shop.show("one-late", late_seconds=0)
    house.detail("protection-2").wait_for(".panel")
    page = house.list()
    page.wait_for(STRIP_LEFT)
    page.click(".strip")
    page.wait_for(".more .headline h3")
    assert "Refund if no delivery before" in page.text(".more")
    assert page.evaluate("location.pathname") == "/p/order/index.html"
    page.click(".more .foot a")
    opened = house.browser.wait_for_page("/p/order/detail.html")
    opened.wait_for(f"{PANEL}, {HANDLE}")
    assert house.shop.pressed == []
    opened.close()
    page.close()


def test_fifty_orders_and_five_hundred_are_all_served(house: Household) -> None:
    house.shop.show("fifty", late_seconds=0)
    page = house.list()
    for loaded in (20, 30, 40, 50):
        page.click(".order-more button")
        page.wait_until(f"document.querySelectorAll('.order-item').length === {loaded}")
    assert None not in page.evaluate(ALL_STRIPS)
    assert page.errors == []
    page.close()
