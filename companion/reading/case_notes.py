"""Which fact of a dispute a sentence of its page tells, by ``shared_rules/pages/dispute-notes.yaml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from msgspec import Struct

from companion.reading.payment_methods import UNSPACED
from companion.reading.protection_words import SentenceShape


class CaseNotes(Struct, frozen=True):
    """The shapes of the sentences by the fact they tell, and how a countdown is printed."""

    shapes: tuple[tuple[str, SentenceShape], ...]
    countdown: re.Pattern[str]
    left: tuple[str, ...]

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> CaseNotes:
        """From ``dispute-notes.yaml``."""
        words = document["countdown"]
        days, hours = _any_of(words["days"]), _any_of(words["hours"])
        return cls(
            shapes=tuple(
                (
                    entry["tells"],
                    SentenceShape(
                        tuple(tuple(word.casefold() for word in group) for group in entry["all"]),
                        tuple(word.casefold() for word in entry["none"]),
                    ),
                )
                for entry in document["notes"]
            ),
            countdown=re.compile(rf"(?<![\d.,])(\d{{1,3}})\s*(?:{days})(?:\D{{0,5}}(\d{{1,2}})\s*(?:{hours}|:))?"),
            left=tuple(word.casefold() for word in words["left"]),
        )

    def told_by(self, text: str) -> frozenset[str]:
        """The facts that a sentence speaks of; whether it holds their value is another question."""
        folded = f"{text.casefold().replace('’', chr(39))} "
        return frozenset(fact for fact, shape in self.shapes if shape.fits(folded))

    def time_left(self, text: str) -> timedelta | None:
        """What a countdown still leaves, rounded down; ``None`` for a text that is none."""
        folded = text.casefold()
        found = self.countdown.search(folded)
        if found is None or not any(word in folded for word in self.left):
            return None
        return timedelta(days=int(found[1]), hours=int(found[2] or 0))


def _any_of(words: list[str]) -> str:
    """Words, the longest first; whole ones only in scripts that part words."""
    ordered = sorted((word.casefold() for word in words), key=len, reverse=True)
    return "|".join(re.escape(word) + ("" if word[0] >= UNSPACED else r"(?![^\W\d_])") for word in ordered)
