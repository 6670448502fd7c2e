from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from datetime import timedelta
from queue import Queue

import pytest

from companion.alerts.channels.desktop import DesktopChannel, DesktopNotice
from tests.alerts.notification_service import Desktop, session_bus
from tests.alerts.plans import NOON

NOTICE = DesktopNotice(
    "Open a dispute now", "Key & Lock <b>shop</b>, order ending in 1111", True, "https://shop.test/o/1"
)

pytestmark = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon (package dbus)")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def opened() -> Queue[str]:
    return Queue()


@pytest.fixture
def channel(opened: Queue[str]) -> Iterator[DesktopChannel]:
    channel = DesktopChannel(opened.put)
    yield channel
    channel.close()


def test_a_notice_reaches_the_desktop_and_a_click_opens_the_order(
    bus: str, channel: DesktopChannel, opened: Queue[str]
) -> None:
    desktop = Desktop(bus)
    assert channel.show(NOTICE, NOON)
    (shown,) = desktop.service.shown
    assert (shown.application, shown.title, shown.urgency) == ("Parcelward", "Open a dispute now", 2)
    desktop.click(shown.number)
    assert opened.get(timeout=5) == "https://shop.test/o/1"
    desktop.close()


def test_a_stores_name_never_becomes_markup_on_the_desktop(bus: str, channel: DesktopChannel) -> None:
    desktop = Desktop(bus)
    assert channel.show(NOTICE, NOON)
    (shown,) = desktop.service.shown
    assert not set("<>&") & set(shown.text)
    assert "order ending in 1111" in shown.text
    desktop.close()


def test_a_desktop_without_a_notification_service_is_absent_and_says_so_once(
    bus: str, channel: DesktopChannel, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        assert not channel.show(NOTICE, NOON)
        assert not channel.show(NOTICE, NOON + timedelta(hours=1))
    told = [record for record in caplog.records if record.name == "parcelward.alerts"]
    assert len(told) == 1
    assert "browser" in told[0].getMessage()
    assert not any(record.exc_info for record in caplog.records)


def test_a_machine_without_any_session_bus_is_absent_and_nothing_is_raised(
    monkeypatch: pytest.MonkeyPatch, channel: DesktopChannel
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    assert not channel.show(NOTICE, NOON)
    assert channel.is_absent(NOON + timedelta(minutes=9))
    assert not channel.is_absent(NOON + timedelta(minutes=10))
    assert not channel.is_absent(NOON - timedelta(minutes=1)), "a clock set back must not keep it absent"


def test_a_desktop_that_appears_later_is_used_then(bus: str, channel: DesktopChannel) -> None:
    assert not channel.show(NOTICE, NOON)
    desktop = Desktop(bus)
    assert not channel.show(NOTICE, NOON + timedelta(minutes=9))
    assert channel.show(NOTICE, NOON + timedelta(minutes=10))
    assert len(desktop.service.shown) == 1
    desktop.close()


def test_a_desktop_that_goes_away_and_comes_back_is_used_again(bus: str, channel: DesktopChannel) -> None:
    first = Desktop(bus)
    assert channel.show(NOTICE, NOON)
    first.close()
    assert not channel.show(NOTICE, NOON + timedelta(hours=1))
    second = Desktop(bus)
    assert channel.show(NOTICE, NOON + timedelta(hours=2))
    assert len(second.service.shown) == 1
    second.close()
