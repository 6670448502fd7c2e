"""``parcelward history``: every event with who told it, and one's own delivery times."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from companion.api.services import Services
from companion.facts import Moment
from companion.settings import Settings
from tests.alerts.conftest import Time
from tests.commands.conftest import Run
from tests.ingesting.shopper import ShopperAtHome
from tests.tracking.told import event, told

LATE, NUMBER = "8190000000000103", "LP00612345678903"
CUSTOMS = event("2026-09-29T08:00:00-04:00", "Import customs clearance started", code="CC_IM_START", place="Miami")


@pytest.fixture
def data(tmp_path: Path) -> str:
    """A data folder in which one order was seen and its parcel checked."""
    settings = Settings.load(data_dir=tmp_path / "data", environ={})
    settings.prepare()
    services = Services.open(settings.database_url)
    shopper = ShopperAtHome(services, Time(datetime(2026, 10, 1, 12, tzinfo=UTC)))
    shopper.looks_at("protection-3")
    shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER))
    services.close()
    return str(settings.data_folder)


def test_the_history_names_who_told_each_event(parcelward: Run, data: str) -> None:
    done = parcelward("history", NUMBER, "--data-dir", data)
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    place = next(index for index, line in enumerate(lines) if CUSTOMS.text in line)
    assert lines[place].startswith("2026-09-29 08:00 UTC-04:00  ")
    assert "Miami" in lines[place]
    assert "Cainiao" in lines[place + 1]
    assert "The page at AliExpress" in done.stdout


def test_every_time_tells_its_zone_and_a_day_stays_a_day(
    parcelward: Run, data: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    services = Services.open(f"sqlite:///{data}/parcelward.sqlite3")
    shopper = ShopperAtHome(services, Time(datetime(2026, 10, 2, 12, tzinfo=UTC)))
    day = event("2026-10-01", "Arrived at the sorting centre")
    zoneless = event("2026-09-30T07:15", "Left the airport")
    instant = event(Moment(datetime(2026, 9, 30, 22, 5, 9, tzinfo=UTC)), "Loaded onto the lorry")
    shopper.is_told("cainiao", told(day, instant, zoneless, CUSTOMS, number=NUMBER))
    services.close()
    lines = parcelward("history", NUMBER, "--data-dir", data).stdout.splitlines()
    of_day = next(line for line in lines if day.text in line)
    of_zoneless = next(line for line in lines if zoneless.text in line)
    assert of_day.startswith(f"{'2026-10-01':<26}  {day.text}")
    of_instant = next(line for line in lines if instant.text in line)
    assert of_instant.startswith(f"{'2026-09-30 22:05 UTC':<26}  {instant.text}")
    assert of_zoneless.startswith(f"{'2026-09-30 07:15':<26}  {zoneless.text}"), "no zone is made up"
    witnesses = [line for line in lines if "first seen" in line or "last seen" in line or "Last answer" in line]
    assert witnesses and all(line.endswith("UTC+09:00") for line in witnesses)


def test_the_history_of_an_order_as_json_is_what_the_api_gives(parcelward: Run, data: str) -> None:
    (parcel,) = json.loads(parcelward("history", LATE, "--data-dir", data, "--json").stdout)["parcels"]
    assert (parcel["number"], parcel["orders"]) == (NUMBER, [LATE])
    assert parcel["events"][0]["told_by"][0]["source"] == "cainiao"


def test_an_unknown_number_is_answered_with_what_to_do(parcelward: Run, data: str) -> None:
    done = parcelward("history", "LP00000000000009", "--data-dir", data)
    assert done.returncode == 1
    assert "parcelward check" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_number_it_tells_from_how_many_parcels_on_times_are_shown(parcelward: Run, data: str) -> None:
    assert "from 5 parcels" in parcelward("history", "--data-dir", data).stdout.replace("\u2068", "").replace(
        "\u2069", ""
    )
    assert json.loads(parcelward("history", "--data-dir", data, "--json").stdout) == {"fewest": 5, "times": []}
