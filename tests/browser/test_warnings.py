"""Warnings at their instant: by the browser while it is open, by the desktop while it is closed, and each once."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.alerts.notification_service import Desktop, session_bus
from tests.browser.companion_process import CompanionProcess
from tests.browser.drivers.browser import Browser
from tests.browser.household import POPUP, Household, order_id
from tests.browser.surfaces import HEADLINE
from tests.site.look_alike import LookAlike

# The extension asks once a minute; this brings the next time forward.
ASK_NOW = """
(globalThis.browser ?? chrome).alarms
  .create("ask-what-is-due", {when: Date.now() + 200, periodInMinutes: 1}).then(() => 0)
"""


@pytest.fixture
def alone(
    start_browser: Callable[[Path | None], Browser],
    shop: LookAlike,
    port: int,
    extension: Path,
    tmp_path: Path,
) -> Iterator[Household]:
    """A household of this test alone, so that its warnings are only its own."""
    shop.show("everyday", late_seconds=0)
    companion = CompanionProcess(tmp_path / "data", port)
    companion.start()
    try:
        with start_browser(extension) as browser:
            alone = Household(shop, browser, companion)
            alone.pair()
            yield alone
    finally:
        companion.stop()


def _of(companion: CompanionProcess, key: str) -> list[dict[str, Any]]:
    return [alert for alert in companion.alerts() if alert["order_id"] == order_id(key)]


def _until(look: Callable[[], bool], seconds: float, what: str) -> None:
    end = time.monotonic() + seconds
    while not look():
        assert time.monotonic() < end, f"Waited {seconds:g} s in vain for {what}."
        time.sleep(0.5)


def test_an_open_browser_shows_a_due_warning_once(alone: Household) -> None:
    alone.detail("protection-2").wait_for(HEADLINE, "Open the dispute")
    own = alone.browser.open_extension(POPUP)
    assert own.evaluate("(globalThis.browser ?? chrome).alarms.get('ask-what-is-due')")["periodInMinutes"] == 1
    own.evaluate(ASK_NOW)
    _until(lambda: bool(alone.browser.notifications(own)), 20, "the notification")
    (shown,) = alone.browser.notifications(own)
    assert order_id("protection-2") in shown
    (claimed,) = [alert for alert in _of(alone.companion, "protection-2") if "shown_at" in alert]
    assert claimed["channel"] == "browser"
    assert claimed["level"] == "urgent"
    # Asked again, by a background that was stopped meanwhile and remembers nothing, nothing is shown twice.
    own.evaluate(f"(globalThis.browser ?? chrome).notifications.clear({json.dumps(shown)})")
    own.close()
    alone.browser.stop_background()
    alone.detail("protection-2").wait_for(HEADLINE)
    own = alone.browser.open_extension(POPUP)
    own.wait_for("li", "Open the dispute")
    alone.picture(own, "popup")
    own.evaluate(ASK_NOW)
    own.evaluate("new Promise((later) => setTimeout(later, 4000))")
    assert alone.browser.notifications(own) == {}
    assert len([alert for alert in _of(alone.companion, "protection-2") if "shown_at" in alert]) == 1


def test_with_the_browser_closed_the_desktop_shows_the_warning_at_its_instant(alone: Household) -> None:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("NOT TESTED: there is no dbus-daemon here to give the companion a desktop.")
    alone.detail("on-its-way").wait_for(HEADLINE)
    planned = [alert for alert in _of(alone.companion, "on-its-way") if alert["level"] == "urgent"]
    due = datetime.fromisoformat(planned[0]["due_at"])
    assert due > datetime.now(UTC) + timedelta(days=30)
    alone.companion.stop()
    alone.browser.close()
    with session_bus() as address:
        desktop = Desktop(address)
        alone.companion.session_bus = address
        # Long after every earlier warning was shown, a little before this one.
        alone.companion.clock = due - timedelta(seconds=25)
        alone.companion.start()
        before = {shown.title for shown in desktop.service.shown}
        assert planned[0]["title"] not in before
        _until(lambda: any(s.title == planned[0]["title"] for s in desktop.service.shown), 60, "the notification")
        alone.companion.stop()
        titles = [shown.title for shown in desktop.service.shown]
        assert titles.count(planned[0]["title"]) == 1
        # Started once more, it remembers what it has shown.
        alone.companion.clock = due + timedelta(minutes=1)
        alone.companion.start()
        time.sleep(3)
        assert [shown.title for shown in desktop.service.shown] == titles
        alone.companion.stop()
        desktop.close()
    alone.companion.clock = due + timedelta(minutes=2)
    (row,) = [alert for alert in alone.companion.alerts() if alert["key"] == planned[0]["key"]]
    assert row["channel"] == "desktop"
    assert due <= datetime.fromisoformat(row["shown_at"]) < due + timedelta(seconds=20)
