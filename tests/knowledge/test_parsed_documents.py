"""A document that was parsed before is the same document, and nothing that happens to the cache can change that."""

from __future__ import annotations

import os
import stat
from datetime import date
from pathlib import Path

import pytest
import yaml

from companion.knowledge import knowledge_folder
from companion.parsed_documents import read_parsed

DOCUMENTS = sorted(knowledge_folder().rglob("*.yaml"))
DAMAGES = {
    "cut off": lambda kept: kept[: len(kept) // 2],
    "empty": lambda kept: b"",
    "of another form": lambda kept: b"\x94\xcd\x03\xe7" + kept[2:],
    "something else": lambda kept: b"\x80\x04\x95 not what was written",
    "nested without end": lambda kept: b"\x91" * 100_000,
    "with a day that is none": lambda kept: kept.replace(b"2026-11-21", b"2026-99-99"),
}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("PARCELWARD_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "days.yaml"
    path.write_text("seen: 2026-11-21\ndays: {1: one, 2: two}\n", encoding="utf-8")
    return path


def only_file(cache: Path) -> Path:
    (file,) = (path for path in cache.rglob("*") if path.is_file())
    return file


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(knowledge_folder())))
def test_a_document_read_again_is_what_the_parser_made_of_it(path: Path) -> None:
    parsed = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert repr(read_parsed(path)) == repr(parsed)
    assert repr(read_parsed(path)) == repr(parsed), "The second reading, from the cache, differs from the first."


def test_the_second_reading_parses_nothing(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_parsed(document)
    monkeypatch.setattr(yaml, "load", None)
    assert read_parsed(document) == {"seen": date(2026, 11, 21), "days": {1: "one", 2: "two"}}


def test_what_one_reader_changes_no_other_one_sees(document: Path) -> None:
    read_parsed(document)
    read_parsed(document)["seen"] = "never"
    assert read_parsed(document)["seen"] == date(2026, 11, 21)


def test_a_changed_document_is_read_anew(document: Path) -> None:
    read_parsed(document)
    document.write_text("seen: 2026-11-22\ndays: {1: one, 2: two}\n", encoding="utf-8")
    assert read_parsed(document)["seen"] == date(2026, 11, 22)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_is_made_anew(document: Path, cache: Path, damage: str) -> None:
    expected = read_parsed(document)
    kept = only_file(cache)
    whole = kept.read_bytes()
    kept.write_bytes(DAMAGES[damage](whole))
    assert read_parsed(document) == expected
    assert kept.read_bytes() == whole


@pytest.mark.skipif(os.name == "nt", reason="Windows closes the account's folders itself")
def test_the_cache_is_private_and_one_that_others_may_write_is_not_believed(document: Path, cache: Path) -> None:
    read_parsed(document)
    kept = only_file(cache)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700
    kept.write_bytes(kept.read_bytes().replace(b"two", b"six"))
    assert read_parsed(document)["days"][2] == "six", "The cache is not used at all: this test would show nothing."
    kept.chmod(0o666)
    assert read_parsed(document)["days"][2] == "two"


def test_without_a_place_for_the_cache_documents_are_still_read(document: Path, cache: Path) -> None:
    cache.write_text("a file where the folder should be", encoding="utf-8")
    assert read_parsed(document)["seen"] == date(2026, 11, 21)
    assert read_parsed(document)["seen"] == date(2026, 11, 21)
