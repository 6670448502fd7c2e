"""Codes and words together: what one event of a parcel's history says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from companion.facts import ParcelStatus
from companion.statuses.code_reader import CodeReader
from companion.statuses.reading import NOTHING_READ, StatusReading
from companion.statuses.text_reader import TextReader

#: Words saying one of these of a parcel whose code says "delivered" make the code doubtful.
CONTRADICTS_DELIVERED = frozenset(
    {
        ParcelStatus.INFO_RECEIVED,
        ParcelStatus.OUT_FOR_DELIVERY,
        ParcelStatus.AVAILABLE_FOR_PICKUP,
        ParcelStatus.DELIVERY_ATTEMPTED,
        ParcelStatus.RETURNING,
        ParcelStatus.RETURNED,
        ParcelStatus.REFUSED,
        ParcelStatus.LOST,
        ParcelStatus.DESTROYED,
        ParcelStatus.SEIZED,
        ParcelStatus.CANCELLED,
        ParcelStatus.EXCEPTION,
        ParcelStatus.CUSTOMS_HELD,
    }
)
DOUBTFUL, REFINED, CODE_WITHOUT_ITS_WORDS = 0.4, 0.85, 0.7


class StatusReader:
    """Reads what carriers write. Pure: the knowledge is given, nothing is fetched or kept on disk."""

    def __init__(self, words: TextReader, codes: CodeReader) -> None:
        self._words = words
        self._codes = codes

    @classmethod
    def compile(cls, phrases: Mapping[str, Any], codes: Mapping[str, Any]) -> StatusReader:
        """A reader from the documents of ``shared_rules/phrases`` and ``shared_rules/codes``, by file stem."""
        return cls(TextReader(phrases), CodeReader(codes))

    def classify(
        self,
        text: str | None,
        *,
        code: str | None = None,
        carrier: str | None = None,
        language: str | None = None,
    ) -> StatusReading:
        """The canonical status of one event.

        The code decides where it is known; words decide where there is none, and may say a coarse code more
        exactly. A text that is not understood is ``unknown``, and "delivered" is never concluded from part of a
        code, nor from words that a negation, forecast or condition accompanies.
        """
        words = self._words.read(text, language) if text else NOTHING_READ
        if not code:
            return words
        coded, coarse = self._codes.read(code, carrier)
        if coded.status is ParcelStatus.UNKNOWN:
            return words if not coded.advisory else coded
        if coded.status is ParcelStatus.DELIVERED:
            return delivered_by_code(coded, words)
        if words.status in {ParcelStatus.UNKNOWN, ParcelStatus.DELIVERED} or words.weak:
            return (
                coded
                if words.status is not ParcelStatus.DELIVERED
                else replace(coded, confidence=min(coded.confidence, CODE_WITHOUT_ITS_WORDS))
            )
        if coarse:
            return replace(words, confidence=min(words.confidence, REFINED))
        return replace(coded, reason=coded.reason or words.reason if coded.status is words.status else coded.reason)


def delivered_by_code(coded: StatusReading, words: StatusReading) -> StatusReading:
    """A code that says "delivered", believed only as far as its words do not speak against it."""
    if words.status in CONTRADICTS_DELIVERED and not words.weak:
        return replace(words, confidence=min(words.confidence, DOUBTFUL + 0.1))
    if words.doubted:
        return StatusReading(ParcelStatus.UNKNOWN, None, DOUBTFUL, coded.matched_by, doubted=True)
    if words.status in {ParcelStatus.UNKNOWN, ParcelStatus.DELIVERED} or words.weak:
        return coded
    return replace(coded, confidence=CODE_WITHOUT_ITS_WORDS)
