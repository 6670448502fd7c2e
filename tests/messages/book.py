"""The message book, compiled once for all tests of messages."""

from functools import cache

from companion.knowledge import read_folder, read_locales
from companion.messages.message_book import MessageBook
from companion.sentences import Sentences
from tests.planning.book import rule_book


@cache
def message_book() -> MessageBook:
    return MessageBook.compile(read_folder("messages"), rule_book())


@cache
def sentences() -> Sentences:
    return Sentences(read_locales())
