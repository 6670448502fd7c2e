"""Whether two states of an order's facts mean the same to a plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from companion.facts import Dispute, Order, OrderFacts, Parcel, Protection, Siblings
from companion.store.documents import digest

_encoder = msgspec.json.Encoder(order="deterministic")
# What means nothing, with the value that stands for it here.
_MEANINGLESS: Mapping[str, object] = {"origins": {}, "buttons": (), "checked_at": None}
_LEFT_OUT = {
    group: {name: value for name, value in _MEANINGLESS.items() if name in group.__struct_fields__}
    for group in (Order, Parcel, Protection, Dispute)
}


def meaning_digest(facts: OrderFacts) -> str:
    """Equal for facts that give equal plans, other orders aside.

    The shopper goes back and forth between list and detail: which of the two a fact was read from last, and in which
    order they show their buttons, changes with every look and means nothing; what kind of witness told it does.
    When a source was last asked means nothing either.
    """
    parts = [
        _group(facts.order),
        sorted(facts.order.buttons),
        [_group(parcel) for parcel in facts.parcels],
        _group(facts.protection),
        _group(facts.dispute),
        facts.season,
        facts.shopper,
    ]
    return digest(_encoder.encode(parts))


def full_digest(meaning: str, siblings: Siblings) -> str:
    """The meaning of an order's own facts together with what other orders tell of it."""
    return meaning + digest(_encoder.encode(siblings))


def _group(group: Order | Parcel | Protection | Dispute) -> list[Any]:
    left_out = _LEFT_OUT[type(group)]
    kinds = {
        name: origin.kind
        for name, origin in group.origins.items()
        if name in group.__struct_fields__ and name not in left_out
    }
    return [replace(group, **left_out), kinds]
