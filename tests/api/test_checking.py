"""Asking about parcels from the browser, with a closed port of this machine in every source's place."""

from __future__ import annotations

import pytest

from tests.alerts.conftest import Time
from tests.api.conftest import Browser
from tests.guard.extension_client import CallFailedError
from tests.site.replies import DETAIL, TRACKING
from tests.site.scenario import scenario

LATE, NUMBER = "8190000000000103", "LP00612345678903"


@pytest.fixture
def tracking_is_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARCELWARD_TRACKING", "on")
    monkeypatch.setenv("PARCELWARD_TRACKING_LOOPBACK", "http://127.0.0.1:9")


@pytest.mark.usefixtures("tracking_is_on")
def test_naming_no_number_asks_about_every_parcel_on_its_way(alice: Browser, time: Time) -> None:
    assert alice.post("/v1/tracking/check", numbers=[])["checks"] == []
    shown = scenario("protection-3", now=time())
    for api in (DETAIL, TRACKING):
        alice.sees(shown, api, LATE)
    (check,) = alice.post("/v1/tracking/check", numbers=[])["checks"]
    assert (check["number"], check["state"]) == (NUMBER, "checking")


def test_switched_off_it_says_so_instead_of_asking(alice: Browser) -> None:
    with pytest.raises(CallFailedError) as refused:
        alice.post("/v1/tracking/check", numbers=[])
    assert refused.value.code == "tracking-off"
    assert "switched off by PARCELWARD_TRACKING." in refused.value.document["message"]
