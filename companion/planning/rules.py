"""Compiled rules: what the rule book evaluates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from companion.planning.expressions import Expression
from companion.planning.plan import DeadlineKind, Level


class Stage(Struct, frozen=True, kw_only=True):
    """One stage of a rule; ``facts`` are the dotted names it rests on, the rule's condition included."""

    number: int
    from_: Expression | None
    level: Level
    advise: tuple[str, ...]
    message: str
    facts: tuple[str, ...]
    rules: tuple[str, ...]


class Rule(Struct, frozen=True, kw_only=True):
    """One rule. ``per_parcel`` rules are asked for each parcel, others once for the order.

    A ``fallback`` speaks only while no other rule does. An ``aside`` stands behind other steps of its level: what is
    good to know beside the news is never the headline while there is news.
    """

    id: str
    situation: str
    when: Expression
    stages: tuple[Stage, ...]
    until: Expression | None
    show: tuple[tuple[str, Expression], ...]
    per_parcel: bool
    overrides: tuple[str, ...]
    fallback: bool
    aside: bool
    sources: tuple[str, ...]
    rules: tuple[str, ...]
    given: Mapping[str, Any]
    cases: tuple[Any, ...]

    @property
    def messages(self) -> tuple[str, ...]:
        """The Fluent messages its stages show."""
        return tuple(stage.message for stage in self.stages)


class DeadlineRule(Struct, frozen=True, kw_only=True):
    """One way to work out a deadline."""

    kind: DeadlineKind
    when: Expression | None
    at: Expression
    per_parcel: bool
    rules: tuple[str, ...]
