"""Several sources on one parcel: who says delivered, who says otherwise, and whose word is in charge."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from companion.facts import Event, Moment, ParcelStatus
from companion.statuses.history import BEFORE_ANY_SCAN, TRUSTED, standing


class Testimony(NamedTuple):
    """The event that says where the parcel stands; and, only where sources disagree, who says what.

    ``delivered_at`` is then the delivery that some speak of.
    """

    stands: Event | None
    says_delivered: tuple[str, ...] = ()
    says_otherwise: tuple[str, ...] = ()
    delivered_at: Moment | None = None


def testimony(events: list[Event]) -> Testimony:
    """What telling events, newest first, say together.

    A source whose newest line is older than another's "delivered" merely lags behind. One whose newest line is
    certainly not older contradicts it, and its word is in charge: a delivery that did not happen costs the shopper
    the protection, a delivery that is believed late costs a question.
    """
    histories = _histories(events)
    if len(histories) < 2:
        return Testimony(standing(events))
    stands = {teller: event for teller, own in histories.items() if (event := standing(own))}
    delivered = {teller: event for teller, event in stands.items() if event.status is ParcelStatus.DELIVERED}
    if not delivered:
        return Testimony(standing(events))
    since = _latest(list(delivered.values()))
    against = {teller: event for teller, event in stands.items() if teller not in delivered and _holds(event, since)}
    if not against:
        return Testimony(_first_in(events, list(delivered.values())))
    dated = [event.at for event in delivered.values() if event.at]
    return Testimony(
        _first_in(events, list(against.values())),
        tuple(sorted(delivered)),
        tuple(sorted(against)),
        min(dated, key=lambda moment: moment.at, default=None),
    )


def _histories(events: list[Event]) -> dict[str, list[Event]]:
    histories: dict[str, list[Event]] = {}
    for event in events:
        for teller in (event.source, *event.also_from):
            histories.setdefault(teller, []).append(event)
    return histories


def _latest(delivered: Sequence[Event]) -> datetime | None:
    """The latest instant at which any of them may have been delivered; none where no day is told."""
    return max((event.at.latest for event in delivered if event.at), default=None)


def _holds(event: Event, since: datetime | None) -> bool:
    """Whether an event shows a carrier holding the parcel, certainly not before that instant."""
    return (
        event.status not in BEFORE_ANY_SCAN
        and (event.confidence or 0.0) >= TRUSTED
        and event.at is not None
        and (since is None or event.at.at >= since)
    )


def _first_in(events: list[Event], some: Sequence[Event]) -> Event:
    return next(event for event in events if event in some)
