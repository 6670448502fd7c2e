"""The paired browsers on the terminal: who they are, and ending one while the companion runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from filelock import FileLock

from companion.guard.pairings import Pairing, PairingBook
from tests.browser.companion_process import CompanionProcess, free_port
from tests.commands.conftest import Run
from tests.guard.extension_client import ALICE_CHROMIUM, ALICE_FIREFOX, OverHttp, PairedClient, RefusedError


@pytest.fixture
def companion(tmp_path: Path) -> Iterator[CompanionProcess]:
    """A companion as a process of its own."""
    process = CompanionProcess(tmp_path / "data", free_port())
    process.start()
    yield process
    process.stop()


def pairing(identity: str, label: str = "Firefox on Linux") -> Pairing:
    return Pairing(
        id=identity,
        origin=ALICE_FIREFOX,
        label=label,
        request_key=b"request key of thirty-two bytes ",
        reply_key=b"reply key of just as many bytes ",
        paired_at=datetime(2026, 11, 1, 9, 30, tzinfo=UTC),
    )


@pytest.fixture
def book(tmp_path: Path) -> PairingBook:
    (tmp_path / "data").mkdir(mode=0o700)
    return PairingBook(tmp_path / "data")


def test_a_running_companion_refuses_a_browser_from_the_moment_its_pairing_is_ended(
    parcelward: Run, companion: CompanionProcess
) -> None:
    here = ("--data-dir", str(companion.data_folder))
    chromium, firefox = (
        PairedClient(OverHttp(companion.port), origin=origin) for origin in (ALICE_CHROMIUM, ALICE_FIREFOX)
    )
    chromium.pair(companion.pairing_code(), label="Chromium on Linux")
    firefox.pair(companion.pairing_code(), label="Firefox on Linux")
    assert chromium.post("/v1/status") and firefox.post("/v1/status")

    listed = parcelward("pair", "--list", *here).stdout
    line = next(line for line in listed.splitlines() if "Firefox on Linux" in line)
    assert ALICE_FIREFOX in line
    assert listed.count("Paired since") == listed.count("Last seen") == 2
    ended = parcelward("pair", "--revoke", line.split("  ")[0], *here)
    assert ended.returncode == 0
    assert "Firefox on Linux" in ended.stdout and "no longer paired" in ended.stdout

    with pytest.raises(RefusedError):
        firefox.post("/v1/status")
    left = chromium.post("/v1/pairings")["pairings"]
    assert [entry["label"] for entry in left] == ["Chromium on Linux"]
    remaining = json.loads(parcelward("pair", "--list", "--json", *here).stdout)["pairings"]
    assert [entry["id"] for entry in remaining] == [chromium.pairing]


def test_the_list_as_json_tells_everything_but_the_keys(parcelward: Run, book: PairingBook) -> None:
    book.add(pairing("abcdefghijkl"))
    done = parcelward("pair", "--list", "--json", "--data-dir", str(book.path.parent))
    assert json.loads(done.stdout) == {
        "pairings": [
            {
                "id": "abcdefghijkl",
                "label": "Firefox on Linux",
                "origin": ALICE_FIREFOX,
                "paired_at": "2026-11-01T09:30:00Z",
            }
        ]
    }


def test_ids_are_shown_as_long_as_it_takes_to_tell_them_apart(parcelward: Run, book: PairingBook) -> None:
    for identity in ("-begins1-alike", "-begins2-alike"):  # ids may begin with a hyphen
        book.add(pairing(identity, label=f"Browser {identity[7]}"))
    here = ("--data-dir", str(book.path.parent))
    assert "-begins2  Browser 2" in parcelward("pair", "--list", *here).stdout
    ended = parcelward("pair", "--revoke", "-begins2", "--json", *here)
    assert json.loads(ended.stdout)["revoked"]["label"] == "Browser 2"
    assert list(book.all()) == ["-begins1-alike"]


@pytest.mark.parametrize("given", ["", "-", "-begin", "-begins", "nobody-has-this", "-begins1-alike-and-more"])
def test_an_id_that_names_no_one_browser_ends_nothing_and_is_explained(
    given: str, parcelward: Run, book: PairingBook
) -> None:
    for identity in ("-begins1-alike", "-begins2-alike"):
        book.add(pairing(identity))
    done = parcelward("pair", "--revoke", given, "--data-dir", str(book.path.parent))
    assert done.returncode == 2
    assert "pair --list" in done.stderr and "Traceback" not in done.stderr
    assert len(book.all()) == 2


def test_an_empty_list_tells_how_to_pair(parcelward: Run, tmp_path: Path) -> None:
    here = ("--data-dir", str(tmp_path / "data"))
    assert "parcelward pair" in parcelward("pair", "--list", *here).stdout
    assert json.loads(parcelward("pair", "--list", "--json", *here).stdout) == {"pairings": []}


def test_a_code_can_be_had_as_json(parcelward: Run, tmp_path: Path) -> None:
    shown = json.loads(parcelward("pair", "--json", "--data-dir", str(tmp_path / "data")).stdout)
    assert len(shown["code"]) == 9
    assert datetime.fromisoformat(shown["expires_at"]) > datetime.now(UTC)


def test_a_pairing_that_cannot_be_ended_is_not_said_to_be(parcelward: Run, book: PairingBook) -> None:
    book.add(pairing("abcdefghijkl"))
    held = FileLock(book.path.parent / "pairings.lock")
    with held:
        done = parcelward("pair", "--revoke", "abcdefghijkl", "--data-dir", str(book.path.parent))
    assert done.returncode == 1
    assert "no longer paired" not in done.stdout
    assert done.stderr and "Traceback" not in done.stderr
    assert list(book.all()) == ["abcdefghijkl"]


def test_a_code_that_finds_no_space_is_not_shown(parcelward: Run, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))  # the command inherits it
    try:
        without_space = parcelward("pair", "--data-dir", str(tmp_path / "data"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (without_space.returncode, without_space.stdout) == (1, "")
    assert without_space.stderr.startswith("There is no space left to write ")
