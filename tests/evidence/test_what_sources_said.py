"""What tracking sources said stands in the pack with its name, when it was fetched and since when it is gone."""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZipFile

from companion.api.services import Services
from companion.evidence.packing import Packer
from tests.api.conftest import Browser
from tests.evidence.conftest import look_at, text_of
from tests.site.scenario import Scenario
from tests.tracking.told import event, told

LATE, NUMBER = "8190000000000103", "LP00612345678903"
AIRPORT = event("2026-09-23T12:00:00-04:00", "Arrived at the airport", code="LH_ARRIVE")
CUSTOMS = event("2026-09-29T08:00:00-04:00", "Import customs clearance started", code="CC_IM_START", place="Miami")


def test_each_source_is_named_with_the_days_of_its_fetching(
    alice: Browser, everyday: Scenario, services: Services, packer: Packer
) -> None:
    look_at(alice, everyday, LATE)
    services.ingesting.tracked({NUMBER: [("cainiao", told(CUSTOMS, AIRPORT, number=NUMBER))]}, alice.time())
    alice.time.pass_(days=2)
    services.ingesting.tracked({NUMBER: [("cainiao", told(AIRPORT, number=NUMBER))]}, alice.time())
    services.ingesting.tracked({NUMBER: [("upu", told(CUSTOMS, number=NUMBER))]}, alice.time())
    alice.time.pass_(days=20)
    services.ingesting.tracked({NUMBER: [("upu", told(CUSTOMS, number=NUMBER))]}, alice.time())
    pack = packer.make(LATE, language="en", now=alice.time())
    text = text_of(pack.pdf)
    assert "Import customs clearance started" in text and "Miami" in text
    assert "Cainiao" in text and "since Oct 1, 2026" in text
    assert "On Oct 23, 2026," in text, "A source that was asked counts as a look."
    with ZipFile(BytesIO(pack.zip)) as archive:
        parcel = json.loads(archive.read("events.json"))["parcels"][0]
        saved = [name for name in archive.namelist() if "cainiao" in name or "upu" in name]
    assert len(saved) == 3, "Two versions of one source and one of the other."
    customs = next(one for one in parcel["events"] if one["text"] == CUSTOMS.text)
    by_source = {one["source"]: one for one in customs["told_by"]}
    assert by_source["cainiao"]["missing_since"] == "2026-10-03T12:00:00Z"
    assert by_source["upu"]["first_fetched_at"] == "2026-10-03T12:00:00Z"
    assert by_source["upu"]["last_fetched_at"] == "2026-10-23T12:00:00Z"
