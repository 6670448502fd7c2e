from decimal import Decimal

import pytest

from companion.facts import Money, OrderStatus
from tests.reading.invented import (
    DETAIL,
    DISPUTE_LINK,
    ORDER,
    PROTECTION_SENTENCE,
    codes,
    only,
    order_detail,
    product,
    read,
    record,
    reply,
    service_promises,
)

LISBON = {"time_zone": "Europe/Lisbon"}


def test_an_order_on_its_way_is_read_whole() -> None:
    facts = only(order_detail(), **LISBON)
    order = facts.order
    assert (order.id, order.status, order.status_text) == (ORDER, OrderStatus.SHIPPED, "Awaiting delivery")
    printed = [moment.printed if moment else None for moment in (order.placed_at, order.paid_at, order.shipped_at)]
    assert printed == ["2026-01-08", "2026-01-08", "2026-01-11"]
    assert order.completed_at is None
    assert order.expected_by is not None and order.expected_by.printed == "2026-02-17"
    assert order.origins["expected_by"].text == "Estimated delivery date: Feb 17, 2026"
    assert order.total == Money(Decimal("18.40"), "USD")
    assert order.store == "Paper Kite Workshop"
    assert order.message_url == "https://msg.aliexpress.com/msgDetail.htm?x=1"
    assert order.buttons == ("OPEN_DISPUTE",)
    assert order.items[0].expected_by == order.expected_by


def test_the_link_behind_no_is_kept_exactly_as_the_page_wrote_it() -> None:
    assert only(order_detail()).order.items[0].dispute_url == DISPUTE_LINK


def test_an_item_without_a_refund_button_or_with_a_foreign_link_has_no_dispute_link() -> None:
    foreign = {"type": "OPEN_DISPUTE", "extMap": {"cancelButton": {"href": "https://evil.example/p/reverse-pages/"}}}
    facts = only(order_detail(products=[product(buttonVOS=[]), product(orderLineId="1", buttonVOS=[foreign])]))
    assert [item.dispute_url for item in facts.order.items] == [None, None]


def test_the_protection_date_is_read_with_its_exact_sentence() -> None:
    protection = only(order_detail(), **LISBON).protection
    assert protection.ends_at is not None
    assert (protection.ends_at.printed, protection.ends_at.at.isoformat()) == (
        "2026-03-09",
        "2026-03-09T00:00:00+00:00",
    )
    assert protection.printed_dates == ("2026-03-09",)
    origin = protection.origins["ends_at"]
    assert (origin.kind, origin.where, origin.text) == ("page", "order-detail: services", PROTECTION_SENTENCE)


def test_the_refund_node_of_the_progress_bar_counts_when_it_is_earlier() -> None:
    nodes = [
        {"text": "Paid", "time": "Jan 8, 2026"},
        {"text": "$1", "time": "Feb 19, 2026"},
        {"text": "Refund", "time": "Mar 8, 2026"},
    ]
    protection = only(order_detail(progress={"text": "…", "nodes": nodes})).protection
    assert protection.ends_at is not None and protection.ends_at.printed == "2026-03-08"
    assert protection.printed_dates == ("2026-03-09", "2026-03-08")
    assert protection.origins["ends_at"].text == "Refund Mar 8, 2026"


def test_a_coupon_for_lateness_is_no_protection_date() -> None:
    services = [{"title": "Fast delivery", "content": "Apply for $1.00 coupon code if delayed by Feb 17, 2026"}]
    assert only(order_detail(services=services)).protection.ends_at is None


def test_the_earliest_of_several_protection_dates_is_taken_and_all_are_kept() -> None:
    services = service_promises() + service_promises("Refund if no delivery before Mar 7, 2026")
    protection = only(order_detail(services=services)).protection
    assert protection.ends_at is not None and protection.ends_at.printed == "2026-03-07"
    assert protection.printed_dates == ("2026-03-09", "2026-03-07")


def test_of_the_address_only_the_country_is_read() -> None:
    facts = only(order_detail())
    assert facts.order.country == "PT"
    assert not any(secret in repr(facts) for secret in ("Invented Person", "Invented Lane", "900000000"))


def test_the_country_of_the_page_stands_in_where_the_address_names_none() -> None:
    assert only(order_detail(information={"addressVO": None}), country="br").order.country == "BR"


@pytest.mark.parametrize(
    ("printed", "kept"),
    [("Visa **** 4242", "Visa"), ("Card (1234 5678)", "Card"), ("Google Pay", "Google Pay"), ("•••• 9999", None)],
)
def test_the_way_of_paying_is_kept_without_any_digits_of_a_card(printed: str, kept: str | None) -> None:
    assert only(order_detail(information={"paymentMethod": printed})).order.payment_method == kept


def test_dates_without_words_for_them_are_read_in_other_languages() -> None:
    facts = only(order_detail(information={"orderCreatTime": "8 janv. 2026", "payTime": "9 févr. 2026"}))
    assert facts.order.placed_at is not None and facts.order.placed_at.printed == "2026-01-08"
    assert facts.order.paid_at is not None and facts.order.paid_at.printed == "2026-02-09"


def test_the_latest_estimate_of_several_items_is_the_orders() -> None:
    late = product(orderLineId="8112233445566780", etaAndTrack={"expectDeliveryDateTitle": "Delivery: Mar 1, 2026"})
    facts = only(order_detail(products=[late, product()]))
    assert facts.order.expected_by is not None and facts.order.expected_by.printed == "2026-03-01"


def test_a_completed_order_is_completed_in_words_and_in_numbers() -> None:
    in_words = order_detail(status={"title": "Completed "}, information={"orderEndTime": "Feb 2, 2026"}, number="9")
    order = only(in_words).order
    assert order.status == OrderStatus.COMPLETED
    assert order.completed_at is not None and order.completed_at.printed == "2026-02-02"
    assert only(order_detail(status={"title": "Готово-готово"}, number=9)).order.status == OrderStatus.COMPLETED


def test_the_empty_skeleton_of_a_wrong_request_is_not_an_order() -> None:
    skeleton = reply(DETAIL, {"data": {"x": {"tag": "detail_root_container", "fields": {"cartUrl": "//x"}}}})
    assert codes(read(skeleton)) == ["empty-reply"]


def test_a_reply_without_an_id_takes_the_one_its_request_asked_for() -> None:
    nameless = order_detail(information={"tradeOrderId": None}, status={"orderId": None})
    url = f"https://acs.aliexpress.com/h5/{DETAIL}/1.0/?data=%7B%22tradeOrderId%22%3A%22{ORDER}%22%7D"
    assert only(record(nameless, url)).order.id == ORDER
    assert codes(read(nameless)) == ["order-id-missing"]
