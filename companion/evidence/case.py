"""All that one order's evidence consists of, gathered and dated, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from companion.facts import Event, OrderFacts, Parcel
from companion.store.queries.evidence_pictures import PictureRow
from companion.store.queries.statement_entries import EntryRow

# The source that stands for AliExpress's own pages.
PLATFORM = "aliexpress"


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """Who told of an event; since when, until when and from when no longer, where that is known."""

    source: str
    first_fetched_at: datetime | None = None
    last_fetched_at: datetime | None = None
    missing_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """An event and everybody who told of it."""

    event: Event
    witnesses: tuple[Witness, ...]

    @property
    def missing_since(self) -> datetime | None:
        """Since when nobody tells of it any more."""
        if self.event.missing_since is not None:
            return self.event.missing_since.at
        gone = [witness.missing_since for witness in self.witnesses]
        return max((at for at in gone if at is not None), default=None) if None not in gone else None


@dataclass(frozen=True, slots=True)
class CaseParcel:
    """A parcel with its events, newest first."""

    parcel: Parcel
    events: tuple[CaseEvent, ...]

    def dated(self) -> list[CaseEvent]:
        """The events that say when they were, oldest first."""
        known = [(each.event.at.at, each) for each in self.events if each.event.at is not None]
        return [each for _, each in sorted(known, key=lambda pair: pair[0])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One version of what a page or a source said: from when to when it was the same, and its saved copy.

    ``kind`` is a page's (``tracking``, ``order-detail`` …), or ``source`` for a tracking source's reply on ``number``.
    """

    source: str
    kind: str
    number: str | None = None
    first: datetime
    last: datetime
    newest_at: datetime | None = None
    newest_text: str | None = None
    digest: str
    content: bytes = field(repr=False)
    file: str

    @property
    def shows_tracking(self) -> bool:
        """Whether a later event would have been seen in it."""
        return self.kind in ("tracking", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One order's evidence as it stands at ``made_at``."""

    facts: OrderFacts
    parcels: tuple[CaseParcel, ...]
    looks: tuple[Look, ...]
    sayings: tuple[EntryRow, ...]
    pictures: tuple[PictureRow, ...]
    made_at: datetime

    @property
    def tracking_looked_at(self) -> datetime | None:
        """When the tracking was last seen, on a page or through a source."""
        return max((look.last for look in self.looks if look.shows_tracking), default=None)
