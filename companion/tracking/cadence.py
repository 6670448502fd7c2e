"""When a parcel is asked about next. Pure: the time and the jitter are arguments.

A parcel that is marked delivered is settled, and nothing asks about it any more, until its shopper says that it was
not received: from then on it is asked about once a day, up to the last day to act.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2b

from companion.canonical_statuses import ParcelStatus
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.outlook import Outlook


def share_of(number: str, checked_at: datetime | None) -> float:
    """A share from 0 to 1, the same for the same parcel until it is asked about again: planning twice moves nothing."""
    name = f"{number}|{checked_at.isoformat() if checked_at else ''}"
    return int.from_bytes(blake2b(name.encode(), digest_size=4).digest()) / 2**32


def next_check(
    outlook: Outlook, checked_at: datetime | None, now: datetime, share: float, cadence: Cadence
) -> datetime | None:
    """The instant of the next check, never before ``now``; ``None`` when nothing is asked any more.

    ``checked_at`` is the last asking, ``share`` (0 to 1) decides where within the jitter the instant falls.
    """
    if is_settled(outlook, now, cadence):
        return None
    number = cadence.number
    if checked_at is None:
        return now + number("first_within") * share
    # A clock that was set back must not make a parcel wait until the former time comes round again.
    last = min(checked_at, now)
    usual = last + interval(outlook, now, cadence) * (1 + cadence.jitter * (2 * share - 1))
    lead = number("before_deadline")
    needed = (
        instant - lead * (1 + share)
        for instant in (*outlook.deadlines, *outlook.warnings)
        if instant > now and last < instant - lead * 2
    )
    at = max(min([usual, *needed]), last + number("soonest"), now)
    if _in_doubt(outlook) and outlook.deadlines and at > max(outlook.deadlines):
        return None
    return at


def is_settled(outlook: Outlook, now: datetime, cadence: Cadence) -> bool:
    """Whether the journey has ended, or nobody waits any more, or waiting has become pointless."""
    if outlook.over:
        return True
    if outlook.status in cadence.terminal and not _in_doubt(outlook):
        return True
    if outlook.deadlines:
        patience = timedelta(0) if _in_doubt(outlook) else cadence.number("give_up")
        return max(outlook.deadlines) + patience <= now
    return outlook.last_sign_at is not None and outlook.last_sign_at + cadence.number("give_up_undated") <= now


def interval(outlook: Outlook, now: datetime, cadence: Cadence) -> timedelta:
    """How long after one check the next one comes, jitter and deadlines aside."""
    document = cadence.document
    if _in_doubt(outlook):
        return document.objected.every
    beyond = outlook.tracks == "to_border" and outlook.status in document.untrackable.beyond_border
    if outlook.tracks == "none" or beyond:
        return document.untrackable.every
    near = cadence.number("near_deadline")
    if any(timedelta(0) < day - now <= near for day in outlook.deadlines):
        return cadence.number("near_every")
    every = cadence.every.get(outlook.status, cadence.usual) if outlook.status else cadence.usual
    if outlook.last_sign_at is not None:
        silent = now - outlook.last_sign_at
        every = max([every, *(quiet.every for quiet in document.quiet if silent > quiet.after)])
    return every


def _in_doubt(outlook: Outlook) -> bool:
    return outlook.objected and outlook.status == ParcelStatus.DELIVERED
