"""The link an advice opens: always one that a page or a source gave, never a built one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from companion.facts import OrderFacts, Parcel

_SCHEMES = ("https://", "http://")


class Links:
    """Which kind of link each action leads to (``vocabulary/actions.yaml``), and where that is for one order."""

    def __init__(self, leads_to: Mapping[str, str]) -> None:
        self._leads_to = leads_to

    @classmethod
    def compile(cls, actions: Any) -> Links:
        """``actions`` is the document ``vocabulary/actions.yaml``, or ``None`` for no links at all."""
        known = actions["actions"] if actions else {}
        return cls({name: entry["leads_to"] for name, entry in known.items()})

    def link(self, action: str, facts: OrderFacts, parcel: Parcel | None) -> str | None:
        """Where an advice leads for this order and parcel, or ``None`` when no such link is known."""
        order = facts.order
        match self._leads_to.get(action):
            case "message_url":
                found = order.message_url or order.detail_url
            case "detail_url":
                found = order.detail_url
            case "tracking_url":
                found = order.tracking_url or order.detail_url
            case "dispute_url":
                found = _dispute_link(facts, parcel) or order.detail_url
            case "dispute_page":
                found = facts.dispute.detail_url or order.detail_url
            case "carrier_contact":
                website = parcel.contact.website if parcel and parcel.contact else None
                found = website or order.tracking_url
            case _:
                found = None
        return found if found and found.startswith(_SCHEMES) else None


def _dispute_link(facts: OrderFacts, parcel: Parcel | None) -> str | None:
    """The link that starts a dispute, when there is exactly one: each item of an order has its own.

    The page's link states that nothing was received: until the shopper said so, it stays closed.
    """
    if facts.shopper.not_received_at is None:
        return None
    of_parcel = {item.dispute_url for item in parcel.items if item.dispute_url} if parcel else set()
    links = of_parcel or {item.dispute_url for item in facts.order.items if item.dispute_url}
    return links.pop() if len(links) == 1 else None
