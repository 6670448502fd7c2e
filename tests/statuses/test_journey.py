"""What a whole history tells. Newest event first, as everywhere."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from companion.facts import Event, Moment, Order, OrderFacts, Parcel
from companion.statuses.journey import with_statuses
from companion.statuses.status_reader import StatusReader


def day(number: int, hour: int = 12) -> Moment:
    at = datetime(2026, 9, number, hour, tzinfo=UTC)
    return Moment(at=at, printed=at.isoformat())


def event(number: int | None, text: str, code: str | None = None, **more: Any) -> Event:
    return Event(at=day(number) if number else None, text=text, code=code, **more)


def told(reader: StatusReader, *events: Event, **known: Any) -> Parcel:
    facts = OrderFacts(order=Order(id="1", language="en"), parcels=(Parcel(events=events, **known),))
    return with_statuses(facts, reader).parcels[0]


def test_a_journey_with_a_failed_attempt(reader: StatusReader) -> None:
    parcel = told(
        reader,
        event(23, "Delivery attempt unsuccessful - recipient absent", "AE_GTMS_DEL_FAILURE"),
        event(22, "Out for delivery", "AE_GTMS_DELIVERING"),
        event(19, "Your package arrived at local airport", "AE_LH_ARRIVE"),
        event(18, "Package leaving origin country/region.", "AE_LH_DEPART"),
        event(17, "Package received by carrier", "AE_GOT"),
        event(16, "Order shipped", "AE_ORDER_SHIPPED"),
    )
    assert (parcel.status, parcel.reason, parcel.attempts) == ("delivery_attempted", "absent", 1)
    assert parcel.status_at == day(23)
    assert parcel.first_scan_at == day(17)
    assert parcel.departed_at == day(18)
    assert parcel.last_event_at == day(23)
    assert parcel.delivered_at is None
    assert parcel.origins["status"].text == "Delivery attempt unsuccessful - recipient absent"
    assert [e.status for e in parcel.events][-1] == "info_received"


def test_each_event_is_told_with_what_decided(reader: StatusReader) -> None:
    parcel = told(reader, event(2, "Package delivered", "GTMS_SIGNED"), event(1, "Departed from facility"))
    assert parcel.events[0].matched_by == "code:cainiao/GTMS_SIGNED"
    assert parcel.events[1].matched_by == "words:en/departed"
    assert parcel.events[1].confidence == 0.9


def test_delivered_since_the_first_line_that_says_so(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "Proof of delivery"), event(8, "Delivered"), event(8, "Out for delivery"))
    assert (parcel.status, parcel.delivered_at) == ("delivered", day(8))
    assert parcel.origins["delivered_at"].kind == "page"


def test_a_return_after_a_delivery_decides(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "Returning to sender"), event(8, "Delivered"))
    assert (parcel.status, parcel.delivered_at) == ("returning", None)
    assert "delivered_at" not in parcel.origins


def test_a_later_movement_takes_delivered_back(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "Departed from sorting center"), event(8, "Delivered"), delivered_at=day(8))
    assert (parcel.status, parcel.delivered_at) == ("in_transit", None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Delivery company notified", "LAST_MILE_ASN_NOTIFY"),
        ("In transit", "COMMON_INTRANSIT"),
        ("Delivery information updated", "AE_GTMS_ORDER_INFO_UPDATE"),
        ("Delivery update", None),
        ("Xyzzy", None),
    ],
)
def test_a_line_that_says_nothing_new_is_passed_over(text: str, code: str | None, reader: StatusReader) -> None:
    parcel = told(reader, event(9, text, code), event(8, "Held by customs"))
    assert (parcel.status, parcel.status_at, parcel.last_event_at) == ("customs_held", day(8), day(9))


def test_a_second_carriers_pre_advice_does_not_undo_what_was_scanned(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "Shipping label created"), event(8, "Arrived in destination country"))
    assert parcel.status == "arrived_destination"


def test_pre_advice_alone_is_no_scan(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "Shipping label created"), event(8, "Order placed", "AE_ORDER_PLACED"))
    assert (parcel.status, parcel.first_scan_at, parcel.attempts) == ("info_received", None, 0)


def test_the_reason_of_the_trouble_stays_with_what_follows_from_it(reader: StatusReader) -> None:
    parcel = told(
        reader,
        event(20, "Return to sender"),
        event(15, "Available for pickup"),
        event(10, "Delivery attempted - addressee absent"),
        event(9, "Out for delivery"),
        event(5, "Held by customs"),
    )
    assert (parcel.status, parcel.reason) == ("returning", "absent")


def test_a_trouble_that_is_over_names_no_reason(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "Out for delivery"), event(8, "Insufficient address"))
    assert (parcel.status, parcel.reason) == ("out_for_delivery", None)


def test_attempts_are_counted_by_day(reader: StatusReader) -> None:
    parcel = told(
        reader,
        event(12, "Notice left"),
        event(12, "Delivery attempted"),
        event(11, "Delivery attempted"),
        event(10, "Delivery attempted"),
    )
    assert parcel.attempts == 3
    assert parcel.status_at == day(10)


def test_nothing_understood_is_unknown_with_its_text(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "Qwertz uiop"), event(8, "Asdf"))
    assert (parcel.status, parcel.status_text, parcel.attempts) == ("unknown", "Qwertz uiop", None)
    assert parcel.last_event_at == day(9)


def test_the_title_helps_where_the_sentence_does_not(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "【X】 qwertz", title="Out for delivery"))
    assert parcel.status == "out_for_delivery"


def test_the_title_never_overrules_a_doubt(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "Perhaps it was not really delivered as claimed", title="Delivered"))
    assert parcel.status != "delivered"


def test_undated_events_are_read_too(reader: StatusReader) -> None:
    parcel = told(reader, event(None, "Delivered"), event(None, "Out for delivery"))
    assert (parcel.status, parcel.status_at, parcel.delivered_at) == ("delivered", None, None)


def test_codes_are_read_in_the_words_of_their_source(reader: StatusReader) -> None:
    parcel = told(reader, event(9, "…", "DI1", source="laposte"))
    assert parcel.status == "delivered"
    assert parcel.origins["status"].kind == "source"


def test_a_parcel_without_history_keeps_what_is_known(reader: StatusReader) -> None:
    assert told(reader).status is None
    assert told(reader, status_text="Awaiting collection at parcel shop").status == "available_for_pickup"


def test_reading_twice_changes_nothing(reader: StatusReader) -> None:
    facts = OrderFacts(
        order=Order(id="1"), parcels=(Parcel(events=(event(9, "Delivered"), event(8, "Out for delivery"))),)
    )
    once = with_statuses(facts, reader)
    assert with_statuses(once, reader) == once
