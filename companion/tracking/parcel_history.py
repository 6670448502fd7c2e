"""The whole history of one parcel: each event, who told it and when it was fetched, under all numbers of the parcel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace
from msgspec.structs import replace as with_fields
from sqlalchemy import Connection

from companion.facts import Event, Parcel, ParcelStatus
from companion.planning.siblings import numbers_of_parcel
from companion.reading.merging_events import PAGE, merge_events, told_by
from companion.reading.pairing_events import pairs, woven
from companion.statuses.journey import reading_of
from companion.statuses.status_reader import StatusReader
from companion.store.documents import decode_facts
from companion.store.queries import orders, parcels
from companion.tracking import history
from companion.tracking.history import History
from companion.tracking.known_events import EXCERPTS, KnownEvent, Witness, joined


class HistoryLine(Struct, frozen=True):
    """One event in the words to show, its status, and everybody who told it."""

    event: Event
    status: ParcelStatus
    witnesses: tuple[Witness, ...]


class ParcelHistory(Struct, frozen=True, kw_only=True):
    """The lines, newest first; the parcel's numbers, the present one first; the orders that travel in it.

    ``answered_at`` is when a source last answered. Of a page only the last look is known, never the first.
    """

    numbers: tuple[str, ...]
    orders: tuple[str, ...]
    answered_at: datetime | None
    lines: tuple[HistoryLine, ...]


def parcel_histories(connection: Connection, name: str, reader: StatusReader) -> tuple[ParcelHistory, ...]:
    """The histories of a tracking number's parcel, or of each parcel of an order; none for what nobody has told of."""
    row = orders.load(connection, [name]).get(name)
    if row is not None:
        numbered = [parcel.tracking_number for parcel in decode_facts(row.facts).parcels if parcel.tracking_number]
        return tuple(found for number in numbered if (found := _of_number(connection, number, reader)))
    found = _of_number(connection, name, reader)
    return (found,) if found else ()


def _of_number(connection: Connection, number: str, reader: StatusReader) -> ParcelHistory | None:
    ids = parcels.orders_by_number(connection, [number]).get(number, ())
    shown: list[tuple[Parcel, datetime]] = []
    for row in orders.load(connection, ids).values():
        of_number = (parcel for parcel in decode_facts(row.facts).parcels if number in numbers_of_parcel(parcel))
        shown += [(parcel, row.seen_at) for parcel in of_number]
    numbers = dict.fromkeys(one for parcel, _ in shown for one in numbers_of_parcel(parcel)) or {number: None}
    told = history.load(connection, list(numbers))
    if not told and not any(parcel.events for parcel, _ in shown):
        return None

    def read(event: Event) -> ParcelStatus:
        return reading_of(event, reader, None).status

    known: tuple[KnownEvent, ...] = ()
    for one in told.values():
        known = _together(known, _up_to_date(one))
    if shown:
        # Several orders in one parcel have a page each: what one of them does not show is not missing.
        on_pages: tuple[Event, ...] = ()
        for parcel, _ in shown:
            on_pages = merge_events(on_pages, tuple(event for event in parcel.events if PAGE in told_by(event)))
        seen_at = max(at for _, at in shown)
        known = joined(known, on_pages, PAGE, now=seen_at, answered_before=None, read=read)
    return ParcelHistory(
        numbers=tuple(numbers),
        orders=tuple(ids),
        answered_at=max((one.answered_at for one in told.values() if one.answered_at), default=None),
        lines=tuple(_line(entry, reader) for entry in known),
    )


def _line(entry: KnownEvent, reader: StatusReader) -> HistoryLine:
    page = entry.by(PAGE)
    event = with_fields(entry.event, text=page.text) if page and page.text else entry.event
    return HistoryLine(event, reading_of(entry.event, reader, None).status, entry.witnesses)


def _up_to_date(told: History) -> tuple[KnownEvent, ...]:
    """The events with the day on which each witness last told them."""

    def seen(witness: Witness) -> Witness:
        account = told.accounts.get(witness.source)
        if witness.missing_since or account is None or account.standing != "found" or witness.source in EXCERPTS:
            return witness
        return replace(witness, last_fetched_at=max(witness.last_fetched_at, account.told_at))

    return tuple(replace(entry, witnesses=tuple(seen(one) for one in entry.witnesses)) for entry in told.events)


def _together(first: Sequence[KnownEvent], second: Sequence[KnownEvent]) -> tuple[KnownEvent, ...]:
    """The histories under two numbers of one parcel: what sources tell under both stands once."""
    base, others = [entry.event for entry in first], [entry.event for entry in second]
    partners = pairs(others, base)
    result: list[KnownEvent] = []
    for place, other in woven(base, others, partners, newer=True):
        if place is None:
            assert other is not None
            result.append(second[other])
        elif other is None:
            result.append(first[place])
        else:
            result.append(replace(first[place], witnesses=_both(first[place].witnesses, second[other].witnesses)))
    return tuple(result)


def _both(first: tuple[Witness, ...], second: tuple[Witness, ...]) -> tuple[Witness, ...]:
    by_source = {witness.source: witness for witness in first}
    for witness in second:
        known = by_source.get(witness.source)
        by_source[witness.source] = (
            witness
            if known is None
            else replace(
                known,
                first_fetched_at=min(known.first_fetched_at, witness.first_fetched_at),
                last_fetched_at=max(known.last_fetched_at, witness.last_fetched_at),
                missing_since=known.missing_since if witness.missing_since else None,
            )
        )
    return tuple(by_source.values())
