"""The whole rule book and its words, compiled once for all tests of planning."""

from functools import cache

from companion.knowledge import read_document, read_folder, read_locales
from companion.planning.rule_book import RuleBook
from companion.planning.wording import Wording


@cache
def rule_book() -> RuleBook:
    return RuleBook.compile(
        read_folder("rules"),
        read_document("policy.yaml"),
        read_document("vocabulary/facts.yaml"),
        read_document("vocabulary/actions.yaml"),
    )


@cache
def wording() -> Wording:
    return Wording.compile(read_locales(), read_document("vocabulary/actions.yaml"))
