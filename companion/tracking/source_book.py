"""The tracking sources of this installation, and which of them take a number, preferred first."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct, field

from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.number_findings import ORDER_NUMBER_FORMAT
from companion.tracking.numbers import NumberReader, NumberReading
from companion.tracking.source import Source
from companion.tracking.source_declarations import SourceDeclaration, SourceDeclarations

SHAPE = re.compile(r"[A-Z0-9][A-Z0-9-]{3,48}[A-Z0-9]", re.ASCII | re.IGNORECASE)
MOST_REMEMBERED = 50_000


class SourceBook(Struct, frozen=True):
    """The sources by name with what is declared of them. Reading a number is remembered: its shape never changes."""

    declarations: SourceDeclarations
    sources: Mapping[str, Source]
    numbers: NumberReader
    cadence: Cadence
    _takers: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def takers(self, number: str) -> tuple[SourceDeclaration, ...]:
        """The sources over the network that may know this number, preferred first; none for what is no number."""
        names = self._takers.get(number)
        if names is None:
            names = self._read(number)
            if len(self._takers) >= MOST_REMEMBERED:
                self._takers.clear()
            self._takers[number] = names
        return tuple(self.declarations[name] for name in names)

    def listed(self) -> tuple[SourceDeclaration, ...]:
        """Every source that asks somebody over the network, preferred first."""
        preference = self.cadence.document.preference
        known = [entry for entry in self.declarations if entry.host and entry.name in self.sources]
        return tuple(sorted(known, key=lambda entry: preference.index(entry.name) if entry.name in preference else 99))

    def _read(self, number: str) -> tuple[str, ...]:
        # An order's number is often taken for a tracking number; no source is to be told of orders.
        if not SHAPE.fullmatch(number):
            return ()
        reading: NumberReading = self.numbers.read(number)
        telling = {match.id for match in reading.formats if match.valid and match.strength != "weak"}
        if telling == {ORDER_NUMBER_FORMAT}:
            return ()
        return tuple(entry.name for entry in self.listed() if entry.takes(reading))
