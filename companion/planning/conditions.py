"""The conditions of many rules, asked at once: one list expression costs less than a call for each rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from companion.planning.expression_engine import cel
from companion.planning.rules import Rule

BROKEN = (TypeError, ValueError, RuntimeError, ArithmeticError)


class Conditions:
    """The conditions of some rules over one kind of scope."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        written = ", ".join(f"({rule.when.written_out})" for rule in rules)
        self._together = cel.compile(f"[{written}]")

    def holding(self, context: Any) -> Sequence[tuple[Rule, Exception | None]]:
        """The rules whose condition holds, in their order; one whose condition cannot be told comes with the error."""
        try:
            answers = self._together.execute(context)
        except (KeyError, *BROKEN):
            return self._one_by_one(context)
        return [(rule, None) for rule, holds in zip(self._rules, answers, strict=True) if holds]

    def _one_by_one(self, context: Any) -> Sequence[tuple[Rule, Exception | None]]:
        holding: list[tuple[Rule, Exception | None]] = []
        for rule in self._rules:
            try:
                if rule.when.execute(context):
                    holding.append((rule, None))
            except (KeyError, *BROKEN) as error:
                holding.append((rule, error))
        return holding
