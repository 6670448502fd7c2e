"""The message files: well formed, complete for every step that advises to write, and the same in both notations."""

import json
import re

import jsonschema
import pytest
from fluent.syntax import ast, parse

from companion import knowledge
from companion.canonical_statuses import ParcelStatus
from companion.dispute.dispute_knowledge import DisputeKnowledge
from companion.dispute.wording_checks import problems_in
from companion.messages.letter import Recipient
from companion.messages.message_documents import SENTENCES
from tests.messages.book import message_book, sentences
from tests.planning.book import rule_book

DOCUMENTS = knowledge.read_folder("messages")
BOOK = message_book()
ENGLISH = knowledge.read_locales()["en"]["messages"]
WRITTEN_TO: dict[str, Recipient] = {
    "message_seller": "seller",
    "ask_extension": "seller",
    "ask_local_number": "seller",
    "contact_carrier": "carrier",
    "arrange_delivery": "carrier",
    "contact_post": "post",
    "contact_customs": "customs",
    "contact_support": "aliexpress",
    "file_complaint": "aliexpress",
}
STAGES = [(rule, stage) for rule in rule_book().rules for stage in rule.stages]


@pytest.mark.parametrize("stem", DOCUMENTS)
def test_message_documents_follow_their_schema(stem: str) -> None:
    name = "messages-sentences" if stem == SENTENCES else "messages"
    schema = json.loads((knowledge.knowledge_folder() / f"schema/{name}.schema.json").read_text())
    jsonschema.validate(json.loads(json.dumps(DOCUMENTS[stem], default=str)), schema)


@pytest.mark.parametrize(("rule", "stage"), STAGES, ids=[f"{rule.id}-{stage.number}" for rule, stage in STAGES])
def test_every_step_that_advises_to_write_has_a_message(rule, stage) -> None:  # type: ignore[no-untyped-def]
    for action in set(stage.advise) & set(WRITTEN_TO):
        found = [message for message in BOOK.messages if rule.id in message.rules and action in message.actions]
        assert found, (
            f"Rule {rule.id} advises {action}, and no message fits: in shared_rules/messages/{WRITTEN_TO[action]}.yaml "
            f"add {rule.id} to the `rules` of one that says the right thing, or write one."
        )
        assert {message.to for message in found} == {WRITTEN_TO[action]}


def test_messages_name_rules_actions_statuses_and_sentences_that_exist() -> None:
    rules = {rule.id for rule in rule_book().rules}
    ids = [message.id for message in BOOK.messages]
    assert len(ids) == len(set(ids)), "Two messages share an id: rename one."
    for message in BOOK.messages:
        assert message.rules <= rules, f"{message.id} names {message.rules - rules}, which are no rules."
        assert message.actions <= set(rule_book().vocabulary.actions), f"{message.id} names an action that is none."
        for name in (name for alternatives in message.say for name in alternatives):
            assert name in BOOK.sentences, f"{message.id} says {name}: write it in sentences.yaml."
    for sentence in BOOK.sentences.values():
        assert (sentence.statuses or set()) <= set(ParcelStatus), f"{sentence.name}: `while` names an unknown status."


def test_no_sentence_lies_unused() -> None:
    used = {name for message in BOOK.messages for alternatives in message.say for name in alternatives}
    assert set(BOOK.sentences) == used, f"Nobody says {sorted(set(BOOK.sentences) - used)}: remove them."


def fluent_texts() -> dict[str, str]:
    found = {}
    for entry in parse(ENGLISH).body:
        if isinstance(entry, ast.Message) and entry.value:
            parts = []
            for element in entry.value.elements:
                if isinstance(element, ast.TextElement):
                    parts.append(element.value)
                else:
                    assert isinstance(element.expression, ast.VariableReference), entry.id.name
                    parts.append(f"{{{element.expression.id.name}}}")
            found[entry.id.name] = "".join(parts)
    return found


def test_what_the_shopper_reads_in_english_is_what_is_sent() -> None:
    texts = {name: text for name, text in fluent_texts().items() if name.startswith("letter-")}
    sent = {f"letter-{name.replace('_', '-')}": sentence.text for name, sentence in BOOK.sentences.items()}
    assert texts == sent, (
        "Write the same sentences in shared_rules/messages/sentences.yaml and locales/en/messages.ftl."
    )


def test_every_message_has_a_title_and_a_reason() -> None:
    for message in BOOK.messages:
        for name in (f"message-{message.id}", f"message-{message.id}.why"):
            assert sentences().has(name), f"Write {name} in locales/en/messages.ftl."
    titles = {name.removeprefix("message-") for name in fluent_texts() if name.startswith("message-")}
    assert titles == {message.id for message in BOOK.messages}


def test_what_only_the_shopper_knows_needs_their_word() -> None:
    words = DisputeKnowledge.load()
    for sentence in BOOK.sentences.values():
        first_person = re.search(r"\bI (received|confirmed|refused|called|paid)\b", sentence.text)
        if "not-confirmed" in problems_in(sentence.text, confirmed=False, knowledge=words) or first_person:
            assert sentence.needs, f"{sentence.name} states what only the shopper knows: give it `needs`."


def test_no_sentence_threatens_promises_or_praises_an_outcome() -> None:
    words = DisputeKnowledge.load()
    for sentence in BOOK.sentences.values():
        found = set(problems_in(sentence.text, confirmed=True, knowledge=words))
        assert not found, f"{sentence.name}: {found}"
        assert not re.search(r"\b(will be refunded|I will close|I will confirm|5 stars?|feedback)\b", sentence.text)
