"""The tables of evidence: pages as they were on the day, what the shopper said when, their pictures, packs made."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
)

from companion.store.columns import Instant
from companion.store.tables import METADATA

PAGE_SNAPSHOTS = Table(
    "page_snapshots",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), nullable=False),
    Column("place", String(200), nullable=False),
    # Which page it was: the kind of reply, or the page a DOM reading names.
    Column("kind", String(20), nullable=False),
    # What was read of the order in this reply: equal for pages that differ in nothing but times and signatures.
    Column("meaning", String(64), nullable=False),
    # SHA-256 of the text, hexadecimal.
    Column("digest", String(64), nullable=False),
    # JSON, compressed with zlib.
    Column("body", LargeBinary, nullable=False),
    # The newest tracking event it told of.
    Column("newest_at", Instant),
    Column("newest_text", String(400)),
    Column("first_seen_at", Instant, nullable=False),
    Column("last_seen_at", Instant, nullable=False),
    Index(None, "order_id", "place"),
)
"""A page's own reply on one order, without personal data, as it was on the day: never changed.

A page that says the same again only moves ``last_seen_at``; one that says something else is another row."""

STATEMENT_ENTRIES = Table(
    "statement_entries",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), index=True, nullable=False),
    Column("statement", String(40), nullable=False),
    Column("said_at", Instant, nullable=False),
    Column("taken_back_at", Instant),
)
"""Each time the shopper said something of an order; ``statements`` holds only what stands now."""

EVIDENCE_PICTURES = Table(
    "evidence_pictures",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), index=True, nullable=False),
    Column("name", String(120), nullable=False),
    Column("media_type", String(40), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("added_at", Instant, nullable=False),
)
"""A screenshot or photograph that the shopper added to an order, without its hidden data."""

EVIDENCE_PACKS = Table(
    "evidence_packs",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), index=True, nullable=False),
    Column("name", String(120), nullable=False),
    Column("pdf_digest", String(64), nullable=False),
    Column("made_at", Instant, nullable=False),
)
"""A pack that was made: SHA-256 of its two files, by which one of them is known again."""
