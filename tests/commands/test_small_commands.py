"""The commands that answer without a running companion."""

import json
import stat
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from companion.api.services import Services
from companion.cli import COMMANDS
from companion.settings import Settings
from companion.store.engine import sqlite_url
from tests.alerts.conftest import Time
from tests.commands.conftest import Run
from tests.ingesting.shopper import ShopperAtHome


def test_help_lists_every_command(parcelward: Run) -> None:
    listed = parcelward("--help").stdout
    for name in COMMANDS:
        assert f"  {name} " in listed


def test_classify_answers_every_line_with_a_line(parcelward: Run) -> None:
    lines = [
        {"text": "Delivered, left with neighbour", "language": "en"},
        {"code": "AE_GTMS_SIGNED"},
        {"text": "Delivery attempt failed, addressee absent"},
        {"carrier": "nobody"},
    ]
    done = parcelward("classify", typed="".join(json.dumps(line) + "\n" for line in lines) + "this is no JSON\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["status"] for answer in answers] == [
        "delivered",
        "delivered",
        "delivery_attempted",
        "unknown",
        "unknown",
    ]
    assert all(0 <= answer["confidence"] <= 1 and answer["matched_by"] for answer in answers)
    assert "Traceback" not in done.stderr


def test_number_prints_the_documented_shape(parcelward: Run) -> None:
    done = parcelward("number", "RR123456785CH", "RR123456786CH", "<b>not a number</b>", "--json")
    right, wrong, none = json.loads(done.stdout)
    assert {"id": "s10", "carrier": "Swiss Post", "valid": True, "country": "CH"}.items() <= right["formats"][0].items()
    assert next(entry for entry in wrong["formats"] if entry["id"] == "s10")["valid"] is False
    assert none == {"number": "<b>not a number</b>", "formats": []}


def test_number_says_when_it_is_an_order_number(parcelward: Run) -> None:
    assert "order number" in parcelward("number", "8000222333270000").stdout


def test_number_refuses_an_empty_number_and_cuts_an_endless_one(parcelward: Run) -> None:
    refused = parcelward("number", "RR123456785CH", " ")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "NUMBER is empty" in refused.stderr
    assert len(parcelward("number", "A" * 5000).stdout) < 300


def test_orders_and_alerts_of_an_empty_companion_say_so(parcelward: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert "No order is stored yet" in parcelward("orders", "--data-dir", str(folder)).stdout
    assert json.loads(parcelward("alerts", "--data-dir", str(folder), "--json").stdout) == {"alerts": []}


def test_the_instants_of_warnings_are_told_in_this_computers_time_with_its_zone(
    parcelward: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    Settings.load(data_dir=folder, environ={}).prepare()
    services = Services.open(sqlite_url(folder / "parcelward.sqlite3"))
    ShopperAtHome(services, Time(datetime.now(UTC))).looks_at("protection-7")
    services.close()
    listed = json.loads(parcelward("alerts", "--data-dir", str(folder), "--json").stdout)["alerts"]
    assert listed
    for zone in ("Asia/Kolkata", "UTC"):
        monkeypatch.setenv("TZ", zone)
        lines = parcelward("alerts", "--data-dir", str(folder)).stdout.splitlines()
        for entry, line in zip(listed, lines, strict=True):
            due = datetime.fromisoformat(entry["due_at"]).astimezone(ZoneInfo(zone))
            assert line.startswith(f"{due:%Y-%m-%d %H:%M} UTC{'+05:30' if zone != 'UTC' else ''}  ")
            assert line.endswith(entry["title"])


def test_quiet_hours_are_chosen_and_switched_off_on_the_terminal(
    parcelward: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = ("--data-dir", str(tmp_path / "data"))
    assert "from 22:00 to 08:00" in parcelward("alerts", *folder, "--quiet", "22:00-8:00").stdout
    assert json.loads(parcelward("alerts", *folder, "--json").stdout)["quiet_hours"] == "22:00-08:00"
    refused = parcelward("alerts", *folder, "--quiet", "at night")
    assert (refused.returncode, "two times of day" in refused.stderr) == (2, True)
    assert "from 22:00 to 08:00" in parcelward("alerts", *folder).stdout, "a slip changes nothing"
    assert "at any time" in parcelward("alerts", *folder, "--quiet", "off").stdout
    assert json.loads(parcelward("alerts", *folder, "--json").stdout) == {"alerts": []}
    monkeypatch.setenv("PARCELWARD_QUIET_HOURS", "23:00-06:00")
    told = parcelward("alerts", *folder, "--quiet", "22:00-08:00").stdout
    assert "PARCELWARD_QUIET_HOURS is set to 23:00-06:00 here and wins" in told


def test_pair_shows_a_code_and_keeps_only_a_private_trace_of_it(parcelward: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    printed = parcelward("pair", "--data-dir", str(folder)).stdout
    assert "-" in printed
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_backup_copies_what_is_stored_and_overwrites_nothing(parcelward: Run, tmp_path: Path) -> None:
    folder, copy = str(tmp_path / "data"), tmp_path / "copy.sqlite3"
    assert parcelward("backup", str(copy), "--data-dir", folder).returncode == 1
    parcelward("orders", "--data-dir", folder)
    assert parcelward("backup", str(copy), "--data-dir", folder).returncode == 0
    assert copy.read_bytes().startswith(b"SQLite format 3")
    refused = parcelward("backup", str(copy), "--data-dir", folder)
    assert refused.returncode == 1
    assert "already there" in refused.stderr


def test_doctor_finds_a_damaged_database(parcelward: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    parcelward("orders", "--data-dir", str(folder))
    database = folder / "parcelward.sqlite3"
    content = bytearray(database.read_bytes())
    content[100:4000] = b"\xff" * 3900
    database.write_bytes(content)
    done = parcelward("doctor", "--data-dir", str(folder))
    assert done.returncode == 1
    assert "damaged" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_doctor_finds_nothing_wrong_with_a_fresh_companion(parcelward: Run, tmp_path: Path) -> None:
    done = parcelward("doctor", "--data-dir", str(tmp_path / "data"), "--json")
    findings = {finding["name"]: finding for finding in json.loads(done.stdout)["findings"]}
    assert findings["database"]["well"] and findings["knowledge"]["well"] and findings["data"]["well"]


@pytest.mark.parametrize("port", ["70000", "-1"])
def test_a_port_that_is_none_is_explained(port: str, parcelward: Run, tmp_path: Path) -> None:
    done = parcelward("serve", "--port", port, "--data-dir", str(tmp_path / "data"))
    assert done.returncode == 2
    assert "port" in done.stderr.lower()
    assert "Traceback" not in done.stderr
