"""What is checked across rules: ids, overrides, the order of stages, and that every expression gives its type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from companion.facts import Money
from companion.planning.contexts import Values
from companion.planning.expressions import Expression
from companion.planning.problems import Problem
from companion.planning.rules import DeadlineRule, Rule
from companion.planning.vocabulary import FactField, Vocabulary


def check_rules(rules: Sequence[Rule], deadlines: Sequence[DeadlineRule], vocabulary: Vocabulary) -> list[Problem]:
    """Every problem found; the expressions are tried on an order of which everything is known."""
    problems: list[Problem] = []
    for identifier, count in Counter(rule.id for rule in rules).items():
        if count > 1:
            problems.append(
                Problem("rules", f"rule {identifier}", f"{count} rules have this id.", "Rename all but one.")
            )
    known = {rule.id for rule in rules}
    everything = _everything(vocabulary)
    for rule in rules:
        file, entry = f"rules/{rule.situation}.yaml", f"rule {rule.id}"
        for other in rule.overrides:
            if other not in known:
                problems.append(Problem(file, entry, f"It overrides “{other}”, which is no rule.", "Name a rule's id."))
        tried: list[tuple[str, Expression, type]] = [("when", rule.when, bool)]
        tried += [(f"stage {stage.number + 1}", stage.from_, datetime) for stage in rule.stages if stage.from_]
        tried += [("until", rule.until, datetime)] if rule.until else []
        problems += [
            Problem(file, entry, f"In {place}: {wrong}", "Mend the expression.")
            for place, expression, kind in tried
            if (wrong := _wrong_type(expression, kind, everything))
        ]
        problems += _descending(rule, file, entry, everything)
    for deadline in deadlines:
        if wrong := _wrong_type(deadline.at, datetime, everything):
            problems.append(Problem("rules", f"deadline {deadline.kind}", wrong, "Mend the expression."))
    return problems


def _wrong_type(expression: Expression, kind: type, everything: Values) -> str | None:
    try:
        value = expression.execute(everything)
    except KeyError:
        return None
    except (TypeError, ValueError, RuntimeError, ArithmeticError) as error:
        return f"“{expression.source}” cannot be worked out: {str(error).split(' CEL ')[0]}"
    if isinstance(value, kind):
        return None
    wanted = "an instant" if kind is datetime else "true or false"
    return f"“{expression.source}” gives {value!r}, not {wanted}."


def _descending(rule: Rule, file: str, entry: str, everything: Values) -> list[Problem]:
    """Stages that all count from the same one fact must be written in ascending order."""
    dated = [stage for stage in rule.stages if stage.from_]
    bases = {stage.from_.facts for stage in dated if stage.from_}
    if len(bases) != 1 or len(next(iter(bases))) != 1:
        return []
    instants: list[datetime] = []
    for stage in dated:
        try:
            instants += [stage.from_.execute(everything)] if stage.from_ else []
        except (KeyError, TypeError, ValueError, RuntimeError):
            return []
    if all(first < second for first, second in pairwise(instants)):
        return []
    return [Problem(file, entry, "Its stages are not in ascending order.", "Write the earliest stage first.")]


def _everything(vocabulary: Vocabulary) -> Values:
    values: Values = {group: {} for group in vocabulary.groups}
    for number, field in enumerate(vocabulary.facts.values()):
        group, name = field.name.split(".")
        values[group][name] = _sample(field, number)
    return values


def _sample(field: FactField, number: int) -> object:
    samples: dict[str, object] = {
        "moment": datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number),
        "money": Money(Decimal("12.50"), "USD"),
        "integer": 1,
        "boolean": True,
        "choice": field.values[0] if field.values else "",
        "texts": ("text",),
    }
    return samples.get(field.type, "text")
