"""The days that matter, worked out from the deadline entries of the rule files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from companion.facts import Moment, OrderFacts, Origin
from companion.planning.conditions import BROKEN
from companion.planning.expressions import Expression
from companion.planning.plan import Certainty, Deadline
from companion.planning.rules import DeadlineRule
from companion.planning.scopes import Scope


def deadlines_of(facts: OrderFacts, rules: Sequence[DeadlineRule], scopes: Sequence[Scope]) -> list[Deadline]:
    """Each kind at most once for the order, or once for each parcel; the first entry that can be worked out holds.

    ``scopes`` are the order with each of its parcels; the first also serves for the order alone.
    """
    found: dict[tuple[str, str | None], Deadline] = {}
    for rule in rules:
        if (rule.kind, None) in found:
            continue
        for scope in scopes if rule.per_parcel else scopes[:1]:
            parcel = scope.name if rule.per_parcel else None
            if (rule.kind, parcel) in found or (rule.per_parcel and scope.parcel is None):
                continue
            if rule.at.bare and not _present(rule.at, scope):
                continue
            at = _instant(rule, scope.context)
            if at is not None:
                certainty = _certainty(rule.at, facts, scope)
                found[rule.kind, parcel] = Deadline(kind=rule.kind, at=at, certainty=certainty, parcel=parcel)
    return sorted(found.values(), key=lambda deadline: deadline.at)


def _instant(rule: DeadlineRule, context: Any) -> Any:
    try:
        if rule.when is not None and not rule.when.execute(context):
            return None
        return rule.at.execute(context)
    except (KeyError, *BROKEN):
        return None


def _present(at: Expression, scope: Scope) -> bool:
    group, _, field = at.source.strip().partition(".")
    return field in scope.values[group]


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
