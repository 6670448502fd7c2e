"""Whether two states of an order's facts mean the same to a plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TypeVar

from companion.facts import Dispute, Order, OrderFacts, Origin, Parcel, Protection
from companion.store.documents import digest, encode_facts

_Group = TypeVar("_Group", Order, Parcel, Protection, Dispute)
_FIELDS = {group: frozenset(field.name for field in fields(group)) for group in (Order, Parcel, Protection, Dispute)}


def meaning_digest(facts: OrderFacts) -> str:
    """Equal for facts that give equal plans.

    The shopper goes back and forth between list and detail: which of the two a fact was read from last, and in which
    order they show their buttons, changes with every look and means nothing; what kind of witness told it does.
    """
    order = replace(_kinds_only(facts.order), buttons=tuple(sorted(facts.order.buttons)))
    return digest(
        encode_facts(
            replace(
                facts,
                order=order,
                parcels=tuple(_kinds_only(parcel) for parcel in facts.parcels),
                protection=_kinds_only(facts.protection),
                dispute=_kinds_only(facts.dispute),
            )
        )
    )


def _kinds_only(group: _Group) -> _Group:
    names = _FIELDS[type(group)]
    origins: Mapping[str, Origin] = group.origins
    return replace(group, origins={name: Origin(kind=origin.kind) for name, origin in origins.items() if name in names})
