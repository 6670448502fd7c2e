"""The log of claims as JSON: what ``parcelward claims --json`` prints and ``/v1/claims`` answers."""

from __future__ import annotations

from typing import Any

from companion.dispute.claims import Claim, ClaimsSummary
from companion.facts import Moment, Money
from companion.facts_document import moment


def claim_document(claim: Claim) -> dict[str, Any]:
    """One case; what is not known is left out."""
    document: dict[str, Any] = {
        "order_id": claim.order_id,
        "case_id": claim.case_id,
        "store": claim.store,
        "item": claim.item,
        "state": claim.state,
        "outcome": claim.outcome,
        "opened_at": _moment(claim.opened_at),
        "ended_at": _moment(claim.ended_at),
        "end_is_seen": claim.end_is_seen or None,
        "days": claim.days,
        "asked": _money(claim.asked),
        "offered": _money(claim.offered),
        "refund": _money(claim.refund),
        "detail_url": claim.detail_url,
    }
    return {name: value for name, value in document.items() if value is not None}


def summary_document(summary: ClaimsSummary) -> dict[str, Any]:
    """The summary; amounts are decimals as text, each currency by itself."""
    return {
        "claims": summary.claims,
        "outcomes": dict(summary.outcomes),
        "usual_days": summary.usual_days,
        "sums": [
            {
                "currency": sums.currency,
                "claims": sums.claims,
                "asked": str(sums.asked),
                "refunded": str(sums.refunded),
                "still_open": str(sums.still_open),
            }
            for sums in summary.sums
        ],
    }


def _moment(known: Moment | None) -> str | None:
    return None if known is None else moment(known)


def _money(money: Money | None) -> dict[str, str] | None:
    return None if money is None else {"amount": str(money.amount), "currency": money.currency}
