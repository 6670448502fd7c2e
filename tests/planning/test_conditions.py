"""Conditions that are asked together and remembered give what each would give alone."""

import random

from companion.planning.conditions import BROKEN, Conditions
from companion.planning.expressions import compile_expression
from companion.planning.fact_values import FactValues
from companion.planning.questions import Questions
from companion.planning.scopes import Scope, scopes_of
from tests.planning.book import rule_book
from tests.planning.orders import findings_from, order_from

BOOK = rule_book()
FACTS = [name for name, field in BOOK.vocabulary.facts.items() if field.type != "record"]


class _Condition:
    def __init__(self, written: str) -> None:
        self.when = compile_expression(written, BOOK.vocabulary, BOOK.policy)


def _scopes(count: int, seed: int) -> list[Scope]:
    chance = random.Random(seed)
    values = FactValues(BOOK.vocabulary, FACTS)
    return [
        scope
        for _ in range(count)
        for scope in scopes_of(order_from(chance.choice), values, findings_from(chance.choice))
    ]


def _alone(condition: _Condition, scope: Scope) -> object:
    try:
        return bool(condition.when.execute(scope.values))
    except (KeyError, *BROKEN):
        return "cannot be told"


def _agree(written: list[str], scopes: list[Scope]) -> None:
    items = [_Condition(text) for text in written]
    conditions = Conditions(items, BOOK.vocabulary)
    for scope in scopes:
        told: dict[int, object] = {
            id(item): True if error is None else "cannot be told" for item, error in conditions.holding(scope.values)
        }
        for item in items:
            assert told.get(id(item), False) == _alone(item, scope), item.when.source


def test_every_rule_holds_for_the_same_orders_whatever_was_asked_before() -> None:
    _agree([rule.when.source for rule in BOOK.rules], _scopes(400, seed=1))


def test_conditions_on_exact_moments_numbers_and_texts_are_never_confused() -> None:
    scopes = _scopes(300, seed=2)
    for written in (
        "has(protection.ends_at) && has(order.placed_at) && protection.ends_at - order.placed_at > duration('2000h')",
        "has(protection.ends_at) && protection.ends_at > timestamp('2026-11-01T00:00:00Z')",
        "has(protection.ends_at) && has(order.placed_at) && protection.ends_at + duration('240h') < order.placed_at",
        "has(protection.ends_at) && has(order.placed_at) && order.placed_at <= protection.ends_at - duration('600h')",
        "has(parcel.former_number) && has(parcel.tracking_number) && parcel.former_number == parcel.tracking_number",
        "has(parcel.tracking_number) && parcel.tracking_number.startsWith('LP')",
        "has(protection.printed_dates) && size(protection.printed_dates) == 2",
        "has(parcel.attempts) && parcel.attempts * 2 > 3",
        "parcel.attempts > 1",
        "has(order.total) && order.total.amount > 100.0",
    ):
        _agree([written], scopes)


def test_no_rule_asks_what_nearly_every_order_answers_differently() -> None:
    conditions = [rule.when for rule in BOOK.rules]
    conditions += [deadline.when for deadline in BOOK.deadlines if deadline.when]
    asked = Questions(conditions, BOOK.vocabulary).open_facts
    assert not asked, (
        f"Conditions ask for the exact value of {', '.join(asked)}, so that no situation can be remembered and every "
        "order is slow to plan: ask with has() or size(), compare two such facts directly, or derive a yes-or-no fact."
    )
