"""The plan: the whole future of one order as dated steps. It knows no clock; asking for "now" takes one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import IntEnum
from typing import Literal

from msgspec import Struct

DeadlineKind = Literal[
    "expected_by",
    "ships_by",
    "pickup_until",
    "protection_ends",
    "dispute_window_ends",
    "seller_answers_by",
    "platform_decides_by",
    "refund_due_by",
]
Certainty = Literal["page", "estimate", "shopper"]


class Level(IntEnum):
    """How much a step presses; the highest active one is the order's headline."""

    info = 0
    notice = 1
    advice = 2
    warning = 3
    urgent = 4


class Because(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One fact a step rests on: its dotted name, its value as text, and the words it was read from."""

    fact: str
    value: str
    read_from: str | None = None


class Step(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One stage of one rule that holds from one instant until another.

    ``message`` is the Fluent message id (``.explanation`` is its attribute); ``arguments`` are its variables
    (text, numbers, datetimes, ``Money``). ``key`` is stable for the same order, parcel, rule and stage: an
    alert is raised once for it. ``from_`` and ``until`` are UTC; absent means open on that side. An ``aside``
    stands behind other steps of its level.
    """

    key: str
    rule: str
    stage: int
    level: Level
    message: str
    from_: datetime | None = None
    until: datetime | None = None
    parcel: str | None = None
    advise: tuple[str, ...] = ()
    arguments: Mapping[str, object] = {}
    because: tuple[Because, ...] = ()
    sources: tuple[str, ...] = ()
    aside: bool = False


class Deadline(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A day that matters, and how sure it is."""

    kind: DeadlineKind
    at: datetime
    certainty: Certainty
    parcel: str | None = None


class Undetermined(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A rule that could not be decided, and the facts it lacked."""

    rule: str
    facts: tuple[str, ...]
    parcel: str | None = None


class Plan(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All steps of one order, earliest first, its deadlines, and what could not be decided."""

    order_id: str
    steps: tuple[Step, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    undetermined: tuple[Undetermined, ...] = ()


def active(plan: Plan, now: datetime) -> tuple[Step, ...]:
    """The steps that hold at ``now`` (aware, UTC), most urgent first, asides behind their equals.

    Ties keep the plan's order.
    """
    holding = [
        step
        for step in plan.steps
        if (step.from_ is None or step.from_ <= now) and (step.until is None or now < step.until)
    ]
    return tuple(sorted(holding, key=lambda step: (-step.level, step.aside)))
