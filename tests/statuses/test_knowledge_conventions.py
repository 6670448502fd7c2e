"""What every phrase file and every code file must be; each message says how to mend it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from companion import knowledge
from companion.statuses.phrase_book import PhraseBook

SCHEMAS = {
    name: json.loads((knowledge.knowledge_folder() / "schema" / f"{name}.schema.json").read_text("utf-8"))
    for name in ("phrases", "codes")
}
REGISTRY: Registry[Any] = Registry().with_resources(
    (f"{name}.schema.json", Resource.from_contents(schema)) for name, schema in SCHEMAS.items()
)
FILES = [
    pytest.param(folder, stem, document, id=f"{folder}/{stem}.yaml")
    for folder in ("phrases", "codes")
    for stem, document in knowledge.read_folder(folder).items()
]
PHRASES = knowledge.read_folder("phrases")
TRAPS = SCHEMAS["phrases"]["properties"]["cases"]["items"]["properties"]["trap"]["enum"]


@pytest.mark.parametrize(("folder", "stem", "document"), FILES)
def test_a_file_fits_its_schema(folder: str, stem: str, document: Any) -> None:
    plain = json.loads(json.dumps(document, default=str))
    problems = [
        f"shared_rules/{folder}/{stem}.yaml, {'.'.join(map(str, error.absolute_path)) or 'top'}: {error.message}"
        for error in Draft202012Validator(SCHEMAS[folder], registry=REGISTRY).iter_errors(plain)
    ]
    assert not problems, "\n".join([*problems, f"See shared_rules/schema/{folder}.schema.json."])


@pytest.mark.parametrize(("folder", "stem", "document"), FILES)
def test_a_file_is_named_after_what_it_holds(folder: str, stem: str, document: Any) -> None:
    held = document["language" if folder == "phrases" else "vocabulary"]
    assert held == stem, f"Rename shared_rules/{folder}/{stem}.yaml to {held}.yaml, or mend the name inside."


@pytest.mark.parametrize(("folder", "stem", "document"), FILES)
def test_reasons_come_from_the_closed_list(folder: str, stem: str, document: Any) -> None:
    entries = document["rules"] if folder == "phrases" else document["codes"].values()
    named = {entry["reason"] for entry in [*entries, *document["cases"]] if "reason" in entry}
    strange = named - set(knowledge.read_document("vocabulary/status_reasons.yaml"))
    assert not strange, (
        f"shared_rules/{folder}/{stem}.yaml uses {sorted(strange)}: choose from "
        "shared_rules/vocabulary/status_reasons.yaml, or add the reason there with its meaning."
    )


@pytest.mark.parametrize("language", PHRASES)
def test_every_language_has_a_case_for_every_trap(language: str) -> None:
    tried = {case["trap"] for case in PHRASES[language]["cases"] if "trap" in case}
    missing = [trap for trap in TRAPS if trap not in tried]
    assert not missing, (
        f"Add to the cases of shared_rules/phrases/{language}.yaml a text for each of these traps: "
        f"{', '.join(missing)}."
    )


@pytest.mark.parametrize("language", PHRASES)
def test_delivered_is_never_a_mere_hint(language: str) -> None:
    hints = [
        rule["phrases"] for rule in PHRASES[language]["rules"] if rule["status"] == "delivered" and rule.get("weak")
    ]
    assert not hints, f"shared_rules/phrases/{language}.yaml: take weak off the rule with {hints}, or its phrases out."


@pytest.mark.parametrize("language", PHRASES)
def test_every_phrase_can_be_understood_and_every_expression_compiles(language: str) -> None:
    book = PhraseBook({language: PHRASES[language]})
    for phrase in book.phrases():
        phrase.found_in(" some text ")


@pytest.mark.parametrize("language", PHRASES)
def test_no_case_stands_twice(language: str) -> None:
    texts = [case["text"] for case in PHRASES[language]["cases"]]
    twice = sorted({text for text in texts if texts.count(text) > 1})
    assert not twice, f"shared_rules/phrases/{language}.yaml: remove the second {twice}."
