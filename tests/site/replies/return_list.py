"""``mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer``: returns and disputes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.site.orders import ago
from tests.site.scenario import Scenario

SHOP = "https://www.aliexpress.com"


def return_list(shown: Scenario, data: Mapping[str, Any]) -> dict[str, Any]:
    """Every dispute of the scenario; ``pages`` is 0 as on the real shop."""
    items = []
    words = shown.words
    for order in shown.orders:
        if order.dispute is None:
            continue
        line = order.lines[0]
        opened = ago(shown.moment, order.dispute["opened"])
        amount = words.local_amount(line.price)
        items.append(
            {
                "shopName": order.store,
                "reverseOrderLines": [
                    {
                        "reverseOrderLineId": f"6{order.id[1:]}",
                        "reverseOrderId": f"6{order.id[1:-1]}9",
                        "tradeOrderId": order.id,
                        "tradeOrderLineId": line.id,
                        "reverseStatus": 2,
                        "reverseType": "REFUND",
                        "solutionType": 1,
                        "reverseDetailStatusText": words["dispute_state"][order.dispute["state"]],
                        "gmtCreate": int(opened.timestamp() * 1000),
                        "gmtCreateFormat": opened.strftime("%Y-%m-%d %H:%M:%S"),
                        "aeItemDTO": {
                            "itemTitle": line.title,
                            "itemCount": line.quantity,
                            "itemUnitPrice": {
                                "cent": int(amount * 100),
                                "currency": words["currency"],
                                "formatMoney": words.money(amount),
                            },
                            "canApplyReverse": False,
                        },
                        "buttonDTOList": [
                            {
                                "type": "view_details",
                                "code": 1,
                                "role": "BUYER",
                                "detailUrl": f"{SHOP}/p/reverse-pages/detail.html?reverseOrderLineId=6{order.id[1:]}",
                            }
                        ],
                    }
                ],
            }
        )
    return {"module": {"pageNum": 1, "pageSize": 10, "pages": 0, "total": len(items), "items": items}}
