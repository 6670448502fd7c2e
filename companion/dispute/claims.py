"""The log of claims: every case of the stored orders with its outcome, days and amounts, and its summary.

Amounts of different currencies are never added: each currency has its own sums.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from companion.dispute.days import day_of
from companion.facts import Dispute, Moment, Money, OrderFacts, OrderStatus

Outcome = Literal["running", "agreed", "decided", "refunded", "partly_refunded", "closed", "unknown"]
RUNNING = frozenset({"open", "seller_answered", "platform_reviews"})


class Claim(Struct, frozen=True, kw_only=True):
    """One case. ``asked`` and ``refund`` are as printed; ``days`` run from its opening to its end, or to now.

    ``ended_at`` is the day the money was sent, else of the decision, else when the outcome was first seen:
    ``end_is_seen`` tells the last.
    """

    order_id: str
    case_id: str | None = None
    store: str | None = None
    item: str | None = None
    state: str | None = None
    outcome: Outcome
    opened_at: Moment | None = None
    ended_at: Moment | None = None
    end_is_seen: bool = False
    days: int | None = None
    asked: Money | None = None
    offered: Money | None = None
    refund: Money | None = None
    detail_url: str | None = None


class CurrencySums(Struct, frozen=True, kw_only=True):
    """What was asked for and what came back in one currency, over the cases that name these amounts."""

    currency: str
    claims: int
    asked: Decimal
    refunded: Decimal
    still_open: Decimal


class ClaimsSummary(Struct, frozen=True, kw_only=True):
    """How many cases there are of each outcome, how long finished ones usually took, and the sums by currency."""

    claims: int
    outcomes: tuple[tuple[Outcome, int], ...]
    usual_days: int | None
    sums: tuple[CurrencySums, ...]


def claims_of(orders: Iterable[OrderFacts], now: datetime) -> tuple[Claim, ...]:
    """Every case of the orders, the newest first; cases of unknown day come last. ``now`` is aware."""
    claims = [
        _claim(facts, case, now)
        for facts in orders
        for case in (facts.dispute, *facts.dispute.other_cases)
        if _is_case(case) or (case is facts.dispute and facts.order.status is OrderStatus.IN_DISPUTE)
    ]
    dated = [claim for claim in claims if claim.opened_at]
    undated = [claim for claim in claims if not claim.opened_at]
    newest = sorted(dated, key=lambda claim: (_instant(claim.opened_at), claim.order_id), reverse=True)
    return (*newest, *sorted(undated, key=lambda claim: claim.order_id))


def summary_of(claims: Iterable[Claim]) -> ClaimsSummary:
    """The summary of a log."""
    listed = tuple(claims)
    counted: dict[Outcome, int] = {}
    for claim in listed:
        counted[claim.outcome] = counted.get(claim.outcome, 0) + 1
    finished = [claim.days for claim in listed if claim.days is not None and claim.ended_at is not None]
    currencies = sorted({money.currency for claim in listed for money in (claim.asked, claim.refund) if money})
    return ClaimsSummary(
        claims=len(listed),
        outcomes=tuple(sorted(counted.items(), key=lambda entry: (-entry[1], entry[0]))),
        usual_days=round(statistics.median(finished)) if finished else None,
        sums=tuple(_sums(currency, listed) for currency in currencies),
    )


def _is_case(case: Dispute) -> bool:
    return case.id is not None or case.opened_at is not None or case.state is not None


def _claim(facts: OrderFacts, case: Dispute, now: datetime) -> Claim:
    outcome = _outcome(case)
    ended_at = case.refunded_at or case.decided_at
    end_is_seen = ended_at is None and outcome not in ("running", "unknown") and case.state_seen_at is not None
    if end_is_seen:
        ended_at = case.state_seen_at
    until: Moment | datetime | None = ended_at
    if until is None and outcome in ("running", "unknown"):
        until = now
    # Days as they are printed: a case opened on the 27th and decided on the 1st took four, in every zone.
    lasted = (day_of(until) - day_of(case.opened_at)).days if until and case.opened_at else None
    items = facts.order.items
    return Claim(
        order_id=facts.order.id,
        case_id=case.id,
        store=facts.order.store,
        item=items[0].title if len(items) == 1 else None,
        state=case.state,
        outcome=outcome,
        opened_at=case.opened_at,
        ended_at=ended_at,
        end_is_seen=end_is_seen,
        days=max(lasted, 0) if lasted is not None else None,
        asked=case.claim,
        offered=case.offer,
        refund=case.refund,
        detail_url=case.detail_url,
    )


def _outcome(case: Dispute) -> Outcome:
    if case.state in RUNNING:
        return "running"
    if case.state == "refunded" or (case.state is None and case.refunded_at is not None):
        asked, refund = case.claim, case.refund
        less = asked and refund and asked.currency == refund.currency and refund.amount < asked.amount
        return "partly_refunded" if less else "refunded"
    if case.state in ("agreed", "decided", "closed"):
        return case.state
    return "unknown"


def _sums(currency: str, claims: Iterable[Claim]) -> CurrencySums:
    asked, refunded, still_open, count = Decimal(0), Decimal(0), Decimal(0), 0
    for claim in claims:
        wanted = claim.asked.amount if claim.asked and claim.asked.currency == currency else None
        paid = claim.refund.amount if claim.refund and claim.refund.currency == currency else None
        count += wanted is not None or paid is not None
        asked += wanted or 0
        if claim.outcome in ("refunded", "partly_refunded"):
            refunded += paid or 0
        elif claim.outcome in ("running", "agreed", "decided", "unknown"):
            still_open += (paid if paid is not None else wanted) or 0
    return CurrencySums(currency=currency, claims=count, asked=asked, refunded=refunded, still_open=still_open)


def _instant(moment: Moment | None) -> float:
    return moment.at.timestamp() if moment else 0.0
