"""The rule book: compiled once, evaluated once for an order, giving the whole future of the order as a plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from companion.facts import OrderFacts
from companion.planning.conditions import Conditions
from companion.planning.deadlines import Deadlines
from companion.planning.derived_facts import NumberFindings
from companion.planning.expressions import Expression
from companion.planning.fact_values import FactValues
from companion.planning.overriding import Silencing
from companion.planning.plan import Plan, Step, Undetermined
from companion.planning.policy import Policy
from companion.planning.problems import Problem, RuleBookError
from companion.planning.rule_checks import check_rules
from companion.planning.rule_loader import RuleLoader
from companion.planning.rules import DeadlineRule, Rule
from companion.planning.scopes import Scope, scopes_of
from companion.planning.stages import missing_facts, steps_of
from companion.planning.vocabulary import Vocabulary

_BEGINNING = datetime.min.replace(tzinfo=UTC)


class RuleBook:
    """All rules. ``plan`` is pure: the same facts give the same plan, whatever the day."""

    def __init__(
        self,
        rules: Sequence[Rule],
        deadlines: Sequence[DeadlineRule],
        vocabulary: Vocabulary,
        policy: Policy,
        values: FactValues,
        situations: Mapping[str, str],
    ) -> None:
        self.situations = situations
        self.policy = policy
        self.rules = tuple(rules)
        self.deadlines = tuple(deadlines)
        self.vocabulary = vocabulary
        self._values = values
        self._of_order = Conditions([rule for rule in rules if not rule.per_parcel], vocabulary)
        self._of_parcel = Conditions([rule for rule in rules if rule.per_parcel], vocabulary)
        self._deadlines = Deadlines(deadlines, vocabulary)
        self._silencing = Silencing(rules, vocabulary.actions)

    @classmethod
    def compile(cls, rules: Mapping[str, Any], policy: Any, facts_vocabulary: Any, actions: Any) -> RuleBook:
        """Compile the documents of ``shared_rules`` (``rules`` by file stem, the others as read).

        Raises ``RuleBookError`` with every problem of every file.
        """
        problems: list[Problem] = []
        vocabulary = Vocabulary.compile(facts_vocabulary, actions, problems)
        numbers = Policy.compile(policy, problems)
        if not vocabulary.facts or not numbers.values or not vocabulary.actions:
            raise RuleBookError(problems)
        loader = RuleLoader(vocabulary, numbers, problems)
        compiled, deadlines = loader.load(rules)
        values = FactValues(vocabulary, _used(compiled, deadlines))
        problems += check_rules(compiled, deadlines, vocabulary)
        if problems:
            raise RuleBookError(problems)
        return cls(compiled, deadlines, vocabulary, numbers, values, loader.situations)

    def with_rules(self, rules: Sequence[Rule]) -> RuleBook:
        """A book of some of these rules and no deadlines: for looking at a rule by itself."""
        return RuleBook(rules, (), self.vocabulary, self.policy, self._values, self.situations)

    def plan(self, facts: OrderFacts, *, number_findings: NumberFindings | None = None) -> Plan:
        """All steps of the order, earliest first, its deadlines, and the rules that lacked a fact.

        ``number_findings``: what ``companion.tracking.number_findings`` found odd, by tracking number.
        """
        return self.plans([(facts, number_findings)])[0]

    def plans(self, orders: Sequence[tuple[OrderFacts, NumberFindings | None]]) -> list[Plan]:
        """As ``plan``, for many orders. Each step is done for all before the next is begun, which takes less time."""
        asked = [(facts, scopes_of(facts, self._values, findings)) for facts, findings in orders]
        told = [self._told(facts, scopes) for facts, scopes in asked]
        steps = [sorted(self._silencing.apply(said), key=_when) for said, _ in told]
        deadlines = [self._deadlines.of(facts, scopes) for facts, scopes in asked]
        return [
            Plan(
                order_id=facts.order.id,
                steps=tuple(own_steps),
                deadlines=tuple(own_deadlines),
                undetermined=tuple(undetermined),
            )
            for (facts, _), (_, undetermined), own_steps, own_deadlines in zip(
                asked, told, steps, deadlines, strict=True
            )
        ]

    def _told(self, facts: OrderFacts, scopes: Sequence[Scope]) -> tuple[list[Step], list[Undetermined]]:
        steps: list[Step] = []
        undetermined: list[Undetermined] = []
        _evaluate(self._of_order, facts, scopes[0], None, steps, undetermined)
        for scope in scopes:
            if scope.parcel is not None:
                _evaluate(self._of_parcel, facts, scope, scope.name, steps, undetermined)
        return steps, undetermined


def _when(step: Step) -> tuple[datetime, int]:
    return step.from_ or _BEGINNING, -step.level


def _evaluate(
    conditions: Conditions[Rule],
    facts: OrderFacts,
    scope: Scope,
    parcel: str | None,
    steps: list[Step],
    undetermined: list[Undetermined],
) -> None:
    for rule, error in conditions.holding(scope.values):
        if error is not None:
            missing = missing_facts(rule.when, error, scope)
            undetermined.append(Undetermined(rule=rule.id, facts=missing, parcel=parcel))
            continue
        made, missing = steps_of(rule, facts.order.id, scope, parcel)
        steps += made
        if missing:
            undetermined.append(Undetermined(rule=rule.id, facts=missing, parcel=parcel))


def _expressions(rules: Sequence[Rule], deadlines: Sequence[DeadlineRule]) -> list[Expression]:
    found = [deadline.at for deadline in deadlines]
    found += [deadline.when for deadline in deadlines if deadline.when]
    for rule in rules:
        found.append(rule.when)
        found += [stage.from_ for stage in rule.stages if stage.from_]
        found += [rule.until] if rule.until else []
        found += [expression for _, expression in rule.show]
    return found


def _used(rules: Sequence[Rule], deadlines: Sequence[DeadlineRule]) -> frozenset[str]:
    return frozenset(name for expression in _expressions(rules, deadlines) for name in expression.facts)
