"""The tables of evidence: pages as they were on the day, what the shopper said when, their pictures, packs made."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from companion.store.models import Base


class PageSnapshot(Base):
    """A page's own reply on one order, without personal data, as it was on the day: never changed.

    A page that says the same again only moves ``last_seen_at``; one that says something else is another row.
    """

    __tablename__ = "page_snapshots"
    __table_args__ = (Index(None, "order_id", "place"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    order_id: Mapped[str] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    place: Mapped[str] = mapped_column(String(200))
    # Which page it was: the kind of reply, or the page a DOM reading names.
    kind: Mapped[str] = mapped_column(String(20))
    # What was read of the order in this reply: equal for pages that differ in nothing but times and signatures.
    meaning: Mapped[str] = mapped_column(String(64))
    # SHA-256 of the text, hexadecimal.
    digest: Mapped[str] = mapped_column(String(64))
    # JSON, compressed with zlib.
    body: Mapped[bytes] = mapped_column(LargeBinary)
    # The newest tracking event it told of.
    newest_at: Mapped[datetime | None]
    newest_text: Mapped[str | None] = mapped_column(String(400))
    first_seen_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]


class StatementEntry(Base):
    """Each time the shopper said something of an order; ``statements`` holds only what stands now."""

    __tablename__ = "statement_entries"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    order_id: Mapped[str] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), index=True)
    statement: Mapped[str] = mapped_column(String(40))
    said_at: Mapped[datetime]
    taken_back_at: Mapped[datetime | None]


class EvidencePicture(Base):
    """A screenshot or photograph that the shopper added to an order, without its hidden data."""

    __tablename__ = "evidence_pictures"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    order_id: Mapped[str] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    media_type: Mapped[str] = mapped_column(String(40))
    digest: Mapped[str] = mapped_column(String(64))
    body: Mapped[bytes] = mapped_column(LargeBinary)
    added_at: Mapped[datetime]


class EvidencePack(Base):
    """A pack that was made: SHA-256 of its two files, by which one of them is known again."""

    __tablename__ = "evidence_packs"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    order_id: Mapped[str] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    pdf_digest: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[datetime]
