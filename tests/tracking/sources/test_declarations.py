"""The declarations of the sources: their shape, and that they and the code say the same."""

from __future__ import annotations

import ast
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from companion.knowledge import knowledge_folder, read_folder
from companion.sentences import installed as sentences
from companion.tracking import sources as sources_package
from companion.tracking.numbers import NumberReader
from companion.tracking.source_declarations import FOR_EVERY_SOURCE, installed
from companion.tracking.sources.paste import NAME as PASTE
from companion.tracking.sources.registry import SOURCES, source_named
from tests.tracking.sources.journeys import JOURNEYS

DOCUMENTS = read_folder("sources")
NUMBERS = read_folder("numbers")
READER = NumberReader.compile(NUMBERS)
FILES = sorted(Path(sources_package.__file__).parent.glob("*.py"))


def plain(value: Any) -> Any:
    return json.loads(json.dumps(value, default=lambda day: day.isoformat() if isinstance(day, date) else str(day)))


@pytest.mark.parametrize("stem", DOCUMENTS)
def test_every_declaration_follows_its_schema(stem: str) -> None:
    name = f"sources-{stem}" if stem == FOR_EVERY_SOURCE else "sources"
    schema = json.loads((knowledge_folder() / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(plain(DOCUMENTS[stem]), schema)


def test_every_source_is_declared_registered_and_described_and_no_other() -> None:
    declared = {declaration.name for declaration in installed()}
    assert declared == {stem for stem in DOCUMENTS if stem != FOR_EVERY_SOURCE}, "Name the file after the source."
    assert declared == {*SOURCES, PASTE}, "Add it to sources/registry.py, and its declaration to shared_rules/sources."
    assert set(JOURNEYS) == set(SOURCES), "Add a journey of it to tests/tracking/sources/journeys.py."
    tested = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")}
    assert not {*SOURCES, PASTE} - tested, (
        f"Add its test file beside this one, for {sorted({*SOURCES, PASTE} - tested)}."
    )
    for name in declared:
        message = f"source-{name.replace('_', '-')}"
        assert sentences().has(message), f"Say in locales/en/tracking-sources.ftl what it covers: {message}"
        if installed()[name].needs_key:
            assert sentences().has(f"{message}.key"), f"Say how one gets its key: {message}.key"


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_bears_the_name_it_is_registered_under(name: str) -> None:
    assert source_named(name).name == name


@pytest.mark.parametrize("name", SOURCES)
def test_the_formats_a_source_takes_exist(name: str) -> None:
    known = {entry["id"] for document in NUMBERS.values() for entry in document.get("formats", ())}
    assert installed()[name].formats <= known


def test_only_cainiao_is_on_before_the_shopper_said_anything() -> None:
    on = {declaration.name for declaration in installed() if declaration.on_by_default and declaration.host}
    assert on == {"cainiao"}
    assert not [each.name for each in installed() if each.on_by_default and each.needs_key]


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_takes_the_numbers_it_is_tested_with(name: str) -> None:
    assert installed()[name].takes(READER.read(JOURNEYS[name].number))


@pytest.mark.parametrize(
    ("name", "number", "takes"),
    [
        ("cainiao", "LP00123456789012", True),
        ("cainiao", "RR123456785CH", True),
        ("four_px", "4PX3001234567890CN", True),
        ("four_px", "LP00123456789012", False),
        ("upu", "RR123456785CH", True),
        ("upu", "RR123456786CH", False),
        ("ems_items", "EE100200305RU", True),
        ("ems_items", "RR123456785CH", False),
        ("dhl", "LP00123456789012", False),
        ("paste", "LP00123456789012", False),
    ],
)
def test_which_numbers_a_source_takes(name: str, number: str, takes: bool) -> None:
    assert installed()[name].takes(READER.read(number)) is takes


def test_sources_that_nobody_granted_are_asked_gently() -> None:
    for declaration in installed():
        if declaration.host and not declaration.needs_key:
            assert declaration.seconds_between >= 5, f"sources/{declaration.name}.yaml: wait 5 seconds or more."
            assert declaration.most_in_window, f"sources/{declaration.name}.yaml: say how many requests a day at most."
            assert declaration.at_once <= 2, f"sources/{declaration.name}.yaml: at most two requests at once."


def test_what_is_kept_of_replies_never_names_a_person() -> None:
    personal = re.compile(
        "recipient|receiver|consignee|signed|signature|street|postal|postcode|phone|tel$|email|contact$|person", re.I
    )
    for declaration in installed():
        named = sorted(member for member in declaration.keeps if personal.search(member))
        assert not named, f"sources/{declaration.name}.yaml keeps {named}: leave out what names a person."


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_source_has_no_way_to_the_network_but_its_conversation(path: Path) -> None:
    forbidden = {"httpx", "httpcore", "socket", "ssl", "urllib.request", "http.client", "requests", "subprocess", "os"}
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    assert not found & forbidden, f"{path.name} imports {sorted(found & forbidden)}: ask through the Conversation."
    assert "companion.tracking.line" not in found, f"{path.name} opens a line of its own: it is given a Conversation."
    addresses = re.findall(r"https?://[a-z]", path.read_text(encoding="utf-8"))
    assert not addresses, f"{path.name} names an address: the host belongs into its declaration."
