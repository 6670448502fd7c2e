"""The tables of tracking: when a parcel is asked about, what sources said of it on which day, and how sources fare.

A number here belongs to no order: it may be in several, or in none that a page has shown.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from companion.store.models import Base


class TrackedParcel(Base):
    """A tracking number that is asked about. ``next_check_at`` empty: never by itself."""

    __tablename__ = "tracked_parcels"

    number: Mapped[str] = mapped_column(String(64), primary_key=True)
    next_check_at: Mapped[datetime | None] = mapped_column(index=True)
    # When it was last asked about, whatever came of it, and when a source last answered.
    checked_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    status: Mapped[str | None] = mapped_column(String(40))
    reason: Mapped[str | None] = mapped_column(String(60))
    # Since when it is in a status that ends a journey.
    settled_at: Mapped[datetime | None]


class SourceReply(Base):
    """What a source said of a number, in its own words: evidence, never changed.

    The same words again only move ``last_fetched_at``; other words are another row.
    """

    __tablename__ = "source_replies"
    __table_args__ = (Index(None, "number", "source"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    number: Mapped[str] = mapped_column(String(64))
    source: Mapped[str] = mapped_column(String(40))
    digest: Mapped[str] = mapped_column(String(64))
    # JSON, compressed with zlib.
    body: Mapped[bytes] = mapped_column(LargeBinary)
    first_fetched_at: Mapped[datetime]
    last_fetched_at: Mapped[datetime]


class SourceAccount(Base):
    """What a source says of a number besides its events; what it no longer says stays."""

    __tablename__ = "source_accounts"

    number: Mapped[str] = mapped_column(String(64), primary_key=True)
    source: Mapped[str] = mapped_column(String(40), primary_key=True)
    standing: Mapped[str] = mapped_column(String(20))
    told_at: Mapped[datetime]
    carrier: Mapped[str | None] = mapped_column(Text)
    service: Mapped[str | None] = mapped_column(Text)
    # The same parcel under other numbers: the last carrier's, and the one that replaced this one.
    local_number: Mapped[str | None] = mapped_column(String(64), index=True)
    next_number: Mapped[str | None] = mapped_column(String(64), index=True)
    origin_country: Mapped[str | None] = mapped_column(String(2))
    destination_country: Mapped[str | None] = mapped_column(String(2))
    expected_at: Mapped[datetime | None]
    expected_printed: Mapped[str | None] = mapped_column(String(40))
    expected_estimated: Mapped[bool] = mapped_column(default=False)


class ParcelEvent(Base):
    """One event of a parcel, once, whoever told it. ``position`` counts from the oldest."""

    __tablename__ = "parcel_events"

    number: Mapped[str] = mapped_column(String(64), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64), primary_key=True)
    # Whose words and code these are: the first source that told it.
    source: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime | None]
    printed: Mapped[str | None] = mapped_column(String(40))
    estimated: Mapped[bool] = mapped_column(default=False)
    text: Mapped[str] = mapped_column(Text)
    title: Mapped[str | None] = mapped_column(Text)
    code: Mapped[str | None] = mapped_column(Text)
    place: Mapped[str | None] = mapped_column(Text)
    stage: Mapped[str | None] = mapped_column(Text)
    position: Mapped[int]


class ParcelEventWitness(Base):
    """A source that told of an event: since when, when last, and since when it no longer does."""

    __tablename__ = "parcel_event_witnesses"
    __table_args__ = (
        ForeignKeyConstraint(
            ["number", "fingerprint"], ["parcel_events.number", "parcel_events.fingerprint"], ondelete="CASCADE"
        ),
    )

    number: Mapped[str] = mapped_column(String(64), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64), primary_key=True)
    source: Mapped[str] = mapped_column(String(40), primary_key=True)
    # This source's own words, where they are not the event's.
    text: Mapped[str | None] = mapped_column(Text)
    first_fetched_at: Mapped[datetime]
    # Kept up only once the event is missing; until then it is when the source last answered (``told_at``).
    last_fetched_at: Mapped[datetime]
    missing_since: Mapped[datetime | None]


class SourceState(Base):
    """How a source fares, kept over restarts. ``enabled`` empty: as its declaration says."""

    __tablename__ = "source_states"

    source: Mapped[str] = mapped_column(String(40), primary_key=True)
    enabled: Mapped[bool | None]
    next_request_at: Mapped[datetime | None]
    silent_until: Mapped[datetime | None]
    failures_in_row: Mapped[int] = mapped_column(default=0)
    window_began_at: Mapped[datetime | None]
    requests_in_window: Mapped[int] = mapped_column(default=0)
    quota_left: Mapped[int | None]
    last_trouble: Mapped[str | None] = mapped_column(String(20))
    last_trouble_detail: Mapped[str | None] = mapped_column(String(500))
    last_trouble_at: Mapped[datetime | None]
    last_success_at: Mapped[datetime | None]


class Ask(Base):
    """The latest asking of one source about one number, and what the source noted for the next."""

    __tablename__ = "asks"

    number: Mapped[str] = mapped_column(String(64), primary_key=True)
    source: Mapped[str] = mapped_column(String(40), primary_key=True)
    asked_at: Mapped[datetime]
    standing: Mapped[str | None] = mapped_column(String(20))
    trouble: Mapped[str | None] = mapped_column(String(20))
    note: Mapped[str | None] = mapped_column(String(500))
