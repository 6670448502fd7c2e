"""Which source is asked about a number now. Pure. One source at a time: never all of them for the same parcel.

The source that knows the parcel is asked, as long as it may be. Another one gets its turn when nobody knows the
number, when the one that knows it is silent itself, or (rarely) when the parcel has been quiet or is in doubt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from companion.store.queries.asks import AskRow
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.source_declarations import SourceDeclaration


class Taker(Struct, frozen=True):
    """A source that takes the number and that the shopper uses; ``ready_at`` is when it may be asked next."""

    declaration: SourceDeclaration
    ready_at: datetime


class Choice(Struct, frozen=True):
    """The source to ask now, or when there will be one; neither when nobody can be asked about this number.

    ``alone``: its reply on this number could not be read before, which must not spoil a batch of others.
    """

    source: str | None = None
    later: datetime | None = None
    alone: bool = False


# A reply that could not be read may be one number's fault: it is asked about alone then, and left for long when its
# reply cannot be read even so (kept as ``unreadable_alone``).
UNREADABLE = ("unreadable", "too_large")
UNREADABLE_ALONE = tuple(f"{trouble}_alone" for trouble in UNREADABLE)


def choose(
    takers: Sequence[Taker],
    asks: Mapping[str, AskRow],
    now: datetime,
    cadence: Cadence,
    *,
    doubtful: bool,
    refresh: bool = False,
) -> Choice:
    """Of the sources that take a number, preferred first, the one to ask.

    ``doubtful``: the parcel is quiet or disputed, so that a second opinion is worth a request. ``refresh``: the
    shopper asks, who may do so more often than the schedule.
    """
    if not takers:
        return Choice()
    free = {
        taker.declaration.name: max(taker.ready_at, _fresh_until(taker.declaration, asks, now, cadence, refresh))
        for taker in takers
    }
    ready = [name for name, at in free.items() if at <= now]
    if not ready:
        return Choice(later=min(free.values()))
    chosen = _chosen(ready, asks, now, cadence, doubtful=doubtful)
    if chosen is None:
        again = cadence.number("unknown_again")
        waiting = [max(free[name], asks[name].asked_at + again) for name in free if _unknown(asks.get(name))]
        others = [at for name, at in free.items() if not _unknown(asks.get(name))]
        return Choice(later=min([*waiting, *others]))
    known = asks.get(chosen)
    return Choice(source=chosen, alone=known is not None and known.trouble in UNREADABLE + UNREADABLE_ALONE)


def _chosen(
    ready: Sequence[str], asks: Mapping[str, AskRow], now: datetime, cadence: Cadence, *, doubtful: bool
) -> str | None:
    knowing = [name for name in ready if _standing(asks.get(name)) == "found"]
    if not any(_standing(ask) == "found" for ask in asks.values()):
        # Nobody knows it yet: each source in turn, the one that was asked longest ago first.
        return min(ready, key=lambda name: _asked(asks.get(name)))
    others = [name for name in ready if name not in knowing and _worth_asking(asks.get(name), now, cadence)]
    if not knowing:
        return others[0] if others else None
    if doubtful:
        patience = cadence.number("second_opinion_quiet")
        second = [name for name in (*knowing[1:], *others) if _is_older(asks.get(name), now, patience)]
        if second:
            return min(second, key=lambda name: _asked(asks.get(name)))
    return knowing[0]


def _fresh_until(
    declaration: SourceDeclaration, asks: Mapping[str, AskRow], now: datetime, cadence: Cadence, refresh: bool
) -> datetime:
    ask = asks.get(declaration.name)
    if ask is None or ask.asked_at > now + cadence.number("soonest"):
        return now  # an asking in the future: the clock was set back
    if ask.trouble in UNREADABLE_ALONE and not refresh:
        return ask.asked_at + cadence.number("poisoned_again")
    return ask.asked_at + (cadence.number("soonest") if refresh or ask.trouble else declaration.freshness)


def _standing(ask: AskRow | None) -> str | None:
    return ask.standing if ask else None


def _unknown(ask: AskRow | None) -> bool:
    return ask is not None and ask.standing == "not_found"


def _worth_asking(ask: AskRow | None, now: datetime, cadence: Cadence) -> bool:
    return not _unknown(ask) or _is_older(ask, now, cadence.number("unknown_again"))


def _is_older(ask: AskRow | None, now: datetime, age: timedelta) -> bool:
    return ask is None or not now - age < ask.asked_at <= now


def _asked(ask: AskRow | None) -> float:
    return ask.asked_at.timestamp() if ask else 0.0
