"""The knowledge around the rules: vocabulary and facts agree, every collected rule is carried, files are current."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from msgspec.structs import fields

from companion.facts import OrderFacts
from companion.knowledge import read_document, read_folder
from companion.planning.coverage import coverage_of
from companion.planning.derived_facts import derived_of_dispute, derived_of_order, derived_of_parcel
from companion.planning.problems import RuleBookError
from scripts.rules_files import rules_files
from tests.planning.book import rule_book
from tests.planning.orders import order_from

BOOK = rule_book()
ROOT = Path(__file__).parents[2]
FINDINGS = {"LP00000000000001": ("check_digit_fails",)}
GROUPS = {
    "order": "Order",
    "parcel": "Parcel",
    "protection": "Protection",
    "dispute": "Dispute",
    "siblings": "Siblings",
    "season": "Season",
    "shopper": "Shopper",
}


def test_every_fact_is_in_the_vocabulary_and_none_else() -> None:
    import companion.facts as words

    for group, shape in GROUPS.items():
        held = {field.name for field in fields(getattr(words, shape)) if field.name != "origins"}
        described = {
            name.partition(".")[2]
            for name, field in BOOK.vocabulary.facts.items()
            if name.startswith(f"{group}.") and not field.derived
        }
        missing, extra = sorted(held - described), sorted(described - held)
        assert not missing, f"Describe in vocabulary/facts.yaml, group {group}: {missing}"
        assert not extra, f"vocabulary/facts.yaml, group {group}, describes what companion/facts.py lacks: {extra}"


def test_every_derived_fact_is_described() -> None:
    import random

    chance = random.Random(3)
    made: set[str] = set()
    for _ in range(300):
        facts: OrderFacts = order_from(chance.choice)
        made |= {f"order.{name}" for name in derived_of_order(facts, ("OPEN_DISPUTE",))}
        made |= {f"dispute.{name}" for name in derived_of_dispute(facts)}
        made |= {f"parcel.{name}" for parcel in facts.parcels for name in derived_of_parcel(facts, parcel, FINDINGS)}
    described = {name for name, field in BOOK.vocabulary.facts.items() if field.derived}
    assert made == described


def test_every_reason_that_carrier_words_can_give_is_known_to_the_rules() -> None:
    known = set(BOOK.vocabulary.facts["parcel.reason"].values)
    found: set[str] = set()

    def gather(node: object) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("reason"), str):
                found.add(node["reason"])
            for value in node.values():
                gather(value)
        elif isinstance(node, list):
            for value in node:
                gather(value)

    gather({**read_folder("phrases"), **{f"code {name}": body for name, body in read_folder("codes").items()}})
    assert found <= known, f"Add to parcel.reason in vocabulary/facts.yaml: {sorted(found - known)}"


def test_every_number_of_the_policy_is_used() -> None:
    rules = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "shared_rules/rules").glob("*.yaml"))
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "companion").rglob("*.py"))
    unused = [
        name
        for name in read_document("policy.yaml")["numbers"]
        if f"policy.{name}" not in rules and f'"{name}"' not in code
    ]
    assert not unused, f"Use these numbers of policy.yaml in a rule, or remove them: {unused}"


def test_every_action_is_advised_by_some_rule() -> None:
    advised = {action for rule in BOOK.rules for stage in rule.stages for action in stage.advise}
    unused = sorted(set(BOOK.vocabulary.actions) - advised)
    assert not unused, f"Advise these actions of vocabulary/actions.yaml somewhere, or remove them: {unused}"


def test_every_collected_rule_is_carried_somewhere() -> None:
    rows = coverage_of(BOOK, read_document("policy.yaml"), read_document("coverage.yaml"))
    assert len(rows) == 113 + 17
    empty = [row.number for row in rows if row.empty]
    assert not empty, f"Name these in a rule's `rules`, in policy.yaml, or in coverage.yaml: {empty}"


def test_what_is_carried_elsewhere_exists() -> None:
    for number, entry in read_document("coverage.yaml")["elsewhere"].items():
        assert ("carried_by" in entry) != ("not_taken" in entry), f"coverage.yaml, {number}: say where, or why not."
        if "carried_by" in entry:
            assert (ROOT / entry["carried_by"]).exists(), f"coverage.yaml, {number}: {entry['carried_by']} is missing."


def test_every_rule_names_its_sources_and_the_collected_rules_it_rests_on() -> None:
    for rule in BOOK.rules:
        assert rule.sources, f"rule {rule.id}: name its sources."
        assert rule.rules, f"rule {rule.id}: name the collected rules it rests on."


@pytest.mark.parametrize("name", sorted(rules_files()))
def test_files_made_from_the_rules_are_current(name: str) -> None:
    path = ROOT / name
    assert path.is_file(), f"{name} is missing: run scripts/write_rules_page."
    assert path.read_text(encoding="utf-8") == rules_files()[name], f"{name} is old: run scripts/write_rules_page."


@pytest.mark.parametrize(
    ("schema", "document"),
    [
        *(("rules", f"rules/{stem}.yaml") for stem in read_folder("rules")),
        ("policy", "policy.yaml"),
        ("facts", "vocabulary/facts.yaml"),
        ("actions", "vocabulary/actions.yaml"),
        ("calendar", "calendar/peaks.yaml"),
        ("coverage", "coverage.yaml"),
    ],
)
def test_the_knowledge_fits_its_schema(schema: str, document: str) -> None:
    rules = json.loads((ROOT / f"shared_rules/schema/{schema}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(rules)
    as_json = json.loads(json.dumps(read_document(document), default=str))
    problems = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(rules).iter_errors(as_json)]
    assert not problems, f"shared_rules/{document}: {problems}"


def test_the_error_of_a_broken_book_has_a_code() -> None:
    assert RuleBookError([]).code == "rules-invalid"
