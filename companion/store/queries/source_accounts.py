"""What sources say of a number besides its events, and their replies as evidence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, bindparam, func, insert, select, update

from companion.store.queries.parcel_events import portions
from companion.store.queries.upsert import upsert
from companion.store.tables_tracking import SOURCE_ACCOUNTS, SOURCE_REPLIES

_ACCOUNTS_OF = (
    select(SOURCE_ACCOUNTS)
    .where(SOURCE_ACCOUNTS.c.number.in_(bindparam("numbers", expanding=True)))
    .order_by(SOURCE_ACCOUNTS.c.number, SOURCE_ACCOUNTS.c.source)
)
_LATEST_IDS = (
    select(func.max(SOURCE_REPLIES.c.id))
    .where(SOURCE_REPLIES.c.number.in_(bindparam("numbers", expanding=True)))
    .group_by(SOURCE_REPLIES.c.number, SOURCE_REPLIES.c.source)
)
_LATEST_REPLIES = select(
    SOURCE_REPLIES.c.id, SOURCE_REPLIES.c.number, SOURCE_REPLIES.c.source, SOURCE_REPLIES.c.digest
).where(SOURCE_REPLIES.c.id.in_(_LATEST_IDS))


class AccountRow(Struct, frozen=True, kw_only=True):
    """One row of ``source_accounts``."""

    number: str
    source: str
    standing: str
    told_at: datetime
    carrier: str | None
    service: str | None
    local_number: str | None
    next_number: str | None
    origin_country: str | None
    destination_country: str | None
    expected_at: datetime | None
    expected_printed: str | None
    expected_estimated: bool


class NewReply(Struct, frozen=True, kw_only=True):
    """A reply that is not stored yet; ``body`` is JSON compressed with zlib."""

    number: str
    source: str
    digest: str
    body: bytes
    first_fetched_at: datetime
    last_fetched_at: datetime


class ReplySpan(Struct, frozen=True):
    """Between which instants a source said the same words of a number."""

    source: str
    digest: str
    first_fetched_at: datetime
    last_fetched_at: datetime


def load(connection: Connection, numbers: Sequence[str]) -> dict[str, dict[str, AccountRow]]:
    """What was told of these numbers, by number and source."""
    found: dict[str, dict[str, AccountRow]] = {}
    for some in portions(numbers):
        for row in connection.execute(_ACCOUNTS_OF, {"numbers": some}):
            found.setdefault(row.number, {})[row.source] = AccountRow(**row._mapping)
    return found


def save(connection: Connection, rows: Sequence[AccountRow]) -> None:
    """Keeps the latest accounts."""
    upsert(connection, SOURCE_ACCOUNTS, [asdict(row) for row in rows])


def latest_replies(connection: Connection, numbers: Sequence[str]) -> dict[tuple[str, str], tuple[int, str]]:
    """Of each number and source, the latest reply's id and digest."""
    return {
        (row.number, row.source): (row.id, row.digest)
        for some in portions(numbers)
        for row in connection.execute(_LATEST_REPLIES, {"numbers": some})
    }


def add_replies(connection: Connection, replies: Sequence[NewReply]) -> None:
    """Appends replies in new words."""
    if replies:
        connection.execute(insert(SOURCE_REPLIES), [asdict(reply) for reply in replies])


def said_again(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """Notes that these replies came once more, word for word; a clock that was set back takes nothing away."""
    if ids:
        statement = update(SOURCE_REPLIES).where(
            SOURCE_REPLIES.c.id == bindparam("of"), SOURCE_REPLIES.c.last_fetched_at < now
        )
        connection.execute(statement.values(last_fetched_at=now), [{"of": reply} for reply in ids])


def spans(connection: Connection, number: str) -> tuple[ReplySpan, ...]:
    """When sources said what of a number, in the order in which they first did."""
    columns = (
        SOURCE_REPLIES.c.source,
        SOURCE_REPLIES.c.digest,
        SOURCE_REPLIES.c.first_fetched_at,
        SOURCE_REPLIES.c.last_fetched_at,
    )
    rows = connection.execute(select(*columns).where(SOURCE_REPLIES.c.number == number).order_by(SOURCE_REPLIES.c.id))
    return tuple(ReplySpan(*row) for row in rows)
