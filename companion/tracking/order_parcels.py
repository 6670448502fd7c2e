"""What sources told of numbers, put into the facts of an order: its events, its numbers, who carries it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from msgspec.structs import replace

from companion.facts import Event, Moment, Order, OrderFacts, Origin, Parcel, ParcelStatus
from companion.planning.siblings import numbers_of_parcel
from companion.reading.merging_events import PAGE, merge_events, told_by
from companion.reading.merging_parcels import merge_parcels
from companion.store.queries.source_accounts import AccountRow
from companion.tracking.history import History

# What a source's word means for a parcel of which nobody tells an event.
WITHOUT_EVENTS = {"not_found": ParcelStatus.NOT_FOUND, "not_yet": ParcelStatus.INFO_RECEIVED}


@dataclass(slots=True)
class _Learnt:
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
    country = _destination(accounts, order.country)
    for account in accounts:
        learnt.take("carrier", account.carrier if "carrier" not in learnt.origins else None, account.source)
        learnt.take("service", account.service if "service" not in learnt.origins else None, account.source)
        if account.destination_country == country:
            learnt.take("destination_country", country, account.source)
        if account.expected_at and "expected_by" not in learnt.origins:
            expected = Moment(account.expected_at, account.expected_printed, account.expected_estimated)
            learnt.take("expected_by", expected, account.source)
    changes = learnt.changes | _numbers(parcel, own)
    events = _page_events(parcel.events)
    for history in own:
        events = merge_events(history.told(), events)
    if events != parcel.events:
        changes["events"] = events
    if not events and accounts[0].standing in WITHOUT_EVENTS:
        learnt.take("status", WITHOUT_EVENTS[accounts[0].standing], accounts[0].source)
        changes |= learnt.changes
    origins = {**parcel.origins, **learnt.origins}
    if origins != parcel.origins:
        changes["origins"] = origins
    answered = max(account.told_at for account in accounts)
    if parcel.checked_at is None or parcel.checked_at.at != answered:
        changes["checked_at"] = Moment(answered)
    return replace(parcel, **changes) if changes else parcel


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
        following = _latest_word(told, "next_number")
        if not following or following == number or following in passed:
            break
        passed.insert(0, number)
        number = following
    if number != parcel.tracking_number:
        former, *older = [one for one in passed if one]
        changes |= {"tracking_number": number, "former_number": former, "older_numbers": tuple(older)}
    local = next((word for history in own if (word := _latest_word(history, "local_number"))), None)
    if local and local != parcel.local_number and local not in (number, *passed):
        changes["local_number"] = local
    return changes


def _latest_word(history: History, name: str) -> str | None:
    accounts = sorted(history.accounts.values(), key=_age, reverse=True)
    return next((word for account in accounts if (word := getattr(account, name))), None)


def _destination(accounts: list[AccountRow], order_country: str | None) -> str | None:
    """The country the parcel goes to: the order's, if any source says so, else what was said last."""
    named = [account.destination_country for account in accounts if account.destination_country]
    return order_country if order_country in named else next(iter(named), None)


def _age(account: AccountRow) -> tuple[Any, str]:
    return account.told_at, account.source
