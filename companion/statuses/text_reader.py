"""Carrier words to a canonical status, in any language there is a phrase file for.

Per language the first rule of its file that fits decides. "Delivered" is the one status that must never be read
wrongly, so a single word of doubt in the text (a negation, a forecast, a condition) forbids it, whatever else fits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from companion.facts import ParcelStatus
from companion.statuses.normalising import normalise
from companion.statuses.phrase_book import NEGATION_RANK, NEUTRAL_RANK, Phrase, PhraseBook
from companion.statuses.reading import NOTHING_READ, StatusReading

LONGEST_TEXT = 1000
MOST_REMEMBERED = 4000
#: How many words a hint about the language is worth, and by how many a language must lead to be the one.
HINT, CLEARLY_MORE = 2.0, 1.0
SURE, AGAINST_ANOTHER_LANGUAGE, WEAK = 0.9, 0.7, 0.5
QUESTION_MARKS = "?\u061f\uff1f"
#: A mark of a question with a word before it; a carrier that asks whether it was delivered does not say so.
QUESTION = re.compile(r"[^\W\d_] ?[?\u061f\uff1f](?:\W|$)")
SCRIPTS = {
    "latin": re.compile("[a-z]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "han": re.compile("[\u3040-\u30ff\u3400-\u9fff]"),
    "hangul": re.compile("[\uac00-\ud7a3]"),
}
#: What else a text about a delivered parcel may well mention: how it came there, and where it was fetched.
GO_WITH_DELIVERED = frozenset(
    {ParcelStatus.DELIVERED, ParcelStatus.IN_TRANSIT, ParcelStatus.ACCEPTED, ParcelStatus.AVAILABLE_FOR_PICKUP}
)
SAID_BESIDE = GO_WITH_DELIVERED | {ParcelStatus.OUT_FOR_DELIVERY, ParcelStatus.ARRIVED_DESTINATION}


def asks(text: str) -> bool:
    """Whether a text puts a question; the sure and quick look for the mark comes before the exact one."""
    return any(mark in text for mark in QUESTION_MARKS) and QUESTION.search(text) is not None


def told_otherwise(language: str, found: list[Phrase], text: str) -> bool:
    """Whether a text has words for another status that those for "delivered" are only a part of, or stand beside.

    "Shipment data received by the recipient" holds "received by the recipient", and yet tells of data.
    """
    delivered, others = [], []
    for phrase in found:
        meaning = phrase.meaning
        if meaning.language != language or meaning.rank < 0 or meaning.weak:
            continue
        if meaning.status is ParcelStatus.DELIVERED:
            delivered += phrase.places_in(text)
        elif meaning.status not in GO_WITH_DELIVERED:
            beside = meaning.status not in SAID_BESIDE
            others += [(begin, end, beside) for begin, end in phrase.places_in(text)]
    for begin, end, beside in others:
        touched = [(first, last) for first, last in delivered if first < end - 1 and begin < last - 1]
        if touched and all(begin <= first and last <= end and (begin, end) != (first, last) for first, last in touched):
            return True
        if not touched and beside:
            return True
    return False


class TextReader:
    """Reads texts with the phrase files given, by language. A script's phrases are made ready at its first text."""

    def __init__(self, documents: Mapping[str, Mapping[str, Any]]) -> None:
        self._documents = documents
        self._books: dict[str, PhraseBook] = {}
        self._harmless = {
            str(document["language"]): frozenset(document.get("harmless", ())) for document in documents.values()
        }
        self._remembered: dict[tuple[str, str | None, bool], StatusReading] = {}

    def read(self, text: str, language: str | None = None) -> StatusReading:
        """The status a text tells; ``language`` (BCP 47) is a hint, not a filter."""
        normalised = normalise(text[:LONGEST_TEXT])
        hint = language[:2].lower() if language else None
        no_statement = len(text) > LONGEST_TEXT or asks(text)
        known = self._remembered.get((normalised, hint, no_statement))
        if known is None:
            known = self._read(normalised, hint, no_statement=no_statement)
            if len(self._remembered) >= MOST_REMEMBERED:
                self._remembered.clear()
            self._remembered[(normalised, hint, no_statement)] = known
        return known

    def _read(self, text: str, hint: str | None, *, no_statement: bool) -> StatusReading:
        scripts = ("latin",) if text.isascii() else SCRIPTS
        books = [self._book(script) for script in scripts if SCRIPTS[script].search(text)]
        found = [phrase for book in books for phrase in book.found_in(text)]
        neutral = [phrase for phrase in found if phrase.meaning.rank == NEUTRAL_RANK]
        if neutral:
            for phrase in sorted(neutral, key=lambda phrase: -len(phrase.words_found(text))):
                while match := phrase.found_in(text):
                    text = f"{text[: match.start()]} |{text[match.end() :]}"
            found = [phrase for book in books for phrase in book.found_in(text)]
        doubts = [phrase for phrase in found if phrase.meaning.rank < NEUTRAL_RANK]
        doubted = any(
            phrase.meaning.status is ParcelStatus.DELIVERED
            and (
                no_statement
                or self._doubted(phrase.meaning.language, doubts, text)
                or told_otherwise(phrase.meaning.language, found, text)
            )
            for phrase in found
        )
        best: dict[str, Phrase] = {}
        for phrase in found:
            meaning = phrase.meaning
            if meaning.rank < 0 or (doubted and meaning.status is ParcelStatus.DELIVERED):
                continue
            if meaning.language not in best or meaning.rank < best[meaning.language].meaning.rank:
                best[meaning.language] = phrase
        if not best:
            return StatusReading(ParcelStatus.UNKNOWN, doubted=doubted) if doubted else NOTHING_READ
        chosen = self._choose(best, text, hint, books)
        return self._reading(chosen, best, text, doubted=doubted)

    def _book(self, script: str) -> PhraseBook:
        if script not in self._books:
            self._books[script] = PhraseBook(
                {name: document for name, document in self._documents.items() if document["script"] == script}
            )
        return self._books[script]

    def _doubted(self, language: str, doubts: list[Phrase], text: str) -> bool:
        harmless = self._harmless[language]
        return any(
            doubt.meaning.language == language
            or (doubt.meaning.rank == NEGATION_RANK and not doubt.words_in(text) <= harmless)
            for doubt in doubts
        )

    @staticmethod
    def _choose(best: dict[str, Phrase], text: str, hint: str | None, books: list[PhraseBook]) -> Phrase:
        """The phrase of the language the text is most likely in; between equals never the one for "delivered"."""
        first, *others = best.values()
        if all(phrase.meaning.says_the_same_as(first.meaning) for phrase in others):
            return best.get(hint or "en") or best.get("en") or first
        spoken = {language: HINT if language == hint else 0.0 for language in best}
        for book in books:
            for language, words in book.spoken(text).items():
                if language in spoken:
                    spoken[language] += words
        most = max(spoken.values())
        return max(
            (phrase for language, phrase in best.items() if spoken[language] > most - CLEARLY_MORE),
            key=lambda phrase: (
                not phrase.meaning.weak,
                phrase.meaning.status is not ParcelStatus.DELIVERED,
                len(phrase.words_found(text)),
            ),
        )

    @staticmethod
    def _reading(chosen: Phrase, best: dict[str, Phrase], text: str, *, doubted: bool) -> StatusReading:
        meaning = chosen.meaning
        others = {phrase.meaning.status for phrase in best.values() if not phrase.meaning.weak} - {meaning.status}
        if meaning.weak and doubted:
            return StatusReading(ParcelStatus.UNKNOWN, doubted=True)
        return StatusReading(
            meaning.status,
            meaning.reason,
            WEAK if meaning.weak else AGAINST_ANOTHER_LANGUAGE if others else SURE,
            f"words:{meaning.language}/{chosen.words_found(text)}",
            meaning.advisory,
            doubted,
        )
