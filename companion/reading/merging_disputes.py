"""The dispute out of two readings: the running case before a closed one, the newer before the older."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from companion.facts import Dispute, Moment
from companion.reading.case_offers import IN_WORDS, kind_of_offer
from companion.reading.merging_fields import filled
from companion.reading.zones import LONG_AGO

RUNNING = frozenset({"open", "seller_answered", "platform_reviews", "agreed"})
LESS = frozenset(
    {("open", "seller_answered"), ("open", "platform_reviews"), ("open", "agreed")}
    | {("closed", state) for state in ("agreed", "decided", "refunded")}
)
NOTHING = Dispute()
COUNTED = ("seller_answers_by", "platform_decides_by")
# Two looks at one countdown differ by less than this.
SAME_END = timedelta(days=1)


def merge_disputes(earlier: Dispute, later: Dispute) -> Dispute:
    """One case known better, or, for two cases, the one that still runs (else the newer), the other kept beside it."""
    if NOTHING in (earlier, later):
        return later if earlier == NOTHING else earlier
    known = {case.id: case for case in _cases(earlier)}
    for case in _cases(later):
        # What names no case speaks of the one that is shown.
        known_as = case.id if case.id in known or (case.id and earlier.id) else earlier.id
        one = known.get(known_as)
        merged = _merge_case(one, case) if one is not None else case
        known.pop(known_as, None)
        known[merged.id] = merged
    if len(known) == 1:
        (only,) = known.values()
        return only
    shown = max(known.values(), key=lambda case: (case.state in RUNNING, _opened(case)))
    others = tuple(case for case in known.values() if case is not shown)
    return replace(shown, other_cases=others)


def _cases(dispute: Dispute) -> tuple[Dispute, ...]:
    alone = replace(dispute, other_cases=()) if dispute.other_cases else dispute
    return (alone, *dispute.other_cases)


def _merge_case(earlier: Dispute, later: Dispute) -> Dispute:
    if (later.state, earlier.state) in LESS:
        # "Open" and "closed" say less than what the case's own page said of it.
        later = replace(later, state=None, state_seen_at=None, status_text=None, origins=_without_state(later))
    merged = filled(earlier, later)
    changes: dict[str, object] = {}
    if later.state is not None and later.state == earlier.state and earlier.state_seen_at:
        changes["state_seen_at"] = earlier.state_seen_at
    for name in COUNTED:
        if _same_countdown(getattr(earlier, name), getattr(later, name)):
            changes[name] = getattr(earlier, name)
    said = later.offer_kind if later.offer_kind in IN_WORDS else None
    if said is None and earlier.offer_kind in IN_WORDS and later.offer in (None, earlier.offer):
        said = earlier.offer_kind
    kind = kind_of_offer(merged.claim, merged.offer, said)
    changes["offer_kind"] = kind if merged.offer is not None or said else merged.offer_kind
    changed = {name: value for name, value in changes.items() if value != getattr(merged, name)}
    return replace(merged, **changed) if changed else merged


def _without_state(dispute: Dispute) -> dict[str, object]:
    return {name: origin for name, origin in dispute.origins.items() if name != "state"}


def _same_countdown(earlier: Moment | None, later: Moment | None) -> bool:
    return (
        earlier is not None
        and later is not None
        and later.estimated
        and (not earlier.estimated or abs(later.at - earlier.at) < SAME_END)
        and abs(later.at - earlier.at) < 2 * SAME_END
    )


def _opened(case: Dispute) -> float:
    return (case.opened_at.at if case.opened_at else LONG_AGO).timestamp()
