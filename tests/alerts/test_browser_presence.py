"""Who comes first: a browser that is there and takes what it is offered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from companion.alerts.channels.browser import BrowserPresence
from tests.alerts.plans import NOON


def test_a_browser_never_heard_of_has_no_claim() -> None:
    assert not BrowserPresence().has_first_claim("1-1", NOON)


@pytest.mark.parametrize(("seconds", "first"), [(0, True), (89, True), (90, False), (-5, False)])
def test_a_browser_that_asked_within_ninety_seconds_comes_first(seconds: int, first: bool) -> None:
    browser = BrowserPresence()
    browser.asked(NOON, [])
    assert browser.has_first_claim("1-1", NOON + timedelta(seconds=seconds)) is first


def test_a_browser_that_keeps_asking_but_never_takes_an_alert_loses_its_claim_to_that_one() -> None:
    browser = BrowserPresence()
    for minute in range(6):
        browser.asked(NOON + timedelta(minutes=minute), ["1-1"])
    browser.asked(NOON + timedelta(minutes=6), ["1-1", "2-1"])
    assert not browser.has_first_claim("1-1", NOON + timedelta(minutes=6))
    assert browser.has_first_claim("2-1", NOON + timedelta(minutes=6))


def test_it_is_known_when_the_claim_lapses() -> None:
    browser = BrowserPresence()
    assert browser.absent_at(NOON) is None
    browser.asked(NOON, [])
    assert browser.absent_at(NOON + timedelta(seconds=30)) == NOON + timedelta(seconds=90)
    assert browser.absent_at(NOON + timedelta(seconds=90)) is None
