"""What conditions want to know of an order: orders that answer alike fulfil the same conditions.

Most conditions ask whether a fact is known, or for one of a few values. What they ask is read off their text once; the
answers of an order then name its situation, and a situation that was met before needs no evaluation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from companion.planning.contexts import Values, plain
from companion.planning.expressions import Expression, unquoted
from companion.planning.vocabulary import Vocabulary

Place = tuple[str, str]

_FACT = r"(?<![\w.])([a-z_]+\.[a-z_]+)(?![\w(])"
_KNOWN = re.compile(rf"\bhas\({_FACT}\)")
_SIZE = re.compile(rf"\bsize\({_FACT}\)")
_COMPARED = re.compile(rf"{_FACT} (?:<=|>=|==|!=|<|>) {_FACT}(?! [-+*/%])")
_COUNTING = ("+ ", "- ", "* ", "/ ", "% ")
_COMPARABLE = ("moment", "text")


class Questions:
    """The questions of some conditions. ``open_facts`` are asked for exactly although nearly every order differs."""

    def __init__(self, conditions: Iterable[Expression], vocabulary: Vocabulary) -> None:
        known: set[str] = set()
        sizes: set[str] = set()
        exact: set[str] = set()
        pairs: set[tuple[str, str]] = set()
        for condition in conditions:
            left = unquoted(condition.written_out)
            known.update(_KNOWN.findall(left))
            left = _KNOWN.sub("", left)
            sizes.update(_SIZE.findall(left))
            left = _SIZE.sub("", left)
            for match in list(_COMPARED.finditer(left)):
                first, second = match.groups()
                kind = vocabulary.facts[first].type
                counted = left[: match.start()].endswith(_COUNTING)
                if kind in _COMPARABLE and kind == vocabulary.facts[second].type and not counted:
                    pairs.add((first, second))
                    left = left.replace(match[0], "", 1)
            exact.update(name for name in condition.facts if re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", left))
        self._known = _places(known - exact)
        self._sizes = _places(sizes - exact)
        self._exact = _places(exact)
        self._pairs = tuple((_place(first), _place(second)) for first, second in sorted(pairs))
        self.open_facts = tuple(
            name
            for name in sorted(exact)
            if not (vocabulary.facts[name].values or vocabulary.facts[name].type in ("boolean", "integer"))
        )

    def answers(self, values: Values) -> tuple[object, ...]:
        """An order's answers. Orders with equal ones cannot be told apart by the conditions."""
        answers: list[object] = [name in values[group] for group, name in self._known]
        answers += [values[group].get(name) for group, name in self._exact]
        for group, name in self._sizes:
            held = values[group].get(name)
            answers.append(None if held is None else len(held))
        for (group, name), (other_group, other) in self._pairs:
            answers.append(_compared(values[group].get(name), values[other_group].get(other)))
        return tuple(answers)


def _compared(first: Any, second: Any) -> object:
    """Which of two is greater: 1, 0 or -1; where one is not known, which are."""
    if first is None or second is None:
        return first is not None, second is not None
    first, second = plain(first), plain(second)
    return (first > second) - (first < second)


def _places(names: Iterable[str]) -> tuple[Place, ...]:
    return tuple(_place(name) for name in sorted(names))


def _place(name: str) -> Place:
    group, _, fact = name.partition(".")
    return group, fact
