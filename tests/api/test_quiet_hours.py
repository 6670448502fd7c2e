"""Quiet hours as the options page has them: chosen, told, taken back; the environment wins where it names any."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask

from companion.api.services import services_of
from companion.app import create_app
from companion.settings import Settings
from tests.alerts.conftest import Time
from tests.api.conftest import PORT, Browser
from tests.guard.extension_client import CallFailedError, OverWsgi
from tests.guard.people import already_paired

NIGHT = {"begin": "22:00", "end": "08:00"}


def set_hours(browser: Browser, hours: dict[str, str] | None, **body: Any) -> dict[str, Any]:
    return browser.post("/v1/alerts/quiet-hours/set", hours=hours, **body)


def test_nothing_is_quiet_before_somebody_chose_it(alice: Browser) -> None:
    assert alice.post("/v1/alerts/quiet-hours") == {"hours": None, "by_environment": False}


def test_chosen_hours_are_kept_for_every_browser_and_the_next_start(
    alice: Browser, alices_firefox: Browser, settings: Settings, time: Time
) -> None:
    assert set_hours(alice, NIGHT) == {"hours": NIGHT, "by_environment": False}
    assert alices_firefox.post("/v1/alerts/quiet-hours")["hours"] == NIGHT
    again = create_app(settings, clock=time)
    anew = Browser(already_paired(settings.data_folder, OverWsgi(again, PORT)), time)
    assert anew.post("/v1/alerts/quiet-hours")["hours"] == NIGHT
    assert set_hours(anew, None)["hours"] is None
    services_of(again).close()
    assert alice.post("/v1/alerts/quiet-hours")["hours"] is None


def test_who_asks_what_is_due_learns_when_it_is_quiet(alice: Browser) -> None:
    assert "quiet_hours" not in alice.post("/v1/alerts/due")
    set_hours(alice, NIGHT)
    assert alice.post("/v1/alerts/due")["quiet_hours"] == NIGHT


@pytest.mark.parametrize(
    ("hours", "code", "where"),
    [
        ({"begin": "22:00"}, "body-invalid", "hours.end"),
        ({"begin": "22:00", "end": "25:00"}, "body-invalid", "hours.end"),
        ({"begin": "<b>", "end": "08:00"}, "body-invalid", "hours.begin"),
        ({"begin": "08:00", "end": "08:00"}, "quiet-hours-empty", None),
        ("22:00-08:00", "body-invalid", "hours"),
    ],
)
def test_hours_that_make_no_sense_are_refused_and_change_nothing(
    alice: Browser, hours: Any, code: str, where: str | None
) -> None:
    set_hours(alice, NIGHT)
    with pytest.raises(CallFailedError) as caught:
        set_hours(alice, hours)
    assert (caught.value.code, caught.value.document.get("where")) == (code, where)
    assert alice.post("/v1/alerts/quiet-hours")["hours"] == NIGHT


@pytest.fixture(params=["23:30-06:00", "off"])
def environment(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("PARCELWARD_QUIET_HOURS", str(request.param))
    yield str(request.param)


def test_the_environment_wins_and_says_so_while_the_choice_is_kept(
    environment: str, app: Flask, alice: Browser, settings: Settings, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {"begin": "23:30", "end": "06:00"} if environment != "off" else None
    assert set_hours(alice, NIGHT) == {"hours": told, "by_environment": True}
    monkeypatch.delenv("PARCELWARD_QUIET_HOURS")
    freed = create_app(settings, clock=time)
    anew = Browser(already_paired(settings.data_folder, OverWsgi(freed, PORT)), time)
    assert anew.post("/v1/alerts/quiet-hours") == {"hours": NIGHT, "by_environment": False}
    services_of(freed).close()
