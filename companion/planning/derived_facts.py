"""Facts that follow from other facts of the same order, so that no rule has to work them out again."""

from __future__ import annotations

from collections.abc import Collection

from companion.facts import Moment, OrderFacts, Parcel, ParcelStatus

GOING_BACK = (ParcelStatus.RETURNING, ParcelStatus.RETURNED)


def derived_of_order(facts: OrderFacts, dispute_buttons: Collection[str]) -> dict[str, bool | int | Moment]:
    """The derived facts of the group ``order``; those that cannot be known are left out.

    ``dispute_buttons`` are the codes of buttons that open a dispute (``shared_rules/vocabulary/facts.yaml``).
    """
    order, parcels = facts.order, facts.parcels
    delivered = [parcel.status is ParcelStatus.DELIVERED for parcel in parcels]
    derived: dict[str, bool | int | Moment] = {
        "parcel_count": len(parcels),
        "all_delivered": bool(parcels) and all(delivered),
        "any_delivered": any(delivered),
        "any_returning": any(parcel.status in GOING_BACK for parcel in parcels),
    }
    if any(item.dispute_url for item in order.items) or any(code in dispute_buttons for code in order.buttons):
        derived["can_open_dispute"] = True
    elif order.buttons:
        derived["can_open_dispute"] = False
    deliveries = [parcel.delivered_at for parcel in parcels if parcel.delivered_at]
    if deliveries:
        derived["first_delivered_at"] = min(deliveries, key=lambda moment: moment.at)
    departures = [parcel.departed_at for parcel in parcels if parcel.departed_at]
    if departures:
        derived["last_departed_at"] = max(departures, key=lambda moment: moment.at)
    return derived


def derived_of_parcel(facts: OrderFacts, parcel: Parcel) -> dict[str, bool | int | Moment]:
    """The derived facts of the group ``parcel`` for one parcel; those that cannot be known are left out."""
    derived: dict[str, bool | int | Moment] = {}
    if parcel.tracking_number is not None:
        derived["number_is_order_number"] = parcel.tracking_number == facts.order.id
    if parcel.destination_country and facts.order.country:
        derived["goes_elsewhere"] = parcel.destination_country != facts.order.country
    return derived
