"""Rule files -> compiled rules. Every problem of every file is collected; none hides another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import msgspec

from companion.planning.expressions import BadExpressionError, Expression, compile_expression
from companion.planning.plan import Level
from companion.planning.policy import Policy
from companion.planning.problems import Problem
from companion.planning.rule_documents import (
    DeadlineDocument,
    RuleDocument,
    SituationDocument,
    StageDocument,
)
from companion.planning.rules import DeadlineRule, Rule, Stage
from companion.planning.vocabulary import Vocabulary

_Shape = TypeVar("_Shape")


class RuleLoader:
    """Reads the documents of ``shared_rules/rules``; what is wrong with them is in ``problems``."""

    def __init__(self, vocabulary: Vocabulary, policy: Policy, problems: list[Problem]) -> None:
        self._vocabulary = vocabulary
        self._policy = policy
        self.problems = problems
        self.situations: dict[str, str] = {}
        self._file = ""
        self._entry = ""

    def load(self, documents: Mapping[str, Any]) -> tuple[list[Rule], list[DeadlineRule]]:
        """All rules and deadlines of all files, in the order of the files. ``documents`` is keyed by file stem."""
        rules: list[Rule] = []
        deadlines: list[DeadlineRule] = []
        for stem, document in documents.items():
            self._file, self._entry = f"rules/{stem}.yaml", "the file"
            body = dict(document) if isinstance(document, dict) else {}
            written, dated = body.pop("rules", None) or [], body.pop("deadlines", None) or []
            situation = self._shape(SituationDocument, body)
            if situation is None:
                continue
            if situation.situation != stem:
                self._problem(f"It describes “{situation.situation}”.", "Name the file after its situation.")
            self.situations[stem] = situation.about
            for position, entry in enumerate(written):
                rule = self._rule(stem, position, entry)
                if rule:
                    rules.append(rule)
            for position, entry in enumerate(dated):
                deadline = self._deadline(position, entry)
                if deadline:
                    deadlines.append(deadline)
        return rules, deadlines

    def _rule(self, situation: str, position: int, entry: Any) -> Rule | None:
        named = entry.get("id") if isinstance(entry, dict) else None
        self._entry = f"rule {named}" if named else f"rule number {position + 1}"
        document = self._shape(RuleDocument, entry)
        if document is None:
            return None
        when = self._expression(document.when, "when")
        until = self._expression(document.until, "until") if document.until else None
        shown = {name: self._expression(source, f"show.{name}") for name, source in document.show.items()}
        stages = [self._stage(document, number, stage, when) for number, stage in enumerate(document.stages)]
        if not stages:
            self._problem("It has no stage.", "Give it at least one stage with level and advise.")
        if when is None or (document.until and until is None) or None in stages or None in shown.values():
            return None
        show = tuple((name, expression) for name, expression in shown.items() if expression)
        compiled = tuple(stage for stage in stages if stage)
        self._repeated([stage.message for stage in compiled])
        expressions = [when, until, *(stage.from_ for stage in compiled), *(shown_ for _, shown_ in show)]
        return Rule(
            id=document.id,
            situation=situation,
            when=when,
            stages=compiled,
            until=until,
            show=show,
            per_parcel=any(
                name.startswith("parcel.") for expression in expressions if expression for name in expression.facts
            ),
            overrides=tuple(document.overrides),
            fallback=document.fallback,
            aside=document.aside,
            sources=tuple(document.sources),
            rules=tuple(document.rules),
            given=document.given,
            cases=tuple(document.cases),
        )

    def _stage(self, rule: RuleDocument, number: int, stage: StageDocument, when: Expression | None) -> Stage | None:
        from_ = self._expression(stage.from_, f"stage {number + 1}") if stage.from_ else None
        for action in stage.advise:
            if action not in self._vocabulary.actions:
                self._problem(
                    f"Stage {number + 1} advises “{action}”, which is no known action.",
                    "Use an action of vocabulary/actions.yaml, or add it there.",
                )
        if stage.from_ and from_ is None:
            return None
        facts = (*(when.facts if when else ()), *(from_.facts if from_ else ()))
        return Stage(
            number=number,
            from_=from_,
            level=Level[stage.level],
            advise=tuple(stage.advise),
            message=stage.message or (rule.id if len(rule.stages) == 1 else f"{rule.id}-{stage.level}"),
            facts=tuple(dict.fromkeys(facts)),
            rules=tuple(stage.rules),
        )

    def _deadline(self, position: int, entry: Any) -> DeadlineRule | None:
        self._entry = f"deadline number {position + 1}"
        document = self._shape(DeadlineDocument, entry)
        if document is None:
            return None
        when = self._expression(document.when, "when") if document.when else None
        at = self._expression(document.at, "at")
        if at is None or (document.when and when is None):
            return None
        facts = (*at.facts, *(when.facts if when else ()))
        per_parcel = any(name.startswith("parcel.") for name in facts)
        return DeadlineRule(kind=document.kind, when=when, at=at, per_parcel=per_parcel, rules=tuple(document.rules))

    def _repeated(self, messages: list[str]) -> None:
        for message in sorted({message for message in messages if messages.count(message) > 1}):
            self._problem(f"Two of its stages have the message “{message}”.", "Give one of them its own `message`.")

    def _expression(self, source: str, place: str) -> Expression | None:
        return self._attempt(lambda: compile_expression(source, self._vocabulary, self._policy), f"In {place}: ")

    def _shape(self, shape: type[_Shape], entry: Any) -> _Shape | None:
        return self._attempt(lambda: msgspec.convert(entry, shape), "")

    def _attempt(self, make: Callable[[], _Shape], prefix: str) -> _Shape | None:
        try:
            return make()
        except BadExpressionError as error:
            self._problem(prefix + str(error), "")
        except msgspec.ValidationError as error:
            self._problem(f"{prefix}{error}.", "Write it as shared_rules/schema/rules.schema.json says.")
        return None

    def _problem(self, wrong: str, mend: str) -> None:
        self.problems.append(Problem(self._file, self._entry, wrong, mend))
