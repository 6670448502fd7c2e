"""Which day a moment is for a reader: the day that was printed, and the last day that is surely before it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from companion.facts import Moment

_INSTANT = timedelta(seconds=1)
_DATE_ONLY = len("2026-10-15")


def day_of(moment: Moment | datetime) -> date:
    """The day as it was printed; for an instant without a printed form its day in UTC."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).date()
    if moment.printed:
        return date.fromisoformat(moment.printed[:_DATE_ONLY])
    return moment.at.date()


def last_day_before(moment: Moment | datetime) -> date:
    """The last day that ends before the moment: the day before a printed date, or before a printed midnight."""
    if isinstance(moment, datetime):
        return (moment.astimezone(UTC) - _INSTANT).date()
    if not moment.printed:
        return (moment.at - _INSTANT).date()
    if len(moment.printed) == _DATE_ONLY:
        return date.fromisoformat(moment.printed) - timedelta(days=1)
    return (datetime.fromisoformat(moment.printed) - _INSTANT).date()
