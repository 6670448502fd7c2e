"""The history of a parcel with who told what, and how long the shopper's own parcels took, as the extension asks."""

from __future__ import annotations

import pytest

from companion.api.services import Services
from tests.alerts.conftest import Time
from tests.api.conftest import Browser
from tests.guard.extension_client import CallFailedError
from tests.site.replies import DETAIL, LIST, TRACKING
from tests.site.scenario import scenario
from tests.tracking.told import event, told

LATE, NUMBER = "8190000000000103", "LP00612345678903"
AIRPORT = event("2026-09-23T12:00:00-04:00", "Arrived at the airport", code="LH_ARRIVE")
CUSTOMS = event("2026-09-29T08:00:00-04:00", "Import customs clearance started", code="CC_IM_START", place="Miami")


@pytest.fixture
def late(alice: Browser, time: Time) -> Browser:
    """Alice, who has looked at all pages of one order."""
    shown = scenario("protection-3", now=time())
    for api in (LIST, DETAIL, TRACKING):
        alice.sees(shown, api, LATE)
    return alice


def test_every_event_names_all_who_told_it_and_when_it_was_fetched(
    late: Browser, services: Services, time: Time
) -> None:
    services.ingesting.tracked({NUMBER: [("cainiao", told(CUSTOMS, AIRPORT, number=NUMBER))]}, time())
    time.pass_(hours=6)
    services.ingesting.tracked({NUMBER: [("upu", told(AIRPORT, number=NUMBER))]}, time())
    (parcel,) = late.post("/v1/parcels/history", number=NUMBER)["parcels"]
    assert (parcel["number"], parcel["orders"], parcel["answered_at"]) == (NUMBER, [LATE], "2026-10-01T18:00:00Z")
    customs, airport, *older = parcel["events"]
    assert (customs["text"], customs["status"], customs["place"]) == (CUSTOMS.text, "customs_processing", "Miami")
    assert customs["told_by"] == [
        {
            "source": "cainiao",
            "first_fetched_at": "2026-10-01T12:00:00Z",
            "last_fetched_at": "2026-10-01T12:00:00Z",
        }
    ]
    assert airport["text"] == "Your package arrived at local airport", "the page's words, in the shopper's language"
    assert [teller["source"] for teller in airport["told_by"]] == ["cainiao", "upu", "aliexpress"]
    assert {teller["source"] for one in older for teller in one["told_by"]} == {"aliexpress"}


def test_an_event_that_disappeared_says_since_when(late: Browser, services: Services, time: Time) -> None:
    services.ingesting.tracked({NUMBER: [("cainiao", told(CUSTOMS, AIRPORT, number=NUMBER))]}, time())
    time.pass_(hours=6)
    services.ingesting.tracked({NUMBER: [("cainiao", told(AIRPORT, number=NUMBER))]}, time())
    (parcel,) = late.post("/v1/parcels/history", number=LATE)["parcels"]
    assert parcel["events"][0]["told_by"][0]["missing_since"] == "2026-10-01T18:00:00Z"
    plan = late.post("/v1/plans", order_ids=[LATE])["plans"][0]
    assert plan["facts"]["parcels"][0]["events"][0]["missing_since"] == "2026-10-01T18:00:00Z"


def test_the_histories_of_two_numbers_of_one_parcel_are_one(late: Browser, services: Services, time: Time) -> None:
    first = told(CUSTOMS, number=NUMBER, next_number="AP00000000000077")
    services.ingesting.tracked({NUMBER: [("cainiao", first)]}, time())
    out = event("2026-09-30T08:00:00-04:00", "Out for delivery")
    second = told(out, CUSTOMS, number="AP00000000000077")
    services.ingesting.tracked({"AP00000000000077": [("cainiao", second)]}, time())
    for asked in (NUMBER, "AP00000000000077", LATE):
        (parcel,) = late.post("/v1/parcels/history", number=asked)["parcels"]
        assert (parcel["number"], parcel["other_numbers"]) == ("AP00000000000077", [NUMBER])
        texts = [one["text"] for one in parcel["events"]]
        assert texts[:2] == [out.text, CUSTOMS.text]
        assert len(texts) == len(set(texts))


def test_orders_in_one_parcel_have_one_history_and_none_is_missing_on_the_others_page(
    alice: Browser, time: Time
) -> None:
    for key, order in (("combined-first", "8190000000000119"), ("combined-second", "8190000000000120")):
        shown = scenario(key, now=time())
        for api in (LIST, DETAIL, TRACKING):
            alice.sees(shown, api, order)
        time.pass_(hours=3)
    (parcel,) = alice.post("/v1/parcels/history", number="SWX100200300400500119")["parcels"]
    assert parcel["orders"] == ["8190000000000119", "8190000000000120"]
    assert not [teller for one in parcel["events"] for teller in one["told_by"] if "missing_since" in teller]


def test_a_number_that_was_only_asked_about_has_a_history_too(alice: Browser, services: Services, time: Time) -> None:
    services.ingesting.tracked({"RB000000005BR": [("upu", told(CUSTOMS, number="RB000000005BR"))]}, time())
    (parcel,) = alice.post("/v1/parcels/history", number="RB000000005BR")["parcels"]
    assert (parcel["orders"], [one["text"] for one in parcel["events"]]) == ([], [CUSTOMS.text])


def test_a_parcel_nobody_told_of_is_answered_with_what_to_do(alice: Browser) -> None:
    with pytest.raises(CallFailedError) as failed:
        alice.post("/v1/parcels/history", number="LP00000000000009")
    assert failed.value.code == "parcel-unknown"


def test_delivery_times_of_too_few_parcels_are_not_shown(alice: Browser, time: Time) -> None:
    shown = scenario("delivered", now=time())
    for api in (LIST, DETAIL, TRACKING):
        alice.sees(shown, api, shown.orders[0].id)
    answer = alice.post("/v1/parcels/delivery-times")
    assert (answer["fewest"], answer["times"]) == (5, [])
