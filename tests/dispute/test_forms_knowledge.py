"""The knowledge of the form is whole: every file fits its schema, and every language says everything."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from companion.facts import OrderStatus, ParcelStatus
from companion.knowledge import knowledge_folder, read_document, read_folder

FORMS = read_folder("forms")
CASES = FORMS["cases"]["cases"]


@pytest.mark.parametrize("name", FORMS)
def test_a_file_of_forms_fits_its_schema(name: str) -> None:
    path = knowledge_folder() / "schema" / f"forms-{name}.schema.json"
    assert path.is_file(), f"Write shared_rules/schema/{path.name} for forms/{name}.yaml."
    # YAML reads a bare date as one; the schema speaks of its text.
    plain = json.loads(json.dumps(FORMS[name], default=str))
    problems = [
        f"{error.json_path}: {error.message}" for error in Draft202012Validator(_schema(path)).iter_errors(plain)
    ]
    assert not problems, f"forms/{name}.yaml: " + "; ".join(problems[:5])


def _schema(path: Any) -> Any:
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return schema


def test_words_that_say_yes_and_words_that_say_no_are_never_the_same() -> None:
    for name in ("solution", "received"):
        choice = FORMS["choices"][name]
        for language, wanted in choice["wanted"].items():
            both = set(wanted) & set(choice["unwanted"][language])
            assert not both, f"choices.yaml, {name}, {language}: {sorted(both)} stand on both sides."


def test_every_reason_a_case_names_is_a_known_kind() -> None:
    for case in CASES:
        unknown = set(case["reasons"]) - FORMS["reasons"]["kinds"].keys()
        assert not unknown, f"cases.yaml: {case['id']} names {sorted(unknown)}, which reasons.yaml lacks."


def test_the_statuses_of_cases_are_the_canonical_ones() -> None:
    for case in CASES:
        assert set(case.get("statuses", ())) <= {"none", *ParcelStatus}
        assert set(case.get("order_statuses", ())) <= set(OrderStatus)


def test_every_status_of_a_parcel_falls_into_a_case_and_every_case_is_described() -> None:
    assert "statuses" not in CASES[-1], "The last case must fit every parcel that no other fits."
    ids = [case["id"] for case in CASES]
    assert len(ids) == len(set(ids))
    assert set(ids) == set(FORMS["descriptions"]["cases"])


def test_a_keyword_is_not_vetoed_by_the_words_that_are_never_true() -> None:
    never = FORMS["reasons"]["never"]
    for kind, entry in FORMS["reasons"]["kinds"].items():
        for language, words in entry["keywords"].items():
            for word in words:
                vetoed = [each for each in never[language] if each in word]
                assert not vetoed, f"reasons.yaml, {kind}, {language}: {word!r} holds {vetoed}, which is never true."


def test_the_terms_the_drafts_count_with_are_in_the_policy() -> None:
    from companion.dispute.dispute_knowledge import _TERMS

    assert set(_TERMS) <= read_document("policy.yaml")["numbers"].keys()


def test_the_seeds_and_dates_behind_the_knowledge_are_named() -> None:
    for name, document in FORMS.items():
        assert document["source"].strip(), f"forms/{name}.yaml names no source."
        assert str(document["seen"]) >= "2019-01-01"
