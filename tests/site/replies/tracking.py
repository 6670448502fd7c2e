"""``mtop.ae.ld.querydetail``: an order's parcels and their history."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from babel.dates import format_datetime

from tests.site.orders import HistoryEntry, InventedOrder, ParcelSent, ago
from tests.site.replies.order_detail import promises
from tests.site.scenario import Scenario
from tests.site.words import read_data


@cache
def _events() -> dict[str, dict[str, str]]:
    events: dict[str, dict[str, str]] = read_data("events.yaml")
    return events


def tracking(shown: Scenario, data: Mapping[str, Any]) -> dict[str, Any]:
    """The parcels of ``tradeOrderId``; the reply itself never names the order."""
    order = shown.order(str(data.get("tradeOrderId", "")))
    module: dict[str, Any] = {"isTrackingV2": "true", "trackingDetailLineList": []}
    if order is None:
        return {"result": "true", "module": module}
    module["logisticsReceiverInfo"] = {
        "address": "1 Sample Street",
        "city": "Sampleton",
        "country": "Sampleland",
        "contactName": "S**e",
    }
    if order.protection is not None:
        module["fastDeliveryInfoDTO"] = {
            "fdTitle": shown.words["labels"]["fast_delivery"].split(":")[0],
            "fdContentList": promises(order, shown),
        }
    module["trackingDetailLineList"] = [
        _parcel(order, parcel, place, shown) for place, parcel in enumerate(order.parcels)
    ]
    return {"result": "true", "module": module}


def _parcel(order: InventedOrder, parcel: ParcelSent, place: int, shown: Scenario) -> dict[str, Any]:
    line = order.lines[min(place, len(order.lines) - 1)]
    answer: dict[str, Any] = {
        "mailNo": parcel.number,
        "originMailNo": parcel.former or parcel.number,
        "blockMailNo": "false",
        "logisticsCarrierName": parcel.service,
        "displayQuantity": str(len(order.lines)),
        "packageMinCreateTime": _milliseconds(ago(shown.moment, order.shipped or order.placed)),
        "packageItemList": [
            {
                "itemId": line.product_id,
                "itemTitle": line.title,
                "skuId": "12000000000000001",
                "skuDesc": "Color:Natural",
                "count": str(line.quantity),
                "itemPic": "//ae-pic-a1.aliexpress-media.com/kf/S1.svg",
            }
        ],
        "detailList": [_event(entry, shown) for entry in parcel.history],
    }
    if order.expected is not None:
        answer["etaInfo"] = _expected(order.expected, shown)
    if parcel.carrier:
        answer["logisticsCpInfo"] = {
            "cpName": parcel.carrier,
            "cpWebSiteUrl": "https://www.example.org/",
            "cpContactPhoneList": ["0000000000"],
            "contactCarrierText": shown.words["labels"]["contact_carrier"].format(carrier=parcel.carrier),
        }
    return answer


def _expected(days: int, shown: Scenario) -> dict[str, Any]:
    end = shown.moment + timedelta(days=days)
    begin = end - timedelta(days=5)
    return {
        "beginEtaTime": _milliseconds(begin),
        "endEtaTime": _milliseconds(end),
        "etaTimeStamp": _milliseconds(end),
        "etaSceneCode": "FULFILLLMENT_PROMISE_ETA",
        "etaTimeText": _span(begin, end),
    }


def _span(begin: datetime, end: datetime) -> str:
    last = str(end.day) if begin.month == end.month else format_datetime(end, "MMM d", locale="en_US")
    return f"{format_datetime(begin, 'MMM d', locale='en_US')} - {last}"


def _event(entry: HistoryEntry, shown: Scenario) -> dict[str, Any]:
    event = _events()[entry.event]
    moment = ago(shown.moment, entry.days_ago)
    answer: dict[str, Any] = {
        "time": _milliseconds(moment),
        "trackingName": event["title"],
        "trackingDetailDesc": event["text"],
        "trackingSecondCode": event["second"],
    }
    if "code" in event:
        answer |= {
            "trackingPrimaryCode": event["code"],
            "fulfillStage": event["stage"],
            "timeText": format_datetime(moment, "EEE '|' MMM'.' d HH:mm", locale="en_US"),
        }
    return answer


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
