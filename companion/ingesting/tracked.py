"""What tracking sources told becomes stored history, and then facts and plans of every order it concerns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from msgspec import json
from msgspec.structs import replace
from sqlalchemy import Connection

from companion.facts import Event, OrderFacts, ParcelStatus
from companion.ingesting.sibling_facts import numbers_of
from companion.statuses.journey import reading_of
from companion.statuses.status_reader import StatusReader
from companion.store.documents import encode_document, encode_facts
from companion.store.queries import parcels
from companion.store.queries.orders import OrderRow
from companion.tracking import history
from companion.tracking.history import History
from companion.tracking.order_parcels import numbers_told, with_histories
from companion.tracking.source import Told

# A number that was replaced may have been replaced again; longer chains do not occur.
LONGEST_LINEAGE = 4

ToldByNumber = Mapping[str, Sequence[tuple[str, Told]]]


def keep_told(connection: Connection, told: ToldByNumber, now: datetime, reader: StatusReader) -> dict[str, History]:
    """Stores the sources' own words and joins what they told to the histories of its numbers; gives the histories."""

    def read(event: Event) -> ParcelStatus:
        return reading_of(event, reader, None).status

    before = history.load(connection, list(told))
    after: list[History] = []
    for number, answers in told.items():
        known = before.get(number, History(number))
        for source, answer in answers:
            known = known.with_answer(answer, source, now, read)
        after.append(known)
    history.keep_replies(connection, told, now)
    return history.save(connection, before, after)


def orders_of(connection: Connection, numbers: Sequence[str]) -> tuple[str, ...]:
    """The stored orders with a parcel of these numbers."""
    found = parcels.orders_by_number(connection, numbers).values()
    return tuple(sorted({order for orders in found for order in orders}))


def with_what_sources_told(
    connection: Connection, facts: Mapping[str, OrderFacts], at_hand: Mapping[str, History] = MappingProxyType({})
) -> dict[str, OrderFacts]:
    """These orders' facts with the stored histories of all numbers of their parcels; one look where there is none.

    ``at_hand`` are histories as they are stored, by number, so that they need not be read once more.
    """
    known: dict[str, History] = {}
    asked: set[str] = set()
    result = dict(facts)
    for _ in range(LONGEST_LINEAGE):
        wanted = {number for own in numbers_of(result).values() for number in own} | numbers_told(known.values())
        new = {number: at_hand[number] for number in sorted(wanted - asked) if number in at_hand}
        new |= history.load(connection, sorted(wanted - asked - at_hand.keys()))
        if not new:
            break
        asked |= wanted
        known |= new
        result = {order: with_histories(own, known) for order, own in result.items()}
    return result


def with_facts_shown(row: OrderRow, facts: OrderFacts, shown: Mapping[str, object]) -> OrderRow:
    """A row whose facts say more than before without meaning anything else: its plan and its words stay."""
    worded = encode_document({**json.decode(row.worded), "facts": shown}) if row.worded else None
    return replace(row, facts=encode_facts(facts), worded=worded)
