"""Pictures the shopper added to an order."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from companion.store.tables_evidence import EVIDENCE_PICTURES


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRow:
    """One picture; ``digest`` is the SHA-256 of ``body``, hexadecimal."""

    order_id: str
    name: str
    media_type: str
    digest: str
    body: bytes = field(repr=False)
    added_at: datetime


def add(connection: Connection, row: PictureRow) -> None:
    """Keeps a picture."""
    connection.execute(insert(EVIDENCE_PICTURES), asdict(row))


def remove(connection: Connection, order_id: str, digest: str) -> bool:
    """Forgets a picture of an order; whether there was one."""
    statement = delete(EVIDENCE_PICTURES).where(
        EVIDENCE_PICTURES.c.order_id == order_id, EVIDENCE_PICTURES.c.digest == digest
    )
    return connection.execute(statement).rowcount > 0


def of_order(connection: Connection, order_id: str) -> tuple[PictureRow, ...]:
    """Every picture of an order, in the order in which they were added."""
    columns = [EVIDENCE_PICTURES.c[name] for name in PictureRow.__dataclass_fields__]
    statement = select(*columns).where(EVIDENCE_PICTURES.c.order_id == order_id).order_by(EVIDENCE_PICTURES.c.id)
    return tuple(PictureRow(**row._mapping) for row in connection.execute(statement))
