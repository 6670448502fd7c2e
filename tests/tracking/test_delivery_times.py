"""How long parcels took rests on the shopper's own deliveries, each once, and is said only of enough of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from companion.facts import Moment, Order, OrderFacts, Parcel, Shopper
from companion.store.documents import encode_facts
from companion.tracking.delivery_times import DeliveryTimes, delivery_times

PLACED = datetime(2026, 8, 1, tzinfo=UTC)


def delivered(
    number: int,
    days: float | None,
    *,
    service: str | None = "Saver",
    country: str = "BR",
    shopper: Shopper | None = None,
) -> str:
    at = Moment(PLACED + timedelta(days=days)) if days is not None else None
    parcel = Parcel(tracking_number=f"LP{number:014d}", service=service, delivered_at=at)
    order = Order(id=f"81{number:014d}", placed_at=Moment(PLACED), country=country)
    return encode_facts(OrderFacts(order=order, parcels=(parcel,), shopper=shopper or Shopper()))


def test_half_and_four_in_five_and_the_longest_are_whole_days_that_were_enough() -> None:
    facts = [delivered(number, days) for number, days in enumerate((10, 12, 14.2, 20, 40))]
    all_services, saver = delivery_times(facts, fewest=5)
    assert saver == DeliveryTimes(country="BR", service="Saver", parcels=5, half_within=15, most_within=24, longest=40)
    assert (all_services.service, all_services.parcels) == (None, 5)


def test_services_and_countries_are_told_apart_and_small_groups_left_out() -> None:
    facts = [delivered(number, 10) for number in range(4)]
    facts += [delivered(number, 20, service="Standard") for number in range(4, 9)]
    facts += [delivered(number, 30, country="ES") for number in range(9, 13)]
    times = {(one.country, one.service): one.parcels for one in delivery_times(facts, fewest=5)}
    assert times == {("BR", None): 9, ("BR", "Standard"): 5}


def test_a_parcel_of_several_orders_counts_once() -> None:
    facts = [delivered(1, 10)] * 5
    assert delivery_times(facts, fewest=2) == ()


def test_what_never_came_and_what_was_guessed_does_not_count() -> None:
    never = Shopper(not_received_at=Moment(PLACED + timedelta(days=30)))
    facts = [delivered(number, 10) for number in range(4)]
    facts += [delivered(5, 10, shopper=never), delivered(6, -3), delivered(7, None)]
    guessed = Parcel(
        tracking_number="LP00000000000099", delivered_at=Moment(PLACED + timedelta(days=9), "2026-08-10", True)
    )
    order = Order(id="8100000000000099", placed_at=Moment(PLACED), country="BR")
    facts.append(encode_facts(OrderFacts(order=order, parcels=(guessed,))))
    assert delivery_times(facts, fewest=5) == ()
