"""The look-alike's mtop replies: one file an API, chosen by its lower-case name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.site.replies.order_detail import order_detail
from tests.site.replies.order_list import order_list
from tests.site.replies.return_form import return_form
from tests.site.replies.return_list import return_list
from tests.site.replies.tracking import tracking
from tests.site.scenario import Scenario

LIST = "mtop.aliexpress.trade.buyer.order.list"
DETAIL = "mtop.aliexpress.trade.buyer.order.detail"
TRACKING = "mtop.ae.ld.querydetail"
RETURN_LIST = "mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer"
RETURN_FORM = "mtop.aliexpress.buyer.reverse.batch.initiatereverserender"

REPLIES: Mapping[str, Callable[[Scenario, Mapping[str, Any]], dict[str, Any]]] = {
    LIST: order_list,
    DETAIL: order_detail,
    TRACKING: tracking,
    RETURN_LIST: return_list,
    RETURN_FORM: return_form,
}


def reply(api: str, shown: Scenario, data: Mapping[str, Any]) -> dict[str, Any]:
    """The whole reply of one API: ``{"api", "v", "ret", "data"}``; an unknown API gets the shop's own error."""
    answer = REPLIES.get(api.lower())
    if shown.fault == "anti_bot":
        return {"api": api, "v": "1.0", "ret": ["FAIL_SYS_USER_VALIDATE::RGV587_ERROR"], "data": {}}
    if answer is None:
        return {"api": api, "v": "1.0", "ret": ["FAIL_SYS_API_NOT_FOUNDED::no such api"], "data": {}}
    return {"api": api, "v": "1.0", "ret": ["SUCCESS::调用成功"], "data": answer(shown, data)}
