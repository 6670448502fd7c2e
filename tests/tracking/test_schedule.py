"""The schedule follows what pages, sources and the shopper say of the orders that share a parcel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from msgspec.structs import replace as with_fields

from companion import knowledge
from companion.canonical_statuses import OrderStatus, ParcelStatus
from companion.facts import Moment, Order, OrderFacts, Parcel, Shopper, Siblings
from companion.planning.plan import Plan
from companion.store.queries import parcels, tracked_parcels
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.schedule import Schedule
from tests.tracking.checking import DAY, HOUR, NOW, Desk, desk, number, readers

SHARED = number(7)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def schedule() -> Schedule:
    return Schedule(readers()[1], Cadence.compile(knowledge.read_document("tracking-cadence.yaml")))


def facts_of(place: int, *numbers: str, **parcel: object) -> OrderFacts:
    return OrderFacts(
        order=Order(id=f"81{place:014d}", status=OrderStatus.SHIPPED, placed_at=Moment(NOW - 5 * DAY)),
        parcels=tuple(Parcel(**{"tracking_number": entry, **parcel}) for entry in numbers),
    )


def renew(home: Desk, schedule: Schedule, *known: OrderFacts) -> None:
    with home.store.writing() as connection:
        orders = {facts.order.id: (facts, Plan(order_id=facts.order.id)) for facts in known}
        schedule.renew(connection, orders, home.time())


def test_a_parcel_that_a_page_shows_for_the_first_time_is_due_soon(home: Desk, schedule: Schedule) -> None:
    renew(home, schedule, facts_of(1, number(1)))
    first = home.row(number(1)).next_check_at
    assert first is not None and NOW <= first <= NOW + HOUR / 3


def test_looking_at_the_page_again_and_again_does_not_put_the_first_check_off(home: Desk, schedule: Schedule) -> None:
    renew(home, schedule, facts_of(1, number(1)))
    first = home.row(number(1)).next_check_at
    for _ in range(10):
        home.time.pass_(minutes=1)
        renew(home, schedule, facts_of(1, number(1)))
    assert home.row(number(1)).next_check_at == first


def test_a_delivered_parcel_leaves_the_schedule_and_a_contradiction_brings_it_back(
    home: Desk, schedule: Schedule
) -> None:
    renew(home, schedule, facts_of(1, number(1), status=ParcelStatus.DELIVERED))
    row = home.row(number(1))
    assert (row.next_check_at, row.settled_at, row.status) == (None, NOW, "delivered")
    renew(home, schedule, facts_of(1, number(1), status=ParcelStatus.IN_TRANSIT))
    row = home.row(number(1))
    assert row.next_check_at is not None and row.settled_at is None


def test_a_shopper_who_misses_a_delivered_parcel_keeps_it_on_the_schedule(home: Desk, schedule: Schedule) -> None:
    facts = facts_of(1, number(1), status=ParcelStatus.DELIVERED)
    renew(home, schedule, with_fields(facts, shopper=Shopper(not_received_at=Moment(NOW))))
    assert home.row(number(1)).next_check_at is not None
    both = Shopper(not_received_at=Moment(NOW), received_at=Moment(NOW))
    renew(home, schedule, with_fields(facts, shopper=both))
    assert home.row(number(1)).next_check_at is None


def test_a_parcel_of_two_orders_is_asked_about_until_both_are_over(home: Desk, schedule: Schedule) -> None:
    home.order(1, SHARED)
    home.order(2, SHARED)
    over = facts_of(1, SHARED)
    over = with_fields(
        over,
        order=with_fields(over.order, status=OrderStatus.REFUNDED),
        siblings=Siblings(same_number=(f"81{2:014d}",)),
    )
    renew(home, schedule, over)
    assert home.row(SHARED).next_check_at is not None, "The other order still waits for it."
    renew(home, schedule, over, with_fields(over, order=with_fields(over.order, id=f"81{2:014d}")))
    assert home.row(SHARED).next_check_at is None


def test_two_parcels_of_one_order_have_a_time_each(home: Desk, schedule: Schedule) -> None:
    renew(home, schedule, facts_of(1, number(1), number(2)))
    assert home.row(number(1)).next_check_at != home.row(number(2)).next_check_at


def test_a_number_that_was_replaced_is_asked_about_no_more_and_its_successor_is(home: Desk, schedule: Schedule) -> None:
    home.order(1, number(2), former_number=number(1))
    with home.store.writing() as connection:
        parcels.save(connection, {f"81{1:014d}": [number(1), number(2)]})
        schedule.renew_numbers(connection, [number(1), number(2)], home.time())
    assert home.row(number(1)).settled_at == NOW
    assert home.row(number(2)).next_check_at is not None


def test_what_is_as_it_was_is_not_written(home: Desk, schedule: Schedule, monkeypatch: pytest.MonkeyPatch) -> None:
    renew(home, schedule, facts_of(1, number(1)))
    written: list[object] = []
    monkeypatch.setattr(tracked_parcels, "save_schedule", lambda _connection, rows: written.extend(rows))
    renew(home, schedule, facts_of(1, number(1)))
    assert written == []


def test_a_quiet_parcel_is_in_doubt_and_a_lively_one_is_not(home: Desk, schedule: Schedule) -> None:
    home.order(1, number(1), last_event_at=Moment(NOW - 12 * DAY))
    home.order(2, number(2), last_event_at=Moment(NOW - DAY))
    with home.store.reading() as connection:
        assert schedule.doubtful(connection, [number(1), number(2)], NOW) == {number(1)}


def test_the_rows_of_the_schedule_say_when_and_why(home: Desk, schedule: Schedule) -> None:
    renew(home, schedule, facts_of(1, number(1), local_number="RR123456785CH", status=ParcelStatus.IN_TRANSIT))
    own, last = home.row(number(1)), home.row("RR123456785CH")
    assert replace(last, number=own.number, next_check_at=own.next_check_at, reason=None) == own
    assert last.reason == tracked_parcels.LAST_CARRIERS
