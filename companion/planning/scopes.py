"""What a rule is asked about: the order, or the order with one of its parcels."""

from __future__ import annotations

from msgspec import Struct

from companion.facts import OrderFacts, Parcel
from companion.planning.contexts import Values
from companion.planning.derived_facts import NumberFindings
from companion.planning.fact_values import FactValues
from companion.planning.reasons import Reasons


class Scope(Struct, frozen=True):
    """One order with one parcel (or none): its raw values and its reasons."""

    name: str | None
    parcel: Parcel | None
    values: Values
    reasons: Reasons


def scopes_of(facts: OrderFacts, values: FactValues, number_findings: NumberFindings | None = None) -> list[Scope]:
    """One scope for each parcel; an order without parcels has one scope without a parcel."""
    shared, rests_on = values.raw(facts)
    if not facts.parcels:
        alone: Values = {**shared, "parcel": {}}
        return [Scope(None, None, alone, Reasons(facts, None, alone, rests_on))]
    scopes = []
    for name, parcel in zip(parcel_names(facts), facts.parcels, strict=True):
        own, own_rests_on = values.raw_parcel(facts, parcel, number_findings)
        all_values: Values = {**shared, "parcel": own}
        reasons = Reasons(facts, parcel, all_values, {**rests_on, **own_rests_on})
        scopes.append(Scope(name, parcel, all_values, reasons))
    return scopes


def parcel_names(facts: OrderFacts) -> list[str]:
    """What each parcel is called in steps and deadlines: its number, else its place in the order (1, 2, …)."""
    names: list[str] = []
    for position, parcel in enumerate(facts.parcels, 1):
        name = parcel.tracking_number or str(position)
        names.append(name if name not in names else f"{name}-{position}")
    return names
