"""``mtop.aliexpress.trade.buyer.order.list``: ten cards a page as Ultron components."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from tests.site.orders import InventedOrder, ago
from tests.site.scenario import Scenario

PAGE_SIZE = 10
SHOP = "https://www.aliexpress.com"
TAB_OF_STATUS = {
    "to_pay": "unpaid",
    "to_ship": "processing",
    "shipped": "shipped",
    "in_dispute": "shipped",
    "strange": "shipped",
    "completed": "completed",
    "cancelled": "completed",
    "expired": "completed",
}


def _asked(data: Mapping[str, Any]) -> tuple[str, int]:
    if "params" not in data:
        return data.get("statusTab") or "all", 1
    held = json.loads(json.loads(data["params"])["data"])
    fields = {component["tag"]: component["fields"] for component in held.values()}
    tab = fields["pc_om_list_header_action"]["statusTab"]
    return tab or "all", int(fields["pc_om_list_body"]["pageIndex"])


def order_list(shown: Scenario, data: Mapping[str, Any]) -> dict[str, Any]:
    """The page asked for: the first by ``statusTab``, later ones by ``params`` as the shop's own client sends them."""
    tab, page = _asked(data)
    orders = [order for order in shown.orders if tab in ("all", TAB_OF_STATUS.get(order.status))]
    here = orders[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
    components = {
        f"pc_om_list_order_{order.id}": {
            "tag": "pc_om_list_order",
            "type": "pc_om_list_order",
            "id": order.id,
            "fields": order_fields(order, shown),
        }
        for order in here
    }
    words = shown.words
    components["pc_om_list_header_101"] = {
        "tag": "pc_om_list_header",
        "fields": {
            "statusTabList": [{"code": code, "title": title} for code, title in words["tabs"].items()][:-1],
            "tailStatusTab": {"code": "recycle", "title": words["tabs"]["recycle"]},
        },
    }
    components["pc_om_list_header_action_102"] = {
        "tag": "pc_om_list_header_action",
        "fields": {"statusTab": tab, "timeOption": "all", "searchOption": "order", "searchInput": ""},
    }
    components["pc_om_list_body_2001"] = {
        "tag": "pc_om_list_body",
        "id": "2001",
        "fields": {
            "hasMore": "true" if page * PAGE_SIZE < len(orders) else "false",
            "hasMoreText": words["labels"]["view_orders"],
            "pageIndex": str(page),
            "pageSize": str(PAGE_SIZE),
            "mergePayLimit": "20",
        },
    }
    return {
        "container": {"data": []},
        "endpoint": {"protocolVersion": "3.0", "mode": "pc", "ultronage": "true"},
        "reload": "true",
        "hierarchy": {"root": "pc_om_list_page", "structure": {"pc_om_list_body_2001": list(components)}},
        "linkage": {"common": {"compress": "true"}, "signature": "0" * 32},
        "global": {"curTime": int(shown.moment.timestamp() * 1000)},
        "data": components,
    }


def order_fields(order: InventedOrder, shown: Scenario) -> dict[str, Any]:
    """The fields of one card."""
    words = shown.words
    total = words.local_amount(order.total)
    fields: dict[str, Any] = {
        "orderId": order.id,
        "orderDateTitle": words["labels"]["date"].rstrip(":"),
        "orderDateText": words.day(ago(shown.moment, order.placed).date()),
        "statusText": words["status"][order.status],
        "orderDetailUrl": f"{SHOP}/p/order/detail.html?orderId={order.id}",
        "orderLineSize": str(len(order.lines)),
        "paymentOutId": "3040000000000001",
        "baseCurrency": "CNY",
        "orderLines": [_line(line, shown) for line in order.lines],
        "buttons": _buttons(order, shown),
    }
    if order.store:
        fields |= {"storeName": order.store, "storePageUrl": "//www.aliexpress.com/store/1103"}
    if not order.no_total:
        fields |= {
            "currencyCode": words["currency"],
            "totalPriceText": words.money(total),
            "formatPriceInfo": words.price_parts(total),
        }
    if order.number_status:
        fields["utParams"] = {"args": {"orderId": order.id, "orderStatus": order.number_status}}
    if order.dispute:
        title = words["dispute_state"][order.dispute["state"]]
        fields["exposeInfo"] = {"itemList": [{"detailList": [{"title": title}]}]}
    return fields


def _line(line: Any, shown: Scenario) -> dict[str, Any]:
    words = shown.words
    price = words.local_amount(line.price)
    return {
        "orderLineId": line.id,
        "productId": line.product_id,
        "skuId": "12000000000000001",
        "itemTitle": line.title,
        "itemPriceText": words.money(price),
        "formatPriceInfo": words.price_parts(price),
        "currencyCode": words["currency"],
        "quantity": str(line.quantity),
        "itemDetailUrl": f"//www.aliexpress.com/item/{line.product_id}.html",
        "itemImgUrl": "//ae-pic-a1.aliexpress-media.com/kf/S1.svg",
        "skuAttrKeys": "14:691",
        "skuAttrs": [{"id": "14", "name": "Color", "text": "Natural", "vid": "691"}],
    }


def _buttons(order: InventedOrder, shown: Scenario) -> list[dict[str, str]]:
    text = shown.words["buttons"]
    track = f"{SHOP}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId={order.id}"
    if order.status == "to_pay":
        return [{"type": "PAY", "text": text["pay"]}]
    if order.is_under_way:
        return [
            {"type": "CONFIRM_GOODS", "text": text["confirm"]},
            {"type": "TRACKING", "text": text["track"], "href": track},
        ]
    if order.status == "completed":
        return [
            {"type": "TRACKING", "text": text["track"], "href": track},
            {"type": "REPURCHASE", "text": text["cart"]},
            {"type": "DELETE", "text": text["remove"]},
        ]
    return [{"type": "REPURCHASE", "text": text["cart"]}]


def expected_day(order: InventedOrder, shown: Scenario) -> str | None:
    """The expected day of arrival as printed, where the order has one."""
    if order.expected is None:
        return None
    return shown.words.day((shown.moment + timedelta(days=order.expected)).date())


def protection_day(order: InventedOrder, shown: Scenario) -> str | None:
    """The day before which "Refund if no delivery" holds, as printed, where the order has one."""
    if order.protection is None:
        return None
    return shown.words.day((shown.moment + timedelta(days=order.protection)).date())
