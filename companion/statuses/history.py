"""What the telling events of a history say together. Every list here is newest first and holds only events
that say where the parcel is."""

from __future__ import annotations

from companion.facts import Event, ParcelStatus

#: An event read with less confidence never outweighs one read with more.
TRUSTED = 0.6
BEFORE_ANY_SCAN = frozenset(
    {ParcelStatus.NOT_FOUND, ParcelStatus.INFO_RECEIVED, ParcelStatus.UNKNOWN, ParcelStatus.CANCELLED}
)
#: Statuses that have a cause in an earlier event of the same trouble.
HAS_A_CAUSE = frozenset(
    {
        ParcelStatus.AVAILABLE_FOR_PICKUP,
        ParcelStatus.DELIVERY_ATTEMPTED,
        ParcelStatus.RETURNING,
        ParcelStatus.RETURNED,
        ParcelStatus.EXCEPTION,
        ParcelStatus.DELAYED,
    }
)
PART_OF_THE_TROUBLE = HAS_A_CAUSE | {ParcelStatus.REFUSED, ParcelStatus.DAMAGED, ParcelStatus.CUSTOMS_HELD}


def standing(events: list[Event]) -> Event | None:
    """The event that says where the parcel stands.

    The newest one, but a mere hint gives way to an older event that was understood, and a pre-advice (a second
    carrier was told of the parcel) does not undo what carriers have already scanned.
    """
    understood = [event for event in events if (event.confidence or 0.0) >= TRUSTED] or events
    scanned = [event for event in understood if event.status not in BEFORE_ANY_SCAN]
    newest = next(iter(understood), None)
    if newest and newest.status in {ParcelStatus.INFO_RECEIVED, ParcelStatus.NOT_FOUND} and scanned:
        return scanned[0]
    return newest


def run_of_status(older: list[Event]) -> list[Event]:
    """The events from the first on that have its status, up to the first that has another."""
    run: list[Event] = []
    for event in older:
        if event.status is not older[0].status:
            break
        run.append(event)
    return run


def first_scan(events: list[Event]) -> Event | None:
    """The oldest dated event that shows a carrier holding the parcel; pre-advice does not."""
    held = [
        event
        for event in events
        if event.at and event.status not in BEFORE_ANY_SCAN and (event.confidence or 0.0) >= TRUSTED
    ]
    return held[-1] if held else None


def attempts(events: list[Event]) -> int | None:
    """On how many days a delivery was tried and failed; ``None`` when nothing of the history was understood.

    Undated ones count once for each wording, since two reports of one attempt cannot be told apart without a day.
    """
    if not events:
        return None
    failed = [event for event in events if event.status is ParcelStatus.DELIVERY_ATTEMPTED]
    days = {(event.at.printed or event.at.at.isoformat())[:10] for event in failed if event.at}
    return len(days) + len({event.text for event in failed if not event.at})


def problem_before(older: list[Event]) -> str | None:
    """The reason named by the nearest earlier event of the same trouble, for a status that has a cause."""
    if not older or older[0].status not in HAS_A_CAUSE:
        return None
    for event in older:
        if event.reason:
            return event.reason
        if event.status not in PART_OF_THE_TROUBLE:
            return None
    return None
