"""What sources told of numbers, put into the facts of an order: its events, its numbers, who carries it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from companion.facts import Event, Moment, Order, OrderFacts, Origin, Parcel, ParcelStatus
from companion.planning.siblings import numbers_of_parcel
from companion.reading.merging_events import PAGE, merge_events, told_by
from companion.reading.merging_parcels import merge_parcels
from companion.store.queries.source_accounts import AccountRow
from companion.tracking.history import History

# What a source's word means for a parcel of which nobody tells an event.
WITHOUT_EVENTS = {"not_yet": ParcelStatus.INFO_RECEIVED, "not_found": ParcelStatus.NOT_FOUND}


class _Learnt(Struct):
    """Fields to replace, with the source they come from. What a page said stays; what a source said is renewed."""

    parcel: Parcel
    changes: dict[str, Any] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)

    def take(self, name: str, value: object, source: str) -> None:
        known, origin = getattr(self.parcel, name), self.parcel.origins.get(name)
        if value is None or (known is not None and (origin is None or origin.kind != "source")):
            return
        self.origins[name] = Origin(kind="source", where=source)
        if value != known:
            self.changes[name] = value


def with_histories(facts: OrderFacts, histories: Mapping[str, History]) -> OrderFacts:
    """The facts of an order, its parcels renewed by the histories of all their numbers; statuses are read afterwards.

    A number that replaced another becomes the parcel's own, and two parcels that prove to be one become one.
    """
    if not histories:
        return facts
    renewed: list[Parcel] = []
    for parcel in facts.parcels:
        learnt = _renewed(parcel, histories, facts.order)
        twin = next((one for one in renewed if one.tracking_number == learnt.tracking_number), None)
        if twin is None or learnt.tracking_number is None or not _replaced_each_other(twin, learnt):
            renewed.append(learnt)
        else:
            renewed[renewed.index(twin)] = merge_parcels((twin,), (learnt,))[0]
    parcels = tuple(renewed)
    return facts if parcels == facts.parcels else replace(facts, parcels=parcels)


def _replaced_each_other(first: Parcel, second: Parcel) -> bool:
    """Whether two entries of one number are one parcel whose number was replaced, rather than printed twice."""
    return first.former_number != second.former_number


def numbers_told(histories: Iterable[History]) -> set[str]:
    """The other numbers that sources name for these numbers' parcels."""
    return {
        number
        for history in histories
        for account in history.accounts.values()
        for number in (account.local_number, account.next_number)
        if number
    }


def _renewed(parcel: Parcel, histories: Mapping[str, History], order: Order) -> Parcel:
    own = [histories[number] for number in numbers_of_parcel(parcel) if number in histories]
    if not own:
        return parcel
    accounts = sorted((account for history in own for account in history.accounts.values()), key=_age, reverse=True)
    learnt = _Learnt(parcel)
    for name in ("carrier", "service"):
        learnt.take(name, *_word(accounts, attrgetter(name), getattr(parcel, name)))
    learnt.take("expected_by", *_word(accounts, _expected, parcel.expected_by))
    # The order's own country, if any source names it: what others name may be a stop on the way.
    home = any(account.destination_country == order.country for account in accounts)
    known = order.country if home else parcel.destination_country
    learnt.take("destination_country", *_word(accounts, attrgetter("destination_country"), known))
    events = _page_events(parcel.events)
    for history in own:
        events = merge_events(history.told(), events)
    if not events:
        learnt.take("status", *_status_without_events(accounts))
    changes = learnt.changes | _numbers(parcel, own)
    if events != parcel.events:
        changes["events"] = events
    origins = {**parcel.origins, **learnt.origins}
    if origins != parcel.origins:
        changes["origins"] = origins
    answered = max(account.told_at for account in accounts)
    if parcel.checked_at is None or parcel.checked_at.at != answered:
        changes["checked_at"] = Moment(answered)
    return replace(parcel, **changes) if changes else parcel


def _status_without_events(accounts: Sequence[AccountRow]) -> tuple[ParcelStatus | None, str]:
    """What it means that nobody tells an event: announced, if any source knows the number, else not found."""
    for standing, status in WITHOUT_EVENTS.items():
        source = next((account.source for account in accounts if account.standing == standing), None)
        if source:
            return status, source
    return None, ""


def _page_events(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """What pages told, as they alone told it."""
    alone = (event for event in events if PAGE in told_by(event))
    return tuple(replace(event, also_from=(), missing_since=None) if event.also_from else event for event in alone)


def _numbers(parcel: Parcel, own: list[History]) -> dict[str, Any]:
    """The parcel's numbers, where a source knows that one was replaced or what the last carrier calls it."""
    changes: dict[str, Any] = {}
    number, passed = parcel.tracking_number, [parcel.former_number, *parcel.older_numbers]
    by_number = {history.number: history for history in own}
    while number and (told := by_number.get(number)):
        newest = sorted(told.accounts.values(), key=_age, reverse=True)
        following, _ = _word(newest, attrgetter("next_number"), None)
        if not following or following == number or following in passed:
            break
        passed.insert(0, number)
        number = following
    if number != parcel.tracking_number:
        former, *older = [one for one in passed if one]
        changes |= {"tracking_number": number, "former_number": former, "older_numbers": tuple(older)}
    words = [account for history in own for account in history.accounts.values()]
    local, _ = _word(sorted(words, key=_age, reverse=True), attrgetter("local_number"), parcel.local_number)
    if local and local != parcel.local_number and local not in (number, *passed):
        changes["local_number"] = local
    return changes


def _word(accounts: Sequence[AccountRow], told: Callable[[AccountRow], Any], known: object) -> tuple[Any, str]:
    """What sources say of one thing, and who says it: what is known while anybody says it, else the newest word.

    Two sources that differ would otherwise take turns, and each turn would look like news.
    """
    words = [(word, account.source) for account in accounts if (word := told(account))]
    return next((word for word in words if word[0] == known), words[0] if words else (None, ""))


def _expected(account: AccountRow) -> Moment | None:
    at = account.expected_at
    return Moment(at, account.expected_printed, account.expected_estimated) if at else None


def _age(account: AccountRow) -> tuple[Any, str]:
    return account.told_at, account.source
