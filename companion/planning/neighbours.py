"""Orders of the same days, counted once for all the orders that ask how their neighbours fare."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from itertools import accumulate

from msgspec import Struct


class OrderSummary(Struct, frozen=True, kw_only=True):
    """What other orders need to know of one order."""

    order_id: str
    store: str | None
    placed_at: datetime | None
    tracking_numbers: tuple[str, ...]
    arrived: bool
    late: bool


class Tally(Struct, frozen=True):
    """Orders placed at one instant: how many arrived, and how many are late.

    ``store`` is theirs, ``None`` for those of stores that nobody asks about.
    """

    placed_at: datetime
    store: str | None
    arrived: int
    late: int


class Fared(Struct, frozen=True):
    """How many orders arrived, and how many are late."""

    arrived: int
    late: int


class Neighbours:
    """Some orders by id, by number and by day. What one order asks costs the same however many there are."""

    def __init__(self, summaries: Iterable[OrderSummary], others: Iterable[Tally] = ()) -> None:
        """``others`` are counted only; those of a store that an order of these has are counted under it."""
        self._by_id = {summary.order_id: summary for summary in summaries}
        self._by_number: dict[str, list[str]] = {}
        by_store: dict[str, list[Tally]] = {}
        tallies = list(others)
        for summary in self._by_id.values():
            for number in summary.tracking_numbers:
                self._by_number.setdefault(number, []).append(summary.order_id)
            if summary.placed_at is not None:
                tallies.append(Tally(summary.placed_at, summary.store, summary.arrived, summary.late))
        for tally in tallies:
            if tally.store is not None:
                by_store.setdefault(tally.store, []).append(tally)
        self._all = _Counted(tallies)
        self._by_store = {store: _Counted(own) for store, own in by_store.items()}

    def with_numbers(self, numbers: Iterable[str]) -> list[OrderSummary]:
        """The orders that have one of these numbers, in order of id."""
        return [
            self._by_id[order]
            for order in sorted({each for number in numbers for each in self._by_number.get(number, ())})
        ]

    def around(self, at: datetime, within: timedelta, *, store: str | None, without: Collection[str]) -> Fared:
        """How the orders placed so close to an instant fare, except those of one store and those named."""
        first, last = at - within, at + within
        arrived, late = self._all.between(first, last)
        if store in self._by_store:
            own_arrived, own_late = self._by_store[store].between(first, last)
            arrived, late = arrived - own_arrived, late - own_late
        for summary in (self._by_id[order] for order in set(without) if order in self._by_id):
            counted = store is None or summary.store != store
            if counted and summary.placed_at is not None and first <= summary.placed_at <= last:
                arrived, late = arrived - summary.arrived, late - summary.late
        return Fared(arrived, late)


class _Counted:
    """Orders in the order of their days, with how many up to each arrived and are late."""

    def __init__(self, tallies: Iterable[Tally]) -> None:
        dated = sorted(tallies, key=_day)
        self._days = [tally.placed_at for tally in dated]
        self._arrived = list(accumulate((tally.arrived for tally in dated), initial=0))
        self._late = list(accumulate((tally.late for tally in dated), initial=0))

    def between(self, first: datetime, last: datetime) -> tuple[int, int]:
        """How many placed from the first to the last instant, both included, arrived and are late."""
        begins, ends = bisect_left(self._days, first), bisect_right(self._days, last)
        return self._arrived[ends] - self._arrived[begins], self._late[ends] - self._late[begins]


def _day(tally: Tally) -> datetime:
    return tally.placed_at
