"""The history of a parcel as the tracking reply writes it, newest first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from companion.facts import Event, Moment
from companion.reading.sighting import Sighting
from companion.reading.text import TITLE_LENGTH, clean
from companion.reading.values import entries


def events_of(value: object, order_id: str, protected_until: date | None, sighting: Sighting) -> tuple[Event, ...]:
    """Events newest first, at most ``limits.events`` (``events-cut`` is left when there were more)."""
    listed = list(entries(value, 100_000))
    most = sighting.knowledge.replies.events

    def at(detail: Mapping[str, Any]) -> Moment | None:
        return _moment(detail, order_id, protected_until, sighting)

    if len(listed) > 1:
        first, last = at(listed[0]), at(listed[-1])
        if first and last and first.at < last.at:
            listed.reverse()
    if len(listed) > most:
        sighting.leave("events-cut", kept=most, total=len(listed))
    events = (_event(detail, at(detail)) for detail in listed[:most])
    return tuple(dict.fromkeys(event for event in events if event))


def _event(detail: Mapping[str, Any], at: Moment | None) -> Event | None:
    title = clean(detail.get("trackingName"), TITLE_LENGTH)
    code = clean(detail.get("trackingPrimaryCode"), 80) or clean(detail.get("trackingSecondCode"), 80)
    text = clean(detail.get("trackingDetailDesc")) or title or code
    if not text:
        return None
    return Event(
        at=at,
        text=text,
        title=title,
        code=code,
        place=clean(detail.get("detailedLocation"), TITLE_LENGTH),
        stage=clean(detail.get("fulfillStage"), 20),
    )


def _moment(
    detail: Mapping[str, Any], order_id: str, protected_until: date | None, sighting: Sighting
) -> Moment | None:
    """The printed time; the number beside it only helps with the year, because public copies contradict it.

    Without a printed time the number is taken, marked as estimated.
    """
    text = clean(detail.get("timeText"), 80)
    if not text:
        return sighting.dates.epoch(detail.get("time"), sighting.place(order_id))
    epoch = sighting.dates.instant(detail.get("time"))
    around = sighting.around(order_id, protected_until, epoch=epoch)
    return sighting.dates.first(text, sighting.place(order_id), around)
