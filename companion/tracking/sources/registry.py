"""Every source this companion can ask, in one place. Adding one: ``docs/adding-a-source.md``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Protocol

from companion.tracking.source import Answer, Source
from companion.tracking.sources.cainiao import Cainiao
from companion.tracking.sources.dhl import Dhl
from companion.tracking.sources.ems_items import EmsItems
from companion.tracking.sources.four_px import FourPx
from companion.tracking.sources.la_poste import LaPoste
from companion.tracking.sources.seventeen_track import SeventeenTrack
from companion.tracking.sources.ship24 import Ship24
from companion.tracking.sources.upu import Upu
from companion.tracking.witness import Witness, witness_of


class ReadingSource(Source, Protocol):
    """A source that can be asked, and whose saved replies can be read without asking."""

    @property
    def witness(self) -> Witness:
        """How it reads, with its declaration."""

    def recognises(self, value: Any) -> bool:
        """Whether a saved reply (a JSON value, or the text of a page) is this source's."""

    def read(self, value: Any, numbers: Sequence[str], now: datetime) -> Answer:
        """What a reply says of the numbers asked about. Never raises for what a reply may hold."""


SOURCES: dict[str, Callable[[Witness], ReadingSource]] = {
    "cainiao": Cainiao,
    "seventeen_track": SeventeenTrack,
    "four_px": FourPx,
    "upu": Upu,
    "ems_items": EmsItems,
    "la_poste": LaPoste,
    "dhl": Dhl,
    "ship24": Ship24,
}


@cache
def source_named(name: str) -> ReadingSource:
    """The source of that name; ``KeyError`` when there is none."""
    return SOURCES[name](witness_of(name))


def all_sources() -> tuple[ReadingSource, ...]:
    """Every source, in the order of the registry."""
    return tuple(source_named(name) for name in SOURCES)
