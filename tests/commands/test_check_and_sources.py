"""``parcelward check`` and ``parcelward sources`` as a shopper types them, against sources on this machine."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.tracking.loopback_shapes import Scan
from tests.tracking.loopback_source import LoopbackSources

NUMBER = "LP00123456789012"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def sources() -> Iterator[LoopbackSources]:
    with LoopbackSources() as running:
        at = datetime.now(UTC) - timedelta(hours=7)
        running.tell("cainiao", NUMBER, Scan(at=at, text="Departed from sorting center", code="SC_OUTBOUND_SUCCESS"))
        yield running


def environment(sources: LoopbackSources, switch: str = "on") -> dict[str, str]:
    return {**os.environ, "PARCELWARD_TRACKING": switch, "PARCELWARD_TRACKING_LOOPBACK": sources.base}


def command(tmp_path: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "companion.cli", arguments[0], "--data-dir", str(tmp_path / "data"), *arguments[1:]]


@pytest.fixture
def parcelward(tmp_path: Path, sources: LoopbackSources) -> Run:
    def run(*arguments: str, typed: str = "", switch: str = "on") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(tmp_path, *arguments),
            input=typed,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
            encoding="utf-8",
            env=environment(sources, switch),
        )

    return run


def test_a_number_is_asked_about_and_its_last_event_shown(parcelward: Run) -> None:
    done = parcelward("check", f" {NUMBER.lower()} ")
    assert done.returncode == 0, done.stderr
    assert "Cainiao knows this parcel" in done.stdout
    assert "Departed from sorting center" in done.stdout


def test_asking_again_within_a_quarter_of_an_hour_shows_what_is_known_and_asks_nobody(
    parcelward: Run, sources: LoopbackSources
) -> None:
    parcelward("check", NUMBER)
    again = parcelward("check", NUMBER)
    assert "Departed from sorting center" in again.stdout
    assert len(sources.requests) == 1


def test_two_commands_at_once_ask_once(tmp_path: Path, sources: LoopbackSources) -> None:
    sources.latency = 0.3
    running = [
        subprocess.Popen(
            command(tmp_path, "check", NUMBER, "--json"),
            stdout=subprocess.PIPE,
            env=environment(sources),
        )
        for _ in range(2)
    ]
    found = [json.loads(process.communicate(timeout=90)[0])["checks"][0]["state"] for process in running]
    assert sources.asked_about("cainiao") == [(NUMBER,)]
    assert "answered" in found


def test_a_blocked_source_is_said_to_be_blocked_and_the_last_known_status_stays(
    parcelward: Run, sources: LoopbackSources
) -> None:
    parcelward("check", "--paste", NUMBER, typed="2026-11-20 10:00 Departed from sorting center\n")
    sources.fail("cainiao", "block_page", times=None)
    done = parcelward("check", NUMBER)
    assert done.returncode == 1
    assert "blocked, last known status kept" in done.stdout
    assert "Departed from sorting center" in done.stdout
    assert "not found" not in done.stdout.lower()
    listed = parcelward("sources").stdout
    assert "Blocked, last known status kept. It is asked again from" in listed
    assert "It showed a security check instead of an answer." in listed


def test_without_a_number_every_parcel_on_its_way_is_asked_about(parcelward: Run) -> None:
    done = parcelward("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "No parcel is on its way" in done.stdout


def test_an_order_number_goes_to_nobody(parcelward: Run, sources: LoopbackSources) -> None:
    (entry,) = json.loads(parcelward("check", "8000222333270000", "--json").stdout)["checks"]
    assert entry["state"] == "nobody"
    assert sources.requests == []


def test_switched_off_nothing_is_asked_and_a_paste_is_still_read(parcelward: Run, sources: LoopbackSources) -> None:
    refused = parcelward("check", NUMBER, switch="off")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "switched off by PARCELWARD_TRACKING." in refused.stderr
    pasted = parcelward("check", "--paste", NUMBER, typed="2026-11-20 10:00 Delivered\n", switch="off")
    assert (pasted.returncode, pasted.stdout.splitlines()[0]) == (0, "One event was read.")
    assert sources.requests == []


def test_a_word_nobody_knows_switches_off_too(parcelward: Run, sources: LoopbackSources) -> None:
    refused = parcelward("check", NUMBER, switch="nein")
    assert refused.returncode == 1
    assert "switched off by PARCELWARD_TRACKING." in refused.stderr
    assert sources.requests == []


def test_a_paste_that_says_nothing_of_a_parcel_is_told_so(parcelward: Run) -> None:
    done = parcelward("check", "--paste", NUMBER, typed="hello, is anybody there?")
    assert done.returncode == 1
    assert "No event was found in this text" in done.stdout
    assert parcelward("check", "--paste").returncode == 2


def test_sources_are_listed_with_their_switches_and_keys(parcelward: Run, tmp_path: Path) -> None:
    listed = {entry["name"]: entry for entry in json.loads(parcelward("sources", "--json").stdout)["sources"]}
    assert [name for name, entry in listed.items() if entry["enabled"]] == ["cainiao"]
    assert listed["dhl"]["needs_key"] and not listed["dhl"]["has_key"]
    assert "needs your own key" in parcelward("sources", "enable", "dhl").stdout
    kept = parcelward("sources", "key", "dhl", typed="key-of-alice\n")
    assert "only your account can read" in kept.stdout
    assert "key-of-alice" not in kept.stdout + kept.stderr
    path = tmp_path / "data" / "tracking-keys.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "key-of-alice" not in parcelward("sources", "--json").stdout
    assert json.loads(parcelward("sources", "--json").stdout)["sources"][1]["condition"] == "ready"
    parcelward("sources", "key", "dhl", "--forget")
    assert "key-of-alice" not in path.read_text(encoding="utf-8")
    assert "is off" in parcelward("sources", "disable", "cainiao").stdout


@pytest.mark.parametrize("typed", ["", "two words\n", "café\n", "x" * 501])
def test_what_is_no_key_is_refused(parcelward: Run, typed: str) -> None:
    done = parcelward("sources", "key", "dhl", typed=typed)
    assert done.returncode == 2
    assert "no key" in done.stderr


def test_an_unknown_source_is_named_with_those_there_are(parcelward: Run) -> None:
    done = parcelward("sources", "enable", "pigeon-post")
    assert done.returncode == 2
    assert "“pigeon-post”" in done.stderr and "cainiao" in done.stderr


def test_a_running_companion_and_a_command_share_what_was_asked(
    parcelward: Run, tmp_path: Path, sources: LoopbackSources
) -> None:
    log = (tmp_path / "log").open("wb")
    serving = subprocess.Popen(
        command(tmp_path, "serve", "--port", "0"), stdout=log, stderr=log, env=environment(sources)
    )
    try:
        parcelward("check", NUMBER)
        parcelward("check", NUMBER)
        assert len(sources.requests) == 1
    finally:
        serving.terminate()
        assert serving.wait(10) == 0
        log.close()
