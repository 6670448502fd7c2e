"""Tracking numbers: which formats a number has, whose they are, and whether the check digit holds.

Formats are data (``shared_rules/numbers``, one file a carrier or family). A format is never proof that a parcel
exists; a check digit that fails is proof that the number was mistyped or invented.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from msgspec import Struct

from companion.tracking.checksums import holds

LONGEST_NUMBER = 60
# An order's numbers are read again with each of its plans.
REMEMBERED = 2_048
_SPACES = re.compile(r"[\s\u00a0\u200b\ufeff]+")


class NumberFormat(Struct, frozen=True, kw_only=True):
    """One format of the knowledge, compiled."""

    id: str
    carrier: str | None
    country: str | None
    pattern: re.Pattern[str]
    check: Mapping[str, Any] | None
    strength: str


class FormatMatch(Struct, frozen=True, kw_only=True):
    """A format that a number has. ``valid`` is false when the shape fits and the check digit does not."""

    id: str
    valid: bool
    strength: str
    carrier: str | None = None
    country: str | None = None


class NumberReading(Struct, frozen=True, kw_only=True):
    """A number as it was compared, and its formats: those that hold first, the surest first among them."""

    number: str
    formats: tuple[FormatMatch, ...]


@dataclass(frozen=True, slots=True)
class NumberReader:
    """Reads tracking numbers with the compiled formats and the posts of the countries."""

    formats: tuple[NumberFormat, ...]
    posts: Mapping[str, str | None]
    _remembered: Callable[[str], tuple[FormatMatch, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Makes the memory of the numbers read last."""
        object.__setattr__(self, "_remembered", lru_cache(REMEMBERED)(self._formats_of))

    @classmethod
    def compile(cls, documents: Mapping[str, Any]) -> NumberReader:
        """From ``shared_rules/numbers``: every document's ``formats``, and the ``posts`` of the countries."""
        formats: list[NumberFormat] = []
        posts: dict[str, str | None] = {}
        for document in documents.values():
            posts.update(document.get("posts", {}))
            formats += [_compiled(entry) for entry in document.get("formats", ())]
        return cls(tuple(formats), posts)

    def read(self, number: str) -> NumberReading:
        """Every format that the number's shape fits. Spaces and case do not matter; nothing is looked up anywhere."""
        compared = _SPACES.sub("", number).upper()
        # Words without a digit are no number, whatever format of letters they happen to fit.
        if len(compared) > LONGEST_NUMBER or not compared.isascii() or not any(sign.isdigit() for sign in compared):
            return NumberReading(number=number, formats=())
        return NumberReading(number=number, formats=self._remembered(compared))

    def _formats_of(self, compared: str) -> tuple[FormatMatch, ...]:
        spellings = dict.fromkeys((compared, re.sub(r"[-.]", "", compared)))
        found = [
            match
            for known in self.formats
            for spelling in spellings
            if (match := self._match(known, spelling)) is not None
        ]
        unique = {match.id: match for match in sorted(found, key=lambda match: match.valid)}
        ordered = sorted(unique.values(), key=lambda match: (not match.valid, _STRENGTHS.index(match.strength)))
        return tuple(ordered)

    def _match(self, known: NumberFormat, number: str) -> FormatMatch | None:
        shape = known.pattern.fullmatch(number)
        if shape is None:
            return None
        groups = shape.groupdict()
        country, carrier, valid = known.country, known.carrier, True
        if code := groups.get("country"):
            if code not in self.posts:
                return None
            country, carrier = code, carrier or self.posts[code]
        if known.check is not None:
            serial, digit = groups["serial"], groups["check"]
            valid = holds(known.check, serial, digit)
            # Runs of noughts satisfy most check digits; no carrier issues them.
            valid = valid and serial.strip("0") != ""
        return FormatMatch(id=known.id, valid=valid, strength=known.strength, carrier=carrier, country=country)


_STRENGTHS = ("checked", "shape", "weak")


def _compiled(entry: Mapping[str, Any]) -> NumberFormat:
    return NumberFormat(
        id=entry["id"],
        carrier=entry.get("carrier"),
        country=entry.get("country"),
        pattern=re.compile(entry["pattern"], re.ASCII),
        check=entry.get("check"),
        strength=entry["strength"],
    )
