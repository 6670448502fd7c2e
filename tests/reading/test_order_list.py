from decimal import Decimal

import pytest

from companion.facts import Item, Money, OrderStatus
from tests.reading.invented import (
    LIST,
    ORDER,
    OTHER_ORDER,
    SITE,
    codes,
    component,
    knowledge,
    listed_order,
    only,
    order_line,
    order_list,
    read,
    reply,
)


def test_an_order_on_its_way_is_read_whole() -> None:
    facts = only(order_list(listed_order()), time_zone="America/Los_Angeles", country="us")
    order = facts.order
    assert (order.id, order.status, order.status_text) == (ORDER, OrderStatus.SHIPPED, "Awaiting delivery")
    assert order.placed_at is not None
    assert (order.placed_at.printed, order.placed_at.at.isoformat()) == ("2026-01-08", "2026-01-08T08:00:00+00:00")
    assert order.total == Money(Decimal("18.40"), "USD")
    assert order.store == "Paper Kite Workshop"
    assert order.store_url == "https://www.aliexpress.com/store/4401"
    assert order.detail_url == f"{SITE}/p/order/detail.html?orderId={ORDER}"
    assert order.tracking_url == f"{SITE}/p/tracking/index.html?tradeOrderId={ORDER}"
    assert order.buttons == ("CONFIRM_GOODS", "TRACKING")
    assert order.country == "US"
    assert order.items == (
        Item(
            line_id="8112233445566779",
            product_id="3251112223334445",
            title="Paper kite, two metres",
            variant="Color: Sea blue, Size: Large",
            quantity=2,
            price=Money(Decimal("9.20"), "USD"),
        ),
    )
    assert order.origins["placed_at"].text == "Jan 8, 2026"
    assert order.origins["total"].where == "order-list: totalPriceText"


def test_components_are_found_by_their_tag_whatever_their_key_and_place() -> None:
    wrapped = {"outer": [{"deep": {"pc": {"type": "pc_om_list_order", "fields": listed_order()}}}]}
    assert only(wrapped).order.id == ORDER


def test_a_body_that_is_only_the_data_part_is_recognised_by_its_components() -> None:
    assert only({"x": component("pc_om_list_order", listed_order())}).order.id == ORDER


def test_an_id_written_as_a_number_stays_exact() -> None:
    huge = 92233720368547758079
    assert only(order_list(listed_order(orderId=huge))).order.id == "92233720368547758079"


@pytest.mark.parametrize("wrong", ["81122", "javascript:alert(1)", None, True, [], "8112233445566778x"])
def test_an_id_that_is_none_is_reported_and_the_other_orders_are_read(wrong: object) -> None:
    orders = order_list({**listed_order(), "orderId": wrong}, listed_order(orderId=OTHER_ORDER))
    reading = read(orders)
    assert [facts.order.id for facts in reading.orders] == [OTHER_ORDER]
    assert codes(reading) == ["order-id-invalid"]


def test_trailing_spaces_double_colons_and_no_break_spaces_do_not_hide_a_status() -> None:
    order = listed_order(statusText=" Concluído\u00a0 ", buttons=[], utParams={})
    facts = only(order_list(order), language="pt-BR")
    assert (facts.order.status, facts.order.status_text) == (OrderStatus.COMPLETED, "Concluído")
    korean = listed_order(statusText="완료", orderDateText="주문일자:： 2026년 1월 8일", buttons=[], utParams={})
    assert only(order_list(korean), language="ko").order.placed_at == only(order_list(listed_order())).order.placed_at


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"statusText": "Wird gerade verzaubert"}, OrderStatus.SHIPPED),
        ({"statusText": "Partially shipped"}, OrderStatus.PARTLY_SHIPPED),
        ({"statusText": "Completed", "buttons": []}, OrderStatus.COMPLETED),
        ({"statusText": "Quelque chose", "buttons": []}, OrderStatus.SHIPPED),
        ({"statusText": "Expired", "buttons": [], "utParams": {"args": {"orderStatus": 9}}}, OrderStatus.EXPIRED),
        ({"statusText": "Etwas", "buttons": [], "utParams": {"args": {"orderStatus": "9"}}}, OrderStatus.COMPLETED),
        ({"statusText": "Sealed for the moon", "buttons": [], "utParams": {}}, OrderStatus.UNKNOWN),
        ({"statusText": None, "buttons": [], "utParams": {}}, None),
    ],
)
def test_codes_decide_the_status_and_words_where_codes_do_not(changes: dict[str, object], status: object) -> None:
    assert only(order_list({**listed_order(), **changes})).order.status == status


def refund_line(text: str) -> dict[str, object]:
    return {"itemList": [{"detailList": [{"title": text}]}]}


def test_a_refund_line_that_waits_for_aliexpress_puts_the_order_in_dispute() -> None:
    facts = only(order_list(listed_order(exposeInfo=refund_line("Waiting for AliExpress's feedback"))))
    assert facts.order.status == OrderStatus.IN_DISPUTE
    assert facts.dispute.state == "platform_reviews"
    assert facts.order.refund_texts == ("Waiting for AliExpress's feedback",)


def test_a_refund_of_the_only_item_makes_the_order_refunded_and_of_one_of_two_does_not() -> None:
    done = {"statusText": "완료", "buttons": [], "utParams": {}, "exposeInfo": refund_line("고급 환불 완료")}
    one = only(order_list({**listed_order(), **done}))
    two = only(
        order_list({**listed_order(), **done, "orderLines": [order_line(), order_line(orderLineId="8112233445566780")]})
    )
    assert (one.order.status, two.order.status) == (OrderStatus.REFUNDED, OrderStatus.COMPLETED)
    assert one.dispute.state == two.dispute.state == "refunded"


def test_a_very_old_order_without_a_total_has_none() -> None:
    old = listed_order(totalPriceText=None, formatPriceInfo=None, currencyCode=None, statusText="Expired", buttons=[])
    assert only(order_list({**old, "utParams": {}})).order.total is None


def test_a_missing_currency_is_taken_from_the_same_sign_in_the_same_reply_as_an_estimate() -> None:
    bare = listed_order(
        orderId=OTHER_ORDER, currencyCode=None, formatPriceInfo=None, totalPriceText="$3.84", orderLines=[]
    )
    facts = read(order_list(listed_order(), bare)).orders[1]
    assert facts.order.total == Money(Decimal("3.84"), "USD")
    assert facts.order.origins["total"].kind == "estimate"


def test_a_sign_with_two_currencies_in_one_reply_stands_for_neither() -> None:
    orders = [
        listed_order(orderLines=[]),
        listed_order(orderId=OTHER_ORDER, currencyCode="MXN", orderLines=[]),
        listed_order(orderId="8112233445566111", currencyCode=None, formatPriceInfo=None, orderLines=[]),
    ]
    assert read(order_list(*orders)).orders[2].order.total is None


def test_markup_in_a_title_stays_plain_text_and_control_characters_go() -> None:
    title = "<img src=x onerror=alert(1)>\u0000\u202e Kite \n\t wide" + "y" * 2000
    item = only(order_list(listed_order(orderLines=[order_line(itemTitle=title)]))).order.items[0]
    assert item.title is not None
    assert item.title.startswith("<img src=x onerror=alert(1)> Kite wide")
    assert len(item.title) == 300


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "http://www.aliexpress.com/store/1",
        "https://www.aliexpress.com.evil.example/store/1",
        "https://evil.example/?aliexpress.com",
        "https://user@www.aliexpress.com/store/1",
        "https://www.aliexpress.com:8443/store/1",
        "//evilaliexpress.com/store/1",
        "https://[broken",
        'https://www.aliexpress.com/"onclick=',
    ],
)
def test_an_address_of_another_site_is_dropped(address: str) -> None:
    assert only(order_list(listed_order(storePageUrl=address))).order.store_url is None


def test_a_list_without_orders_says_so() -> None:
    assert codes(read(order_list())) == ["empty-reply"]
    assert codes(read(reply(LIST, {}))) == ["empty-reply"]


def test_a_tag_of_an_item_can_print_the_end_of_protection() -> None:
    tag = {"type": "DELIVERY_GUARANTEE", "desc": "Refund if no delivery before Mar 9, 2026"}
    facts = only(order_list(listed_order(orderLines=[order_line(itemTags=[tag])])))
    assert facts.protection.printed_dates == ("2026-03-09",)


def test_the_status_words_of_the_list_have_one_meaning_in_their_language() -> None:
    assert knowledge().statuses.in_words("processed", "en") == OrderStatus.SHIPPED
    assert knowledge().statuses.in_words("To ship") == OrderStatus.AWAITING_SHIPMENT
    assert knowledge().statuses.in_words("Abgeschlossen", "de-AT") == OrderStatus.COMPLETED
    assert knowledge().statuses.in_words("nichts davon", "de") is None
