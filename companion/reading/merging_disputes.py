"""The dispute out of two readings: the running case before a closed one, the newer before the older."""

from __future__ import annotations

from companion.facts import Dispute
from companion.reading.merging_fields import filled
from companion.reading.zones import LONG_AGO

RUNNING = frozenset({"open", "seller_answered", "platform_reviews", "agreed"})


def merge_disputes(earlier: Dispute, later: Dispute) -> Dispute:
    """One case known better, or, for two cases, the one that still runs (else the newer)."""
    if earlier.id and later.id and earlier.id != later.id:
        return max((earlier, later), key=lambda case: (case.state in RUNNING, _opened(case)))
    merged = filled(earlier, later)
    if later.state == "open" and earlier.state in RUNNING:
        # "Open" says less than what the case's own page said of it.
        return filled(merged, Dispute(state=earlier.state, origins=earlier.origins))
    return merged


def _opened(case: Dispute) -> float:
    return (case.opened_at.at if case.opened_at else LONG_AGO).timestamp()
