from datetime import UTC, datetime

import pytest

from companion.facts import CarrierContact
from tests.reading.invented import (
    ORDER,
    OTHER_ORDER,
    PROTECTION_SENTENCE,
    TRACKING,
    codes,
    happening,
    listed_order,
    only,
    order_detail,
    order_line,
    order_list,
    parcel,
    read,
    record,
    tracking,
    tracking_url,
)


def test_a_parcel_is_read_whole() -> None:
    facts = only(record(tracking(), tracking_url()))
    assert facts.order.id == ORDER
    (found,) = facts.parcels
    assert (found.tracking_number, found.former_number) == ("RX123456785PT", "LP00700700700707")
    assert (found.carrier, found.service) == ("Invented Post", "AliExpress standard shipping")
    assert found.contact == CarrierContact(
        name="Invented Post", website="https://www.example.net/", phones=("000 111",), hours="9-17"
    )
    assert found.expected_by is not None
    assert (found.expected_by.printed, found.expected_by.estimated) == ("2026-02-17", True)
    assert [(item.title, item.quantity) for item in found.items] == [("Paper kite", 2)]
    newest, oldest = found.events
    assert (newest.text, newest.title, newest.stage) == ("Package left the origin country", "In transit", "1200")
    assert oldest.code == "AE_GOT"
    assert newest.at is not None
    assert newest.at.printed == "2026-01-23T09:12:00+01:00"
    assert newest.at.at == datetime(2026, 1, 23, 8, 12, tzinfo=UTC)
    assert newest.at.estimated


def test_the_receiver_is_never_read() -> None:
    facts = only(record(tracking(), tracking_url()))
    assert not any(secret in repr(facts) for secret in ("Invented Lane", "I**d", "Portugal"))


def test_the_protection_date_stands_in_the_promises_of_fast_delivery() -> None:
    facts = only(record(tracking(), tracking_url()))
    assert facts.protection.printed_dates == ("2026-03-09",)
    assert facts.protection.origins["ends_at"].text == PROTECTION_SENTENCE
    single = tracking(promises=[], fastDeliveryInfoDTO={"fdContent": f"x · {PROTECTION_SENTENCE}"})
    assert only(record(single, tracking_url())).protection.printed_dates == ("2026-03-09",)


def test_the_order_page_and_the_tracking_page_that_disagree_give_the_earlier_date() -> None:
    page = record(tracking(promises=["Refund if no delivery before Mar 8, 2026"]), tracking_url())
    facts = only(order_detail(), page)
    assert facts.protection.ends_at is not None and facts.protection.ends_at.printed == "2026-03-08"
    assert facts.protection.printed_dates == ("2026-03-09", "2026-03-08")
    assert facts.protection.extended_from is None


def test_the_request_may_carry_the_order_id_in_its_body() -> None:
    body = "data=%7B%22tradeOrderId%22%3A%20%22" + OTHER_ORDER + "%22%2C%22timeZone%22%3A%22GMT-0300%22%7D"
    facts = only(record(tracking(), f"https://acs.aliexpress.com/h5/{TRACKING}/1.0/", request_body=body))
    assert facts.order.id == OTHER_ORDER
    assert facts.parcels[0].events[0].at is not None
    assert facts.parcels[0].events[0].at.printed == "2026-01-23T09:12:00-03:00"


def test_a_reply_without_its_request_belongs_to_the_only_order_of_the_call() -> None:
    facts = only(tracking(), order_list(listed_order()))
    assert facts.order.id == ORDER
    assert len(facts.parcels) == 1


def test_a_reply_alone_is_shown_under_its_tracking_number() -> None:
    facts = only(tracking())
    assert facts.order.id == "parcel:RX123456785PT"
    assert len(facts.parcels[0].events) == 2


def test_a_reply_without_its_request_beside_two_orders_belongs_to_neither() -> None:
    reading = read(tracking(), order_list(listed_order(), listed_order(orderId=OTHER_ORDER)))
    assert [facts.order.id for facts in reading.orders] == ["parcel:RX123456785PT", ORDER, OTHER_ORDER]


def test_a_reply_without_its_request_belongs_to_the_order_that_sold_what_is_in_it() -> None:
    packed = parcel(packageItemList=[{"itemId": "3250000000009999", "count": "1"}])
    first = listed_order(orderLines=[order_line(productId="3250000000000001")])
    second = listed_order(orderId=OTHER_ORDER, orderLines=[order_line(productId="3250000000009999")])
    reading = read(tracking(packed), order_list(first, second))
    assert {facts.order.id: len(facts.parcels) for facts in reading.orders} == {ORDER: 0, OTHER_ORDER: 1}


def test_a_reply_without_its_request_is_not_given_to_a_lone_order_that_sold_something_else() -> None:
    packed = parcel(packageItemList=[{"itemId": "3250000000009999", "count": "1"}])
    reading = read(tracking(packed), order_list(listed_order(orderLines=[order_line(productId="3250000000000001")])))
    assert sorted(facts.order.id for facts in reading.orders) == [ORDER, "parcel:RX123456785PT"]


def test_a_request_for_something_that_is_no_order_id_is_reported() -> None:
    assert codes(read(record(tracking(), tracking_url("12345")))) == ["order-id-invalid"]
    assert codes(read(tracking(parcel(mailNo="", originMailNo=None)))) == ["order-id-missing"]


def test_every_parcel_of_an_order_is_kept() -> None:
    second = parcel(mailNo="LP00111222333444", originMailNo="LP00111222333444", logisticsCpInfo=None)
    facts = only(record(tracking(parcel(), second), tracking_url()))
    assert [(found.tracking_number, found.former_number, found.carrier) for found in facts.parcels] == [
        ("RX123456785PT", "LP00700700700707", "Invented Post"),
        ("LP00111222333444", None, "AliExpress standard shipping"),
    ]


def test_the_order_date_of_another_reply_settles_the_year() -> None:
    old = listed_order(orderDateText="Dec 28, 2023")
    facts = only(record(tracking(promises=[]), tracking_url()), order_list(old))
    assert facts.parcels[0].events[0].at is not None
    assert (facts.parcels[0].events[0].at.printed or "")[:10] == "2024-01-23"


def test_facts_read_before_settle_the_year_too() -> None:
    before = only(order_list(listed_order(orderDateText="Dec 28, 2023")))
    later = only(record(tracking(promises=[]), tracking_url()), known={ORDER: before})
    assert later.parcels[0].events[0].at is not None
    assert (later.parcels[0].events[0].at.printed or "")[:10] == "2024-01-23"
    assert later.order.placed_at is None


def test_the_time_at_which_the_page_was_seen_settles_the_year_when_nothing_else_does() -> None:
    seen = record(tracking(promises=[]), tracking_url(), seen_at=datetime(2025, 3, 1, tzinfo=UTC))
    at = only(seen).parcels[0].events[0].at
    assert at is not None and (at.printed or "")[:10] == "2025-01-23"


def test_an_event_whose_year_nobody_knows_keeps_its_text() -> None:
    event = only(record(tracking(promises=[]), tracking_url())).parcels[0].events[0]
    assert (event.at, event.text) == (None, "Package left the origin country")


def test_the_printed_time_wins_over_the_number_beside_it() -> None:
    scrambled = happening("Fri | Jan. 23 09:12", time=1789960000000)
    at = only(record(tracking(parcel(detailList=[scrambled])), tracking_url())).parcels[0].events[0].at
    assert at is not None and at.printed == "2026-01-23T09:12:00+01:00"


def test_an_event_without_a_printed_time_takes_the_number_as_an_estimate() -> None:
    created = happening(
        None, "Order created", time=1767859200000, trackingPrimaryCode=None, trackingSecondCode="AE_ORDER_PLACED"
    )
    event = only(record(tracking(parcel(detailList=[created])), tracking_url())).parcels[0].events[0]
    assert event.code == "AE_ORDER_PLACED"
    assert event.at is not None and event.at.estimated
    assert event.at.at == datetime(2026, 1, 8, 8, 0, tzinfo=UTC)


def test_without_a_zone_an_event_counts_from_the_earliest_instant_its_clock_time_can_be() -> None:
    event = only(record(tracking(), tracking_url(zone=None)), country="BR").parcels[0].events[0]
    assert event.at is not None
    assert event.at.printed == "2026-01-23T09:12:00"
    assert event.at.at == datetime(2026, 1, 23, 11, 12, tzinfo=UTC)


def test_the_zone_one_page_told_the_site_holds_for_the_other_pages_of_the_call() -> None:
    facts = only(order_detail(), record(tracking(), tracking_url(zone="GMT+02:00")))
    assert facts.order.placed_at is not None
    assert facts.order.placed_at.at == datetime(2026, 1, 7, 22, 0, tzinfo=UTC)


def test_a_history_written_oldest_first_is_turned_round() -> None:
    oldest_first = list(reversed(parcel()["detailList"]))
    facts = only(record(tracking(parcel(detailList=oldest_first)), tracking_url()))
    assert [event.text for event in facts.parcels[0].events] == [
        "Package left the origin country",
        "Package received by carrier",
    ]


def test_ten_thousand_events_are_cut_to_the_newest_and_said_so() -> None:
    many = [{"timeText": "Fri | Jan. 23 09:12", "trackingDetailDesc": f"Event {number}"} for number in range(10_000)]
    reading = read(record(tracking(parcel(detailList=many)), tracking_url()))
    events = reading.orders[0].parcels[0].events
    assert (len(events), events[0].text) == (500, "Event 0")
    assert [(entry.code, dict(entry.message_arguments)) for entry in reading.unread] == [
        ("events-cut", {"kept": 500, "total": 10_000})
    ]


@pytest.mark.parametrize(
    "eta",
    [
        {"etaTimeText": "Delivered：Jan. 28", "etaSceneCode": "FULFILLLMENT_PROMISE_ETA"},
        {"etaTimeText": "Jan. 28", "etaSceneCode": "REAL_DELIVERY"},
        {"etaTimeText": "soon"},
        {},
        None,
    ],
)
def test_a_delivery_that_happened_is_no_estimate(eta: object) -> None:
    assert only(record(tracking(parcel(etaInfo=eta)), tracking_url())).parcels[0].expected_by is None


def test_an_estimate_in_numbers_alone_is_a_day() -> None:
    found = only(record(tracking(parcel(etaInfo={"endEtaTime": 1771329600000})), tracking_url())).parcels[0]
    assert found.expected_by is not None
    assert (found.expected_by.printed, found.expected_by.estimated) == ("2026-02-17", True)


@pytest.mark.parametrize("number", ["null", "-", "<script>alert(1)</script>", "ABC", "9" * 41, 5, None, ["x"]])
def test_what_cannot_be_a_tracking_number_is_none(number: object) -> None:
    facts = only(record(tracking(parcel(mailNo=number, originMailNo=None)), tracking_url()))
    assert facts.parcels[0].tracking_number is None


def test_a_carrier_site_that_is_no_web_address_is_dropped() -> None:
    hostile = {"cpName": "Post", "cpWebSiteUrl": "javascript:alert(1)", "cpContactPhoneList": "not a list"}
    contact = only(record(tracking(parcel(logisticsCpInfo=hostile)), tracking_url())).parcels[0].contact
    assert contact == CarrierContact(name="Post", phones=("not a list",))


def test_an_order_without_tracking_yet_is_said_so() -> None:
    empty = tracking(promises=[])
    empty["data"]["module"]["trackingDetailLineList"] = []
    reading = read(record(empty, tracking_url()))
    assert codes(reading) == ["no-tracking-yet"]
    assert dict(reading.unread[0].message_arguments) == {"order": ORDER}
