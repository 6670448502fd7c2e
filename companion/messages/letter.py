"""One message: the plain English that is sent, and the same sentences in the shopper's language to read beside it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from babel import Locale
from babel.core import UnknownLocaleError
from msgspec import Struct

from companion.dispute.plain_text import plain
from companion.messages.known_facts import Country
from companion.sentences import Sentences

Recipient = Literal["seller", "carrier", "post", "customs", "aliexpress"]
Values = Mapping[str, str | date | Country]


class Sentence(Struct, frozen=True, kw_only=True):
    """One sentence of the knowledge with the facts it names."""

    name: str
    text: str
    values: Values


class Message(Struct, frozen=True, kw_only=True):
    """A message that fits an order now. ``step`` is the key of the plan's step that advises to write it."""

    id: str
    to: Recipient
    step: str
    sentences: tuple[Sentence, ...]
    parcel: str | None = None

    def text(self) -> str:
        """What is sent: English in printable ASCII, on one line, days as 2026-10-15."""
        return plain(" ".join(_english(sentence) for sentence in self.sentences))

    def document(self, sentences: Sentences, language: str) -> dict[str, Any]:
        """``{"id", "to", "title", "why", "text", "translation", "parcel"?}``, all but ``text`` in the language."""
        spoken = [
            sentences.say(
                language,
                f"letter-{sentence.name.replace('_', '-')}",
                {name: _written(value, language) for name, value in sentence.values.items()},
            )
            for sentence in self.sentences
        ]
        document: dict[str, Any] = {
            "id": self.id,
            "to": self.to,
            "title": sentences.say(language, f"message-{self.id}"),
            "why": sentences.say(language, f"message-{self.id}.why"),
            "text": self.text(),
            "translation": " ".join(spoken),
        }
        return document | ({"parcel": self.parcel} if self.parcel else {})


def _english(sentence: Sentence) -> str:
    values = {
        name: value.isoformat() if isinstance(value, date) else _english_country(value)
        for name, value in sentence.values.items()
    }
    return sentence.text.format_map(values)


def _english_country(value: str | Country) -> str:
    if not isinstance(value, Country):
        return value
    name = unicodedata.normalize("NFKD", _country(value, "en"))
    bare = "".join(sign for sign in name if not unicodedata.combining(sign))
    return bare if bare.isascii() else value.code


def _written(value: str | date | Country, language: str) -> Any:
    if isinstance(value, date):
        from fluent.runtime.types import fluent_date

        return fluent_date(value, dateStyle="long")
    return _country(value, language) if isinstance(value, Country) else value


def _country(country: Country, language: str) -> str:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    return str(locale.territories.get(country.code, country.code))
