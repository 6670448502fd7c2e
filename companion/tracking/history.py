"""The stored history of numbers: loaded for many at once, and written back as far as an answer changed it."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection

from companion.facts import Event, Moment
from companion.store.documents import digest
from companion.store.queries import parcel_events, source_accounts
from companion.store.queries.parcel_events import EventRow, WitnessRow
from companion.store.queries.source_accounts import AccountRow, NewReply
from companion.tracking.known_events import KnownEvent, Read, Witness, joined
from companion.tracking.source import Told

_encoder = msgspec.json.Encoder(order="deterministic")


class History(Struct, frozen=True):
    """Everything sources told of one number: its events, newest first, and their accounts by source."""

    number: str
    events: tuple[KnownEvent, ...] = ()
    accounts: Mapping[str, AccountRow] = field(default_factory=dict)

    @property
    def answered_at(self) -> datetime | None:
        """When a source last answered about it."""
        return max((account.told_at for account in self.accounts.values()), default=None)

    def told(self) -> tuple[Event, ...]:
        """Its events for an order's facts."""
        return tuple(entry.told() for entry in self.events)

    def with_answer(self, told: Told, source: str, now: datetime, read: Read) -> History:
        """This history with what a source told at ``now``."""
        before = self.accounts.get(source)
        account = _account(self.number, told, source, now, before)
        # "Not found" of a parcel that was found before says that the source lost it, not that nothing happened.
        events = told.events if told.standing == "found" else ()
        merged = joined(
            self.events, events, source, now=now, answered_before=before.told_at if before else None, read=read
        )
        return History(self.number, merged, {**self.accounts, source: account})


def load(connection: Connection, numbers: Sequence[str]) -> dict[str, History]:
    """The histories of these numbers; those of which no source told anything are left out."""
    accounts = source_accounts.load(connection, numbers) if numbers else {}
    known = [number for number in numbers if number in accounts]
    events = parcel_events.load(connection, known) if known else {}
    told_by = parcel_events.witnesses(connection, list(events)) if events else {}
    return {
        number: History(
            number,
            tuple(_known(row, told_by[number, row.fingerprint]) for row in events.get(number, ())),
            accounts[number],
        )
        for number in known
    }


def save(connection: Connection, before: Mapping[str, History], after: Iterable[History]) -> dict[str, History]:
    """Writes what changed, and gives the histories as they are stored, by number."""
    events: list[EventRow] = []
    witnesses: list[WitnessRow] = []
    accounts: list[AccountRow] = []
    stored: dict[str, History] = {}
    for history in after:
        former = before.get(history.number, History(history.number))
        named = replace(history, events=_named(history))
        stored[history.number] = named
        old = {row.fingerprint: row for row in _event_rows(former)}
        events += [row for row in _event_rows(named) if old.get(row.fingerprint) != row]
        known = {(row.fingerprint, row.source): row for row in _witness_rows(former)}
        witnesses += [row for row in _witness_rows(named) if known.get((row.fingerprint, row.source)) != row]
        accounts += [row for name, row in history.accounts.items() if former.accounts.get(name) != row]
    parcel_events.save(connection, events, witnesses)
    source_accounts.save(connection, accounts)
    return stored


def keep_replies(connection: Connection, told: Mapping[str, Sequence[tuple[str, Told]]], now: datetime) -> None:
    """Keeps what the sources said, in their own words; the same words again only move the day of hearing them."""
    latest = source_accounts.latest_replies(connection, list(told))
    new: list[NewReply] = []
    again: list[int] = []
    for number, answers in told.items():
        for source, answer in answers:
            if answer.raw is None:
                continue
            body = _encoder.encode(answer.raw)
            name = digest(body)
            before = latest.get((number, source))
            if before and before[1] == name:
                again.append(before[0])
            else:
                new.append(
                    NewReply(
                        number=number,
                        source=source,
                        digest=name,
                        body=zlib.compress(body),
                        first_fetched_at=now,
                        last_fetched_at=now,
                    )
                )
    source_accounts.said_again(connection, again, now)
    source_accounts.add_replies(connection, new)


def _account(number: str, told: Told, source: str, now: datetime, before: AccountRow | None) -> AccountRow:
    """What a source says now; what it said before and leaves out now stays."""
    expected = told.expected_by
    row = AccountRow(
        number=number,
        source=source,
        standing=told.standing,
        told_at=now,
        carrier=told.carrier,
        service=told.service,
        local_number=told.local_number,
        next_number=told.next_number,
        origin_country=told.origin_country,
        destination_country=told.destination_country,
        expected_at=expected.at if expected else None,
        expected_printed=expected.printed if expected else None,
        expected_estimated=expected.estimated if expected else False,
    )
    if before is None:
        return row
    kept = {
        name: getattr(before, name)
        for name in ("carrier", "service", "local_number", "next_number", "origin_country", "destination_country")
        if getattr(row, name) is None
    }
    if expected is None:
        kept |= {name: getattr(before, name) for name in ("expected_at", "expected_printed", "expected_estimated")}
    return replace(row, **kept)


def _named(history: History) -> tuple[KnownEvent, ...]:
    """Every event with a name of its own that it keeps for ever."""
    taken = {entry.id for entry in history.events if entry.id}
    alike: Counter[str] = Counter()
    named = []
    for entry in reversed(history.events):
        identity = entry.id
        while not identity:
            event = entry.event
            content = f"{event.at.at.isoformat() if event.at else ''}\n{event.code or ''}\n{event.text}"
            candidate = digest(f"{content}\n{alike[content]}")
            alike[content] += 1
            identity = candidate if candidate not in taken else ""
        taken.add(identity)
        named.append(entry if entry.id else replace(entry, id=identity))
    return tuple(reversed(named))


def _known(row: EventRow, told_by: Sequence[WitnessRow]) -> KnownEvent:
    at = Moment(row.at, row.printed, row.estimated) if row.at else None
    return KnownEvent(
        event=Event(
            at=at,
            text=row.text,
            title=row.title,
            code=row.code,
            place=row.place,
            stage=row.stage,
            source=row.source,
        ),
        witnesses=tuple(
            Witness(
                source=witness.source,
                first_fetched_at=witness.first_fetched_at,
                last_fetched_at=witness.last_fetched_at,
                missing_since=witness.missing_since,
                text=witness.text,
            )
            for witness in told_by
        ),
        id=row.fingerprint,
    )


def _event_rows(history: History) -> list[EventRow]:
    return [
        EventRow(
            number=history.number,
            fingerprint=entry.id,
            source=entry.event.source,
            at=entry.event.at.at if entry.event.at else None,
            printed=entry.event.at.printed if entry.event.at else None,
            estimated=entry.event.at.estimated if entry.event.at else False,
            text=entry.event.text,
            title=entry.event.title,
            code=entry.event.code,
            place=entry.event.place,
            stage=entry.event.stage,
            position=position,
        )
        for position, entry in enumerate(reversed(history.events))
    ]


def _witness_rows(history: History) -> list[WitnessRow]:
    return [
        WitnessRow(
            number=history.number,
            fingerprint=entry.id,
            source=witness.source,
            text=witness.text,
            first_fetched_at=witness.first_fetched_at,
            last_fetched_at=witness.last_fetched_at,
            missing_since=witness.missing_since,
        )
        for entry in history.events
        for witness in entry.witnesses
    ]
