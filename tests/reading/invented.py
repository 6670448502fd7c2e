"""Invented replies in the shape of the order pages' own; every person, number and amount is made up."""

from __future__ import annotations

import json
from functools import cache
from typing import Any
from urllib.parse import quote

from companion.facts import OrderFacts
from companion.knowledge import read_folder
from companion.reading.page_knowledge import PageKnowledge
from companion.reading.records import Reading, Record, read_records

LIST = "mtop.aliexpress.trade.buyer.order.list"
DETAIL = "mtop.aliexpress.trade.buyer.order.detail"
TRACKING = "mtop.ae.ld.querydetail"
RETURNS = "mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer"

ORDER = "8112233445566778"
OTHER_ORDER = "8112233445566999"
SITE = "https://www.aliexpress.com"
PROTECTION_SENTENCE = "Refund if no delivery before Mar 9, 2026"


@cache
def knowledge() -> PageKnowledge:
    return PageKnowledge.compile(read_folder("pages"))


def reply(api: str, data: Any, ret: str = "SUCCESS::ok") -> dict[str, Any]:
    return {"api": api, "v": "1.0", "ret": [ret], "data": data}


def component(tag: str, fields: dict[str, Any]) -> dict[str, Any]:
    return {"tag": tag, "type": tag, "id": "1", "fields": fields}


def listed_order(**changes: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "orderId": ORDER,
        "orderDateText": "Jan 8, 2026",
        "statusText": "Awaiting delivery",
        "currencyCode": "USD",
        "totalPriceText": "$18.40",
        "formatPriceInfo": "$18.40|18|40",
        "storeName": "Paper Kite Workshop",
        "storePageUrl": "//www.aliexpress.com/store/4401",
        "orderDetailUrl": f"{SITE}/p/order/detail.html?orderId={ORDER}",
        "buttons": [
            {"type": "CONFIRM_GOODS", "text": "Confirm received"},
            {"type": "TRACKING", "text": "Track", "href": f"{SITE}/p/tracking/index.html?tradeOrderId={ORDER}"},
        ],
        "orderLines": [order_line()],
        "utParams": {"args": {"orderId": ORDER, "orderStatus": "8"}},
    }
    return {name: value for name, value in {**fields, **changes}.items() if value is not None}


def order_line(**changes: Any) -> dict[str, Any]:
    return {
        "itemTitle": "Paper kite, two metres",
        "productId": "3251112223334445",
        "orderLineId": "8112233445566779",
        "quantity": "2",
        "itemPriceText": "$9.20",
        "formatPriceInfo": "$9.20|9|20",
        "currencyCode": "USD",
        "skuAttrs": [{"id": "14", "name": "Color", "text": "Sea blue"}, {"id": "5", "name": "Size", "text": "Large"}],
        **changes,
    }


def order_list(*orders: dict[str, Any]) -> dict[str, Any]:
    components = {"head": component("pc_om_list_body", {"hasMore": "false"})}
    components |= {f"anything_{index}": component("pc_om_list_order", order) for index, order in enumerate(orders)}
    return reply(LIST, {"data": components, "endpoint": {"mode": "pc"}})


DISPUTE_LINK = f"{SITE}/p/reverse-pages/start.html?scene=abc&k=%7B1%7D"


def product(**changes: Any) -> dict[str, Any]:
    return {
        **order_line(),
        "quantity": 2,
        "etaAndTrack": {"expectDeliveryDateTitle": "Estimated delivery date: Feb 17, 2026"},
        "buttonVOS": [
            {
                "type": "OPEN_DISPUTE",
                "text": "Returns/refunds",
                "extMap": {
                    "okButton": {"text": "Yes", "href": f"{DISPUTE_LINK}&yes"},
                    "cancelButton": {"text": "No", "href": DISPUTE_LINK},
                },
            }
        ],
        **changes,
    }


def order_detail(
    *,
    information: dict[str, Any] | None = None,
    services: list[dict[str, Any]] | None = None,
    progress: dict[str, Any] | None = None,
    products: list[dict[str, Any]] | None = None,
    status: dict[str, Any] | None = None,
    total: dict[str, Any] | None = None,
    number: Any = 8,
) -> dict[str, Any]:
    parts = {
        "a": component("detail_order_status_block", {"orderId": ORDER, "title": "Awaiting delivery", **(status or {})}),
        "b": component(
            "detail_simple_order_info_component",
            {
                "tradeOrderId": ORDER,
                "orderCreatTime": "Jan 8, 2026",
                "payTime": "Jan 8, 2026",
                "orderShipTime": "Jan 11, 2026",
                "paymentMethod": "Visa **** 4242",
                "addressVO": {
                    "countryCode": "PT",
                    "contactName": "Invented Person",
                    "detailAddress": "9 Invented Lane",
                    "fullPhoneNo": "+351 900000000",
                },
                **(information or {}),
            },
        ),
        "c": component(
            "detail_product_block",
            {
                "productVOList": products if products is not None else [product()],
                "sellerVO": {
                    "sellerName": "Paper Kite Workshop",
                    "storeUrl": "//www.aliexpress.com/store/4401",
                    "connectUrl": "//msg.aliexpress.com/msgDetail.htm?x=1",
                },
            },
        ),
        "d": component(
            "detail_order_price_block",
            {
                "totalPrice": total
                or {"title": "Total", "value": "$18.40", "formatPriceInfo": "$18.40|18|40", "currencyCode": "USD"}
            },
        ),
        "e": component("detail_order_services", {"data": services if services is not None else service_promises()}),
    }
    if progress is not None:
        parts["f"] = component("detail_service_progress_bar", progress)
    return reply(DETAIL, {"data": parts, "global": {"orderStatus": number}})


def service_promises(sentence: str = PROTECTION_SENTENCE) -> list[dict[str, Any]]:
    coupon = "Apply for $1.00 coupon code if delayed by Feb 17, 2026"
    return [
        {
            "title": "Fast delivery",
            "content": f"{coupon} · {sentence} · Refund if items damaged · Refund if package lost",
        },
        {"title": "Free returns", "content": "Send it back within 15 days after delivery."},
    ]


def happening(time_text: str | None, text: str = "Arrived at the sorting centre", **changes: Any) -> dict[str, Any]:
    event: dict[str, Any] = {
        "trackingName": "In transit",
        "trackingDetailDesc": text,
        "trackingPrimaryCode": "AE_SC_INBOUND_SUCCESS",
        "trackingSecondCode": "AE_SC_INBOUND_SUCCESS",
        "fulfillStage": "1200",
        **changes,
    }
    return event if time_text is None else {**event, "timeText": time_text}


def parcel(**changes: Any) -> dict[str, Any]:
    return {
        "mailNo": "RX123456785PT",
        "originMailNo": "LP00700700700707",
        "logisticsCarrierName": "AliExpress standard shipping",
        "etaInfo": {"etaTimeText": "Feb 10 - 17", "etaSceneCode": "FULFILLLMENT_PROMISE_ETA"},
        "packageItemList": [{"itemId": "3251112223334445", "itemTitle": "Paper kite", "count": "2"}],
        "logisticsCpInfo": {
            "cpName": "Invented Post",
            "cpWebSiteUrl": "https://www.example.net/",
            "cpContactPhoneList": ["000 111"],
            "workingHours": "9-17",
        },
        "detailList": [
            happening("Fri | Jan. 23 09:12", "Package left the origin country"),
            happening("Mon | Jan. 12 18:40", "Package received by carrier", trackingPrimaryCode="AE_GOT"),
        ],
        **changes,
    }


def tracking(*parcels: dict[str, Any], promises: list[str] | None = None, **module: Any) -> dict[str, Any]:
    content = [PROTECTION_SENTENCE] if promises is None else promises
    receiver = {"address": "9 Invented Lane", "contactName": "I**d", "country": "Portugal"}
    return reply(
        TRACKING,
        {
            "module": {
                "fastDeliveryInfoDTO": {"fdTitle": "Fast delivery", "fdContentList": content},
                "logisticsReceiverInfo": receiver,
                "trackingDetailLineList": list(parcels or (parcel(),)),
                **module,
            }
        },
    )


def tracking_url(order_id: str = ORDER, zone: str | None = "GMT+01:00") -> str:
    data = {"tradeOrderId": order_id, "terminalType": "PC"} | ({"timeZone": zone} if zone else {})
    return f"https://acs.aliexpress.com/h5/{TRACKING}/1.0/?jsv=2&callback=mtopjsonp3&data={quote(json.dumps(data))}"


def case(**changes: Any) -> dict[str, Any]:
    return {
        "reverseOrderLineId": "6100000000000001",
        "reverseOrderId": "6100000000000000",
        "tradeOrderId": ORDER,
        "tradeOrderLineId": "8112233445566779",
        "reverseStatus": 2,
        "gmtCreate": 1772611200000,
        "gmtCreateFormat": "2026-03-04 00:00:00",
        "buttonDTOList": [{"type": "view_details", "detailUrl": "//m.aliexpress.com/p/refund-amount/detail.html?x=1"}],
        **changes,
    }


def return_list(*cases: dict[str, Any], total: int | None = None) -> dict[str, Any]:
    items = [{"shopName": "Paper Kite Workshop", "reverseOrderLines": [entry]} for entry in cases]
    return reply(RETURNS, {"module": {"pageNum": 1, "total": len(cases) if total is None else total, "items": items}})


def record(value: Any, url: str | None = None, **more: Any) -> Record:
    return Record(url=url, body=value if isinstance(value, str) else json.dumps(value), **more)


def read(*values: Any, **about: Any) -> Reading:
    """Reads replies, texts or records as one call."""
    records = [value if isinstance(value, Record) else record(value) for value in values]
    return read_records(records, knowledge(), **about)


def only(*values: Any, **about: Any) -> OrderFacts:
    """The one order of a call that leaves nothing unread."""
    reading = read(*values, **about)
    assert not reading.unread, reading.unread
    assert len(reading.orders) == 1, [facts.order.id for facts in reading.orders]
    return reading.orders[0]


def codes(reading: Reading) -> list[str]:
    return [entry.code for entry in reading.unread]
