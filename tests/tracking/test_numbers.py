"""Tracking numbers: every format's own examples, and what a shopper is told of a mistyped or wrong number."""

import json

import jsonschema
import pytest

from companion import knowledge
from companion.tracking.numbers import NumberReader

DOCUMENTS = knowledge.read_folder("numbers")
READER = NumberReader.compile(DOCUMENTS)
FORMATS = [entry for document in DOCUMENTS.values() for entry in document.get("formats", ())]


def ids_that_hold(number: str) -> set[str]:
    return {match.id for match in READER.read(number).formats if match.valid}


@pytest.mark.parametrize("stem", DOCUMENTS)
def test_number_documents_follow_their_schema(stem: str) -> None:
    schema = json.loads((knowledge.knowledge_folder() / "schema/numbers.schema.json").read_text())
    jsonschema.validate(DOCUMENTS[stem], schema)


def test_every_format_has_an_id_of_its_own() -> None:
    ids = [entry["id"] for entry in FORMATS]
    assert len(ids) == len(set(ids)), "Two number formats share an id: rename one."


@pytest.mark.parametrize(
    ("format_id", "number"),
    [(entry["id"], number) for entry in FORMATS for number in entry["valid"]],
)
def test_a_valid_example_is_recognised(format_id: str, number: str) -> None:
    assert format_id in ids_that_hold(number)


@pytest.mark.parametrize(
    ("format_id", "number"),
    [(entry["id"], number) for entry in FORMATS for number in entry["invalid"]],
)
def test_an_invalid_example_is_not_recognised(format_id: str, number: str) -> None:
    assert format_id not in ids_that_hold(number)


@pytest.mark.parametrize(
    ("format_id", "number"),
    [(entry["id"], number) for entry in FORMATS if "check" in entry for number in entry["valid"]],
)
def test_a_changed_check_digit_is_noticed(format_id: str, number: str) -> None:
    import re

    pattern = next(entry["pattern"] for entry in FORMATS if entry["id"] == format_id)
    shape = re.fullmatch(pattern, number)
    assert shape is not None
    position = shape.start("check")
    other = "1" if number[position] != "1" else "2"
    assert format_id not in ids_that_hold(number[:position] + other + number[position + 1 :])


def test_spaces_and_small_letters_do_not_matter() -> None:
    assert "s10" in ids_that_hold(" rr 123 456 785 ch ")


def test_a_number_of_a_country_that_does_not_exist_is_no_postal_number() -> None:
    assert "s10" not in {match.id for match in READER.read("RR123456785XX").formats}


def test_a_postal_number_names_the_country_and_its_post() -> None:
    match = next(match for match in READER.read("RR123456785CH").formats if match.id == "s10")
    assert (match.country, match.carrier) == ("CH", "Swiss Post")


def test_a_wrong_check_digit_is_reported_and_not_hidden() -> None:
    match = next(match for match in READER.read("RR123456786CH").formats if match.id == "s10")
    assert match.valid is False


def test_an_order_number_is_recognised_as_one() -> None:
    assert "aliexpress-order-number" in ids_that_hold("8000222333270000")


@pytest.mark.parametrize("rubbish", ["", "   ", "A" * 5000, "<script>", "\u0661\u0662\u0663", "🙂"])
def test_rubbish_has_no_format(rubbish: str) -> None:
    assert READER.read(rubbish).formats == ()
