"""The rule book: compiled once, evaluated once for an order, giving the whole future of the order as a plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from companion.facts import OrderFacts
from companion.planning.deadlines import deadlines_of
from companion.planning.expressions import Expression
from companion.planning.fact_values import FactValues, plain
from companion.planning.overriding import Silencing, step_key
from companion.planning.plan import Plan, Step, Undetermined
from companion.planning.policy import Policy
from companion.planning.problems import Problem, RuleBookError
from companion.planning.rule_checks import check_rules
from companion.planning.rule_loader import RuleLoader
from companion.planning.rules import DeadlineRule, Rule
from companion.planning.scopes import Scope, scopes_of
from companion.planning.vocabulary import Vocabulary

_BEGINNING = datetime.min.replace(tzinfo=UTC)
_BROKEN = (TypeError, ValueError, RuntimeError, ArithmeticError)


class RuleBook:
    """All rules. ``plan`` is pure: the same facts give the same plan, whatever the day."""

    def __init__(
        self,
        rules: Sequence[Rule],
        deadlines: Sequence[DeadlineRule],
        vocabulary: Vocabulary,
        policy: Policy,
        values: FactValues,
    ) -> None:
        self.policy = policy
        self.rules = tuple(rules)
        self.deadlines = tuple(deadlines)
        self.vocabulary = vocabulary
        self._values = values
        self._silencing = Silencing(
            {rule.id: frozenset(rule.overrides) for rule in rules if rule.overrides},
            {action.id: frozenset(action.silences) for action in vocabulary.actions.values() if action.silences},
        )

    @classmethod
    def compile(cls, rules: Mapping[str, Any], policy: Any, facts_vocabulary: Any, actions: Any) -> RuleBook:
        """Compile the documents of ``shared_rules`` (``rules`` by file stem, the others as read).

        Raises ``RuleBookError`` with every problem of every file.
        """
        problems: list[Problem] = []
        vocabulary = Vocabulary.compile(facts_vocabulary, actions, problems)
        numbers = Policy.compile(policy, problems)
        loader = RuleLoader(vocabulary, numbers, problems)
        compiled, deadlines = loader.load(rules)
        values = FactValues(vocabulary, _used(compiled, deadlines), functions=_calls(compiled, deadlines))
        problems += check_rules(compiled, deadlines, vocabulary, values)
        if problems:
            raise RuleBookError(problems)
        return cls(compiled, deadlines, vocabulary, numbers, values)

    def with_rules(self, rules: Sequence[Rule]) -> RuleBook:
        """A book of some of these rules and no deadlines: for looking at a rule by itself."""
        return RuleBook(rules, (), self.vocabulary, self.policy, self._values)

    def plan(self, facts: OrderFacts) -> Plan:
        """All steps of the order, earliest first, its deadlines, and the rules that lacked a fact."""
        scopes = scopes_of(facts, self._values)
        steps: list[Step] = []
        undetermined: list[Undetermined] = []
        for rule in self.rules:
            if not rule.per_parcel:
                self._evaluate(rule, facts, scopes[0], None, steps, undetermined)
                continue
            for scope in scopes:
                if scope.parcel is not None:
                    self._evaluate(rule, facts, scope, scope.name, steps, undetermined)
        steps = self._silencing.apply(steps)
        steps.sort(key=lambda step: (step.from_ or _BEGINNING, -step.level))
        return Plan(
            order_id=facts.order.id,
            steps=tuple(steps),
            deadlines=tuple(deadlines_of(facts, self.deadlines, scopes)),
            undetermined=tuple(undetermined),
        )

    def _evaluate(
        self,
        rule: Rule,
        facts: OrderFacts,
        scope: Scope,
        parcel: str | None,
        steps: list[Step],
        undetermined: list[Undetermined],
    ) -> None:
        context = scope.context
        reading = rule.when
        try:
            if not reading.execute(context):
                return
            begins: list[datetime | None] = []
            for stage in rule.stages:
                if stage.from_ is None:
                    begins.append(None)
                else:
                    reading = stage.from_
                    begins.append(reading.execute(context))
            ends: datetime | None = None
            if rule.until is not None:
                reading = rule.until
                ends = reading.execute(context)
        except KeyError as error:
            missing = _missing(reading, str(error.args[0]), scope)
            undetermined.append(Undetermined(rule=rule.id, facts=missing, parcel=parcel))
            return
        except _BROKEN:
            undetermined.append(Undetermined(rule=rule.id, facts=reading.facts, parcel=parcel))
            return
        arguments: dict[str, object] | None = None
        until = ends
        made: list[Step] = []
        for stage, from_ in zip(reversed(rule.stages), reversed(begins), strict=True):
            if until is None or from_ is None or from_ < until:
                if arguments is None:
                    arguments = {name: _shown(expression, scope) for name, expression in rule.show}
                made.append(
                    Step(
                        key=step_key(facts.order.id, parcel, rule.id, stage.number, from_),
                        rule=rule.id,
                        stage=stage.number,
                        level=stage.level,
                        message=stage.message,
                        from_=from_,
                        until=until,
                        parcel=parcel,
                        advise=stage.advise,
                        arguments=arguments,
                        because=scope.reasons.of(stage.facts),
                        sources=rule.sources,
                    )
                )
            if from_ is not None and (until is None or from_ < until):
                until = from_
        steps.extend(reversed(made))


def _missing(reading: Expression, key: str, scope: Scope) -> tuple[str, ...]:
    """The dotted names of the absent fact; several when two groups of the expression lack one of that name."""
    absent = tuple(
        name
        for name in reading.facts
        if name.rpartition(".")[2] == key and key not in scope.values[name.partition(".")[0]]
    )
    return absent or reading.facts


def _shown(expression: Expression, scope: Scope) -> object:
    """A value for the words: a fact as it is, or what an expression gives; the word “unknown” when absent."""
    if expression.bare:
        group, _, field = expression.source.strip().partition(".")
        return scope.values[group].get(field, "unknown")
    try:
        return plain(expression.execute(scope.context))
    except (KeyError, *_BROKEN):
        return "unknown"


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


def _calls(rules: Sequence[Rule], deadlines: Sequence[DeadlineRule]) -> bool:
    """Whether any expression calls one of the functions that have to be added to a context."""
    return any(
        {"earliest", "latest"} & set(expression.program.functions()) for expression in _expressions(rules, deadlines)
    )
