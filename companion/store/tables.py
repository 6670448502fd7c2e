"""The tables. Facts and plans are documents (``documents.py``); what is searched for has a column of its own."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, String, Table, Text

from companion.store.columns import Instant

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Names every constraint, so that migrations can address them in every database."""

ORDERS = Table(
    "orders",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("status", String(32)),
    Column("placed_at", Instant),
    # How the order fares, for others of the same days.
    Column("store", String(200)),
    Column("arrived", Boolean, nullable=False),
    Column("late_from", Instant),
    Column("protection_ends_at", Instant),
    Column("seen_at", Instant, nullable=False),
    Column("planned_at", Instant, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("facts", Text, nullable=False),
    # What the plan was made from: both equal means that planning again would give the same plan.
    Column("facts_digest", String(64), nullable=False),
    Column("rules_digest", String(64), index=True, nullable=False),
    Column("plan", Text, nullable=False),
    # The plan in the language last asked for, so that an unchanged capture is answered without wording it anew.
    Column("worded_language", String(35)),
    Column("worded", Text),
    # All that others of the same days ask of an order.
    Index(None, "placed_at", "store", "arrived", "late_from"),
)
"""One order: its facts, its plan, and the plan as last worded."""

PARCELS = Table(
    "parcels",
    METADATA,
    Column("tracking_number", String(64), primary_key=True),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True, index=True),
)
"""Which orders share a tracking number."""

LATEST_RECORDS = Table(
    "latest_records",
    METADATA,
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True),
    Column("place", String(200), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("orders_in_record", Integer, nullable=False),
    Index(None, "digest"),
)
"""The digest of the latest record that told of an order, by the place it came from; never the record itself."""

ALERTS = Table(
    "alerts",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), index=True, nullable=False),
    Column("key", String(300), unique=True, nullable=False),
    # The step whatever its day: order, parcel, rule and stage. A corrected date gives a new key but no new event.
    Column("step", String(300), nullable=False),
    Column("level", Integer, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("ends_at", Instant),
    Column("wake_at", Instant, index=True),
    # Counts the times it was to be shown: a snoozed alert is shown once more.
    Column("occurrence", Integer, default=1, nullable=False),
    Column("shown_at", Instant),
    Column("channel", String(32)),
    Column("claimant", String(64)),
    Column("snoozed_until", Instant),
    Column("passed_over_at", Instant),
    Column("withdrawn_at", Instant),
)
"""A step's beginning. ``wake_at`` is when somebody must look at it; empty once nobody must."""

STATEMENTS = Table(
    "statements",
    METADATA,
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True),
    Column("statement", String(40), primary_key=True),
    Column("said_at", Instant, nullable=False),
    # The moment meant, where it is not the one of saying it (the last day on a notice card), as it was given.
    Column("meant_at", Instant),
    Column("printed", String(40)),
)
"""What only the shopper can say of an order, and when it was said."""

PREFERENCES = Table(
    "preferences",
    METADATA,
    Column("name", String(40), primary_key=True),
    Column("value", String(200), nullable=False),
)
"""What the shopper's browser last told of its shopper: ``language``, ``time_zone``."""
