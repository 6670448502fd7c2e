"""The stages of a rule that holds -> dated steps: each lasts until the next begins, the last until the rule ends."""

from __future__ import annotations

from datetime import datetime

from companion.planning.conditions import BROKEN
from companion.planning.contexts import plain
from companion.planning.expressions import Expression
from companion.planning.plan import Step
from companion.planning.rules import Rule
from companion.planning.scopes import Scope


class UndeterminedError(Exception):
    """An instant needs facts that are not known; ``facts`` are their dotted names."""

    def __init__(self, facts: tuple[str, ...]) -> None:
        self.facts = facts
        super().__init__(", ".join(facts))


def steps_of(rule: Rule, order: str, scope: Scope, parcel: str | None) -> tuple[list[Step], tuple[str, ...]]:
    """The steps of one rule, and the facts it lacked.

    A stage that would end before it begins is left out. A stage whose beginning cannot be told is left out
    with all that follow it; when the end of the rule cannot be told, nothing is said.
    """
    begins: list[datetime | None] = []
    missing: tuple[str, ...] = ()
    try:
        until = _instant(rule.until, scope)
        for stage in rule.stages:
            begins.append(_instant(stage.from_, scope))
    except UndeterminedError as lacking:
        missing = lacking.facts
        if not begins:
            return [], missing
    arguments = {name: _shown(expression, scope) for name, expression in rule.show}
    made: list[Step] = []
    for stage, from_ in zip(reversed(rule.stages[: len(begins)]), reversed(begins), strict=True):
        if until is not None and from_ is not None and from_ >= until:
            continue
        made.append(
            Step(
                key=step_key(order, parcel, rule.id, stage.number, from_),
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
                aside=rule.aside,
            )
        )
        if from_ is not None:
            until = from_
    made.reverse()
    return made, missing


def step_key(order: str, parcel: str | None, rule: str, stage: int, from_: datetime | None) -> str:
    """The stable name of a step: the same order, parcel, rule, stage and first day give the same key."""
    return f"{order}|{parcel or ''}|{rule}|{stage}|{from_.date().isoformat() if from_ else ''}"


def missing_facts(expression: Expression, error: Exception, scope: Scope) -> tuple[str, ...]:
    """The dotted names of the absent fact; several when two groups of the expression lack one of that name."""
    if not isinstance(error, KeyError):
        return expression.facts
    key = str(error.args[0])
    absent = tuple(
        name
        for name in expression.facts
        if name.rpartition(".")[2] == key and key not in scope.values[name.partition(".")[0]]
    )
    return absent or expression.facts


def _instant(expression: Expression | None, scope: Scope) -> datetime | None:
    if expression is None:
        return None
    try:
        instant: datetime = expression.execute(scope.values)
    except (KeyError, *BROKEN) as error:
        raise UndeterminedError(missing_facts(expression, error, scope)) from None
    return instant


def _shown(expression: Expression, scope: Scope) -> object:
    """A value for the words: a fact as it is, or what an expression gives; the word “unknown” when absent."""
    if expression.bare:
        group, _, field = expression.source.strip().partition(".")
        return scope.values[group].get(field, "unknown")
    try:
        return plain(expression.execute(scope.values))
    except (KeyError, *BROKEN):
        return "unknown"
