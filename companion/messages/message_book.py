"""Which messages fit an order now, filled with what is known. Pure: facts, plan and ``now`` go in.

A message follows from the plan: it is offered while a step that advises to write it holds, so that messages and
advice cannot disagree. A sentence with an unknown fact is left out; what only the shopper can say is said only
after they said it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from companion.facts import OrderFacts
from companion.messages.known_facts import known_facts, said_by_shopper
from companion.messages.letter import Message, Sentence
from companion.messages.message_documents import MessagePattern, SentencePattern, messages_of, sentences_of
from companion.planning.conditions import BROKEN
from companion.planning.fact_values import FactValues
from companion.planning.plan import Plan, Step, active
from companion.planning.rule_book import RuleBook
from companion.planning.scopes import Scope, scopes_of


class MessageBook(Struct, frozen=True):
    """All messages, compiled."""

    sentences: Mapping[str, SentencePattern]
    messages: tuple[MessagePattern, ...]
    values: FactValues

    @classmethod
    def compile(cls, documents: Mapping[str, Any], rules: RuleBook) -> MessageBook:
        """``documents`` of ``shared_rules/messages`` by file stem; raises ``BadExpressionError`` or ``KeyError``."""
        messages = messages_of(documents, rules.vocabulary, rules.policy)
        used = {fact for message in messages if message.when for fact in message.when.facts}
        values = FactValues(rules.vocabulary, used)
        return cls(sentences_of(documents), messages, values)

    def offered(self, facts: OrderFacts, plan: Plan, now: datetime) -> tuple[Message, ...]:
        """The messages that fit at ``now`` (aware, UTC), the most urgent step's first; each once for a parcel."""
        scopes = scopes_of(facts, self.values)
        found: dict[tuple[str, str | None], Message] = {}
        for step in active(plan, now):
            scope = _scope_of(step, scopes)
            for pattern in self.messages:
                if step.rule not in pattern.rules or pattern.actions.isdisjoint(step.advise):
                    continue
                if (pattern.id, step.parcel) not in found and _holds(pattern, scope):
                    found[(pattern.id, step.parcel)] = self._filled(pattern, facts, step, scope)
        return tuple(found.values())

    def _filled(self, pattern: MessagePattern, facts: OrderFacts, step: Step, scope: Scope) -> Message:
        known = known_facts(facts, scope.parcel)
        status = scope.parcel.status if scope.parcel else None
        chosen = []
        for alternatives in pattern.say:
            for name in alternatives:
                sentence = self.sentences[name]
                told = sentence.needs is None or said_by_shopper(facts, sentence.needs)
                true = sentence.statuses is None or status in sentence.statuses
                if told and true and all(fact in known for fact in sentence.facts):
                    values = {fact: known[fact] for fact in sentence.facts}
                    chosen.append(Sentence(name=name, text=sentence.text, values=values))
                    break
        return Message(id=pattern.id, to=pattern.to, step=step.key, sentences=tuple(chosen), parcel=step.parcel)


def _holds(pattern: MessagePattern, scope: Scope) -> bool:
    if pattern.when is None:
        return True
    try:
        return bool(pattern.when.execute(scope.values))
    except (KeyError, *BROKEN):
        return False


def _scope_of(step: Step, scopes: list[Scope]) -> Scope:
    """The step's parcel; for a step about the whole order its only parcel, or the order without one."""
    named = next((scope for scope in scopes if step.parcel and scope.name == step.parcel), None)
    if named is not None:
        return named
    first = scopes[0]
    if len(scopes) == 1:
        return first
    return Scope(None, None, first.values, first.reasons)
