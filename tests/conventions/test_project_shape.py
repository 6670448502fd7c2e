"""Small rooms, whole names, nothing from outside: conventions whose failure says how to mend it."""

import re
import statistics
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LARGEST = 250
MEDIAN = 90


def tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


SOURCES = [
    path for path in tracked("companion/*.py", "extension/src/*") if not re.search("generated|migrations", str(path))
]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_does_one_thing(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LARGEST, f"{path.relative_to(ROOT)} has {lines} lines: split it where two things live in one."


def test_most_files_are_small() -> None:
    median = statistics.median(len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES)
    assert median <= MEDIAN, f"The median file has {median} lines: split the larger ones."


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_say_what_a_thing_is(path: Path) -> None:
    empty_words = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}
    assert path.stem.lower() not in empty_words, f"Name {path.relative_to(ROOT)} after what it holds."


def test_the_top_level_holds_what_was_agreed() -> None:
    agreed = {"companion", "extension", "shared_rules", "tests", "scripts", "docs"}
    found = {path.relative_to(ROOT).parts[0] for path in tracked() if len(path.relative_to(ROOT).parts) > 1}
    strangers = {name for name in found - agreed if not name.startswith(".")}
    assert not strangers, f"Move {sorted(strangers)} into one of {sorted(agreed)}."


def test_the_project_stands_alone() -> None:
    for path in tracked("*.py", "*.ts", "*.tsx", "*.mjs", "*.yaml", "*.md", "*.sh", "scripts/*", ".ci/*"):
        if path == Path(__file__):
            continue
        text = path.read_text(encoding="utf-8", errors="ignore")
        for stranger in ("../" + "shared/", "/work/" + "shared", "/work/" + "main", "." + "library/"):
            assert stranger not in text, (
                f"{path.relative_to(ROOT)} names {stranger}: bring the fact itself into the project."
            )
