"""What a shopper pastes about a parcel, as the extension sends it."""

from __future__ import annotations

import pytest

from companion.api.services import Services
from tests.alerts.conftest import Time
from tests.api.conftest import Browser
from tests.guard.extension_client import CallFailedError
from tests.site.replies import DETAIL, TRACKING
from tests.site.scenario import scenario

LATE, NUMBER = "8190000000000103", "LP00612345678903"
TEXT = "2026-09-29 08:00 Import customs clearance started\n2026-09-26 10:15 Arrived at the sorting centre"


@pytest.fixture
def late(alice: Browser, time: Time) -> Browser:
    shown = scenario("protection-3", now=time())
    for api in (DETAIL, TRACKING):
        alice.sees(shown, api, LATE)
    return alice


def test_a_pasted_text_joins_the_history_and_says_how_much_was_read(late: Browser, services: Services) -> None:
    answer = late.post("/v1/tracking/paste", number=NUMBER, text=TEXT)
    assert (answer["outcome"], answer["source"], answer["events"]) == ("read", "paste", 2)
    assert answer["message"] == "2 events were read."
    (parcel,) = late.post("/v1/parcels/history", number=LATE)["parcels"]
    tellers = {entry["text"]: [one["source"] for one in entry["told_by"]] for entry in parcel["events"]}
    assert "paste" in tellers["Import customs clearance started"]
    assert "paste" in tellers["Arrived at the sorting centre"]


def test_a_later_paste_leaves_what_the_earlier_one_told_as_it_was(late: Browser, time: Time) -> None:
    late.post("/v1/tracking/paste", number=NUMBER, text=TEXT)
    time.pass_(hours=6)
    late.post("/v1/tracking/paste", number=NUMBER, text="2026-09-30 09:00 Released by customs")
    (parcel,) = late.post("/v1/parcels/history", number=LATE)["parcels"]
    (earlier,) = (entry for entry in parcel["events"] if entry["text"] == "Import customs clearance started")
    (teller,) = (one for one in earlier["told_by"] if one["source"] == "paste")
    assert "missing_since" not in teller
    assert teller["last_fetched_at"] == teller["first_fetched_at"] == "2026-10-01T12:00:00Z"


def test_a_text_without_events_changes_nothing_and_says_what_to_paste(late: Browser) -> None:
    before = late.post("/v1/parcels/history", number=LATE)
    answer = late.post("/v1/tracking/paste", number=NUMBER, text="Where is my parcel?")
    assert (answer["outcome"], answer["events"]) == ("not-understood", 0)
    assert "Paste the lines with the dates" in answer["message"]
    assert late.post("/v1/parcels/history", number=LATE) == before


def test_the_answer_speaks_the_shoppers_language(late: Browser) -> None:
    late.language = "de"
    message = late.post("/v1/tracking/paste", number=NUMBER, text=TEXT)["message"]
    assert message.startswith("2 ")
    assert "events were read" not in message


def test_a_number_that_is_none_is_refused(late: Browser) -> None:
    with pytest.raises(CallFailedError) as refused:
        late.post("/v1/tracking/paste", number="../etc", text=TEXT)
    assert refused.value.code == "body-invalid"
