"""Pictures the shopper added to an order."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from companion.store.models_evidence import EvidencePicture


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
    connection.execute(insert(EvidencePicture), asdict(row))


def remove(connection: Connection, order_id: str, digest: str) -> bool:
    """Forgets a picture of an order; whether there was one."""
    statement = delete(EvidencePicture).where(EvidencePicture.order_id == order_id, EvidencePicture.digest == digest)
    return connection.execute(statement).rowcount > 0


def of_order(connection: Connection, order_id: str) -> tuple[PictureRow, ...]:
    """Every picture of an order, in the order in which they were added."""
    columns = [getattr(EvidencePicture, name) for name in PictureRow.__dataclass_fields__]
    statement = select(*columns).where(EvidencePicture.order_id == order_id).order_by(EvidencePicture.id)
    return tuple(PictureRow(**row._mapping) for row in connection.execute(statement))
