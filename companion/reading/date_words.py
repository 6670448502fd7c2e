"""The words dates are made of, in every language of the pages at once, and a text rewritten with them as marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from msgspec import Struct

from companion.reading.zones import offset_of

LONGEST = 600
_WORD = re.compile(r"[^\W\d_]+")
_HALF_OF_DAY = re.compile(r"(?<![^\W\d_])([ap])\.\s?m\b\.?")
# Marks that reorder text, and the dot that folding leaves on a Turkish i.
_INVISIBLE = re.compile("[\u00ad\u0307\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


class DateWords(Struct, frozen=True):
    """Month and weekday names (folded, letters only), halves of the day, and zone abbreviations."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    day_periods: Mapping[str, str]
    zones: Mapping[str, timedelta]
    prefixes: tuple[str, ...]

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> DateWords:
        """From ``shared_rules/pages/dates.yaml``, with the CLDR's own names of ``date-names.yaml`` as ``cldr``."""
        months: dict[str, int] = dict(document["cldr"]["months"])
        weekdays: dict[str, int] = dict(document["cldr"]["weekdays"])
        for entry in document["months"]:
            months |= {folded_name(name): number for name, number in entry["names"].items()}
        for entry in document["weekdays"]:
            weekdays |= {folded_name(name): number for name, number in entry["names"].items()}
        periods = document["day_periods"]
        return cls(
            months=months,
            weekdays=weekdays,
            day_periods=dict.fromkeys(periods["morning"], "am") | dict.fromkeys(periods["afternoon"], "pm"),
            zones={name: offset_of(zone["offset"]) for zone in document["zones"] for name in zone["names"]},
            prefixes=tuple(document["prefixes"]),
        )

    def marked(self, text: str) -> str:
        """The text folded, with ASCII digits, months written ``M9;`` and weekdays ``W2;``.

        Folding leaves no capital letter, so that a mark can be mistaken for nothing else. A word that is both a
        month and a weekday ("mar.") is a weekday when another month stands in the text.
        """
        text = text[:LONGEST]
        if not text.isascii():
            text = unicodedata.normalize("NFKC", text)
            text = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
        text = _INVISIBLE.sub("", text.casefold())
        if not text.isascii():
            for word, period in self.day_periods.items():
                if not word.isascii():
                    text = text.replace(word, f" {period} ")
        text = _HALF_OF_DAY.sub(r"\1m", text)
        # Only a word that names a month and a weekday needs to know whether another month stands in the text.
        words = set(_WORD.findall(text))
        doubtful = any(word in self.months and word in self.weekdays for word in words)
        several = doubtful and len({self._month(word) for word in words} - {None}) > 1
        return _WORD.sub(lambda match: self._mark(match.group(), several), text)

    def _mark(self, word: str, several_months: bool) -> str:
        weekday = self.weekdays.get(word)
        month = self._month(word)
        if month is not None and not (weekday is not None and several_months):
            return f"M{month};"
        return f"W{weekday};" if weekday is not None else word

    def _month(self, word: str) -> int | None:
        month = self.months.get(word)
        if month is None and word[:1] in self.prefixes:
            month = self.months.get(word[1:])
        return month


def folded_name(name: str) -> str:
    """A name as dates are compared: no capitals, letters only."""
    folded = _INVISIBLE.sub("", unicodedata.normalize("NFKC", name).casefold())
    return "".join(_WORD.findall(folded))
