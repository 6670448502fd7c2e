"""``mtop.aliexpress.buyer.reverse.batch.initiatereverserender``: what the return form shows.

No public capture of the real reply exists: this shape is invented, and nothing may read it but the look-alike's form.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.site.scenario import Scenario


def return_form(shown: Scenario, data: Mapping[str, Any]) -> dict[str, Any]:
    """The line, its greatest amount and the reasons to choose from."""
    order = shown.order(str(data.get("tradeOrderLineId") or data.get("tradeOrderId") or ""))
    order = order or shown.orders[0]
    wanted = str(data.get("tradeOrderLineId"))
    line = next((line for line in order.lines if line.id == wanted), order.lines[0])
    words = shown.words
    amount = words.local_amount(line.price * line.quantity - order.coupon)
    return {
        "line": {"title": line.title, "quantity": line.quantity, "price": words.money(words.local_amount(line.price))},
        "amount": {"number": f"{amount}", "text": words.money(amount), "currency": words["currency"]},
        "reasons": words["form"]["reasons"],
        "layout": shown.form,
    }
