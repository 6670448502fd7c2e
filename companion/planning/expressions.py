"""Conditions and instants: compiled once, checked against the vocabulary, evaluated on an order's facts."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import timedelta
from typing import Any

from msgspec import Struct

from companion.planning.contexts import FUNCTIONS, Reads, Values, context_of, plain, reads_of
from companion.planning.expression_engine import cel
from companion.planning.policy import Policy
from companion.planning.vocabulary import Vocabulary

_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_DOTTED = re.compile(r"(?<![\w.])([a-z_]+)\.([a-z_]+)")
_POLICY = re.compile(r"(?<![\w.])policy\.([a-z_]+)")
_BOUND = re.compile(r"\.(?:all|exists|exists_one|filter|map)\(\s*([a-z_]+)\s*,")
_COMPARED = re.compile(r"(?<![\w.])([a-z_]+\.[a-z_]+)\s*(?:==|!=)\s*'([^']*)'")
_LISTED = re.compile(r"(?<![\w.])([a-z_]+\.[a-z_]+)\s+in\s+\[([^\]]*)\]")
_FUNCTIONS = frozenset({"duration", "timestamp", "size", *FUNCTIONS, "startsWith", "endsWith"})
_MOMENT_AND_TERM = re.compile(r"(?P<fact>[a-z]+\.[a-z_]+)(?: (?P<sign>[+-]) policy\.(?P<term>[a-z_]+))?")
_UNREADABLE = frozenset({"record"})


class Expression(Struct, frozen=True):
    """A compiled expression; ``facts`` are the dotted names it reads, ``bare`` says that it is one fact alone.

    ``written_out`` is the source with every ``policy.<name>`` replaced by its value. ``counted`` is there for the
    commonest kind, one moment and a term (``protection.ends_at - policy.protection_notice``): group, name and
    offset, which is added without asking the expression language. ``functions`` are those of ours that it calls.
    """

    source: str
    written_out: str
    program: Any
    facts: tuple[str, ...]
    bare: bool
    reads: Reads
    functions: tuple[str, ...]
    counted: tuple[str, str, timedelta] | None = None

    def execute(self, values: Values) -> Any:
        """The value on an order's facts. Raises ``KeyError`` with the last part of a fact's name when it is absent."""
        if self.counted is not None:
            group, name, offset = self.counted
            return plain(values[group][name]) + offset
        return self.program.execute(context_of(values, self.reads, self.functions))


class BadExpressionError(ValueError):
    """An expression that cannot be used; the text says what is wrong and how to mend it."""


def compile_expression(source: str, vocabulary: Vocabulary, policy: Policy) -> Expression:
    """Compile one expression, with ``policy.<name>`` written out; raises ``BadExpressionError``."""
    bare_text = unquoted(source)
    for name in dict.fromkeys(_POLICY.findall(bare_text)):
        if name not in policy.values:
            raise BadExpressionError(
                f"It uses policy.{name}, which policy.yaml does not have. Add it there, with source and date."
            )
    written_out = _POLICY.sub(lambda found: policy.literal(found[1]), source)
    try:
        program = cel.compile(written_out)
    except ValueError as error:
        raise BadExpressionError(
            f"“{source}” is not an expression: {str(error).splitlines()[0]} Mend the expression."
        ) from None
    facts = tuple(
        dict.fromkeys(f"{group}.{name}" for group, name in _DOTTED.findall(bare_text) if group in vocabulary.groups)
    )
    _check_names(source, bare_text, program, vocabulary)
    for name in facts:
        if name not in vocabulary.facts:
            raise BadExpressionError(
                f"“{name}” is no known fact. Use a fact of vocabulary/facts.yaml, or add it there."
            )
        if vocabulary.facts[name].type in _UNREADABLE:
            raise BadExpressionError(f"“{name}” is a record that conditions cannot read. Use another fact.")
    _check_values(source, vocabulary)
    bare = source.strip() in vocabulary.facts
    return Expression(
        source=source,
        written_out=written_out,
        program=program,
        facts=facts,
        bare=bare,
        reads=reads_of(facts),
        functions=tuple(sorted(FUNCTIONS.keys() & set(program.functions()))),
        counted=_counted(source, vocabulary, policy),
    )


def unquoted(source: str) -> str:
    """An expression with nothing between its quotes."""
    return _QUOTED.sub("''", source)


def _counted(source: str, vocabulary: Vocabulary, policy: Policy) -> tuple[str, str, timedelta] | None:
    """A moment alone, or a moment and one number of the policy."""
    found = _MOMENT_AND_TERM.fullmatch(source.strip())
    fact = vocabulary.facts.get(found["fact"]) if found else None
    if not found or fact is None or fact.type != "moment":
        return None
    group, _, name = found["fact"].partition(".")
    term = policy.values[found["term"]] if found["term"] else timedelta()
    if not isinstance(term, timedelta):
        return None
    return group, name, -term if found["sign"] == "-" else term


def _check_names(source: str, bare_text: str, program: Any, vocabulary: Vocabulary) -> None:
    names: Collection[str] = program.variables()
    if "now" in names:
        raise BadExpressionError(
            "It names “now”. A plan knows no clock: say from which instant until which instant the stage holds."
        )
    unknown = set(names) - set(vocabulary.groups) - set(_BOUND.findall(bare_text))
    if unknown:
        raise BadExpressionError(
            f"It names {', '.join(sorted(unknown))}, which is nothing known. Use a group of vocabulary/facts.yaml."
        )
    called = {name for name in program.functions() if name[0].isalpha()} - _FUNCTIONS
    if called:
        raise BadExpressionError(
            f"It calls {', '.join(sorted(called))}. Only these may be called: {', '.join(sorted(_FUNCTIONS))}."
        )


def _check_values(source: str, vocabulary: Vocabulary) -> None:
    compared = _COMPARED.findall(source) + [
        (name, value.strip().strip("'")) for name, listed in _LISTED.findall(source) for value in listed.split(",")
    ]
    for name, value in compared:
        known = vocabulary.facts.get(name)
        if known is not None and known.type == "choice" and value not in known.values:
            raise BadExpressionError(f"“{name}” is never “{value}”. Use one of its values: {', '.join(known.values)}.")
