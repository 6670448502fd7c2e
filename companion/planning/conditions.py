"""The conditions of many rules, asked at once, and each situation only once.

One list expression costs less than a call for each rule; remembering what held the last time all the answers were
the same (``Questions``) costs less still.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from companion.planning.contexts import Values, context_of, reads_of
from companion.planning.expression_engine import cel
from companion.planning.expressions import Expression
from companion.planning.questions import Questions
from companion.planning.vocabulary import Vocabulary

BROKEN = (TypeError, ValueError, RuntimeError, ArithmeticError)
# More situations than a shopper's orders are ever in at once.
MOST_REMEMBERED = 2_000


class Conditional(Protocol):
    """Something that holds while a condition does; without one always."""

    @property
    def when(self) -> Expression | None:
        """The condition."""


Item = TypeVar("Item", bound=Conditional)
Holding = Sequence[tuple[Item, Exception | None]]


class Conditions(Generic[Item]):
    """The conditions of some rules, or deadlines, over one kind of scope."""

    def __init__(self, items: Sequence[Item], vocabulary: Vocabulary) -> None:
        conditions = [item.when for item in items if item.when is not None]
        self._items = tuple(items)
        self._reads = reads_of(sorted({fact for condition in conditions for fact in condition.facts}))
        self._functions = sorted({name for condition in conditions for name in condition.functions})
        written = ", ".join(f"({item.when.written_out})" if item.when else "true" for item in items)
        self._together = cel.compile(f"[{written}]")
        self._remembered: dict[tuple[object, ...], Holding[Item]] = {}
        self.questions = Questions(conditions, vocabulary)

    def holding(self, values: Values) -> Holding[Item]:
        """Those whose condition holds, in their order; one whose condition cannot be told comes with the error."""
        answers = self.questions.answers(values)
        remembered = self._remembered.get(answers)
        if remembered is not None:
            return remembered
        try:
            told = self._together.execute(context_of(values, self._reads, self._functions))
        except (KeyError, *BROKEN):
            return self._one_by_one(values)
        holding = tuple((item, None) for item, holds in zip(self._items, told, strict=True) if holds)
        if len(self._remembered) >= MOST_REMEMBERED:
            self._remembered.clear()
        self._remembered[answers] = holding
        return holding

    def _one_by_one(self, values: Values) -> Holding[Item]:
        holding: list[tuple[Item, Exception | None]] = []
        for item in self._items:
            try:
                if item.when is None or item.when.execute(values):
                    holding.append((item, None))
            except (KeyError, *BROKEN) as error:
                holding.append((item, error))
        return holding
