"""An order's facts as the values that conditions read: only those some rule uses, absent ones left out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from companion.facts import OrderFacts, Parcel
from companion.planning.contexts import Values
from companion.planning.derived_facts import (
    Derived,
    NumberFindings,
    derived_of_dispute,
    derived_of_order,
    derived_of_parcel,
)
from companion.planning.vocabulary import Vocabulary


class FactValues:
    """Turns facts into raw values; knows which facts the rule book uses."""

    def __init__(self, vocabulary: Vocabulary, used: Collection[str]) -> None:
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
