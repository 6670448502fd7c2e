"""Whether the words fit the rule book: every sentence there, none too many, and only variables that exist."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from companion.planning.language_texts import LanguageTexts
from companion.planning.plan import DeadlineKind
from companion.planning.problems import Problem
from companion.planning.rule_book import RuleBook

OWN_VARIABLES = frozenset({"from", "until", "last_day"})
_SHARED_SENTENCES = frozenset({"carrier-name"})


def check_texts(book: RuleBook, texts: LanguageTexts, peaks: Iterable[str] = ()) -> list[Problem]:
    """Every problem between a rule book and one language's ``plan.ftl``. ``peaks`` are the calendar's names."""
    file = f"locales/{texts.language}/plan.ftl"
    needed = _needed(book)
    problems = [
        Problem(file, name, "The sentence is missing.", "Write it.") for name in sorted(needed) if not texts.has(name)
    ]
    allowed = needed | _SHARED_SENTENCES | _optional(book, peaks)
    problems += [
        Problem(file, name, "No rule, action, deadline or fact uses this sentence.", "Remove it.")
        for name in sorted(texts.names() - allowed)
    ]
    facts = {name.replace(".", "_", 1) for name in book.vocabulary.facts}
    known = facts | OWN_VARIABLES | {f"{name}_count" for name in facts}
    shown = {message: {name for name, _ in rule.show} for rule in book.rules for message in rule.messages}
    for name in sorted(texts.names()):
        variables = texts.variables(name)
        if name.startswith("deadline-"):
            strangers = variables - {"day", "certainty"}
        else:
            strangers = variables - known - shown.get(name.partition(".")[0], set())
        problems += [
            Problem(file, name, f"It names ${stranger}, which it is not given.", "Name a fact, or add it to `show`.")
            for stranger in sorted(strangers)
        ]
    return problems


def _needed(book: RuleBook) -> frozenset[str]:
    messages = [message for rule in book.rules for message in rule.messages]
    needed = {*messages, *(f"{message}.explanation" for message in messages)}
    needed |= {f"action-{action}" for rule in book.rules for stage in rule.stages for action in stage.advise}
    needed |= {f"deadline-{kind}" for kind in get_args(DeadlineKind)}
    needed |= {f"fact-{name.replace('.', '-')}" for rule in book.rules for stage in rule.stages for name in stage.facts}
    return frozenset(needed)


def _optional(book: RuleBook, peaks: Iterable[str]) -> frozenset[str]:
    optional: set[str] = set()
    for field in book.vocabulary.facts.values():
        dashed = field.name.replace(".", "-")
        optional |= {f"question-{dashed}", f"fact-{dashed}"}
        optional |= {f"value-{dashed}-{value}" for value in field.values}
    optional |= {f"value-season-peaks-{peak}" for peak in peaks}
    return frozenset(optional)
