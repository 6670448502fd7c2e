"""What is known of a parcel's events and who told them, and how another answer of a source joins it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace
from msgspec.structs import replace as with_fields

from companion.facts import Event, Moment, ParcelStatus
from companion.reading.merging_events import as_one, surer
from companion.reading.pairing_events import pairs, woven
from companion.tracking.same_events import minutes_of, same_events

Read = Callable[[Event], ParcelStatus]

#: What a shopper pastes is an excerpt: a line that the next paste lacks is not gone from anywhere.
EXCERPTS = frozenset({"paste"})


class Witness(Struct, frozen=True, kw_only=True):
    """A source that told an event: since when, when last, and since when it no longer does.

    ``text`` are its own words, where the event stands in another's. ``last_fetched_at`` is kept up only once the event
    is missing; until then it is when the source last answered.
    """

    source: str
    first_fetched_at: datetime
    last_fetched_at: datetime
    missing_since: datetime | None = None
    text: str | None = None


class KnownEvent(Struct, frozen=True, kw_only=True):
    """One event, once, in the words of the first who told it, and everybody who did. ``id`` is empty until stored."""

    event: Event
    witnesses: tuple[Witness, ...]
    id: str = ""

    def by(self, source: str) -> Witness | None:
        """The witness of that name."""
        return next((witness for witness in self.witnesses if witness.source == source), None)

    def told(self) -> Event:
        """The event for an order's facts, with all who told it, missing only when none of them tells it any more."""
        gone = [witness.missing_since for witness in self.witnesses if witness.missing_since]
        return with_fields(
            self.event,
            also_from=tuple(sorted({witness.source for witness in self.witnesses} - {self.event.source})),
            missing_since=Moment(max(gone)) if len(gone) == len(self.witnesses) else None,
        )


def joined(
    known: Sequence[KnownEvent],
    told: Sequence[Event],
    source: str,
    *,
    now: datetime,
    answered_before: datetime | None,
    read: Read,
) -> tuple[KnownEvent, ...]:
    """The known events, newest first, with what ``source`` tells at ``now``; both lists newest first.

    Nothing known is lost or reworded and its order stays; what is told for the first time stands between the neighbours
    that the source gives it. An event the source told before and tells no more is marked as missing in it, and
    unmarked when it comes back; an answer without any event says nothing of that, nor does a paste. ``answered_before``
    is when the source answered last; ``read`` gives an event's status, asked only where two sources tell of the same
    minute.
    """
    if not told:
        return tuple(known)
    events = [entry.event for entry in known]
    partners = pairs(told, events)
    partners |= _in_other_words(known, told, source, partners, read)
    result: list[KnownEvent] = []
    for place, new in woven(events, told, partners, newer=True):
        if place is None:
            assert new is not None
            fresh = Witness(source=source, first_fetched_at=now, last_fetched_at=now)
            event = with_fields(told[new], source=source, also_from=(), missing_since=None)
            result.append(KnownEvent(event=event, witnesses=(fresh,)))
        elif new is None:
            result.append(_missed(known[place], source, now, answered_before))
        else:
            result.append(_confirmed(known[place], told[new], source, now))
    return tuple(result)


def _in_other_words(
    known: Sequence[KnownEvent], told: Sequence[Event], source: str, partners: Mapping[int, int], read: Read
) -> dict[int, int]:
    """Pairs of the told events that other sources told in other words: the same minute and status."""
    fresh = [place for place in range(len(told)) if place not in partners]
    taken = set(partners.values())
    others = [place for place, entry in enumerate(known) if place not in taken and not entry.by(source)]
    if not fresh or not others:
        return {}
    minutes = {minute for place in fresh for minute in minutes_of(told[place])}
    others = [place for place in others if not minutes.isdisjoint(minutes_of(known[place].event))]
    if not others:
        return {}
    # Everything the source tells at these minutes takes part: what it tells twice happened twice.
    at_minutes = {minute for place in others for minute in minutes_of(known[place].event)}
    own = [place for place in range(len(told)) if not at_minutes.isdisjoint(minutes_of(told[place]))]
    compared = [_read(known[place].told(), read) for place in others]
    compared += [with_fields(_read(told[place], read), source=source, also_from=()) for place in own]
    found: dict[int, int] = {}
    for group in same_events(compared):
        theirs = [others[index] for index in group if index < len(others)]
        ours = [own[index - len(others)] for index in group if index >= len(others)]
        if len(theirs) == 1 and len(ours) == 1 and ours[0] not in partners:
            found[ours[0]] = theirs[0]
    return found


def _confirmed(entry: KnownEvent, told: Event, source: str, now: datetime) -> KnownEvent:
    witness, event, witnesses = entry.by(source), entry.event, entry.witnesses
    if not _says_nothing_new(told, event):
        # The known words stand; what they left open is filled.
        event = with_fields(as_one(told, event), source=event.source, also_from=(), missing_since=None)
    if witness is None:
        words = told.text if told.text != event.text else None
        new = Witness(source=source, first_fetched_at=now, last_fetched_at=now, text=words)
        witnesses = (*witnesses, new)
    elif witness.missing_since is not None:
        witnesses = _with(witnesses, replace(witness, last_fetched_at=now, missing_since=None))
    elif event is entry.event:
        return entry
    return KnownEvent(event=event, witnesses=witnesses, id=entry.id)


def _says_nothing_new(told: Event, known: Event) -> bool:
    """Whether nothing told would fill or correct what is known of an event."""
    return surer(known.at, told.at) is known.at and all(
        old is not None or new is None
        for new, old in (
            (told.title, known.title),
            (told.code, known.code),
            (told.place, known.place),
            (told.stage, known.stage),
        )
    )


def _missed(entry: KnownEvent, source: str, now: datetime, answered_before: datetime | None) -> KnownEvent:
    witness = entry.by(source)
    if witness is None or witness.missing_since is not None or source in EXCERPTS:
        return entry
    last = max(witness.last_fetched_at, answered_before or witness.last_fetched_at)
    gone = replace(witness, last_fetched_at=last, missing_since=now)
    return replace(entry, witnesses=_with(entry.witnesses, gone))


def _with(witnesses: tuple[Witness, ...], changed: Witness) -> tuple[Witness, ...]:
    return tuple(changed if witness.source == changed.source else witness for witness in witnesses)


def _read(event: Event, read: Read) -> Event:
    return event if event.status else with_fields(event, status=read(event))
