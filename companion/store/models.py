"""The tables. Facts and plans are documents (``documents.py``); what is searched for has a column of its own."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, MetaData, String, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from companion.store.columns import Instant


class Base(DeclarativeBase):
    """Names every constraint, so that migrations can address them in every database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Instant, str: String}  # noqa: RUF012 - SQLAlchemy's own declaration


class StoredOrder(Base):
    """One order: its facts, its plan, and the plan as last worded."""

    __tablename__ = "orders"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    status: Mapped[str | None] = mapped_column(String(32))
    placed_at: Mapped[datetime | None] = mapped_column(index=True)
    # How the order fares, for others of the same days.
    store: Mapped[str | None] = mapped_column(String(200))
    arrived: Mapped[bool]
    late_from: Mapped[datetime | None]
    protection_ends_at: Mapped[datetime | None]
    seen_at: Mapped[datetime]
    planned_at: Mapped[datetime]
    revision: Mapped[int]
    facts: Mapped[str] = mapped_column(Text)
    # What the plan was made from: both equal means that planning again would give the same plan.
    facts_digest: Mapped[str] = mapped_column(String(64))
    rules_digest: Mapped[str] = mapped_column(String(64), index=True)
    plan: Mapped[str] = mapped_column(Text)
    # The plan in the language last asked for, so that an unchanged capture is answered without wording it anew.
    worded_language: Mapped[str | None] = mapped_column(String(35))
    worded: Mapped[str | None] = mapped_column(Text)


class ParcelOfOrder(Base):
    """Which orders share a tracking number."""

    __tablename__ = "parcels"

    tracking_number: Mapped[str] = mapped_column(String(64), primary_key=True)
    order_id: Mapped[str] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True, index=True)


class LatestRecord(Base):
    """The digest of the latest record that told of an order, by the place it came from; never the record itself."""

    __tablename__ = "latest_records"
    __table_args__ = (Index(None, "digest"),)

    order_id: Mapped[str] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[str] = mapped_column(String(200), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
    orders_in_record: Mapped[int]


class Alert(Base):
    """A step's beginning. ``wake_at`` is when somebody must look at it; empty once nobody must."""

    __tablename__ = "alerts"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    order_id: Mapped[str] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(300), unique=True)
    # The step whatever its day: order, parcel, rule and stage. A corrected date gives a new key but no new event.
    step: Mapped[str] = mapped_column(String(300))
    level: Mapped[int]
    due_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    wake_at: Mapped[datetime | None] = mapped_column(index=True)
    # Counts the times it was to be shown: a snoozed alert is shown once more.
    occurrence: Mapped[int] = mapped_column(default=1)
    shown_at: Mapped[datetime | None]
    channel: Mapped[str | None] = mapped_column(String(32))
    claimant: Mapped[str | None] = mapped_column(String(64))
    snoozed_until: Mapped[datetime | None]
    passed_over_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]


class Statement(Base):
    """What only the shopper can say of an order, and when it was said."""

    __tablename__ = "statements"

    order_id: Mapped[str] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True)
    statement: Mapped[str] = mapped_column(String(40), primary_key=True)
    said_at: Mapped[datetime]
    # The moment meant, where it is not the one of saying it (the last day on a notice card), as it was given.
    meant_at: Mapped[datetime | None]
    printed: Mapped[str | None] = mapped_column(String(40))


class Preference(Base):
    """What the shopper's browser last told of its shopper: ``language``, ``time_zone``."""

    __tablename__ = "preferences"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(String(200))


def table_of(model: type[DeclarativeBase]) -> Table:
    """The model's table, for statements on rows: what is written often needs no objects."""
    table = model.__table__
    assert isinstance(table, Table)
    return table
