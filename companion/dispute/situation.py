"""Which case of ``cases.yaml`` an order is in: the parcel that decides it, and the true reasons that follow."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from msgspec import Struct

from companion.dispute.dispute_knowledge import Case, DisputeKnowledge
from companion.facts import OrderFacts, Parcel, ParcelStatus


class Situation(Struct, frozen=True, kw_only=True):
    """The case, and the parcel it was found on (``None`` when no parcel is known)."""

    case: Case
    parcel: Parcel | None


def situation(
    facts: OrderFacts, *, now: datetime, knowledge: DisputeKnowledge, line_ids: Collection[str] = ()
) -> Situation:
    """The case of the parcels that carry the given lines (all parcels when none is given or none is known to).

    Of several parcels the one whose case stands first in ``cases.yaml`` decides, but a parcel marked delivered
    decides only when every parcel is: goods still under way are what the shopper is waiting for.
    """
    parcels = _parcels_of(facts, line_ids)
    under_way = [parcel for parcel in parcels if parcel.status is not ParcelStatus.DELIVERED]
    deciding: list[Parcel | None] = [*(under_way or parcels)]
    found = [Situation(case=_case_of(facts, parcel, now, knowledge), parcel=parcel) for parcel in deciding or [None]]
    order = {case.id: position for position, case in enumerate(knowledge.cases)}
    return min(found, key=lambda each: order[each.case.id])


def _parcels_of(facts: OrderFacts, line_ids: Collection[str]) -> list[Parcel]:
    wanted = set(line_ids)
    carrying = [parcel for parcel in facts.parcels if wanted & {item.line_id for item in parcel.items}]
    return carrying or list(facts.parcels)


def _case_of(facts: OrderFacts, parcel: Parcel | None, now: datetime, knowledge: DisputeKnowledge) -> Case:
    status = "none" if parcel is None or parcel.status is None else parcel.status.value
    elsewhere = (
        parcel is not None
        and parcel.destination_country is not None
        and facts.order.country is not None
        and parcel.destination_country.upper() != facts.order.country.upper()
    )
    scanned = parcel is not None and parcel.first_scan_at is not None
    silent = (
        parcel is not None
        and parcel.last_event_at is not None
        and now - parcel.last_event_at.at >= knowledge.terms["silent_lost"]
    )
    for case in knowledge.cases:
        if (
            (case.statuses is None or status in case.statuses)
            and (case.order_statuses is None or facts.order.status in case.order_statuses)
            and case.elsewhere in (None, elsewhere)
            and case.scanned in (None, scanned)
            and case.silent in (None, silent)
        ):
            return case
    raise LookupError("shared_rules/forms/cases.yaml must end with a case that fits every order.")
