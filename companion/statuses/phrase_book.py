"""All phrases of the languages that share a script, made ready to be found in a text quickly.

Each phrase is filed under the rarest of the words it cannot do without; only phrases filed under a word of the
text, and whose every needed word is there, are settled with their expression.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from companion.facts import ParcelStatus
from companion.statuses.lexicon import Lexicon
from companion.statuses.normalising import normalise
from companion.statuses.phrase_notation import parse_phrase


class Meaning(Struct, frozen=True):
    """What one rule of a phrase file says. A smaller ``rank`` decides before a larger one of the same language."""

    language: str
    rank: int
    status: ParcelStatus
    reason: str | None
    weak: bool
    advisory: bool

    def says_the_same_as(self, other: Meaning) -> bool:
        """Whether both mean the same, in whichever language."""
        return (
            self.status is other.status
            and self.reason == other.reason
            and self.weak == other.weak
            and self.advisory == other.advisory
        )


MOST_WORDS = 20_000
#: A word that turns "delivered" into its opposite, in whatever language of the script the rest is.
NEGATION_RANK = -3
#: A word that turns "delivered" of its own language into a failure, a forecast or a condition.
DOUBT_RANK = -2
#: A clause that tells nothing about where the parcel is.
NEUTRAL_RANK = -1


class Phrase(Struct):
    """One phrase of one file; its expression is compiled when it is first needed."""

    written: str
    meaning: Meaning
    needed: frozenset[int]
    expression: str
    words_suffice: bool
    compiled: re.Pattern[str] | None = None

    def found_in(self, text: str) -> re.Match[str] | None:
        """Where the phrase stands in a normalised text."""
        return self._ready().search(text)

    def words_found(self, text: str) -> str:
        """The words by which the phrase first stands in a normalised text."""
        match = self.found_in(text)
        return match.group().strip(" |") if match else ""

    def words_in(self, text: str) -> set[str]:
        """The words by which the phrase stands in a normalised text, for each place where it does."""
        return {match.group().strip() for match in self._ready().finditer(text)}

    def places_in(self, text: str) -> list[tuple[int, int]]:
        """Where the phrase begins and ends in a normalised text, for each place where it stands."""
        return [match.span() for match in self._ready().finditer(text)]

    def _ready(self) -> re.Pattern[str]:
        if self.compiled is None:
            self.compiled = re.compile(self.expression)
        return self.compiled


class KnownWord(Struct, frozen=True):
    """What a book knows of one word of a text: the sets of words it is in, the phrases filed there, and how
    much of it each language spells out (1 for all of it)."""

    numbers: frozenset[int]
    phrases: tuple[Phrase, ...]
    languages: Mapping[str, float]


class PhraseBook:
    """The phrases of some languages.

    ``documents`` are phrase files by language, as ``shared_rules/schema/phrases.schema.json`` has them. Raises
    :class:`companion.statuses.phrase_notation.PhraseError` for a phrase that cannot be understood.
    """

    def __init__(self, documents: Mapping[str, Mapping[str, Any]]) -> None:
        self._lexicon = Lexicon()
        self._filed: dict[int, list[Phrase]] = {}
        self._speaks: dict[int, set[str]] = {}
        self._words: dict[str, KnownWord] = {}
        phrases = [phrase for document in documents.values() for phrase in self._phrases_of(document)]
        mentions = Counter(number for phrase in phrases for number in phrase.needed)
        for phrase in phrases:
            rarest = min(phrase.needed, key=lambda number: (mentions[number], number))
            self._filed.setdefault(rarest, []).append(phrase)

    def _phrases_of(self, document: Mapping[str, Any]) -> Iterable[Phrase]:
        language = str(document["language"])
        words: Mapping[str, str] = document.get("words", {})
        gap = int(document.get("gap", 4))
        for rank, kind in ((NEGATION_RANK, "negations"), (DOUBT_RANK, "doubts"), (NEUTRAL_RANK, "neutral")):
            meaning = Meaning(language, rank, ParcelStatus.UNKNOWN, None, weak=False, advisory=False)
            for written in document.get(kind, ()):
                yield self._phrase(written, meaning, words, gap)
        for rank, rule in enumerate(document["rules"]):
            meaning = Meaning(
                language,
                rank,
                ParcelStatus(rule["status"]),
                rule.get("reason"),
                weak=bool(rule.get("weak", False)),
                advisory=bool(rule.get("advisory", False)),
            )
            for written in rule["phrases"]:
                yield self._phrase(written, meaning, words, gap)
        for word in normalise(document.get("cues", "")).split():
            self._speaks.setdefault(self._lexicon.number(frozenset([word])), set()).add(language)

    def _phrase(self, written: str, meaning: Meaning, words: Mapping[str, str], gap: int) -> Phrase:
        pattern = parse_phrase(written, words, gap)
        needed = frozenset(self._lexicon.number(alternatives) for alternatives in pattern.needed)
        for word in pattern.words:
            self._speaks.setdefault(self._lexicon.number(frozenset([word])), set()).add(meaning.language)
        return Phrase(written, meaning, needed, pattern.expression, pattern.words_suffice)

    def phrases(self) -> Iterable[Phrase]:
        """Every phrase of the book."""
        return (phrase for filed in self._filed.values() for phrase in filed)

    def found_in(self, text: str) -> list[Phrase]:
        """The phrases that stand in a normalised text, in no particular order."""
        words = [self._words.get(word) or self._learn(word) for word in text.split()]
        present = frozenset[int]().union(*[word.numbers for word in words])
        return [
            phrase
            for word in words
            for phrase in word.phrases
            if phrase.needed <= present and (phrase.words_suffice or phrase.found_in(text))
        ]

    def spoken(self, text: str) -> dict[str, float]:
        """How much of a normalised text each language knows: one for a whole word, less for a word's beginning."""
        known: dict[str, float] = {}
        for word in text.split():
            for language, close in (self._words.get(word) or self._learn(word)).languages.items():
                known[language] = known.get(language, 0.0) + close
        return known

    def _learn(self, word: str) -> KnownWord:
        numbers = self._lexicon.numbers_of(word)
        languages: dict[str, float] = {}
        for number, close in numbers.items():
            for language in self._speaks.get(number, ()):
                languages[language] = max(close, languages.get(language, 0.0))
        if len(self._words) >= MOST_WORDS:
            self._words.clear()
        phrases = tuple(phrase for number in numbers for phrase in self._filed.get(number, ()))
        known = self._words[word] = KnownWord(frozenset(numbers), phrases, languages)
        return known
