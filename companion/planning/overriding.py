"""Where one step silences another, the other is cut to the time in which the first says nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from companion.planning.plan import Step
from companion.planning.rules import Rule
from companion.planning.vocabulary import Action

_BEGINNING = datetime.min.replace(tzinfo=UTC)
_END = datetime.max.replace(tzinfo=UTC)
_NOTHING: frozenset[str] = frozenset()

Stretch = tuple[datetime, datetime]


class Silencing:
    """Who silences whom: ``rules`` maps a rule to the rules it overrides, ``actions`` an advice to the
    advice that makes no sense beside it. A step silences by its advice only steps that press less."""

    def __init__(
        self,
        rules: Mapping[str, frozenset[str]],
        actions: Mapping[str, frozenset[str]],
        fallbacks: frozenset[str] = _NOTHING,
    ) -> None:
        self._fallbacks = fallbacks
        self._rules = rules
        self._actions = actions
        self._rules_silenced = _NOTHING.union(*rules.values())
        self._advice_silenced = _NOTHING.union(*actions.values())

    @classmethod
    def of(cls, rules: Sequence[Rule], actions: Iterable[Action]) -> Silencing:
        """What the rules override and the actions silence."""
        return cls(
            {rule.id: frozenset(rule.overrides) for rule in rules if rule.overrides},
            {action.id: frozenset(action.silences) for action in actions if action.silences},
            frozenset(rule.id for rule in rules if rule.fallback),
        )

    def apply(self, steps: Sequence[Step]) -> list[Step]:
        """The steps with every silenced stretch taken out, fallbacks last.

        Steps of different parcels never silence each other. A step cut in two keeps its words; its later
        parts have the key with ``|resumed``.
        """
        louder = [(step, *silenced) for step in steps if (silenced := self._silenced_by(step))]
        kept: list[Step] = []
        for step in steps:
            if step.rule in self._fallbacks:
                continue
            if step.rule not in self._rules_silenced and self._advice_silenced.isdisjoint(step.advise):
                kept.append(step)
                continue
            taken = [
                _stretch(other)
                for other, rules, advice in louder
                if (step.rule in rules or (other.level > step.level and not advice.isdisjoint(step.advise)))
                and (other.parcel is None or step.parcel is None or other.parcel == step.parcel)
            ]
            kept += _without(step, taken) if taken else [step]
        spoken = [_stretch(step) for step in kept]
        for step in steps:
            if step.rule in self._fallbacks:
                kept += _without(step, spoken)
        return kept

    def _silenced_by(self, step: Step) -> tuple[frozenset[str], frozenset[str]] | None:
        rules = self._rules.get(step.rule, _NOTHING)
        advice = _NOTHING
        for action in step.advise:
            if action in self._actions:
                advice |= self._actions[action]
        return (rules, advice) if rules or advice else None


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
