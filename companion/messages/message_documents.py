"""The documents of ``shared_rules/messages``, compiled: sentences by name, and when each message is offered."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Any, cast

from msgspec import Struct

from companion.messages.letter import Recipient
from companion.planning.expressions import Expression, compile_expression
from companion.planning.policy import Policy
from companion.planning.vocabulary import Vocabulary

SENTENCES = "sentences"
Alternatives = tuple[str, ...]


class SentencePattern(Struct, frozen=True, kw_only=True):
    """A sentence with its facts in braces; ``needs`` is what the shopper must have said, ``statuses`` the parcel's."""

    name: str
    text: str
    facts: tuple[str, ...]
    needs: str | None
    statuses: frozenset[str] | None


class MessagePattern(Struct, frozen=True, kw_only=True):
    """A message, offered while a step of ``rules`` holds that advises one of ``actions``, if ``when`` is true."""

    id: str
    to: Recipient
    rules: frozenset[str]
    actions: frozenset[str]
    when: Expression | None
    say: tuple[Alternatives, ...]


def sentences_of(documents: Mapping[str, Any]) -> dict[str, SentencePattern]:
    """The sentences by name."""
    return {
        name: SentencePattern(
            name=name,
            text=entry["text"],
            facts=tuple(field for _, field, _, _ in Formatter().parse(entry["text"]) if field),
            needs=entry.get("needs"),
            statuses=frozenset(entry["while"]) if "while" in entry else None,
        )
        for name, entry in documents[SENTENCES]["sentences"].items()
    }


def messages_of(documents: Mapping[str, Any], vocabulary: Vocabulary, policy: Policy) -> tuple[MessagePattern, ...]:
    """The messages in the order of the files. Raises ``BadExpressionError`` for a condition that cannot be used."""
    return tuple(
        MessagePattern(
            id=entry["id"],
            to=cast(Recipient, document["to"]),
            rules=frozenset(entry["rules"]),
            actions=frozenset(entry["actions"]),
            when=compile_expression(entry["when"], vocabulary, policy) if "when" in entry else None,
            say=tuple((part,) if isinstance(part, str) else tuple(part) for part in entry["say"]),
        )
        for stem, document in documents.items()
        if stem != SENTENCES
        for entry in document["messages"]
    )
