"""Status codes of tracking services and posts to a canonical status."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any

from msgspec import Struct

from companion.facts import ParcelStatus
from companion.statuses.reading import NOTHING_READ, StatusReading

LONGEST_CODE = 80
EXACT, OTHER_VOCABULARY, FAMILY, PART = 0.95, 0.85, 0.8, 0.5


class Code(Struct, frozen=True):
    """One code of a vocabulary. ``coarse`` codes say so little that plain words may say it more exactly."""

    name: str
    status: ParcelStatus
    reason: str | None = None
    coarse: bool = False
    advisory: bool = False


class Vocabulary:
    """The codes of one service, as ``shared_rules/schema/codes.schema.json`` has them."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.name = str(document["vocabulary"])
        self.carriers = frozenset(compact(name) for name in (self.name, *document.get("carriers", ())))
        self.distinctive = bool(document.get("distinctive", False))
        self._prefixes = tuple(str(prefix).upper() for prefix in document.get("prefixes", ()))
        self._suffixes = tuple(str(suffix).upper() for suffix in document.get("suffixes", ()))
        self._parts = tuple(
            (tuple(part["contains"]), Code("+".join(part["contains"]), ParcelStatus(part["status"])))
            for part in document.get("parts", ())
        )
        self._codes: dict[str, Code] = {}
        self._families: list[tuple[str, Code]] = []
        for name, entry in document["codes"].items():
            code = Code(
                str(name),
                ParcelStatus(entry["status"]),
                entry.get("reason"),
                bool(entry.get("coarse", False)),
                bool(entry.get("advisory", False)),
            )
            if "*" in str(name):
                self._families.append((str(name).upper(), code))
            else:
                self._codes[str(name).upper()] = code
                self._codes.setdefault(compact(str(name)), code)
        if any(code.status is ParcelStatus.DELIVERED for _, code in self._families + list(self._parts)):
            raise ValueError(f"{self.name}: only a whole code may mean delivered, never a part of one.")

    def find(self, written: str) -> tuple[Code, float] | None:
        """The code meant, and how sure that is: the code itself, without one known ending, or its family."""
        name = written.strip().upper()
        for prefix in self._prefixes:
            name = name.removeprefix(prefix)
        shorter = [name.removesuffix(suffix) for suffix in self._suffixes if name.endswith(suffix)]
        for candidate in (name, *shorter):
            code = self._codes.get(candidate) or self._codes.get(compact(candidate))
            if code is not None:
                return code, EXACT
        for pattern, code in self._families:
            if any(fnmatchcase(candidate, pattern) for candidate in (name, *shorter)):
                return code, FAMILY
        return None

    def find_part(self, written: str) -> Code | None:
        """What a part of an unknown code gives away: trouble, a return, an end; never a delivery."""
        name = written.upper()
        return next((code for parts, code in self._parts if any(part in name for part in parts)), None)


def compact(name: str) -> str:
    """A name without case, spaces and signs, so that ``out-for-delivery`` is ``OUTFORDELIVERY``."""
    return re.sub(r"[^0-9A-Z]", "", name.upper()) or name.upper()


class CodeReader:
    """Reads codes with the vocabularies given."""

    def __init__(self, documents: Mapping[str, Mapping[str, Any]]) -> None:
        self._vocabularies = [Vocabulary(document) for document in documents.values()]

    def read(self, code: str, carrier: str | None = None) -> tuple[StatusReading, bool]:
        """The status of a code, and whether the code is coarse.

        ``carrier`` names the vocabulary; without one only codes that no other service uses differently are read.
        """
        written = code.strip()[:LONGEST_CODE]
        if not written:
            return NOTHING_READ, False
        asked = compact(carrier) if carrier else ""
        own = [vocabulary for vocabulary in self._vocabularies if asked in vocabulary.carriers]
        for vocabulary in own:
            if found := vocabulary.find(written):
                return reading(vocabulary, found[0], found[1]), found[0].coarse
        if own and (part := own[0].find_part(written)):
            return reading(own[0], part, PART), True
        others = [
            (vocabulary, *found)
            for vocabulary in self._vocabularies
            if vocabulary.distinctive and vocabulary not in own and (found := vocabulary.find(written))
        ]
        if others and len({found.status for _, found, _ in others}) == 1:
            vocabulary, meant, sure = others[0]
            return reading(vocabulary, meant, sure if not own else min(sure, OTHER_VOCABULARY)), meant.coarse
        for vocabulary in self._vocabularies:
            if not own and vocabulary.distinctive and (part := vocabulary.find_part(written)):
                return reading(vocabulary, part, PART), True
        return NOTHING_READ, False


def reading(vocabulary: Vocabulary, code: Code, confidence: float) -> StatusReading:
    """A code as a reading."""
    return StatusReading(code.status, code.reason, confidence, f"code:{vocabulary.name}/{code.name}", code.advisory)
