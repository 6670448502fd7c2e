"""An order's facts as the values that conditions read: only those some rule uses, absent ones left out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from companion.facts import Moment, Money, OrderFacts, Parcel
from companion.planning.derived_facts import (
    Derived,
    NumberFindings,
    derived_of_dispute,
    derived_of_order,
    derived_of_parcel,
)
from companion.planning.expression_engine import cel
from companion.planning.vocabulary import Vocabulary

Values = dict[str, dict[str, Any]]


def earliest(*instants: datetime) -> datetime:
    """The earliest of the given instants."""
    return min(instants)


def latest(*instants: datetime) -> datetime:
    """The latest of the given instants."""
    return max(instants)


class FactValues:
    """Turns facts into raw values and contexts; knows which facts the rule book uses."""

    def __init__(self, vocabulary: Vocabulary, used: Collection[str], *, functions: bool) -> None:
        self._groups = tuple(group for group in vocabulary.groups if group not in ("parcel", "parcels"))
        fields: dict[str, list[str]] = {group: [] for group in vocabulary.groups}
        derived: set[str] = set()
        for name in used:
            group, field = name.split(".")
            if vocabulary.facts[name].derived:
                derived.add(group)
            else:
                fields[group].append(field)
        self._fields = {group: tuple(names) for group, names in fields.items()}
        self._derived = frozenset(derived)
        self._used = frozenset(used)
        self._functions = functions
        self._dispute_buttons = vocabulary.facts["order.can_open_dispute"].values

    def raw(self, facts: OrderFacts) -> tuple[Values, dict[str, str]]:
        """The used facts of every group but ``parcel``, absent ones left out; and what derived ones rest on."""
        values = {group: self._present(group, getattr(facts, group)) for group in self._groups}
        rests_on: dict[str, str] = {}
        if "order" in self._derived:
            self._add(values["order"], rests_on, "order", derived_of_order(facts, self._dispute_buttons))
        if "dispute" in self._derived:
            self._add(values["dispute"], rests_on, "dispute", derived_of_dispute(facts))
        return values, rests_on

    def raw_parcel(
        self, facts: OrderFacts, parcel: Parcel, number_findings: NumberFindings | None = None
    ) -> tuple[dict[str, Any], dict[str, str]]:
        """The used facts of one parcel, and what derived ones rest on."""
        values = self._present("parcel", parcel)
        rests_on: dict[str, str] = {}
        if "parcel" in self._derived:
            self._add(values, rests_on, "parcel", derived_of_parcel(facts, parcel, number_findings))
        return values, rests_on

    def context(self, values: Values) -> Any:
        """A context of the expression language for all conditions on one order and parcel."""
        context = cel.Context(
            {group: {name: plain(value) for name, value in present.items()} for group, present in values.items()}
        )
        if self._functions:
            context.add_function("earliest", earliest)
            context.add_function("latest", latest)
        return context

    def _present(self, group: str, holder: object) -> dict[str, Any]:
        present = {}
        for name in self._fields[group]:
            value = getattr(holder, name)
            if value is not None and value != ():
                present[name] = value
        return present

    def _add(
        self, values: dict[str, Any], rests_on: dict[str, str], group: str, derived: Mapping[str, Derived]
    ) -> None:
        for name, fact in derived.items():
            dotted = f"{group}.{name}"
            if dotted in self._used:
                values[name] = fact.value
                if fact.rests_on:
                    rests_on[dotted] = fact.rests_on


def plain(value: Any) -> Any:
    """A fact as the expression language takes it: instants, numbers, texts, lists, maps."""
    if isinstance(value, Moment):
        return value.at
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Money):
        return {"amount": float(value.amount), "currency": value.currency}
    if isinstance(value, tuple):
        return list(value)
    return value
