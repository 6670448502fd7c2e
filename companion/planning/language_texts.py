"""The sentences of one language, from Project Fluent: which variables each names, and how to say it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType, fluent_date
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from companion.facts import Money
from companion.sentences import short

# Orders of one shopper share most of their sentences: the same steps, the same days.
MOST_SAID = 4_000


class LanguageTexts:
    """All plan sentences of one language. Dates are written in full, with the year, as the language does."""

    def __init__(self, language: str, text: str) -> None:
        self.language = language
        self.locale = Locale.parse(language, sep="-")
        self.right_to_left = self.locale.text_direction == "rtl"
        self._bundle = FluentBundle([language], functions={"DATETIME": _styled_day}, use_isolating=self.right_to_left)
        resource = FluentParser(with_spans=False).parse(text)
        self._bundle.add_resource(resource)
        named = {
            name: _names(pattern)
            for entry in resource.body
            if isinstance(entry, ast.Message)
            for name, pattern in _patterns(entry)
        }
        self._variables = {
            name: frozenset(own.variables.union(*(named[other].variables for other in own.messages if other in named)))
            for name, own in named.items()
        }
        self._said: dict[object, str] = {}

    def has(self, name: str) -> bool:
        """Whether there is a sentence ``message`` or ``message.attribute``."""
        return name in self._variables

    def names(self) -> frozenset[str]:
        """Every ``message`` and ``message.attribute``."""
        return frozenset(self._variables)

    def variables(self, name: str) -> frozenset[str]:
        """The variables one sentence names."""
        return self._variables[name]

    def say(self, name: str, values: Mapping[str, Any]) -> str:
        """One sentence. ``values`` are the variables as they are; ``written`` turns them.

        Raises ``ValueError`` when the sentence cannot be said with them; the caller falls back to English.
        """
        asked = (name, *values.items(), *map(type, values.values())) if values else name
        try:
            said = self._said.get(asked)
        except TypeError:  # a list among the values: nothing to remember it by
            return self._say(name, values)
        if said is None:
            said = self._say(name, values)
            if len(self._said) >= MOST_SAID:
                self._said.clear()
            self._said[asked] = said
        return said

    def _say(self, name: str, values: Mapping[str, Any]) -> str:
        message_id, _, attribute = name.partition(".")
        message = self._bundle.get_message(message_id)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise ValueError(f"{self.language}: {name} has no text.")
        said, errors = self._bundle.format_pattern(
            pattern, {variable: self.written(value) for variable, value in values.items()}
        )
        if errors:
            raise ValueError(f"{self.language}: {name}: {errors[0]}")
        return str(said)

    def written(self, value: object) -> Any:
        """A value as the sentences take it: days for dates, money as the language writes it, texts not too long."""
        if isinstance(value, date):
            return WrittenDay(value)
        if isinstance(value, Money):
            return _written_money(value, self.locale)
        if isinstance(value, bool):
            return "yes" if value else "no"
        return short(value)

    def day(self, value: date) -> str:
        """A day on its own, with the year."""
        return _day_text(value, self.locale)


class WrittenDay(FluentType):
    """A day as an argument of a sentence: written in full with the year, or as ``DATETIME`` asks for."""

    def __init__(self, day: date) -> None:
        self.day = day

    def format(self, locale: Locale) -> str:
        """The day in the long style of the locale."""
        return _day_text(self.day, locale)


def _styled_day(day: WrittenDay, **style: Any) -> FluentType:
    """The function DATETIME of the sentences."""
    styled: FluentType = fluent_date(day.day, **style)
    return styled


@lru_cache(maxsize=4096)
def _day_text(day: date, locale: Locale) -> str:
    return format_date(day, "long", locale)


@lru_cache(maxsize=1024)
def _written_money(money: Money, locale: Locale) -> str:
    return str(format_currency(money.amount, money.currency, locale=locale))


class _Names(Visitor):
    """The variables a pattern names, and the other sentences it takes in."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


def _names(pattern: ast.Pattern) -> _Names:
    found = _Names()
    found.visit(pattern)
    return found


def _patterns(entry: ast.Message) -> list[tuple[str, ast.Pattern]]:
    patterns = [(entry.id.name, entry.value)] if entry.value else []
    return patterns + [(f"{entry.id.name}.{attribute.id.name}", attribute.value) for attribute in entry.attributes]
