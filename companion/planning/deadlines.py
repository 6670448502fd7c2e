"""The days that matter, worked out from the deadline entries of the rule files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from companion.facts import Moment, OrderFacts, Origin
from companion.planning.conditions import BROKEN, Conditions
from companion.planning.expressions import Expression
from companion.planning.plan import Certainty, Deadline
from companion.planning.rules import DeadlineRule
from companion.planning.scopes import Scope
from companion.planning.vocabulary import Vocabulary


class Deadlines:
    """All ways to know a deadline, in the order in which they are believed."""

    def __init__(self, rules: Sequence[DeadlineRule], vocabulary: Vocabulary) -> None:
        self._of_order = Conditions([rule for rule in rules if not rule.per_parcel], vocabulary)
        self._of_parcel = Conditions([rule for rule in rules if rule.per_parcel], vocabulary)
        self._rank = {id(rule): rank for rank, rule in enumerate(rules)}

    def of(self, facts: OrderFacts, scopes: Sequence[Scope]) -> list[Deadline]:
        """Each kind at most once for the order, or once for each parcel; the first that can be worked out holds.

        ``scopes`` are the order with each of its parcels; the first also serves for the order alone.
        """
        told = [(rule, scopes[0], None) for rule in _holding(self._of_order, scopes[0])] + [
            (rule, scope, scope.name)
            for scope in scopes
            if scope.parcel is not None
            for rule in _holding(self._of_parcel, scope)
        ]
        found: dict[tuple[str, str | None], Deadline] = {}
        for rule, scope, parcel in sorted(told, key=lambda entry: self._rank[id(entry[0])]):
            if (rule.kind, None) in found or (rule.kind, parcel) in found:
                continue
            at = _instant(rule.at, scope)
            if at is not None:
                certainty = _certainty(rule.at, facts, scope)
                found[rule.kind, parcel] = Deadline(kind=rule.kind, at=at, certainty=certainty, parcel=parcel)
        return sorted(found.values(), key=lambda deadline: deadline.at)


def _holding(conditions: Conditions[DeadlineRule], scope: Scope) -> list[DeadlineRule]:
    return [rule for rule, error in conditions.holding(scope.values) if error is None]


def _instant(at: Expression, scope: Scope) -> Any:
    try:
        return at.execute(scope.values)
    except (KeyError, *BROKEN):
        return None


def _certainty(at: Expression, facts: OrderFacts, scope: Scope) -> Certainty:
    """A date that was read is the page's; one that the shopper typed is theirs; all others are estimates."""
    if not at.bare:
        return "estimate"
    group, _, field = at.source.strip().partition(".")
    if group == "shopper":
        return "shopper"
    moment = scope.values[group].get(field)
    if isinstance(moment, Moment) and moment.estimated:
        return "estimate"
    holder = scope.parcel if group == "parcel" else getattr(facts, group)
    origin: Origin | None = getattr(holder, "origins", {}).get(field)
    if origin is None or origin.kind in ("page", "source"):
        return "page"
    return "shopper" if origin.kind == "shopper" else "estimate"
