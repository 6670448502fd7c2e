"""What kind of offer an offer is, beside what was asked for."""

from __future__ import annotations

from typing import Literal

from companion.facts import Money

OfferKind = Literal["refund", "partial", "zero", "resend", "close_and_wait"]
# Kinds that only words tell, never an amount.
IN_WORDS = frozenset({"resend", "close_and_wait"})


def kind_of_offer(claim: Money | None, offer: Money | None, said: OfferKind | None) -> OfferKind | None:
    """The most dangerous reading of an offer that its words and its amount allow.

    Nothing offered is ``zero`` even beside a promise to send again. Amounts of two currencies are not compared.
    """
    if said == "close_and_wait":
        return said
    if offer is not None and offer.amount <= 0:
        return "zero"
    if said in IN_WORDS or offer is None:
        return said
    if claim is None or claim.currency != offer.currency:
        return None
    return "partial" if offer.amount < claim.amount else "refund"
