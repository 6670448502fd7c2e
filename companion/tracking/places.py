"""The country that a place in a tracking line names, where it names one beyond doubt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

_PARTS = re.compile(r"[,;/|()\[\]]| - ")


class Places(Struct, frozen=True):
    """Country names as carriers write them, and territories whose post is another country's."""

    names: Mapping[str, str]
    territories: Mapping[str, frozenset[str]]

    @classmethod
    def compile(cls, document: Any) -> Places:
        """From ``shared_rules/places/countries.yaml``."""
        names = {_plain(name): country for country, written in document["countries"].items() for name in written}
        territories = {country: frozenset(parts) for country, parts in document["territories"].items()}
        return cls(names, territories)

    def country_of(self, place: str) -> str | None:
        """ISO 3166 of the country named at the end of a place; ``None`` where none is.

        Codes of two letters say nothing: they are states and provinces as often as countries.
        """
        parts = [part for part in map(_plain, _PARTS.split(place)) if part]
        return self.names.get(parts[-1]) if parts else None

    def belong_together(self, first: str, second: str) -> bool:
        """Whether one of two countries is a territory of the other, which tracking often names instead."""
        return second in self.territories.get(first, ()) or first in self.territories.get(second, ())


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace(".", " ").split())
