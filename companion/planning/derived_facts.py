"""Facts that follow from other facts of the same order, so that no rule has to work them out again."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from companion.facts import Moment, OrderFacts, OrderStatus, Parcel, ParcelStatus

_ON_THE_WAY = (OrderStatus.SHIPPED, OrderStatus.PARTLY_SHIPPED, OrderStatus.UNKNOWN, None)
_FINISHED = (
    OrderStatus.COMPLETED,
    OrderStatus.CANCELLED,
    OrderStatus.CLOSED,
    OrderStatus.REFUNDED,
    OrderStatus.EXPIRED,
)
_SETTLED = ("refunded", "closed")
_MONEY_COMES = ("agreed", "decided", "refunded")


NumberFindings = Mapping[str, Collection[str]]


class Derived(NamedTuple):
    """A derived fact and the fact it rests on most, whose words the shopper is shown as the reason."""

    value: bool | int | Moment | tuple[str, ...]
    rests_on: str | None = None


def derived_of_order(facts: OrderFacts, dispute_buttons: Collection[str]) -> dict[str, Derived]:
    """The derived facts of the group ``order``; those that cannot be known are left out.

    ``dispute_buttons`` are the codes of buttons that open a dispute (``shared_rules/vocabulary/facts.yaml``).
    """
    order, parcels = facts.order, facts.parcels
    delivered = [parcel.status is ParcelStatus.DELIVERED for parcel in parcels]
    on_the_way = order.status in _ON_THE_WAY
    settled = dispute_is_active(facts) or _money_is_back(facts)
    waiting = on_the_way and not settled and facts.shopper.received_at is None
    derived = {
        "on_the_way": Derived(on_the_way, "order.status"),
        "waiting": Derived(waiting, "order.status"),
        "finished": Derived(order.status in _FINISHED, "order.status"),
        "parcel_count": Derived(len(parcels)),
        "all_delivered": Derived(bool(parcels) and all(delivered)),
        "any_delivered": Derived(any(delivered)),
        "to_collect": Derived(_only_collecting_remains(facts)),
    }
    if any(item.dispute_url for item in order.items) or any(code in dispute_buttons for code in order.buttons):
        derived["can_open_dispute"] = Derived(True, "order.buttons")
    elif order.buttons:
        derived["can_open_dispute"] = Derived(False, "order.buttons")
    if order.paid_at:
        derived["bought_at"] = Derived(order.paid_at, "order.paid_at")
    elif order.placed_at:
        derived["bought_at"] = Derived(order.placed_at, "order.placed_at")
    return derived


def derived_of_dispute(facts: OrderFacts) -> dict[str, Derived]:
    """The derived facts of the group ``dispute``."""
    derived = {"active": Derived(dispute_is_active(facts), "dispute.opened_at")}
    dispute = facts.dispute
    for name in ("refunded_at", "decided_at", "state_seen_at"):
        moment = getattr(dispute, name)
        if moment is not None and (name != "state_seen_at" or dispute.state in _MONEY_COMES):
            derived["money_from"] = Derived(moment, f"dispute.{name}")
            break
    return derived


def derived_of_parcel(
    facts: OrderFacts, parcel: Parcel, number_findings: NumberFindings | None = None
) -> dict[str, Derived]:
    """The derived facts of the group ``parcel`` for one parcel; those that cannot be known are left out.

    ``number_findings`` are what is odd about tracking numbers, by number, as the formats tell it.
    """
    derived: dict[str, Derived] = {}
    if parcel.tracking_number is not None:
        findings = tuple((number_findings or {}).get(parcel.tracking_number, ()))
        if findings:
            derived["number_findings"] = Derived(findings, "parcel.tracking_number")
        same = parcel.tracking_number == facts.order.id
        derived["number_is_order_number"] = Derived(same, "parcel.tracking_number")
    if parcel.destination_country and facts.order.country:
        elsewhere = parcel.destination_country != facts.order.country
        derived["goes_elsewhere"] = Derived(elsewhere, "parcel.destination_country")
    derived.update(_odd_deliveries(facts, parcel))
    dated = [event.at for event in parcel.events if event.at]
    if facts.order.shipped_at:
        derived["sent_at"] = Derived(facts.order.shipped_at, "order.shipped_at")
    elif dated:
        derived["sent_at"] = Derived(min(dated, key=_instant))
    elif parcel.status_at:
        derived["sent_at"] = Derived(parcel.status_at, "parcel.status_at")
    if parcel.expected_by:
        derived["due_at"] = Derived(parcel.expected_by, "parcel.expected_by")
    elif facts.order.expected_by:
        derived["due_at"] = Derived(facts.order.expected_by, "order.expected_by")
    collecting = [
        (moment, name)
        for moment, name in (
            (parcel.pickup_until, "parcel.pickup_until"),
            (facts.shopper.notice_card_until, "shopper.notice_card_until"),
        )
        if moment
    ]
    if collecting:
        derived["collect_until"] = Derived(*min(collecting, key=lambda entry: entry[0].at))
    if parcel.delivered_at:
        derived["delivery_at"] = Derived(parcel.delivered_at, "parcel.delivered_at")
    elif parcel.status is ParcelStatus.DELIVERED and parcel.status_at:
        derived["delivery_at"] = Derived(parcel.status_at, "parcel.status_at")
    return derived


def _odd_deliveries(facts: OrderFacts, parcel: Parcel) -> Iterator[tuple[str, Derived]]:
    """What does not fit between a parcel's history and its order, as far as both are known.

    Days are compared so that a printed day without a zone never accuses: only what no zone explains counts.
    """
    country = facts.order.country
    delivered = parcel.delivered_at or parcel.status_at if parcel.status is ParcelStatus.DELIVERED else None
    if parcel.events or parcel.says_delivered:
        disagree = bool(parcel.says_delivered and parcel.says_otherwise)
        yield "sources_disagree", Derived(disagree, "parcel.said_delivered_at")
    if country and parcel.status is ParcelStatus.DELIVERED:
        if parcel.delivered_country:
            yield "delivered_elsewhere", Derived(parcel.delivered_country != country, "parcel.delivered_place")
        elif parcel.destination_country:
            yield "delivered_elsewhere", Derived(parcel.destination_country != country, "parcel.destination_country")
    begun = facts.order.shipped_at or facts.order.placed_at
    if delivered and begun and not (delivered.estimated or begun.estimated):
        yield "delivered_before_sent", Derived(delivered.latest < begun.at, "parcel.delivered_at")
    scanned, placed = parcel.first_scan_at, facts.order.placed_at
    if scanned and placed and not (scanned.estimated or placed.estimated):
        yield "scanned_before_order", Derived(scanned.latest < placed.at, "parcel.first_scan_at")


def dispute_is_active(facts: OrderFacts) -> bool:
    """Whether a dispute is open: the order says so, or a case was read that is neither refunded nor closed."""
    dispute = facts.dispute
    if dispute.state is not None:
        return dispute.state not in _SETTLED
    if dispute.refunded_at is not None:
        return False
    return facts.order.status is OrderStatus.IN_DISPUTE or dispute.id is not None or dispute.opened_at is not None


def _money_is_back(facts: OrderFacts) -> bool:
    """Whether the case of an order of one line is refunded; of several lines, the others may still be on their way."""
    refunded = facts.dispute.state == "refunded" or facts.dispute.refunded_at is not None
    return refunded and len(facts.order.items) <= 1


def _only_collecting_remains(facts: OrderFacts) -> bool:
    card = facts.shopper.notice_card_until is not None
    remaining = [parcel for parcel in facts.parcels if parcel.status is not ParcelStatus.DELIVERED]
    return bool(remaining) and all(
        parcel.status is ParcelStatus.AVAILABLE_FOR_PICKUP
        or (
            parcel.status is ParcelStatus.DELIVERY_ATTEMPTED
            and (card or parcel.pickup_until is not None or (parcel.attempts or 0) > 1)
        )
        for parcel in remaining
    )


def _instant(moment: Moment) -> datetime:
    return moment.at
