"""The whole book on orders of every kind: 20,000 made from a seed, and more that hypothesis looks for."""

import random
from collections.abc import Sequence
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.facts import OrderFacts
from tests.planning.book import rule_book
from tests.planning.orders import findings_from, order_from
from tests.planning.plan_properties import check_plan

ORDERS = 20_000
BOOK = rule_book()


@st.composite
def orders(draw: st.DrawFn) -> tuple[OrderFacts, dict[str, tuple[str, ...]]]:
    def choose(options: Sequence[Any]) -> Any:
        return draw(st.sampled_from(options))

    return order_from(choose), findings_from(choose)


@given(orders())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_plan_is_never_silent_and_never_contradicts_itself(
    order: tuple[OrderFacts, dict[str, tuple[str, ...]]],
) -> None:
    facts, findings = order
    check_plan(facts, BOOK.plan(facts, number_findings=findings))


def test_the_same_holds_for_twenty_thousand_orders() -> None:
    chance = random.Random(20261121)
    for _ in range(ORDERS):
        facts = order_from(chance.choice)
        check_plan(facts, BOOK.plan(facts, number_findings=findings_from(chance.choice)))


def test_an_undecided_rule_names_facts_that_are_really_missing() -> None:
    chance = random.Random(7)
    for _ in range(1_000):
        facts = order_from(chance.choice)
        for entry in BOOK.plan(facts).undetermined:
            assert entry.facts, f"rule {entry.rule} lacks a fact and does not say which."
            for name in entry.facts:
                group, _, field = name.partition(".")
                if group == "parcel" or BOOK.vocabulary.facts[name].derived:
                    continue
                assert getattr(getattr(facts, group), field) in (None, ()), (
                    f"rule {entry.rule} says that {name} is missing, but it is known: its expression is broken."
                )
