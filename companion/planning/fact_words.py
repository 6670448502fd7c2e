"""The variables of a sentence, looked up among an order's facts: ``$protection_ends_at`` is ``protection.ends_at``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from babel.lists import format_list

from companion.facts import Moment, OrderFacts, Parcel
from companion.planning.days import day_of, last_day_before
from companion.planning.derived_facts import Derived, derived_of_order, derived_of_parcel
from companion.planning.plan import Step

if TYPE_CHECKING:
    from companion.planning.language_texts import LanguageTexts

UNKNOWN = "unknown"
# A seller may give one number to hundreds of orders.
MOST_NAMED = 20
_COUNT = "_count"
_GROUPS = ("order", "parcel", "protection", "dispute", "siblings", "season", "shopper")


class FactWords:
    """The facts of one order as values for sentences in one language. What is not known is the word “unknown”."""

    def __init__(self, facts: OrderFacts, texts: LanguageTexts) -> None:
        self._facts = facts
        self._texts = texts
        self._of_order: dict[str, Derived] | None = None
        self._of_parcels: dict[int, dict[str, Derived]] = {}

    def for_step(self, step: Step, parcel: Parcel | None, names: Iterable[str]) -> dict[str, Any]:
        """Values for the named variables of one step's sentences."""
        return {name: self._value(name, step, parcel) for name in names}

    def of_fact(self, dotted: str, parcel: Parcel | None) -> str | None:
        """One fact's value as a reader of the language writes it."""
        value = self._reader_value(self._fact(dotted.replace(".", "_", 1), parcel), dotted)
        if value is None:
            return None
        if isinstance(value, date):
            return self._texts.day(value)
        return str(self._texts.written(value))

    def _value(self, name: str, step: Step, parcel: Parcel | None) -> object:
        if name in step.arguments:
            value = step.arguments[name]
        elif name == "from":
            value = step.from_
        elif name == "until":
            value = step.until
        elif name == "last_day":
            ends = self._facts.protection.ends_at
            value = last_day_before(ends) if ends else None
        else:
            value = self._fact(name, parcel)
            if value is None and name.endswith(_COUNT):
                listed = self._fact(name.removesuffix(_COUNT), parcel)
                value = len(listed) if isinstance(listed, tuple) else 0
        readable = self._reader_value(value, name.replace("_", ".", 1))
        return UNKNOWN if readable is None else readable

    def _fact(self, name: str, parcel: Parcel | None) -> object:
        group, _, field = name.partition("_")
        if group not in _GROUPS:
            return None
        if group == "order":
            if self._of_order is None:
                self._of_order = derived_of_order(self._facts, ())
            if field in self._of_order:
                return self._of_order[field].value
        if group == "parcel":
            if parcel is None:
                return None
            derived = self._derived_of_parcel(parcel)
            return derived[field].value if field in derived else getattr(parcel, field, None)
        return getattr(getattr(self._facts, group), field, None)

    def _derived_of_parcel(self, parcel: Parcel) -> dict[str, Derived]:
        derived = self._of_parcels.get(id(parcel))
        if derived is None:
            derived = self._of_parcels[id(parcel)] = derived_of_parcel(self._facts, parcel)
        return derived

    def _reader_value(self, value: object, dotted: str) -> object:
        match value:
            case Moment() | datetime():
                return day_of(value)
            case timedelta():
                return value.days
            case StrEnum():
                return value.value
            case tuple():
                named = [self._named(dotted, str(entry)) for entry in value[:MOST_NAMED]]
                named += ["…"] if len(value) > MOST_NAMED else []
                return format_list(named, locale=self._texts.locale) if named else None
            case _:
                return value

    def _named(self, dotted: str, value: str) -> str:
        message = f"value-{dotted.replace('.', '-')}-{value}"
        if self._texts.has(message):
            return self._texts.say(message, {})
        try:
            return self._texts.day(date.fromisoformat(value))
        except ValueError:
            return value
