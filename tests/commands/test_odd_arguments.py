"""Arguments nobody foresaw: each command ends with a sentence, and nothing is half-written."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from companion.cli import main
from companion.commands.explain import LARGEST_FILE
from tests.commands.conftest import Run

ENDLESS = "9" * 3_000
NO_TEXT = os.fsdecode(b"81900\xff\xed\xa0\xbd")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("history", NO_TEXT), "Nothing is known of this parcel yet"),
        (("history", ENDLESS), "Nothing is known of this parcel yet"),
        (("evidence", NO_TEXT), "has not seen this order"),
        (("evidence", "--verify", ENDLESS), "is not evidence that Parcelward made"),
        (("message", ENDLESS), "has not seen this order"),
        (("message", NO_TEXT), "cannot be opened as a file"),
        (("message", ""), "cannot be opened as a file"),
        (("pair", "--revoke", ENDLESS), "No browser, or more than one, is paired under"),
        (("backup", ""), "cannot be opened or written"),
        (("backup", ENDLESS), "cannot be opened or written"),
        (("sources", "disable", ENDLESS), "There is no tracking source"),
    ],
)
def test_an_argument_that_names_nothing_ends_in_a_sentence(
    arguments: tuple[str, ...], said: str, parcelward: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARCELWARD_DATA_DIR", str(tmp_path / "data"))
    assert parcelward("orders").returncode == 0
    monkeypatch.chdir(tmp_path)
    ended = parcelward(*arguments)
    assert ended.returncode in (1, 2)
    assert said in ended.stderr and "Traceback" not in ended.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


@pytest.mark.parametrize("place", [ENDLESS, "folder", f"folder/{ENDLESS}", f"folder/{NO_TEXT}/../../folder"])
def test_a_database_that_no_file_can_be_ends_in_a_sentence(
    place: str, parcelward: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder").mkdir()
    monkeypatch.setenv("PARCELWARD_DATABASE_URL", f"sqlite:///{tmp_path}/{place}")
    ended = parcelward("orders", "--data-dir", str(tmp_path / "data"))
    assert ended.returncode == 1
    assert "cannot be opened or written" in ended.stderr and "Traceback" not in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
def test_data_in_a_folder_whose_name_is_no_text_are_kept_like_any(parcelward: Run, tmp_path: Path) -> None:
    folder = ("--data-dir", str(tmp_path / NO_TEXT))
    assert [parcelward("orders", *folder).returncode for _ in range(2)] == [0, 0]
    assert (tmp_path / NO_TEXT / "parcelward.sqlite3").is_file()


def test_a_data_folder_whose_name_is_too_long_is_named_as_far_as_a_sentence_goes(parcelward: Run) -> None:
    ended = parcelward("orders", "--data-dir", f"/tmp/{ENDLESS}")
    assert ended.returncode == 1
    assert "…" in ended.stderr and ended.stderr.endswith("Choose another folder with --data-dir.\n")


def test_a_file_without_end_is_not_read_to_its_end(parcelward: Run, tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as stream:
        stream.truncate(LARGEST_FILE + 1)
    ended = parcelward("explain", str(large))
    assert (ended.returncode, ended.stderr) == (
        1,
        f"{large} is larger than 64 MB. Save a single reply and try that one.\n",
    )


@pytest.mark.parametrize("encoding", ["cp437", "cp1252"])
@pytest.mark.parametrize(
    "arguments", [("doctor", "--lang", "ru"), ("explain", "--help"), ("number", "LP1", "--lang", "ar")]
)
def test_an_output_that_lacks_our_signs_gets_their_numbers(
    encoding: str, arguments: tuple[str, ...], parcelward: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", encoding)
    monkeypatch.setenv("PARCELWARD_DATA_DIR", str(tmp_path / "data"))
    ended = parcelward(*arguments, encoding=encoding)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout


def test_problems_are_told_in_the_language_asked_for(parcelward: Run, tmp_path: Path) -> None:
    missing = tmp_path / "nothing.json"
    assert parcelward("explain", str(missing), "--lang", "de").stderr == (
        f"{missing} lässt sich nicht als Datei öffnen. Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.\n"
    )


def test_a_fault_of_ours_ends_in_its_sentence_and_a_line_without_anything_private(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails() -> None:
        raise KeyError("8190000000000102")

    monkeypatch.setattr("companion.commands.orders.command", click.Command("orders", callback=fails))
    ended = CliRunner().invoke(main, ["orders"])
    assert ended.exit_code == 1
    sentence, places = ended.stderr.splitlines()
    assert sentence.startswith("Parcelward made a mistake of its own")
    assert places.startswith(f"KeyError at {__file__}:") and "8190000000000102" not in places
