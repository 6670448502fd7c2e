"""The extension has parcels asked about, and chooses who is asked; sources stand on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from companion.api.services import Services
from companion.store.queries import tracked_parcels
from tests.alerts.conftest import Time
from tests.api.conftest import Browser
from tests.guard.extension_client import CallFailedError
from tests.site.replies import TRACKING
from tests.site.scenario import Scenario
from tests.tracking.loopback_shapes import Scan
from tests.tracking.loopback_source import LoopbackSources

NUMBER = "LP00123456789012"


@pytest.fixture
def sources(time: Time, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackSources]:
    with LoopbackSources(time) as running:
        monkeypatch.setenv("PARCELWARD_TRACKING", "on")
        monkeypatch.setenv("PARCELWARD_TRACKING_LOOPBACK", running.base)
        at = time() - timedelta(hours=7)
        running.tell("cainiao", NUMBER, Scan(at=at, text="Departed from sorting center", code="SC_OUTBOUND_SUCCESS"))
        yield running


def check(alice: Browser, *numbers: str) -> dict[str, dict[str, Any]]:
    answer = alice.post("/v1/tracking/check", numbers=list(numbers))
    return {entry["number"]: entry for entry in answer["checks"]}


def test_a_check_is_begun_at_once_and_its_answer_fetched_a_moment_later(
    alice: Browser, services: Services, sources: LoopbackSources
) -> None:
    assert check(alice, NUMBER)[NUMBER]["state"] == "checking"
    assert sources.requests == [], "The call itself waits for nobody."
    services.tracking.scheduler.look()
    entry = check(alice, NUMBER)[NUMBER]
    assert (entry["state"], entry["standing"], entry["source"]) == ("answered", "found", "cainiao")
    assert entry["status_text"] == "Departed from sorting center"
    services.tracking.scheduler.look()
    assert len(sources.requests) == 1, "Pressing the button again within a quarter of an hour asks nobody."


def test_a_blocked_source_is_told_as_blocked_with_the_last_known_status(
    alice: Browser, services: Services, sources: LoopbackSources, time: Time
) -> None:
    check(alice, NUMBER)
    services.tracking.scheduler.look()
    time.pass_(minutes=20)
    sources.fail("cainiao", "block_page")
    check(alice, NUMBER)
    services.tracking.scheduler.look()
    entry = check(alice, NUMBER)[NUMBER]
    assert (entry["state"], entry["trouble"]) == ("trouble", "blocked")
    assert "last known status kept" in entry["message"]
    assert entry["status_text"] == "Departed from sorting center"
    time.pass_(minutes=20)
    entry = check(alice, NUMBER)[NUMBER]
    assert entry["state"] == "waiting"
    assert entry["until"] > entry["answered_at"]


def test_a_parcel_that_a_page_shows_is_asked_about_soon_and_its_news_reach_the_plan(
    alice: Browser, services: Services, sources: LoopbackSources, time: Time, everyday: Scenario
) -> None:
    order = everyday.orders[0].id
    answer = alice.sees(everyday, TRACKING, order)
    number = answer["plans"][0]["facts"]["parcels"][0]["tracking_number"]
    with services.store.reading() as connection:
        row = tracked_parcels.load(connection, [number])[number]
    assert row.next_check_at is not None
    assert timedelta(0) <= row.next_check_at - time() <= timedelta(minutes=20)
    delivered = Scan(at=time() - timedelta(minutes=5), text="Package delivered", code="GTMS_SIGNED")
    sources.tell("cainiao", number, delivered, destination=None)
    time.pass_(minutes=21)
    services.tracking.scheduler.look()
    plan = alice.post("/v1/plans", order_ids=[order])["plans"][0]
    assert plan["facts"]["parcels"][0]["status"] == "delivered"
    with services.store.reading() as connection:
        row = tracked_parcels.load(connection, [number])[number]
    assert (row.next_check_at, row.settled_at) == (None, time())
    alice.post("/v1/statements", order_id=order, statement="not_received", said=True)
    with services.store.reading() as connection:
        row = tracked_parcels.load(connection, [number])[number]
    assert row.next_check_at is not None, "Marked delivered, but the shopper misses it: it is asked about further."


def test_sources_are_listed_and_switched_and_no_key_ever_comes_back(alice: Browser, sources: LoopbackSources) -> None:
    answer = alice.post("/v1/tracking/sources")
    listed = {entry["name"]: entry for entry in answer["sources"]}
    assert answer["on"] is True
    assert [name for name, entry in listed.items() if entry["enabled"]] == ["cainiao"]
    answer = alice.post("/v1/tracking/sources/set", source="dhl", enabled=True)
    dhl = next(entry for entry in answer["sources"] if entry["name"] == "dhl")
    assert (dhl["enabled"], dhl["condition"]) == (True, "no_key")
    answer = alice.post("/v1/tracking/sources/set", source="dhl", key="key-of-alice")
    dhl = next(entry for entry in answer["sources"] if entry["name"] == "dhl")
    assert (dhl["has_key"], dhl["condition"]) == (True, "ready")
    assert "key-of-alice" not in str(answer)
    answer = alice.post("/v1/tracking/sources/set", source="dhl", key=None)
    assert "no_key" in {entry["condition"] for entry in answer["sources"]}


def refused(alice: Browser, path: str, **body: Any) -> CallFailedError:
    with pytest.raises(CallFailedError) as caught:
        alice.post(path, **body)
    return caught.value


def test_a_source_nobody_knows_and_a_key_that_is_none_are_refused_with_a_sentence(
    alice: Browser, sources: LoopbackSources
) -> None:
    assert refused(alice, "/v1/tracking/sources/set", source="pigeon").code == "source-unknown"
    failed = refused(alice, "/v1/tracking/sources/set", source="dhl", key="two words")
    assert failed.code == "source-key-invalid"
    assert "two words" not in str(failed)
    failed = refused(alice, "/v1/tracking/sources/set", source="la_poste", key="two words")
    assert "no key for La Poste." in failed.document["message"], "a source is named as the shopper knows it"
    assert refused(alice, "/v1/tracking/check", numbers=["LP1"] * 101).code == "body-invalid"


def test_switched_off_the_extension_is_told_so(alice: Browser) -> None:
    assert alice.post("/v1/tracking/sources")["on"] is False
    assert refused(alice, "/v1/tracking/check", numbers=[NUMBER]).code == "tracking-off"
