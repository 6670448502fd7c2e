"""Finding the sentence that names the end of buyer protection, in any language of the pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from companion.reading.text import comparable

_DIGIT = re.compile(r"\d")


class SentenceShape(Struct, frozen=True):
    """Words a protection sentence must hold (one of each group) and words it must not."""

    every: tuple[tuple[str, ...], ...]
    none: tuple[str, ...]

    def fits(self, folded: str) -> bool:
        """Whether a folded text has this shape."""
        return all(any(word in folded for word in group) for group in self.every) and not any(
            word in folded for word in self.none
        )


class ProtectionWords(Struct, frozen=True):
    """The shapes, separators and labels of ``shared_rules/pages/protection.yaml``."""

    shapes: tuple[SentenceShape, ...]
    separators: re.Pattern[str]
    labels: frozenset[str]

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> ProtectionWords:
        """From ``protection.yaml``."""
        return cls(
            shapes=tuple(
                SentenceShape(
                    tuple(tuple(word.casefold() for word in group) for group in entry["all"]),
                    tuple(word.casefold() for word in entry["none"]),
                )
                for entry in document["sentences"]
            ),
            separators=re.compile("|".join(re.escape(separator) for separator in document["separators"])),
            labels=frozenset(comparable(text) for entry in document["labels"] for text in entry["texts"]),
        )

    def sentences(self, text: object) -> Iterator[str]:
        """The pieces of a text that are protection sentences; pieces without a digit cannot hold a date."""
        if not isinstance(text, str) or len(text) > 20_000:
            return
        for piece in self.separators.split(text):
            piece = " ".join(piece.split())
            if _DIGIT.search(piece) and self._fits(f"{piece.casefold()} "):
                yield piece

    def is_label(self, text: str | None) -> bool:
        """Whether a node of the progress bar is the refund node."""
        return text is not None and comparable(text) in self.labels

    def _fits(self, folded: str) -> bool:
        return any(shape.fits(folded) for shape in self.shapes)
