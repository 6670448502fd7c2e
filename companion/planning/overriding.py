"""Where one step silences another, the other is cut to the time in which the first says nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from companion.planning.plan import Step

_BEGINNING = datetime.min.replace(tzinfo=UTC)
_END = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Silencing:
    """Who silences whom: ``rules`` maps a rule to the rules it overrides, ``actions`` an advice to the
    advice that makes no sense beside it. A step silences by its advice only steps that press less."""

    rules: Mapping[str, frozenset[str]]
    actions: Mapping[str, frozenset[str]]

    def apply(self, steps: Sequence[Step]) -> list[Step]:
        """The steps with every silenced stretch taken out.

        Steps of different parcels never silence each other. A step cut in two keeps its words; its second
        part has the key with ``|resumed``.
        """
        louder = [(step, *self._silenced_by(step)) for step in steps]
        louder = [entry for entry in louder if entry[1] or entry[2]]
        if not louder:
            return list(steps)
        kept: list[Step] = []
        for step in steps:
            parts = [step]
            for other, rules, actions in louder:
                if other.parcel is not None and step.parcel is not None and other.parcel != step.parcel:
                    continue
                if step.rule in rules or (other.level > step.level and not actions.isdisjoint(step.advise)):
                    parts = [remaining for part in parts for remaining in _cut(part, other)]
            kept.extend(parts)
        return kept

    def _silenced_by(self, step: Step) -> tuple[frozenset[str], frozenset[str]]:
        nothing: frozenset[str] = frozenset()
        silenced = [self.actions[action] for action in step.advise if action in self.actions]
        return self.rules.get(step.rule, nothing), nothing.union(*silenced)


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
