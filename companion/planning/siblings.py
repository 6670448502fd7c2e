"""How the other orders of the same days fare, and which orders share a parcel. Pure; ``now`` is an argument."""

from __future__ import annotations

from datetime import datetime, timedelta

from companion.facts import OrderFacts, OrderStatus, Parcel, ParcelStatus, Siblings
from companion.planning.neighbours import Neighbours, OrderSummary
from companion.planning.policy import Policy

SAME_DAYS = "sibling_days"
USUAL_JOURNEY = "usual_journey"
# Orders placed further apart than this do not travel in one parcel.
NUMBER_REUSED = "number_reused"


def summary_of(facts: OrderFacts, policy: Policy, now: datetime) -> OrderSummary:
    """The summary of one order at an instant: arrived, or late after its expected day (else the usual journey)."""
    order = facts.order
    delivered = bool(facts.parcels) and all(parcel.status is ParcelStatus.DELIVERED for parcel in facts.parcels)
    arrived = facts.shopper.not_received_at is None and (
        facts.shopper.received_at is not None or delivered or order.status is OrderStatus.COMPLETED
    )
    due = order.expected_by.at if order.expected_by else None
    if due is None and order.placed_at is not None:
        due = order.placed_at.at + _days(policy, USUAL_JOURNEY)
    sent = order.status in (OrderStatus.SHIPPED, OrderStatus.PARTLY_SHIPPED)
    return OrderSummary(
        order_id=order.id,
        store=order.store,
        placed_at=order.placed_at.at if order.placed_at else None,
        tracking_numbers=tuple(number for parcel in facts.parcels for number in numbers_of_parcel(parcel)),
        arrived=arrived,
        late=sent and not arrived and due is not None and due < now,
    )


def numbers_of_parcel(parcel: Parcel) -> tuple[str, ...]:
    """Every number the parcel has or had: the present one first."""
    numbers = (parcel.tracking_number, parcel.former_number, *parcel.older_numbers, parcel.local_number)
    return tuple(dict.fromkeys(number for number in numbers if number))


def siblings_of(facts: OrderFacts, neighbours: Neighbours, policy: Policy) -> Siblings:
    """Orders in the same parcel, and how many orders of the same days from other stores arrived or are late.

    An order with the same number that was placed long before is in no parcel with this one: it had the number before.
    Without the day of this order nothing is counted: ``arrived`` and ``late`` are absent.
    """
    own, placed_at = facts.order.id, facts.order.placed_at
    numbers = [number for parcel in facts.parcels for number in numbers_of_parcel(parcel)]
    sharing = [other for other in neighbours.with_numbers(numbers) if other.order_id != own]
    if placed_at is None:
        return Siblings(same_number=tuple(other.order_id for other in sharing))
    apart = _days(policy, NUMBER_REUSED)
    together = [
        other.order_id for other in sharing if other.placed_at is None or abs(other.placed_at - placed_at.at) <= apart
    ]
    before = [
        other.order_id for other in sharing if other.placed_at is not None and other.placed_at < placed_at.at - apart
    ]
    counted = neighbours.around(
        placed_at.at,
        _days(policy, SAME_DAYS),
        store=facts.order.store,
        without=[own, *(other.order_id for other in sharing)],
    )
    return Siblings(
        same_number=tuple(together), same_number_before=tuple(before), arrived=counted.arrived, late=counted.late
    )


def _days(policy: Policy, name: str) -> timedelta:
    value = policy.values[name]
    if not isinstance(value, timedelta):
        raise TypeError(f"policy.yaml: {name} must be a duration such as P3D.")
    return value
