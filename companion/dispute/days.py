"""Days as the page printed them: what the shopper and the seller both see."""

from __future__ import annotations

import re
from datetime import date, datetime

from companion.facts import Moment

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def day_of(moment: Moment | datetime) -> date:
    """The printed day of a moment where one was printed, else its day in UTC."""
    if isinstance(moment, datetime):
        return moment.date()
    printed = _DATE.match(moment.printed or "")
    return date.fromisoformat(printed.group()) if printed else moment.at.date()


def stated_day(moment: Moment | None) -> str | None:
    """``2026-10-15``, or ``None`` for what is not known or only estimated: a draft states no guess."""
    return None if moment is None or moment.estimated else day_of(moment).isoformat()
