"""A backup holds plans and evidence, is whole or is not there, and can be put back by the steps of the README."""

from __future__ import annotations

import json
import re
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from companion.api.services import Services
from companion.evidence import backup
from companion.evidence.backup import back_up, evidence_beside
from companion.problem_words import sentence_of
from companion.problems import Problem
from companion.settings import Settings
from companion.store.queries import orders
from tests.api.conftest import Browser
from tests.evidence.conftest import DELIVERED, SILENT, look_at
from tests.evidence.test_asking_for_a_pack import parcelward
from tests.site.scenario import Scenario

README = Path(__file__).parents[2] / "README.md"
# Writes an order and dies: what it wrote lies in the write-ahead log alone.
KILLED = """
import os, signal, sys
from companion.store.database import Store
from companion.store.queries import orders
from tests.store.rows import order_row
store = Store.open(sys.argv[1])
with store.writing() as connection:
    orders.save(connection, [order_row(7)])
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def folder(alice: Browser, everyday: Scenario, settings: Settings) -> Path:
    """A data folder with two orders and a pack of one in two languages."""
    look_at(alice, everyday, DELIVERED)
    look_at(alice, everyday, SILENT)
    alice.post("/v1/evidence", order_id=DELIVERED)
    alice.post("/v1/evidence", order_id=DELIVERED, document_language="de")
    return settings.data_folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def modes(*places: Path) -> set[int]:
    return {stat.S_IMODE(place.stat().st_mode) for place in places}


def plans(database_url: str) -> dict[str, tuple[str, str]]:
    services = Services.open(database_url)
    with services.store.reading() as connection:
        rows = orders.load(connection, [DELIVERED, SILENT])
    services.close()
    return {order: (row.facts, row.plan) for order, row in rows.items()}


def saved(folder: Path, copy: Path) -> subprocess.CompletedProcess[str]:
    return parcelward("backup", str(copy), "--data-dir", str(folder))


def test_the_packs_are_saved_with_the_database_for_this_account_alone(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copies" / "copy.sqlite3"
    copy.parent.mkdir(mode=0o755)
    done = saved(folder, copy)
    assert done.returncode == 0, done.stderr
    beside = evidence_beside(copy)
    assert contents(beside) == contents(folder / "evidence")
    assert str(copy) in done.stdout and str(beside) in done.stdout and "4 files" in done.stdout
    assert modes(copy, *beside.iterdir()) == {0o600}
    assert modes(beside) == {0o700}
    assert sorted(path.name for path in copy.parent.iterdir()) == [copy.name, beside.name], "nothing else is left"


def test_a_backup_put_back_by_the_steps_of_the_readme_gives_the_same_plans_and_packs(
    folder: Path, settings: Settings, services: Services, tmp_path: Path
) -> None:
    before, packs = plans(settings.database_url), contents(folder / "evidence")
    copy = tmp_path / "copy.sqlite3"
    assert saved(folder, copy).returncode == 0
    services.close()
    # The disaster: a program killed in the middle of its work, a damaged database, changed and lost evidence.
    killed = subprocess.run([sys.executable, "-c", KILLED, settings.database_url], cwd=README.parent, check=False)
    assert killed.returncode == -signal.SIGKILL
    database = folder / "parcelward.sqlite3"
    assert Path(f"{database}-wal").stat().st_size > 0
    database.write_bytes(b"\xff" * 8192)
    for path in (folder / "evidence").glob("*.zip"):
        path.unlink()

    section = README.read_text(encoding="utf-8").split("### Restoring a backup")[1].split("\n## ")[0]
    steps = re.findall(r"^\d\. .*?(?=^\d\. |\n\n|\Z)", section, re.MULTILINE | re.DOTALL)
    assert len(steps) == 3 and "Stop" in steps[0]
    for name in re.findall(r"`([^`]+)`", steps[1]):  # taken out of the data folder
        place = folder / name
        shutil.rmtree(place) if place.is_dir() else place.unlink(missing_ok=True)
    given, put, given_folder, put_folder = re.findall(r"`([^`]+)`", steps[2])
    assert (given, given_folder) == ("FILE", f"FILE{backup.FOLDER_ENDING}")
    shutil.copy(copy, folder / put)
    shutil.copytree(evidence_beside(copy), folder / put_folder)

    assert plans(settings.database_url) == before
    assert contents(folder / "evidence") == packs
    for path in (folder / "evidence").glob("*.zip"):
        checked = parcelward("evidence", "--verify", str(path), "--data-dir", str(folder), "--json")
        assert checked.returncode == 0
        assert json.loads(checked.stdout)["made_here"] is True
    assert parcelward("orders", "--data-dir", str(folder)).stdout.count("8190000000000") == 2


def test_a_pack_that_was_changed_is_saved_as_it_is_and_named(folder: Path, tmp_path: Path) -> None:
    pdf, archive = next((folder / "evidence").glob("*.pdf")), next((folder / "evidence").glob("*.zip"))
    for path in (pdf, archive):
        path.write_bytes(path.read_bytes() + b"changed")
    note = folder / "evidence" / "my note.txt"
    note.write_text("asked the neighbour", encoding="utf-8")
    copy = tmp_path / "copy.sqlite3"
    done = saved(folder, copy)
    assert done.returncode == 0
    named = [line for line in done.stdout.splitlines() if "is not as it was made" in line]
    assert sorted(line.split(" is not")[0] for line in named) == sorted([pdf.name, archive.name])
    assert contents(evidence_beside(copy)) == contents(folder / "evidence")


def test_a_damaged_database_leaves_no_backup_that_looks_like_one(
    folder: Path, services: Services, tmp_path: Path
) -> None:
    services.close()
    database = folder / "parcelward.sqlite3"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(database.read_bytes())
    content[40_000:80_000] = b"\xff" * 40_000
    database.write_bytes(content)
    copies = tmp_path / "copies"
    copies.mkdir()
    done = saved(folder, copies / "copy.sqlite3")
    assert done.returncode == 1
    assert "damaged" in done.stderr and "Traceback" not in done.stderr
    assert list(copies.iterdir()) == []


def test_evidence_that_cannot_be_copied_leaves_nothing_at_all(folder: Path, tmp_path: Path) -> None:
    import resource

    copies = tmp_path / "copies"
    copies.mkdir()
    largest = (folder / "evidence" / "large.zip").open("wb")
    largest.truncate(40_000_000)
    largest.close()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    former = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000_000, hard))
    try:
        with pytest.raises(Problem) as caught:
            back_up(folder / "parcelward.sqlite3", folder / "evidence", copies / "copy.sqlite3")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, former)
    assert caught.value.code == "disk-full"
    assert str(copies) in sentence_of(caught.value)
    assert list(copies.iterdir()) == []


def test_neither_place_of_a_backup_is_overwritten(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    evidence_beside(copy).mkdir()
    done = saved(folder, copy)
    assert done.returncode == 1
    assert str(evidence_beside(copy)) in done.stderr and "already there" in done.stderr
    assert not copy.exists()


def test_a_folder_that_is_not_there_is_explained(folder: Path, tmp_path: Path) -> None:
    done = saved(folder, tmp_path / "nowhere" / "copy.sqlite3")
    assert done.returncode == 1
    assert "nowhere" in done.stderr and "Traceback" not in done.stderr
