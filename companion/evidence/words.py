"""A pack's sentences, days, times and amounts in its language. Texts of others are cleaned and never translated."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency
from fluent.runtime.types import fluent_date
from msgspec import Struct

from companion.evidence.case import PLATFORM
from companion.evidence.clean_text import clean
from companion.facts import Moment, Money
from companion.knowledge import read_folder
from companion.sentences import Sentences

_PRINTED = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?(Z|[+-]\d{2}:\d{2})?")
# Behind a day that had to be completed; the sentence evidence-completed explains it.
COMPLETED = " *"
NOT_SOURCES = ("every-source",)


class Words(Struct, frozen=True):
    """One pack's language; ``sources`` are the titles of tracking sources by name."""

    sentences: Sentences
    language: str
    locale: Locale
    sources: Mapping[str, str]

    @classmethod
    def of(cls, sentences: Sentences, language: str) -> Words:
        """In the nearest language that has sentences, English at last."""
        spoken = sentences.chain(language)[0]
        try:
            locale = Locale.parse(spoken, sep="-")
        except (UnknownLocaleError, ValueError):
            locale = Locale("en")
        return cls(sentences, spoken, locale, _titles())

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.locale.text_direction == "rtl"

    def say(self, message: str, **arguments: object) -> str:
        """A sentence; days are written by ``day`` or given as dates."""
        written = {
            name: fluent_date(value, dateStyle="medium") if isinstance(value, date) else value
            for name, value in arguments.items()
        }
        return self.sentences.say(self.language, message, written)

    def value(self, fact: str, value: str) -> str:
        """A fact's value in words (``parcel-status``, ``in_transit``); the value itself where it has no words."""
        messages = (f"evidence-value-{fact}-{value}", f"value-{fact}-{value}")
        said = next((message for message in messages if self.sentences.has(message)), None)
        return self.say(said) if said else value

    def day(self, moment: Moment | datetime) -> str:
        """The printed day where one was printed, else the day in UTC."""
        return str(format_date(day_of(moment), "medium", locale=self.locale))

    def time(self, moment: Moment) -> tuple[str, str]:
        """A moment as it was printed, starred where it had to be completed, and under it its zone where one was."""
        printed = _PRINTED.match(moment.printed or "")
        hours = printed.group(2) if printed else None
        zone = printed.group(3) if printed else None
        text = self.day(moment) + (f", {hours}" if hours else "") + (COMPLETED if moment.estimated else "")
        if not (hours and zone):
            return text, ""
        return text, "UTC" if zone in ("Z", "+00:00") else f"UTC{zone}"

    def instant(self, at: datetime) -> str:
        """An instant in UTC, to the minute."""
        moment = at.astimezone(UTC)
        return f"{format_date(moment.date(), 'medium', locale=self.locale)}, {moment:%H:%M} UTC"

    def money(self, amount: Money) -> str:
        """An amount as the language writes it; with a code that is none, as it was read."""
        try:
            return str(format_currency(amount.amount, amount.currency, locale=self.locale))
        except (ValueError, LookupError):
            return clean(f"{amount.amount} {amount.currency}", 60)

    def source(self, name: str) -> str:
        """A source's title."""
        return "AliExpress" if name == PLATFORM else self.sources.get(name, clean(name, 40))


def day_of(moment: Moment | datetime) -> date:
    """The printed day of a moment where one was printed, else its day in UTC."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).date()
    printed = _PRINTED.match(moment.printed or "")
    return date.fromisoformat(printed.group(1)) if printed else moment.at.astimezone(UTC).date()


def _titles() -> dict[str, str]:
    folder = read_folder("sources")
    return {document["name"]: document["title"] for name, document in folder.items() if name not in NOT_SOURCES}
