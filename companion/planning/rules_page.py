"""The rule book as a page for shoppers: each situation in plain words with its sources, and the coverage table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from companion.planning.coverage import CoverageRow, all_numbers
from companion.planning.expressions import Expression
from companion.planning.language_texts import LanguageTexts
from companion.planning.policy import Policy
from companion.planning.rule_book import RuleBook
from companion.planning.rules import Rule, Stage
from companion.planning.text_checks import OWN_VARIABLES

_INTRODUCTION = """# What Parcelward says, and why

This page is made from `shared_rules` by `scripts/write_rules_page`; do not edit it by hand. It lists every
situation Parcelward knows, what it then says, from when until when, and on which sources that rests. Sources are
third-party guides and public pages, not AliExpress itself: **what the order page says always wins**. Where sources
disagree the cautious date is used. Numbers such as R049 and C1 are those of the collected rules; the table at the
end shows what became of each.

Words in ‹angle marks› are read from your order. Levels, from quiet to loud: info, notice, advice, warning, urgent.
"""
_WHEN_KNOWN = re.compile(r"\(?has\((‹[^›]+›)\) \? (.+?) : ([^)]+)\)?")
_FACT = re.compile(r"(?<![\w.'])([a-z]+\.[a-z_]+)")


def rules_page(book: RuleBook, texts: LanguageTexts, policy: Any, coverage: Sequence[CoverageRow]) -> str:
    """The whole page as Markdown. ``policy`` is the YAML document; ``coverage`` one row for each number."""
    parts = [_INTRODUCTION]
    for situation, about in sorted(book.situations.items(), key=lambda entry: entry[1]):
        rules = [rule for rule in book.rules if rule.situation == situation]
        anchor = "" if situation in {rule.id for rule in rules} else f'<a id="{situation}"></a>\n\n'
        parts.append(f"{anchor}## {about}\n")
        parts += [_rule(rule, book, texts) for rule in rules]
    parts += [_numbers(policy), _coverage(coverage)]
    return "\n".join(parts)


def _rule(rule: Rule, book: RuleBook, texts: LanguageTexts) -> str:
    lines = [f'<a id="{rule.id}"></a>\n']
    for position, stage in enumerate(rule.stages):
        following = rule.stages[position + 1].from_ if position + 1 < len(rule.stages) else rule.until
        lines.append(
            f"**{_said(stage.message, book, texts)}** ({stage.level.name}{_time(stage, following, book, texts)})"
        )
        lines.append("")
        lines.append(_said(f"{stage.message}.explanation", book, texts))
        lines += ["", *(f"- {_said(f'action-{action}', book, texts)}" for action in stage.advise), ""]
    lines.append(f"*Sources: {', '.join(rule.sources)}; {', '.join(sorted(all_numbers(rule)))}.*")
    lines += [f"*Rule `{rule.id}`, when* `{rule.when.source}`", ""]
    return "\n".join(lines)


def _time(stage: Stage, following: Expression | None, book: RuleBook, texts: LanguageTexts) -> str:
    begins = f", from {in_words(stage.from_, book.policy, texts)}" if stage.from_ else ""
    ends = f", until {in_words(following, book.policy, texts)}" if following else ""
    return begins + ends


def in_words(expression: Expression, policy: Policy, texts: LanguageTexts) -> str:
    """An instant as a reader understands it: facts by their names, policy numbers in days."""

    def days(name: str) -> str:
        value = policy.values[name]
        return f"{value.days} days" if isinstance(value, timedelta) else str(value)

    named = re.sub(r"policy\.([a-z_]+)", lambda found: days(found[1]), expression.source)
    named = _FACT.sub(lambda found: f"‹{_label(found[1], texts)}›", named)
    named = _WHEN_KNOWN.sub(r"\2, or \3 when that is not known", named)
    named = named.replace("earliest(", "the earlier of (").replace("latest(", "the later of (")
    return re.sub(r" - (\d)", r" minus \1", re.sub(r" \+ (\d)", r" plus \1", named))


def _label(name: str, texts: LanguageTexts) -> str:
    message = f"fact-{name.replace('.', '-')}"
    return texts.say(message, {}) if texts.has(message) else name


def _said(message: str, book: RuleBook, texts: LanguageTexts) -> str:
    names = {fact.replace(".", "_", 1): fact for fact in book.vocabulary.facts}
    values = {}
    for variable in texts.variables(message):
        shown = variable.replace("_", " ")
        if variable not in OWN_VARIABLES and variable in names:
            shown = _label(names[variable], texts)
        values[variable] = f"‹{shown}›"
    return texts.say(message, values)


def _numbers(policy: Any) -> str:
    lines = ["## The numbers", "", "A date or countdown on the page always counts before any of these.", ""]
    lines += ["| number | value | what it is | sure | seen | region | sources |", "|---|---|---|---|---|---|---|"]
    for name, entry in policy["numbers"].items():
        sources = ", ".join(entry["sources"])
        lines.append(
            f"| {name} | {entry['value']} | {entry['meaning']} | {entry['sure']} | {entry['seen']} "
            f"| {entry['region']} | {sources} |"
        )
    return "\n".join([*lines, ""])


def _coverage(rows: Sequence[CoverageRow]) -> str:
    lines = ["## What became of each collected rule", "", "| number | carried by |", "|---|---|"]
    for row in rows:
        carried = [f"[{rule}](#{rule})" for rule in row.rules]
        carried += [f"deadline {kind}" for kind in row.deadlines]
        carried += [f"number {name}" for name in row.policy]
        carried += [row.elsewhere] if row.elsewhere else []
        carried += [f"Not taken, because: {row.not_taken}"] if row.not_taken else []
        lines.append(f"| {row.number} | {'; '.join(carried)} |")
    return "\n".join([*lines, ""])
