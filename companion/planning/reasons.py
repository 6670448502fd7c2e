"""Why a step is there: the facts it rests on, their values as text, and the words they were read from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from companion.facts import Moment, Money, OrderFacts, Origin, Parcel
from companion.facts_document import moment
from companion.planning.contexts import Values
from companion.planning.plan import Because


class Reasons:
    """The facts of one order and parcel as reasons, each made once."""

    def __init__(self, facts: OrderFacts, parcel: Parcel | None, values: Values, rests_on: Mapping[str, str]) -> None:
        self._facts = facts
        self._parcel = parcel
        self._values = values
        self._rests_on = rests_on
        self._made: dict[str, Because | None] = {}
        self._given: dict[tuple[str, ...], tuple[Because, ...]] = {}

    def of(self, names: tuple[str, ...]) -> tuple[Because, ...]:
        """The reasons for the named facts, in their order; facts that are not known are left out.

        A derived fact is given by the fact it rests on, so that the words on the page can be shown.
        """
        if names in self._given:
            return self._given[names]
        reasons: dict[str, Because] = {}
        for name in names:
            if name not in self._made:
                self._made[name] = self._make(name)
            reason = self._made[name]
            if reason is not None:
                reasons.setdefault(reason.fact, reason)
        given = self._given[names] = tuple(reasons.values())
        return given

    def _make(self, name: str) -> Because | None:
        group, _, field = name.partition(".")
        value = self._values.get(group, {}).get(field)
        if value is None or not value:
            return None
        if name in self._rests_on:
            name = self._rests_on[name]
            group, _, field = name.partition(".")
            value = getattr(self._holder(group), field)
            if value is None:
                return None
        return Because(fact=name, value=value_text(value), read_from=self._read_from(group, field))

    def _holder(self, group: str) -> object:
        return self._parcel if group == "parcel" else getattr(self._facts, group)

    def _read_from(self, group: str, field: str) -> str | None:
        origins: Mapping[str, Origin] = getattr(self._holder(group), "origins", None) or {}
        origin = origins.get(field)
        return origin.text if origin else None


def value_text(value: Any) -> str:
    """A fact's value as text: an instant as ISO 8601 with Z or as it was printed, money with its currency."""
    if isinstance(value, Moment):
        return moment(value)
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)
    return str(value)
