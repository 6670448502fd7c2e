"""What decides how soon a parcel is asked about again, gathered from the facts and the plan of its orders. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from companion.canonical_statuses import OrderStatus, ParcelStatus
from companion.facts import OrderFacts, Parcel
from companion.planning.plan import DeadlineKind, Level, Plan
from companion.tracking.services import ServiceReader, Tracks

# There is nothing more to learn for the shopper: the money is back, or nothing was bought.
OVER = frozenset({OrderStatus.CANCELLED, OrderStatus.CLOSED, OrderStatus.REFUNDED})


class Outlook(Struct, frozen=True, kw_only=True):
    """One parcel as its schedule sees it.

    ``deadlines`` are the days to act by; ``warnings`` the instants at which the shopper is warned. ``objected``: the
    shopper says that it was not received. ``over``: nobody waits for it any more. ``last_carriers``: the number is the
    last carrier's, for a parcel that is asked about under its own.
    """

    status: ParcelStatus | None = None
    last_sign_at: datetime | None = None
    tracks: Tracks = "unknown"
    objected: bool = False
    over: bool = False
    last_carriers: bool = False
    deadlines: tuple[datetime, ...] = ()
    warnings: tuple[datetime, ...] = ()


def outlooks(
    facts: OrderFacts, plan: Plan, services: ServiceReader, deadlines: Collection[DeadlineKind]
) -> dict[str, Outlook]:
    """The outlook of each parcel of one order that has a tracking number, by that number, and by its last carrier's.

    ``deadlines`` are the kinds of days that a shopper must act by.
    """
    found: dict[str, Outlook] = {}
    for parcel in facts.parcels:
        if parcel.tracking_number:
            own = _outlook(parcel, parcel.tracking_number, facts, plan, services, deadlines)
            known = found.get(parcel.tracking_number)
            found[parcel.tracking_number] = together([known, own]) if known else own
            if parcel.local_number:
                found.setdefault(parcel.local_number, replace(own, last_carriers=True))
    return found


def together(several: Iterable[Outlook]) -> Outlook:
    """One outlook for a parcel that brings several orders: it matters as long as it matters to one of them."""
    known = list(several)
    waiting = [outlook for outlook in known if not outlook.over] or known
    newest = max(waiting, key=lambda outlook: outlook.last_sign_at.timestamp() if outlook.last_sign_at else 0.0)
    return replace(
        newest,
        objected=any(outlook.objected for outlook in waiting),
        last_carriers=all(outlook.last_carriers for outlook in waiting),
        deadlines=tuple(sorted({day for outlook in waiting for day in outlook.deadlines})),
        warnings=tuple(sorted({instant for outlook in waiting for instant in outlook.warnings})),
    )


def _outlook(
    parcel: Parcel,
    number: str,
    facts: OrderFacts,
    plan: Plan,
    services: ServiceReader,
    deadlines: Collection[DeadlineKind],
) -> Outlook:
    order, shopper = facts.order, facts.shopper
    signs = (parcel.last_event_at, parcel.first_scan_at, order.shipped_at, order.paid_at, order.placed_at)
    received = shopper.received_at is not None
    days = {day.at for day in plan.deadlines if day.kind in deadlines and day.parcel in (None, number)}
    warnings = {
        step.from_
        for step in plan.steps
        if step.from_ is not None and step.level >= Level.advice and step.parcel in (None, number)
    }
    return Outlook(
        status=parcel.status,
        last_sign_at=next((sign.at for sign in signs if sign is not None), None),
        tracks=services.tracks(parcel.service) if parcel.service else "unknown",
        objected=shopper.not_received_at is not None and not received,
        over=received or order.status in OVER or facts.dispute.refunded_at is not None,
        deadlines=tuple(sorted(days)),
        warnings=tuple(sorted(warnings)),
    )
