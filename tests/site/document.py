"""The HTML around a page of the look-alike, and what its script is told."""

from __future__ import annotations

import json
from typing import Any

from tests.site.replies import DETAIL, LIST, TRACKING, reply
from tests.site.scenario import Scenario

WORDS_SHOWN = ("labels", "tabs", "form", "question", "dispute_title", "dispute_state", "country", "currency")
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' https://acs.aliexpress.com https://acs.aliexpress.us",
        "style-src 'self'",
        "img-src 'self' https://ae-pic-a1.aliexpress-media.com",
        "connect-src 'self' https://acs.aliexpress.com https://acs.aliexpress.us",
        "object-src 'none'",
        "frame-src 'none'",
        "base-uri 'self'",
        "trusted-types mtop",
        "require-trusted-types-for 'script'",
    )
)


def document(shown: Scenario, order_id: str) -> str:
    """One page as HTML: no order stands in it unless the layout says that the server rendered them."""
    words = shown.words
    setup = {
        "layout": shown.layout,
        "form": shown.form,
        "late": shown.late_seconds,
        "transports": list(shown.transports),
        "navigation": shown.navigation,
        "words": {key: words[key] for key in WORDS_SHOWN} | {"language": words["language"]},
        "rendered": rendered(shown, order_id),
    }
    inert = json.dumps(setup, ensure_ascii=False).replace("<", "\\u003c")
    language = words["language"].replace("_", "-")
    return (
        f'<!doctype html><html lang="{language}" dir="{words["direction"]}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Look-alike shop</title>'
        '<link rel="icon" href="/kf/S1.svg"><link rel="stylesheet" href="/look-alike/shop.css">'
        f'<script type="application/json" id="setup">{inert}</script>'
        '<script src="/look-alike/shop.js" defer></script></head><body><div id="root"></div></body></html>'
    )


def rendered(shown: Scenario, order_id: str) -> dict[str, Any] | None:
    """What the page holds without asking: replies in the layout "rendered", tiles in the redesigned one."""
    if shown.layout == "rendered":
        asked = {"tradeOrderId": order_id}
        return {
            **reply(LIST, shown, {})["data"],
            "detail": reply(DETAIL, shown, asked)["data"],
            "tracking": reply(TRACKING, shown, asked)["data"],
        }
    if shown.layout == "redesigned":
        words = shown.words
        return {
            "redesigned": [
                {
                    "place": place,
                    "status": words["status"][order.status],
                    "title": order.lines[0].title,
                    "price": words.money(words.local_amount(order.total)),
                }
                for place, order in enumerate(shown.orders)
            ]
        }
    return None
