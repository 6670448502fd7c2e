"""Where one rule silences another, the other's steps are cut to the time in which the first says nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from companion.planning.plan import Step

_BEGINNING = datetime.min.replace(tzinfo=UTC)
_END = datetime.max.replace(tzinfo=UTC)


def without_overridden(steps: Sequence[Step], overrides: Mapping[str, Sequence[str]]) -> list[Step]:
    """The steps with every overridden stretch taken out; ``overrides`` maps a rule to those it silences.

    A rule about a parcel silences the other rule for the same parcel and for the order; one about the
    order silences it everywhere. A step cut in two keeps its words, and each part has a key of its own.
    """
    louder: dict[str, list[Step]] = {}
    for step in steps:
        for silenced in overrides.get(step.rule, ()):
            louder.setdefault(silenced, []).append(step)
    if not louder:
        return list(steps)
    kept: list[Step] = []
    for step in steps:
        parts = [step]
        for other in louder.get(step.rule, ()):
            if other.parcel is None or step.parcel is None or other.parcel == step.parcel:
                parts = [remaining for part in parts for remaining in _cut(part, other)]
        kept.extend(parts)
    return kept


def step_key(order: str, parcel: str | None, rule: str, stage: int, from_: datetime | None) -> str:
    """The stable name of a step: the same order, parcel, rule, stage and first day give the same key."""
    return f"{order}|{parcel or ''}|{rule}|{stage}|{from_.date().isoformat() if from_ else ''}"


def _cut(step: Step, other: Step) -> list[Step]:
    begins, ends = step.from_ or _BEGINNING, step.until or _END
    cut_from, cut_until = other.from_ or _BEGINNING, other.until or _END
    if cut_until <= begins or ends <= cut_from:
        return [step]
    parts = []
    if begins < cut_from:
        parts.append(replace(step, until=cut_from))
    if cut_until < ends:
        parts.append(replace(step, from_=cut_until, key=f"{step.key}|resumed"))
    return parts
