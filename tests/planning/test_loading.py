"""A rule book with mistakes is refused, with every mistake named, where it is, and how to mend it."""

import copy
from typing import Any

import pytest

from companion.knowledge import read_document
from companion.planning.problems import RuleBookError
from companion.planning.rule_book import RuleBook

POLICY = read_document("policy.yaml")
FACTS = read_document("vocabulary/facts.yaml")
ACTIONS = read_document("vocabulary/actions.yaml")

SOUND: dict[str, Any] = {
    "id": "late",
    "when": "order.waiting && has(protection.ends_at)",
    "stages": [
        {"from": "protection.ends_at - policy.protection_notice", "level": "notice", "advise": ["message_seller"]},
        {"from": "protection.ends_at - policy.protection_urgent", "level": "urgent", "advise": ["open_dispute"]},
    ],
    "until": "protection.ends_at",
    "sources": ["a guide"],
    "rules": ["R049"],
    "cases": [],
}


def book_of(*rules: dict[str, Any], **documents: Any) -> RuleBook:
    situation = {"situation": "trial", "about": "A trial", "rules": list(rules)}
    return RuleBook.compile(
        {"trial": situation},
        documents.get("policy", POLICY),
        documents.get("facts", FACTS),
        documents.get("actions", ACTIONS),
    )


def with_(**changes: Any) -> dict[str, Any]:
    rule = copy.deepcopy(SOUND)
    rule.update(changes)
    return rule


def complaint(*rules: dict[str, Any], **documents: Any) -> str:
    with pytest.raises(RuleBookError) as refused:
        book_of(*rules, **documents)
    return str(refused.value)


def test_a_sound_rule_is_taken() -> None:
    assert [rule.id for rule in book_of(SOUND).rules] == ["late"]


def test_a_rule_that_names_now_is_refused() -> None:
    said = complaint(with_(when="order.waiting && now > protection.ends_at"))
    assert "rules/trial.yaml: rule late" in said
    assert "A plan knows no clock" in said


def test_an_unknown_fact_is_named() -> None:
    assert "“order.colour” is no known fact" in complaint(with_(when="order.colour == 'red'"))


def test_an_unknown_group_is_named() -> None:
    assert "It names seller" in complaint(with_(when="seller.nice"))


def test_a_value_that_a_fact_never_has_is_named() -> None:
    assert "“order.status” is never “shiped”" in complaint(with_(when="order.status == 'shiped'"))
    assert "“parcel.status” is never “gone”" in complaint(with_(when="parcel.status in ['lost', 'gone']"))


def test_an_unknown_number_of_the_policy_is_named() -> None:
    assert "policy.never" in complaint(with_(until="protection.ends_at + policy.never"))


def test_an_unknown_advice_is_named() -> None:
    stage = {"level": "notice", "advise": ["shout"]}
    assert "“shout”, which is no known action" in complaint(with_(stages=[stage]))


def test_an_unknown_level_is_refused() -> None:
    assert "terrible" in complaint(with_(stages=[{"level": "terrible", "advise": []}]))


def test_a_field_that_rules_do_not_have_is_refused() -> None:
    assert "colour" in complaint(with_(colour="red"))


def test_a_rule_without_stages_is_refused() -> None:
    assert "It has no stage" in complaint(with_(stages=[]))


def test_stages_out_of_order_are_refused() -> None:
    assert "not in ascending order" in complaint(with_(stages=list(reversed(SOUND["stages"]))))


def test_two_rules_of_one_name_are_refused() -> None:
    assert "2 rules have this id" in complaint(SOUND, SOUND)


def test_two_stages_with_one_sentence_are_refused() -> None:
    stages = [{"level": "notice", "advise": []}, {"from": "protection.ends_at", "level": "notice", "advise": []}]
    assert "Two of its stages have the message “late-notice”" in complaint(with_(stages=stages))


def test_an_expression_that_cannot_be_read_is_refused() -> None:
    assert "is not an expression" in complaint(with_(when="order.waiting &&"))


def test_a_condition_must_be_true_or_false_and_a_beginning_an_instant() -> None:
    assert "not true or false" in complaint(with_(when="protection.ends_at"))
    stage = {"from": "order.waiting", "level": "notice", "advise": []}
    assert "not an instant" in complaint(with_(stages=[stage]))
    assert "cannot be worked out" in complaint(with_(until="protection.ends_at + 3"))


def test_an_override_of_nothing_is_refused() -> None:
    assert "It overrides “nothing”" in complaint(with_(overrides=["nothing"]))


def test_a_record_cannot_be_read_by_conditions() -> None:
    assert "a record that conditions cannot read" in complaint(with_(when="size(order.items) > 0"))


def test_a_function_outside_the_list_is_refused() -> None:
    assert "It calls matches" in complaint(with_(when="order.store.matches('x')"))


def test_every_mistake_is_reported_at_once() -> None:
    said = complaint(with_(when="order.colour == 'red'"), with_(id="other", until="protection.ends_at + policy.never"))
    assert "order.colour" in said
    assert "policy.never" in said
    assert said.startswith("The rule book has 2 problems")


def test_a_number_that_is_no_duration_is_refused() -> None:
    policy = copy.deepcopy(POLICY)
    policy["numbers"]["eta_late"]["value"] = "a week"
    assert "neither a duration nor a whole number" in complaint(SOUND, policy=policy)


def test_an_action_that_leads_nowhere_is_refused() -> None:
    actions = copy.deepcopy(ACTIONS)
    actions["actions"]["wait"] = {"leads_to": "here"}
    assert "It leads nowhere" in complaint(SOUND, actions=actions)
    actions["actions"]["wait"] = {"leads_to": "the_moon"}
    assert "which is not described" in complaint(SOUND, actions=actions)


def test_a_vocabulary_of_another_shape_is_refused() -> None:
    facts = copy.deepcopy(FACTS)
    facts["groups"]["order"]["facts"]["id"]["type"] = "colour"
    assert "vocabulary/facts.yaml" in complaint(SOUND, facts=facts)


def test_a_file_that_is_no_situation_is_refused() -> None:
    with pytest.raises(RuleBookError) as refused:
        RuleBook.compile({"broken": ["a list"]}, POLICY, FACTS, ACTIONS)
    assert "rules/broken.yaml" in str(refused.value)


def test_a_file_is_named_after_its_situation() -> None:
    situation = {"situation": "another", "about": "A trial", "rules": [SOUND]}
    with pytest.raises(RuleBookError) as refused:
        RuleBook.compile({"trial": situation}, POLICY, FACTS, ACTIONS)
    assert "Name the file after its situation" in str(refused.value)
