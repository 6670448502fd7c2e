"""The tables of tracking: when a parcel is asked about, what sources said of it on which day, and how sources fare.

A number here belongs to no order: it may be in several, or in none that a page has shown.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from companion.store.columns import Instant
from companion.store.tables import METADATA

TRACKED_PARCELS = Table(
    "tracked_parcels",
    METADATA,
    Column("number", String(64), primary_key=True),
    Column("next_check_at", Instant, index=True),
    # When it was last asked about, whatever came of it, and when a source last answered.
    Column("checked_at", Instant),
    Column("answered_at", Instant),
    Column("status", String(40)),
    Column("reason", String(60)),
    # Since when it is in a status that ends a journey.
    Column("settled_at", Instant),
)
"""A tracking number that is asked about. ``next_check_at`` empty: never by itself."""

SOURCE_REPLIES = Table(
    "source_replies",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("number", String(64), nullable=False),
    Column("source", String(40), nullable=False),
    Column("digest", String(64), nullable=False),
    # JSON, compressed with zlib.
    Column("body", LargeBinary, nullable=False),
    Column("first_fetched_at", Instant, nullable=False),
    Column("last_fetched_at", Instant, nullable=False),
    Index(None, "number", "source"),
)
"""What a source said of a number, in its own words: evidence, never changed.

The same words again only move ``last_fetched_at``; other words are another row."""

SOURCE_ACCOUNTS = Table(
    "source_accounts",
    METADATA,
    Column("number", String(64), primary_key=True),
    Column("source", String(40), primary_key=True),
    Column("standing", String(20), nullable=False),
    Column("told_at", Instant, nullable=False),
    Column("carrier", Text),
    Column("service", Text),
    # The same parcel under other numbers: the last carrier's, and the one that replaced this one.
    Column("local_number", String(64), index=True),
    Column("next_number", String(64), index=True),
    Column("origin_country", String(2)),
    Column("destination_country", String(2)),
    Column("expected_at", Instant),
    Column("expected_printed", String(40)),
    Column("expected_estimated", Boolean, default=False, nullable=False),
)
"""What a source says of a number besides its events; what it no longer says stays."""

PARCEL_EVENTS = Table(
    "parcel_events",
    METADATA,
    Column("number", String(64), primary_key=True),
    Column("fingerprint", String(64), primary_key=True),
    # Whose words and code these are: the first source that told it.
    Column("source", String(40), nullable=False),
    Column("at", Instant),
    Column("printed", String(40)),
    Column("estimated", Boolean, default=False, nullable=False),
    Column("text", Text, nullable=False),
    Column("title", Text),
    Column("code", Text),
    Column("place", Text),
    Column("stage", Text),
    Column("position", Integer, nullable=False),
)
"""One event of a parcel, once, whoever told it. ``position`` counts from the oldest."""

PARCEL_EVENT_WITNESSES = Table(
    "parcel_event_witnesses",
    METADATA,
    Column("number", String(64), primary_key=True),
    Column("fingerprint", String(64), primary_key=True),
    Column("source", String(40), primary_key=True),
    # This source's own words, where they are not the event's.
    Column("text", Text),
    Column("first_fetched_at", Instant, nullable=False),
    # Kept up only once the event is missing; until then it is when the source last answered (``told_at``).
    Column("last_fetched_at", Instant, nullable=False),
    Column("missing_since", Instant),
    ForeignKeyConstraint(
        ["number", "fingerprint"], ["parcel_events.number", "parcel_events.fingerprint"], ondelete="CASCADE"
    ),
)
"""A source that told of an event: since when, when last, and since when it no longer does."""

SOURCE_STATES = Table(
    "source_states",
    METADATA,
    Column("source", String(40), primary_key=True),
    Column("enabled", Boolean),
    Column("next_request_at", Instant),
    Column("silent_until", Instant),
    Column("failures_in_row", Integer, default=0, nullable=False),
    Column("window_began_at", Instant),
    Column("requests_in_window", Integer, default=0, nullable=False),
    Column("quota_left", Integer),
    Column("last_trouble", String(20)),
    Column("last_trouble_detail", String(500)),
    Column("last_trouble_at", Instant),
    Column("last_success_at", Instant),
)
"""How a source fares, kept over restarts. ``enabled`` empty: as its declaration says."""

ASKS = Table(
    "asks",
    METADATA,
    Column("number", String(64), primary_key=True),
    Column("source", String(40), primary_key=True),
    Column("asked_at", Instant, nullable=False),
    Column("standing", String(20)),
    Column("trouble", String(20)),
    Column("note", String(500)),
)
"""The latest asking of one source about one number, and what the source noted for the next."""
