"""Packs that were made, by the SHA-256 of their ZIP file."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, delete, or_, select

from companion.store.queries.upsert import upsert
from companion.store.tables_evidence import EVIDENCE_PACKS

MOST_OF_AN_ORDER = 200


class PackRow(Struct, frozen=True, kw_only=True):
    """One pack: its name without ending, and the SHA-256 of the ZIP and of the PDF, hexadecimal."""

    digest: str
    order_id: str
    name: str
    pdf_digest: str
    made_at: datetime


_COLUMNS = [EVIDENCE_PACKS.c[name] for name in PackRow.__struct_fields__]


def keep(connection: Connection, row: PackRow) -> None:
    """Notes a pack; of an order the newest 200."""
    upsert(connection, EVIDENCE_PACKS, [asdict(row)])
    newest = (
        select(EVIDENCE_PACKS.c.digest)
        .where(EVIDENCE_PACKS.c.order_id == row.order_id)
        .order_by(EVIDENCE_PACKS.c.made_at.desc())
        .limit(MOST_OF_AN_ORDER)
    )
    connection.execute(
        delete(EVIDENCE_PACKS).where(EVIDENCE_PACKS.c.order_id == row.order_id, EVIDENCE_PACKS.c.digest.not_in(newest))
    )


def known(connection: Connection, digest: str) -> PackRow | None:
    """The pack of which the ZIP or the PDF has this digest."""
    statement = select(*_COLUMNS).where(or_(EVIDENCE_PACKS.c.digest == digest, EVIDENCE_PACKS.c.pdf_digest == digest))
    row = connection.execute(statement.limit(1)).first()
    return PackRow(**row._mapping) if row is not None else None


def made_at(connection: Connection, order_id: str, at: datetime) -> tuple[PackRow, ...]:
    """The packs of an order that were made at this instant, in whatever language."""
    statement = select(*_COLUMNS).where(EVIDENCE_PACKS.c.order_id == order_id, EVIDENCE_PACKS.c.made_at == at)
    return tuple(PackRow(**row._mapping) for row in connection.execute(statement))


def sums_by_name(connection: Connection) -> dict[str, frozenset[str]]:
    """The SHA-256 sums of the files of all packs, by the name that packs of one instant in several languages share."""
    found: dict[str, frozenset[str]] = {}
    columns = (EVIDENCE_PACKS.c.name, EVIDENCE_PACKS.c.digest, EVIDENCE_PACKS.c.pdf_digest)
    for name, digest, pdf_digest in connection.execute(select(*columns)):
        found[name] = found.get(name, frozenset()) | {digest, pdf_digest}
    return found
