"""Packs that were made, by the SHA-256 of their ZIP file."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, or_, select

from companion.store.models_evidence import EvidencePack
from companion.store.queries.upsert import upsert

MOST_OF_AN_ORDER = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRow:
    """One pack: its name without ending, and the SHA-256 of the ZIP and of the PDF, hexadecimal."""

    digest: str
    order_id: str
    name: str
    pdf_digest: str
    made_at: datetime


_COLUMNS = [getattr(EvidencePack, name) for name in PackRow.__dataclass_fields__]


def keep(connection: Connection, row: PackRow) -> None:
    """Notes a pack; of an order the newest 200."""
    upsert(connection, EvidencePack, [asdict(row)])
    newest = (
        select(EvidencePack.digest)
        .where(EvidencePack.order_id == row.order_id)
        .order_by(EvidencePack.made_at.desc())
        .limit(MOST_OF_AN_ORDER)
    )
    connection.execute(
        delete(EvidencePack).where(EvidencePack.order_id == row.order_id, EvidencePack.digest.not_in(newest))
    )


def known(connection: Connection, digest: str) -> PackRow | None:
    """The pack of which the ZIP or the PDF has this digest."""
    statement = select(*_COLUMNS).where(or_(EvidencePack.digest == digest, EvidencePack.pdf_digest == digest))
    row = connection.execute(statement.limit(1)).first()
    return PackRow(**row._mapping) if row is not None else None


def made_at(connection: Connection, order_id: str, at: datetime) -> tuple[PackRow, ...]:
    """The packs of an order that were made at this instant, in whatever language."""
    statement = select(*_COLUMNS).where(EvidencePack.order_id == order_id, EvidencePack.made_at == at)
    return tuple(PackRow(**row._mapping) for row in connection.execute(statement))
