"""Where one step silences another, the other is cut to the time in which the first says nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from msgspec.structs import replace

from companion.planning.plan import Step
from companion.planning.rules import Rule, Stage
from companion.planning.vocabulary import Action

_BEGINNING = datetime.min.replace(tzinfo=UTC)
_END = datetime.max.replace(tzinfo=UTC)

Stretch = tuple[datetime, datetime]
Place = tuple[str, int]


class Silencing:
    """Who silences whom, worked out once: for each stage (rule and number) the stages that silence it.

    A rule silences the rules it overrides. A stage also silences, by its advice, stages that press less, give
    advice which makes no sense beside it, and do not give the same advice themselves. A fallback is silenced by
    every other rule.
    """

    def __init__(self, rules: Sequence[Rule], actions: Mapping[str, Action]) -> None:
        stages = [(rule, stage) for rule in rules for stage in rule.stages]
        self._fallbacks = frozenset(rule.id for rule in rules if rule.fallback)
        self._by: dict[Place, frozenset[Place]] = {}
        loud = [(rule, stage) for rule, stage in stages if rule.overrides or _loud(stage, actions)]
        for rule, stage in stages:
            silencing = frozenset(
                (other.id, louder.number)
                for other, louder in loud
                if rule.id in other.overrides or _out_of_place(stage, louder, actions)
            )
            if silencing:
                self._by[rule.id, stage.number] = silencing

    def apply(self, steps: Sequence[Step]) -> list[Step]:
        """The steps with every silenced stretch taken out, fallbacks last.

        Steps of different parcels never silence each other. A step cut in two keeps its words; its later
        parts have the key with ``|resumed``.
        """
        kept: list[Step] = []
        for step in steps:
            if step.rule in self._fallbacks:
                continue
            silencing = self._by.get((step.rule, step.stage))
            if silencing is None:
                kept.append(step)
                continue
            taken = [
                _stretch(other)
                for other in steps
                if (other.rule, other.stage) in silencing
                and (other.parcel is None or step.parcel is None or other.parcel == step.parcel)
            ]
            kept += _without(step, taken) if taken else [step]
        spoken = [_stretch(step) for step in kept]
        for step in steps:
            if step.rule in self._fallbacks:
                kept += _without(step, spoken)
        return kept


def _loud(stage: Stage, actions: Mapping[str, Action]) -> bool:
    return any(actions[action].silences for action in stage.advise)


def _out_of_place(stage: Stage, louder: Stage, actions: Mapping[str, Action]) -> bool:
    return louder.level > stage.level and any(
        not set(actions[action].silences).isdisjoint(stage.advise)
        for action in louder.advise
        if action not in stage.advise
    )


def _stretch(step: Step) -> Stretch:
    return step.from_ or _BEGINNING, step.until or _END


def _without(step: Step, taken: list[Stretch]) -> list[Step]:
    whole = _stretch(step)
    left = [whole]
    for begins, ends in taken:
        left = [
            part
            for from_, until in left
            for part in ((from_, min(until, begins)), (max(from_, ends), until))
            if part[0] < part[1]
        ]
        if not left:
            return []
    if left == [whole]:
        return [step]
    return [
        replace(
            step,
            from_=None if from_ == _BEGINNING else from_,
            until=None if until == _END else until,
            key=f"{step.key}|resumed" + (str(number) if number > 1 else "") if number else step.key,
        )
        for number, (from_, until) in enumerate(left)
    ]
