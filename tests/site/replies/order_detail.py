"""``mtop.aliexpress.trade.buyer.order.detail``: one order's dates, lines, price and promises."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from tests.site.orders import InventedOrder, Line, ago
from tests.site.replies.order_list import SHOP, expected_day, protection_day
from tests.site.scenario import Scenario


def order_detail(shown: Scenario, data: Mapping[str, Any]) -> dict[str, Any]:
    """The order of ``tradeOrderId``; without one, or for a stranger's order, an empty skeleton as the shop gives."""
    order = shown.order(str(data.get("tradeOrderId", "")))
    if order is None:
        return {"data": {}, "global": {"pageTitle": "Order Detail"}}
    blocks: dict[str, dict[str, Any]] = {
        "detail_order_status_block": _status(order, shown),
        "detail_order_price_block": _price(order, shown),
        "detail_simple_order_info_component": _dates(order, shown),
        "detail_product_block": _products(order, shown),
    }
    if order.protection is not None:
        blocks["detail_service_progress_bar"] = _progress(order, shown)
        blocks["detail_order_services"] = _promises(order, shown)
    answer: dict[str, Any] = {"pageTitle": "Order Detail", "curTime": int(shown.moment.timestamp() * 1000)}
    if order.number_status:
        answer["orderStatus"] = int(order.number_status)
    return {
        "data": {
            f"{tag}_{place}": {"tag": tag, "fields": fields}
            for place, (tag, fields) in enumerate(blocks.items(), start=1)
        },
        "global": answer,
    }


def _status(order: InventedOrder, shown: Scenario) -> dict[str, Any]:
    words = shown.words
    fields: dict[str, Any] = {
        "orderId": order.id,
        "title": words["status"][order.status],
        "baseCurrency": "CNY",
        "buttonVOList": [
            {
                "type": "TRACKING",
                "text": words["buttons"]["track"],
                "href": f"{SHOP}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId={order.id}",
            },
            {"type": "DOWNLOAD_RECEIPT", "text": words["buttons"]["receipt"]},
        ],
    }
    if order.status == "completed":
        fields["reminder"] = words["labels"]["reminder_completed"]
    return fields


def _paid_lines(order: InventedOrder) -> tuple[Line, ...]:
    return order.detail_lines or order.lines


def _price(order: InventedOrder, shown: Scenario) -> dict[str, Any]:
    words = shown.words
    labels = words["labels"]
    subtotal = sum((line.price * line.quantity for line in _paid_lines(order)), Decimal(0))
    details: list[dict[str, Any]] = [
        {"title": labels["subtotal"], "value": words.money(words.local_amount(subtotal))},
        {"title": labels["shipping"], "value": labels["free_shipping"], "hide": "true"},
    ]
    if order.coupon:
        value = words.money(-words.local_amount(order.coupon))
        details.append({"title": labels["coupon"], "value": value, "hide": True, "valueColor": "#ff472e"})
    if order.no_total:
        return {"priceDetails": details}
    total = words.local_amount(subtotal - order.coupon)
    return {
        "priceDetails": details,
        "totalPrice": {
            "title": labels["total"].rstrip(":"),
            "value": words.money(total),
            "formatPriceInfo": words.price_parts(total),
            "currencyCode": words["currency"],
        },
    }


def _dates(order: InventedOrder, shown: Scenario) -> dict[str, Any]:
    words = shown.words
    labels = words["labels"]
    fields: dict[str, Any] = {
        "tradeOrderId": order.id,
        "orderIdTitle": labels["id_title"],
        "paymentMethod": "Sample Pay",
        "addressVO": {
            "countryCode": words["country"],
            "contactName": "Sample Buyer",
            "detailAddress": "1 Sample Street",
            "fullPhoneNo": "+1 2025550100",
        },
    }
    steps = (
        ("orderCreatTime", "orderCreatTimeTile", "placed_on", order.placed),
        ("payTime", "payTimeTitle", "paid_on", None if order.status == "to_pay" else order.placed),
        ("orderShipTime", "orderShipTimeTile", "shipped_on", order.shipped),
        ("orderEndTime", "orderEndTimeTile", "completed_on", order.completed),
    )
    for name, title, label, days in steps:
        if days is not None:
            fields |= {name: words.day(ago(shown.moment, days).date()), title: labels[label]}
    return fields


def _products(order: InventedOrder, shown: Scenario) -> dict[str, Any]:
    fields: dict[str, Any] = {"productVOList": [_product(order, line, shown) for line in _paid_lines(order)]}
    if order.store:
        fields["sellerVO"] = {
            "sellerName": order.store,
            "connectUrl": "//msg.aliexpress.com/msgDetail.htm",
            "storeUrl": "//www.aliexpress.com/store/1103",
        }
    return fields


def _product(order: InventedOrder, line: Line, shown: Scenario) -> dict[str, Any]:
    words = shown.words
    price = words.local_amount(line.price)
    product: dict[str, Any] = {
        "orderLineId": line.id,
        "productId": line.product_id,
        "quantity": line.quantity,
        "itemTitle": line.title,
        "itemPriceText": words.money(price),
        "formatPriceInfo": words.price_parts(price),
        "currencyCode": words["currency"],
        "itemTags": [{"type": tag} for tag in order.tags],
        "buttonVOS": [{"type": "REPURCHASE_LINE", "text": words["buttons"]["cart"]}],
    }
    day = expected_day(order, shown)
    if day is not None:
        text = words["labels"]["delivery_expected"].format(date=day)
        product["etaAndTrack"] = {"expectDeliveryDateTitle": text}
    if (order.is_under_way or order.status == "completed") and order.dispute is None:
        product["buttonVOS"].append(_dispute_button(order, line, shown))
    return product


def _dispute_button(order: InventedOrder, line: Line, shown: Scenario) -> dict[str, Any]:
    question = shown.words["question"]

    def address(received: int) -> str:
        opened = {"line": {"tradeOrderLineId": line.id}, "order": {"tradeOrderId": order.id}, "opaque": {}}
        query = {"received": received, **opened[shown.form_address], "ctx": f"{int(line.id) % 99_991:x}q"}
        return f"{SHOP}/p/reverse-pages/start.html?{urlencode(query)}"

    def answer(name: str, received: int) -> dict[str, str]:
        return {"actionType": "OPEN_URL", "text": question[name], "href": address(received)}

    return {
        "type": "OPEN_DISPUTE",
        "text": shown.words["buttons"]["dispute"],
        "actionType": "ASYNC_CONFIRM",
        "extMap": {
            "actionType": "REFUND_RETURN",
            "title": question["title"],
            "okButton": answer("yes", 1),
            "cancelButton": answer("no", 0),
        },
    }


def _progress(order: InventedOrder, shown: Scenario) -> dict[str, Any]:
    words = shown.words
    labels = words["labels"]
    coupon = words.money(words.local_amount(Decimal(1)))
    late = (shown.moment + timedelta(days=(order.expected or 0) + 2)).date()
    return {
        "title": labels["fast_delivery"],
        "text": labels["progress"].format(date=expected_day(order, shown), money=coupon),
        "currentNode": 0,
        "nodes": [
            {"text": labels["paid_node"], "time": words.day(ago(shown.moment, order.placed).date())},
            {"text": coupon, "time": words.day(late)},
            {"text": labels["refund_node"], "time": protection_day(order, shown)},
        ],
    }


def _promises(order: InventedOrder, shown: Scenario) -> dict[str, Any]:
    words = shown.words
    labels = words["labels"]
    return {
        "title": labels["service"],
        "data": [
            {"title": labels["fast_delivery"].split(":")[0], "content": " · ".join(promises(order, shown))},
            {"title": labels["free_returns"], "content": labels["free_returns_text"]},
        ],
    }


def promises(order: InventedOrder, shown: Scenario) -> list[str]:
    """The service promises as separate sentences; the tracking page lists the same."""
    words = shown.words
    labels = words["labels"]
    coupon = words.money(words.local_amount(Decimal(1)))
    return [
        labels["coupon_if_late"].format(date=expected_day(order, shown), money=coupon),
        labels["refund_before"].format(date=protection_day(order, shown)),
        labels["refund_damaged"],
        labels["refund_lost"],
    ]
