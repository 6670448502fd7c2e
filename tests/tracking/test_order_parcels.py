"""How far sources may speak for a parcel: the page's word stands, a source's is renewed, and none takes turns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from companion.facts import Event, Order, OrderFacts, Origin, Parcel, ParcelStatus
from companion.statuses.journey import reading_of
from companion.tracking.history import History
from companion.tracking.order_parcels import with_histories
from tests.tracking.told import event, moment, status_reader, told

NOW = datetime(2026, 10, 20, 12, tzinfo=UTC)
NUMBER, NEXT = "LP00190000000102", "AP00000000000077"
LEFT = event("2026-10-03T09:30:00+08:00", "Left the country")


def read(one: Event) -> ParcelStatus:
    return reading_of(one, status_reader(), None).status


class Known:
    """An order whose sources answer one after the other, an hour apart."""

    def __init__(self, *parcels: Parcel, **order: Any) -> None:
        self.facts = OrderFacts(order=Order(id="8190000000000102", **order), parcels=parcels)
        self.histories: dict[str, History] = {}
        self.now = NOW

    def hears(self, source: str, *events: Event, number: str = NUMBER, **more: Any) -> Parcel:
        history = self.histories.get(number, History(number))
        answer = told(*events, number=number, **more)
        self.histories[number] = history.with_answer(answer, source, self.now, read)
        self.now += timedelta(hours=1)
        self.facts = with_histories(self.facts, self.histories)
        return self.facts.parcels[0]


def on_a_page(**known: Any) -> Parcel:
    origins = {name: Origin(kind="page", where="tracking") for name in known}
    return Parcel(tracking_number=NUMBER, origins=origins, **known)


def test_what_the_page_says_stands_and_what_it_leaves_open_is_filled() -> None:
    known = Known(on_a_page(carrier="Correios"))
    parcel = known.hears("cainiao", LEFT, carrier="Cainiao", service="Saver")
    assert (parcel.carrier, parcel.service) == ("Correios", "Saver")
    assert parcel.origins["service"] == Origin(kind="source", where="cainiao")


def test_what_a_source_said_is_renewed_when_it_says_otherwise() -> None:
    known = Known(on_a_page())
    known.hears("cainiao", LEFT, carrier="Cainiao", expected_by=moment("2026-10-30T00:00:00Z"))
    parcel = known.hears("cainiao", LEFT, carrier="Correios", expected_by=moment("2026-11-05T00:00:00Z"))
    assert (parcel.carrier, parcel.expected_by) == ("Correios", moment("2026-11-05T00:00:00Z"))


def test_sources_that_differ_do_not_take_turns() -> None:
    known = Known(on_a_page())
    words: dict[str, dict[str, Any]] = {
        "cainiao": {
            "carrier": "Cainiao",
            "local_number": "XA111111111BR",
            "expected_by": moment("2026-10-30T00:00:00Z"),
        },
        "dhl": {"carrier": "DHL", "local_number": "XB222222222BR", "expected_by": moment("2026-11-05T00:00:00Z")},
    }
    seen = [known.hears(source, LEFT, **words[source]) for source in ("cainiao", "dhl", "cainiao", "dhl")]
    assert {(one.carrier, one.local_number, one.expected_by) for one in seen} == {
        ("Cainiao", "XA111111111BR", moment("2026-10-30T00:00:00Z"))
    }


def test_a_destination_on_the_way_does_not_alarm_when_another_source_knows_the_orders_country() -> None:
    known = Known(on_a_page(), country="BR")
    known.hears("cainiao", LEFT, destination_country="BR")
    assert known.hears("upu", LEFT, destination_country="NL").destination_country == "BR"


def test_a_number_nobody_knows_is_not_found_and_one_that_is_announced_is_announced() -> None:
    known = Known(on_a_page())
    assert known.hears("cainiao", standing="not_found").status is ParcelStatus.NOT_FOUND
    assert known.hears("upu", standing="not_yet").status is ParcelStatus.INFO_RECEIVED
    assert known.hears("cainiao", standing="not_found").status is ParcelStatus.INFO_RECEIVED


def test_not_found_says_nothing_against_what_the_page_tells() -> None:
    page = Event(at=moment("2026-10-02T10:00:00Z"), text="Accepted by carrier")
    told_by_page = on_a_page(status=ParcelStatus.ACCEPTED, events=(page,))
    parcel = Known(told_by_page).hears("cainiao", standing="not_found")
    assert (parcel.status, parcel.events) == (ParcelStatus.ACCEPTED, (page,))


def test_two_entries_of_one_parcel_become_one_when_the_number_is_known_to_be_replaced() -> None:
    known = Known(on_a_page(carrier="Correios"), Parcel(tracking_number=NEXT, service="Saver"))
    parcel = known.hears("cainiao", LEFT, next_number=NEXT)
    assert len(known.facts.parcels) == 1
    assert (parcel.tracking_number, parcel.former_number) == (NEXT, NUMBER)
    assert (parcel.carrier, parcel.service) == ("Correios", "Saver")


def test_two_parcels_that_share_the_last_carriers_number_stay_two() -> None:
    known = Known(on_a_page(), Parcel(tracking_number="LP00190000000999"))
    for number in (NUMBER, "LP00190000000999"):
        known.hears("cainiao", LEFT, number=number, local_number="XA111111111BR")
    assert [parcel.tracking_number for parcel in known.facts.parcels] == [NUMBER, "LP00190000000999"]


def test_numbers_that_name_each_other_do_not_go_round_for_ever() -> None:
    known = Known(on_a_page())
    known.hears("cainiao", LEFT, next_number=NEXT)
    parcel = known.hears("cainiao", LEFT, number=NEXT, next_number=NUMBER)
    assert (parcel.tracking_number, parcel.former_number) == (NEXT, NUMBER)
