"""Every case written beside a rule, and that every boundary of every rule has a case on both sides."""

from datetime import datetime, timedelta
from functools import cache

import pytest

from companion.planning.case_facts import facts_of_case, instant_of, laid_over
from companion.planning.plan import Plan
from companion.planning.rule_book import RuleBook
from companion.planning.rule_documents import CaseDocument
from companion.planning.rules import Rule
from tests.planning.book import rule_book

BOOK = rule_book()
SECOND = timedelta(seconds=1)
CASES = [(rule, number, case) for rule in BOOK.rules for number, case in enumerate(rule.cases, 1)]


@cache
def alone(rule_id: str) -> RuleBook:
    """The book with one rule only, so that no other rule can silence it."""
    return BOOK.with_rules([rule for rule in BOOK.rules if rule.id == rule_id])


def plan_of(rule: Rule, case: CaseDocument) -> Plan:
    short = laid_over(rule.given, case.facts)
    findings = short.pop("number_findings", None)
    return alone(rule.id).plan(facts_of_case(short, BOOK.vocabulary), number_findings=findings)


def said(plan: Plan, case: CaseDocument) -> tuple[str, str | None]:
    if plan.undetermined:
        return "undetermined", None
    at = instant_of(case.at)
    holding = [
        step
        for step in plan.steps
        if (step.from_ is None or step.from_ <= at) and (step.until is None or at < step.until)
    ]
    return (holding[0].level.name, holding[0].message) if holding else ("absent", None)


@pytest.mark.parametrize(
    ("rule", "number", "case"),
    CASES,
    ids=[f"{rule.id}: {case.name or f'case {number}'}" for rule, number, case in CASES],
)
def test_a_rule_says_what_its_case_expects(rule: Rule, number: int, case: CaseDocument) -> None:
    level, message = said(plan_of(rule, case), case)
    name = case.name or f"case {number}"
    assert level == case.expect, f"{rule.situation}.yaml, {rule.id}, {name}: at {case.at} the rule says {level}."
    if case.message:
        assert message == case.message, f"{rule.situation}.yaml, {rule.id}, {name}: it says {message}."


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_every_boundary_has_a_case_on_both_sides(rule: Rule) -> None:
    for case in rule.cases:
        if case.facts:
            continue
        instants = {instant_of(other.at) for other in rule.cases if not other.facts}
        for step in plan_of(rule, case).steps:
            for boundary, word in ((step.from_, "begins"), (step.until, "ends")):
                if boundary is None:
                    continue
                for at in (boundary - SECOND, boundary):
                    assert at in instants, (
                        f"rule {rule.id} has no case at {at.isoformat()}, where {step.message} {word}: add one."
                    )


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_every_stage_of_a_rule_is_seen_in_a_case(rule: Rule) -> None:
    seen = {said(plan_of(rule, case), case)[1] for case in rule.cases}
    missing = set(rule.messages) - seen
    assert not missing, f"rule {rule.id} has no case in which it says {sorted(missing)}: add one."


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_every_rule_has_a_case_in_which_it_keeps_silent(rule: Rule) -> None:
    silent = [case for case in rule.cases if case.expect == "absent" and not plan_of(rule, case).steps]
    assert silent, f"rule {rule.id} has no case whose facts keep it silent: add one to {rule.situation}.yaml."


def test_days_are_tried_across_changes_of_the_clock_and_in_other_zones() -> None:
    written = [case.at if isinstance(case.at, datetime) else datetime.fromisoformat(case.at) for _, _, case in CASES]
    offsets = {at.utcoffset() for at in written}
    assert len(offsets) >= 5, "The cases use too few zones: add cases written with other offsets."
