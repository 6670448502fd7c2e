"""Facts as the expression language takes them. Handing facts over costs more than asking, so each is handed alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from companion.facts import Moment, Money
from companion.planning.expression_engine import cel

Values = dict[str, dict[str, Any]]
# Groups of facts, each with the names that are read of it.
Reads = Sequence[tuple[str, Sequence[str]]]


def earliest(*instants: datetime) -> datetime:
    """The earliest of the given instants."""
    return min(instants)


def latest(*instants: datetime) -> datetime:
    """The latest of the given instants."""
    return max(instants)


FUNCTIONS = {"earliest": earliest, "latest": latest}


def reads_of(facts: Sequence[str]) -> Reads:
    """Dotted names, by group."""
    groups: dict[str, list[str]] = {}
    for dotted in facts:
        group, _, name = dotted.partition(".")
        groups.setdefault(group, []).append(name)
    return tuple((group, tuple(names)) for group, names in groups.items())


def context_of(values: Values, reads: Reads, functions: Sequence[str] = ()) -> Any:
    """A context with these facts, absent ones left out, and these of ``FUNCTIONS``."""
    held: dict[str, dict[str, Any]] = {}
    for group, names in reads:
        present = values[group]
        held[group] = {name: plain(present[name]) for name in names if name in present}
    context = cel.Context(held)
    for name in functions:
        context.add_function(name, FUNCTIONS[name])
    return context


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
