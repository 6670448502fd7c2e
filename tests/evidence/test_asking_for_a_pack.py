"""One click in the browser, one command in the terminal: the pack is there, and its file can be fetched and checked."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from companion.settings import Settings
from tests.api.conftest import Browser
from tests.evidence.conftest import DELIVERED, look_at, text_of
from tests.guard.extension_client import CallFailedError
from tests.site.scenario import Scenario

UNKNOWN = "8190000000099999"


def parcelward(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "companion.cli", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        encoding="utf-8",
    )


@pytest.fixture
def folder(alice: Browser, everyday: Scenario, settings: Settings) -> Path:
    """A data folder that knows one order."""
    look_at(alice, everyday, DELIVERED)
    return settings.data_folder


def test_one_click_writes_both_files_and_tells_where_and_their_sums(alice: Browser, folder: Path) -> None:
    answer = alice.post("/v1/evidence", order_id=DELIVERED)
    for kind in ("pdf", "zip"):
        path = Path(answer[kind]["path"])
        assert path.parent == folder / "evidence"
        assert sha256(path.read_bytes()).hexdigest() == answer[kind]["sha256"]
        assert path.stat().st_size == answer[kind]["bytes"]
    assert answer["made_at"] == "2026-10-01T12:00:00Z"


def test_the_document_is_english_whatever_the_browser_speaks_unless_asked_otherwise(
    alice: Browser, folder: Path
) -> None:
    alice.language = "ru"
    answer = alice.post("/v1/evidence", order_id=DELIVERED)
    assert "Evidence for order" in text_of(Path(answer["pdf"]["path"]).read_bytes())
    other = alice.post("/v1/evidence", order_id=DELIVERED, document_language="ru")
    assert "Evidence for order" not in text_of(Path(other["pdf"]["path"]).read_bytes())
    assert Path(answer["pdf"]["path"]).exists() and answer["pdf"]["path"] != other["pdf"]["path"]


def test_the_browser_fetches_exactly_the_file_that_was_written(alice: Browser, folder: Path) -> None:
    answer = alice.post("/v1/evidence", order_id=DELIVERED)
    for kind, media_type in (("pdf", "application/pdf"), ("zip", "application/zip")):
        file = alice.post("/v1/evidence/file", sha256=answer[kind]["sha256"])
        assert base64.b64decode(file["content"]) == Path(answer[kind]["path"]).read_bytes()
        assert (file["name"], file["media_type"]) == (Path(answer[kind]["path"]).name, media_type)


def test_a_file_that_was_changed_or_never_made_is_not_handed_out(alice: Browser, folder: Path) -> None:
    answer = alice.post("/v1/evidence", order_id=DELIVERED)
    Path(answer["pdf"]["path"]).write_bytes(b"%PDF changed")
    for wanted in (answer["pdf"]["sha256"], "0" * 64):
        with pytest.raises(CallFailedError) as caught:
            alice.post("/v1/evidence/file", sha256=wanted)
        assert caught.value.code == "evidence-unknown"


def test_an_order_that_no_page_has_shown_has_no_evidence(alice: Browser) -> None:
    with pytest.raises(CallFailedError) as caught:
        alice.post("/v1/evidence", order_id=UNKNOWN)
    assert caught.value.code == "order-unknown"


def test_the_command_writes_a_pack_that_verifies(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    shot = tmp_path / "shot.png"
    Image.new("RGB", (40, 30), "navy").save(shot)
    here = ("--data-dir", str(folder))
    made = parcelward("evidence", DELIVERED, "--out", str(out), "--picture", str(shot), "--json", *here)
    assert made.returncode == 0, made.stderr
    archive = Path(json.loads(made.stdout)["zip"]["path"])
    assert archive.parent == out
    with ZipFile(archive) as opened:
        assert "pictures/1-shot.png" in opened.namelist()
    checked = parcelward("evidence", "--verify", str(archive), *here)
    assert checked.returncode == 0, checked.stderr
    assert "Nothing was changed" in checked.stdout
    assert "exactly this file on this computer" in checked.stdout
    elsewhere = parcelward("evidence", "--verify", str(archive), "--data-dir", str(tmp_path / "other"))
    assert elsewhere.returncode == 0
    assert "does not know this file" in elsewhere.stdout


def test_a_pack_rewritten_with_a_list_of_its_own_is_still_found_out(folder: Path, tmp_path: Path) -> None:
    here = ("--data-dir", str(folder))
    archive = Path(json.loads(parcelward("evidence", DELIVERED, "--json", *here).stdout)["zip"]["path"])
    with ZipFile(BytesIO(archive.read_bytes())) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    listed = json.loads(files["manifest.json"])
    files["events.csv"] += b"invented\r\n"
    for entry in listed["files"]:
        entry["sha256"] = sha256(files[entry["name"]]).hexdigest()
    files["manifest.json"] = json.dumps(listed).encode()
    forged = tmp_path / "forged.zip"
    with ZipFile(forged, "w") as rewritten:
        for name, content in files.items():
            rewritten.writestr(name, content)
    checked = parcelward("evidence", "--verify", str(forged), *here)
    assert checked.returncode == 1
    assert "but not this file" in checked.stdout
    assert "Nothing was changed" not in checked.stdout


def test_a_changed_pack_ends_with_one_and_what_is_no_pack_with_two(folder: Path, tmp_path: Path) -> None:
    here = ("--data-dir", str(folder))
    archive = Path(json.loads(parcelward("evidence", DELIVERED, "--json", *here).stdout)["zip"]["path"])
    with ZipFile(archive, "a") as opened:
        opened.writestr("replies/invented.json", b"{}")
    changed = parcelward("evidence", "--verify", str(archive), *here)
    assert (changed.returncode, "Added: replies/invented.json" in changed.stdout) == (1, True)
    as_json = parcelward("evidence", "--verify", str(archive), "--json", *here)
    assert json.loads(as_json.stdout)["added"] == ["replies/invented.json"]
    other = tmp_path / "other.zip"
    other.write_bytes(b"no zip")
    refused = parcelward("evidence", "--verify", str(other), *here)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "is not evidence" in refused.stderr and "Traceback" not in refused.stderr


@pytest.mark.parametrize("arguments", [(), (DELIVERED, "--verify", "x.zip"), ("--verify", "x.zip", "--out", "y")])
def test_the_command_says_how_it_is_used(arguments: tuple[str, ...]) -> None:
    done = parcelward("evidence", *arguments)
    assert done.returncode == 2
    assert "Give the number of an order, or --verify" in done.stderr


def test_the_command_on_an_unknown_order_and_a_missing_picture_ends_in_a_sentence(folder: Path, tmp_path: Path) -> None:
    here = ("--data-dir", str(folder))
    unknown = parcelward("evidence", UNKNOWN, *here)
    assert unknown.returncode == 1 and "has not seen this order" in unknown.stderr
    missing = parcelward("evidence", DELIVERED, "--picture", str(tmp_path / "none.png"), *here)
    assert missing.returncode == 1 and "cannot be read as a picture" in missing.stderr
