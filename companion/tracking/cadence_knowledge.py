"""The numbers of ``shared_rules/tracking-cadence.yaml``, typed; ``schema_document`` is the schema beside them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache, cached_property
from typing import Any, Literal

import msgspec
from msgspec import Struct

from companion.canonical_statuses import ParcelStatus
from companion.knowledge import read_document
from companion.planning.plan import DeadlineKind
from companion.tracking.source import Trouble

Sure = Literal["high", "medium", "low"]


class Known(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every number carries: where it comes from, when that was seen, how sure it is."""

    source: str
    seen: date
    sure: Sure


class Pace(Known, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How often parcels in these states are asked about."""

    name: str
    every: timedelta
    statuses: tuple[ParcelStatus, ...]
    meaning: str


class Objected(Known, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How often a parcel is asked about that is marked delivered and was not received."""

    every: timedelta
    meaning: str


class Untrackable(Known, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How often a parcel is asked about whose service has no history, or none beyond the border."""

    every: timedelta
    beyond_border: tuple[ParcelStatus, ...]
    meaning: str


class Quiet(Known, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How often a parcel is asked about after a silence."""

    after: timedelta
    every: timedelta
    meaning: str


class Duration(Known, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A length of time with a name."""

    value: timedelta
    meaning: str


class Percent(Known, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A share in percent."""

    value: int
    meaning: str


class Silence(Known, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How long a source is left alone after trouble: at first, and at most."""

    first: timedelta
    longest: timedelta


class CadenceDocument(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole document."""

    paces: tuple[Pace, ...]
    terminal: tuple[ParcelStatus, ...]
    objected: Objected
    untrackable: Untrackable
    quiet: tuple[Quiet, ...]
    deadlines: tuple[DeadlineKind, ...]
    preference: tuple[str, ...]
    numbers: Mapping[str, Duration]
    jitter: Percent
    silences: Mapping[str, Silence]


class Cadence(Struct, frozen=True, dict=True):
    """The compiled document."""

    document: CadenceDocument

    @classmethod
    def compile(cls, document: Any) -> Cadence:
        """From ``tracking-cadence.yaml``. ``msgspec.ValidationError`` names what is not as the schema says."""
        return cls(msgspec.convert(document, CadenceDocument))

    @classmethod
    def installed(cls) -> Cadence:
        """The cadence of the installed knowledge, read once."""
        return _installed()

    def number(self, name: str) -> timedelta:
        """A named length of time; ``KeyError`` for a name that is not there."""
        return self.numbers[name]

    @cached_property
    def numbers(self) -> Mapping[str, timedelta]:
        """Every named length of time."""
        return {name: entry.value for name, entry in self.document.numbers.items()}

    @cached_property
    def terminal(self) -> frozenset[ParcelStatus]:
        """The states that end a journey."""
        return frozenset(self.document.terminal)

    @cached_property
    def jitter(self) -> float:
        """By which share of itself an interval may be shorter or longer."""
        return self.document.jitter.value / 100

    @cached_property
    def every(self) -> Mapping[ParcelStatus, timedelta]:
        """The interval of each state that a pace names."""
        return {status: pace.every for pace in self.document.paces for status in pace.statuses}

    @cached_property
    def usual(self) -> timedelta:
        """The interval of a parcel on its way, the first pace of the document."""
        return self.document.paces[0].every

    @cached_property
    def horizon(self) -> timedelta:
        """No check is put off further than this, not even by a source that asks for patience."""
        return max(self.longest, self.numbers["retry_after_longest"], self.numbers["unknown_again"]) + timedelta(days=1)

    @cached_property
    def longest(self) -> timedelta:
        """No check is ever planned further ahead than this."""
        every = [pace.every for pace in self.document.paces] + [quiet.every for quiet in self.document.quiet]
        return max(*every, self.document.untrackable.every, self.document.objected.every) * (1 + self.jitter)

    def silence(self, trouble: Trouble) -> Silence | None:
        """How long such trouble silences a source; ``None`` for what only the shopper can end."""
        return self.document.silences.get(trouble)


def schema_document() -> dict[str, Any]:
    """The JSON Schema of the document, as ``shared_rules/schema/tracking-cadence.schema.json`` holds it."""
    schema = msgspec.json.schema(CadenceDocument)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "tracking-cadence", **schema}


@cache
def _installed() -> Cadence:
    return Cadence.compile(read_document("tracking-cadence.yaml"))
