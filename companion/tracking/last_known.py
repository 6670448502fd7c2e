"""What is known of a parcel now, whoever told it and however long ago: shown whatever came of asking."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from msgspec import Struct
from sqlalchemy import Connection

from companion.canonical_statuses import ParcelStatus
from companion.facts import Moment, Parcel
from companion.store.documents import decode_facts
from companion.store.queries import orders, parcels, tracked_parcels
from companion.tracking import history


class LastKnown(Struct, frozen=True, kw_only=True):
    """A parcel's status with its words and day; when a source last answered, and when one is asked next."""

    number: str
    status: ParcelStatus | None = None
    text: str | None = None
    at: datetime | None = None
    # The day as it was printed, where no zone stands with it: the instant is then earlier than anybody's clock showed.
    day: date | None = None
    answered_at: datetime | None = None
    next_check_at: datetime | None = None


def last_known(connection: Connection, numbers: Sequence[str]) -> dict[str, LastKnown]:
    """What is stored of these numbers, of an order or of none."""
    wanted = list(dict.fromkeys(numbers))
    ids = sorted({order for found in parcels.orders_by_number(connection, wanted).values() for order in found})
    of_orders = {
        number: parcel
        for row in orders.load(connection, ids).values()
        for parcel in decode_facts(row.facts).parcels
        for number in (parcel.tracking_number, parcel.former_number, *parcel.older_numbers, parcel.local_number)
        if number
    }
    rows = tracked_parcels.load(connection, wanted)
    alone = history.load(connection, [number for number in wanted if number not in of_orders])
    return {number: _known(number, of_orders.get(number), alone.get(number), rows.get(number)) for number in wanted}


def _known(
    number: str,
    parcel: Parcel | None,
    told: history.History | None,
    row: tracked_parcels.TrackedRow | None,
) -> LastKnown:
    answered, following = (row.answered_at, row.next_check_at) if row else (None, None)
    if parcel is not None:
        return LastKnown(
            number=number,
            status=parcel.status,
            text=parcel.status_text,
            at=parcel.status_at.at if parcel.status_at else None,
            day=_day(parcel.status_at),
            answered_at=answered,
            next_check_at=following,
        )
    newest = next((known.event for known in told.events), None) if told else None
    return LastKnown(
        number=number,
        text=newest.text if newest else None,
        at=newest.at.at if newest and newest.at else None,
        day=_day(newest.at) if newest else None,
        answered_at=answered,
        next_check_at=following,
    )


def _day(moment: Moment | None) -> date | None:
    if moment is None or moment.printed is None:
        return None
    try:
        printed = datetime.fromisoformat(moment.printed)
    except ValueError:
        return None
    return printed.date() if printed.tzinfo is None else None
