"""Times in which nothing was told of a parcel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from msgspec import Struct


class Silence(Struct, frozen=True):
    """A time without news; ``lasts`` while nothing newer was there when last looked at."""

    begins: datetime
    ends: datetime
    lasts: bool = False


def silences(
    events: Sequence[datetime], looked_at: datetime | None, *, over: bool, least: timedelta
) -> tuple[Silence, ...]:
    """The silences of at least that length between events, and the one that lasts unless the journey is ``over``.

    ``looked_at`` is when the tracking was last seen: what happened after it nobody knows, so it ends there.
    """
    ordered = sorted(events)
    found = [Silence(before, after) for before, after in pairwise(ordered) if after - before >= least]
    if ordered and looked_at is not None and not over and looked_at - ordered[-1] >= least:
        found.append(Silence(ordered[-1], looked_at, lasts=True))
    return tuple(found)
