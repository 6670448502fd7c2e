"""From a page that was seen to a reminder that is shown once."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from time import monotonic, sleep

import pytest
import time_machine

from companion.alerts.channels.desktop import DesktopChannel, DesktopNotice
from companion.alerts.scheduler import AlertScheduler
from companion.alerts.sweeping import Sweeper
from companion.api.services import Services
from tests.alerts.conftest import Time
from tests.api.conftest import Browser
from tests.guard.extension_client import CallFailedError
from tests.site.replies import DETAIL, LIST
from tests.site.scenario import Scenario, scenario

ORDER = "8190000000000101"  # 42 days of protection left: nothing presses


class Screen(DesktopChannel):
    """A desktop that takes every notice, or none; the real one is tested with a real service."""

    def __init__(self, *, there: bool = True) -> None:
        super().__init__()
        self.there = there
        self.shown: list[DesktopNotice] = []

    def show(self, notice: DesktopNotice, now: object) -> bool:
        if self.there:
            self.shown.append(notice)
        return self.there


def sweeper(services: Services, screen: Screen) -> Sweeper:
    return Sweeper(services.alerts, services.notices, services.browser, screen)


@pytest.fixture
def seen(alice: Browser, time: Time) -> Scenario:
    """Alice has looked at one order on its way; nothing is due for a month."""
    shown = scenario("on-its-way", now=time())
    alice.sees(shown, LIST)
    alice.sees(shown, DETAIL, ORDER)
    for alert in alice.post("/v1/alerts/due")["alerts"]:
        alice.post("/v1/alerts/shown", ids=[alert["id"]], channel="browser")
    return shown


def until_protection_warns(alice: Browser, time: Time) -> dict[str, str]:
    for _ in range(60):
        time.pass_(days=1)
        for alert in alice.post("/v1/alerts/due")["alerts"]:
            if "protection" in alert["key"]:
                return alert  # type: ignore[no-any-return]
            alice.post("/v1/alerts/shown", ids=[alert["id"]], channel="browser")
    raise AssertionError("The protection ended without a warning.")


def test_a_browser_is_told_of_the_warning_and_shows_it_once(
    alice: Browser, alices_firefox: Browser, seen: Scenario, time: Time
) -> None:
    alert = until_protection_warns(alice, time)
    assert alert["order_id"] == ORDER
    assert alert["title"]
    assert "Example Lights Store" in alert["text"]
    assert "0101" in alert["text"]
    assert ORDER not in alert["text"] + alert["title"]
    assert alert["url"].startswith("https://www.aliexpress.com/p/order/detail.html")
    claim = {"ids": [alert["id"]], "channel": "browser"}
    assert alice.post("/v1/alerts/shown", **claim) == {"taken": [alert["id"]]}
    assert alices_firefox.post("/v1/alerts/shown", **claim) == {"taken": []}
    assert alice.post("/v1/alerts/due") == {"alerts": []}


def test_with_the_browser_closed_the_desktop_shows_it_and_the_browser_does_not_repeat_it(
    alice: Browser, services: Services, seen: Scenario, time: Time
) -> None:
    screen = Screen()
    for _ in range(60):
        sweeper(services, screen).sweep(time.pass_(days=1))
    assert screen.shown
    assert any("Example Lights Store" in notice.text for notice in screen.shown)
    assert screen.shown[-1].url == f"https://www.aliexpress.com/p/order/detail.html?orderId={ORDER}"
    assert alice.post("/v1/alerts/due") == {"alerts": []}
    titles = [notice.title for notice in screen.shown]
    assert len(titles) == len(set(titles)), "one event, one notice"


def test_while_a_browser_asks_the_desktop_leaves_it_the_first_claim(
    alice: Browser, services: Services, seen: Scenario, time: Time
) -> None:
    screen = Screen()
    until_protection_warns(alice, time)
    assert sweeper(services, screen).sweep(time.pass_(seconds=89)) == 0
    assert sweeper(services, screen).sweep(time.pass_(seconds=1)) == 1


def test_after_a_restart_the_browser_may_first_say_what_it_showed_meanwhile(
    alice: Browser, services: Services, seen: Scenario, time: Time
) -> None:
    until_protection_warns(alice, time)
    restarted, screen = Services.open(f"sqlite:///{services.store.place}"), Screen()
    sweeps = sweeper(restarted, screen)
    sweeps.begin(time.pass_(hours=1))
    assert sweeps.sweep(time()) == 0
    assert sweeps.next_instant(time()) == time() + timedelta(seconds=90)
    assert sweeps.sweep(time.pass_(seconds=90)) == 1
    restarted.close()


def test_without_a_desktop_the_alert_waits_for_the_browser(
    alice: Browser, services: Services, seen: Scenario, time: Time
) -> None:
    alert = until_protection_warns(alice, time)
    time.pass_(minutes=10)
    assert sweeper(services, Screen(there=False)).sweep(time()) == 0
    assert alice.post("/v1/alerts/shown", ids=[alert["id"]], channel="browser")["taken"] == [alert["id"]]


def test_many_orders_at_once_are_one_notice_on_the_desktop(
    alice: Browser, services: Services, everyday: Scenario, time: Time
) -> None:
    for order in everyday.orders:
        alice.sees(everyday, DETAIL, order.id)
    screen = Screen()
    shown = sweeper(services, screen).sweep(time.pass_(minutes=5))
    assert shown > 3
    (notice,) = screen.shown
    assert notice.title == f"{shown} orders need you"
    assert notice.text.endswith(f"and {shown - 1} more")
    assert sweeper(services, screen).sweep(time.pass_(minutes=5)) == 0


def test_a_reminder_speaks_the_language_the_browser_last_spoke(
    alice: Browser, services: Services, everyday: Scenario, time: Time
) -> None:
    alice.language = "pt-BR"
    alice.sees(everyday, DETAIL, "8190000000000102")
    assert services.shopper.spoken().language == "pt-BR"
    reopened = Services.open(f"sqlite:///{services.store.place}")
    assert reopened.shopper.spoken().language == "pt-BR"
    reopened.close()


def test_snoozing_over_the_wire_brings_it_back_tomorrow(alice: Browser, seen: Scenario, time: Time) -> None:
    alert = until_protection_warns(alice, time)
    alice.post("/v1/alerts/shown", ids=[alert["id"]], channel="browser")
    assert alice.post("/v1/alerts/snooze", id=alert["id"], until=(time() + timedelta(hours=20)).isoformat()) == {}
    assert alice.post("/v1/alerts/due") == {"alerts": []}
    time.pass_(hours=20)
    (again,) = alice.post("/v1/alerts/due")["alerts"]
    assert (again["key"], again["id"] != alert["id"]) == (alert["key"], True)


@pytest.mark.parametrize(
    ("path", "body", "code", "where"),
    [
        ("/v1/alerts/snooze", {"id": "77-1", "until": "2026-10-02T12:00:00Z"}, "alert-unknown", "id"),
        ("/v1/alerts/snooze", {"id": "77-1", "until": "2026-10-02T12:00:00"}, "body-invalid", "until"),
        ("/v1/alerts/snooze", {"id": "77-1", "until": "2025-10-02T12:00:00Z"}, "body-invalid", "until"),
        ("/v1/alerts/shown", {"ids": ["1-1"], "channel": "pigeon"}, "body-invalid", "channel"),
        ("/v1/alerts/shown", {"ids": "1-1", "channel": "browser"}, "body-invalid", "ids"),
        ("/v1/alerts/due", {"more": 1}, "body-invalid", "more"),
    ],
)
def test_a_body_that_is_not_the_protocols_is_refused_with_its_place(
    alice: Browser, path: str, body: dict[str, object], code: str, where: str
) -> None:
    with pytest.raises(CallFailedError) as caught:
        alice.post(path, **body)
    assert (caught.value.code, caught.value.document["where"]) == (code, where)


def test_the_scheduler_wakes_at_the_instant_by_itself(
    alice: Browser, services: Services, time: Time, seen: Scenario
) -> None:
    """Real seconds pass here: the scheduler is told that the next alert is half a second away."""
    shown = threading.Event()

    class Watched(Screen):
        def show(self, notice: DesktopNotice, now: object) -> bool:
            shown.set()
            return super().show(notice, now)

    next_instant = services.alerts.next_instant(time() + timedelta(minutes=2))
    assert next_instant is not None
    start = next_instant - timedelta(seconds=0.5)
    begun = monotonic()
    scheduler = AlertScheduler(sweeper(services, Watched()), lambda: start + timedelta(seconds=monotonic() - begun))
    scheduler.start()
    try:
        assert shown.wait(10), "nobody was woken"
        assert monotonic() - begun >= 0.5
    finally:
        scheduler.stop()


def test_a_clock_that_was_set_back_for_a_while_delays_no_warning(
    alice: Browser, services: Services, time: Time, seen: Scenario
) -> None:
    """Real seconds pass here, and the system's clock is an hour behind for half a second of them."""
    shown = threading.Event()

    class Watched(Screen):
        def show(self, notice: DesktopNotice, now: object) -> bool:
            shown.set()
            return super().show(notice, now)

    next_instant = services.alerts.next_instant(time() + timedelta(minutes=2))
    assert next_instant is not None
    ahead = next_instant + timedelta(seconds=-1) - datetime.now(UTC)
    scheduler = AlertScheduler(
        sweeper(services, Watched()), lambda: datetime.now(UTC) + ahead, heartbeat=timedelta(seconds=0.2)
    )
    scheduler.start()
    try:
        with time_machine.travel(datetime.now(UTC) - timedelta(hours=1)):
            sleep(0.6)  # long enough for the scheduler to arrange itself by the wrong clock
        assert shown.wait(10), "the warning waits for the hour by which the clock was set back"
    finally:
        scheduler.stop()
