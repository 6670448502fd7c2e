"""What ``parcelward doctor`` says of the folders."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.commands.conftest import Run


def findings(parcelward: Run, data: Path) -> dict[str, dict[str, object]]:
    done = parcelward("doctor", "--data-dir", str(data), "--json")
    return {finding["name"]: finding for finding in json.loads(done.stdout)["findings"]}


def test_the_doctor_names_the_cache_folder_beside_the_data_folder(
    parcelward: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache" / "parcelward"
    monkeypatch.setenv("PARCELWARD_CACHE_DIR", str(cache))
    found = findings(parcelward, tmp_path / "data")
    assert list(found)[:2] == ["data", "cache"]
    assert str(cache) in str(found["cache"]["text"]) and "delete" in str(found["cache"]["text"])
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700
    assert all(path.is_dir() for path in cache.iterdir()), "the trial file is gone again"


def test_a_cache_folder_that_cannot_be_written_is_told_and_is_no_fault(
    parcelward: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("where the folder should be", encoding="utf-8")
    monkeypatch.setenv("PARCELWARD_CACHE_DIR", str(tmp_path / "file" / "cache"))
    found = findings(parcelward, tmp_path / "data")
    assert found["cache"]["well"] is True
    assert "cannot be written" in str(found["cache"]["text"])
    assert found["knowledge"]["well"] is True


def test_a_data_folder_that_is_none_is_told_once_and_the_rest_is_still_looked_at(
    parcelward: Run, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.write_text("a file where the folder should be", encoding="utf-8")
    found = findings(parcelward, data)
    assert found["data"]["well"] is False and "cannot be made" in str(found["data"]["text"])
    assert found["knowledge"]["well"] is True
    assert [name for name, finding in found.items() if not finding["well"] and name != "extension"] == ["data"]
    assert data.is_file()
