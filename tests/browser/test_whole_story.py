"""The whole story of one late parcel, from the warning to the money, as its shopper lives it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import Any

from tests.browser.household import Household, order_id
from tests.browser.surfaces import HEADLINE, PANEL
from tests.site.orders import InventedOrder, invented_orders

LATE = "protection-2"
RETURNS = "https://www.aliexpress.com/p/refund-dispute/list.html"


def tell(house: Household, order: InventedOrder) -> None:
    """The shop shows the order as it stands now, and the shopper looks at the returns."""
    house.shop.show("everyday", orders=(order,), late_seconds=0, form="full")
    page = house.browser.open(RETURNS)
    page.wait_for('[class*="orderItem--orderItem--"]')
    page.wait_until("document.readyState === 'complete'")
    page.close()


def begin_anew(house: Household) -> None:
    """An empty database, so that the story can be told again; the pairing stays."""
    house.companion.stop()
    for file in house.companion.data_folder.glob("parcelward.sqlite3*"):
        file.unlink()
    house.companion.start()


def claims(house: Household) -> dict[str, Any]:
    """What ``parcelward claims`` knows."""
    folder = str(house.companion.data_folder)
    command = [sys.executable, "-m", "companion.cli", "claims", "--json", "--data-dir", folder]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ))
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def test_from_the_late_parcel_to_the_refund(house: Household) -> None:
    begin_anew(house)
    late = invented_orders()[LATE]
    house.shop.show("everyday", orders=(late,), late_seconds=0, form="full")
    # The warning, and the form filled on the shopper's word.
    page = house.detail(LATE)
    page.wait_for(HEADLINE, "Open the dispute")
    form = house.dispute_form(LATE)
    form.wait_for(f"{PANEL} .confirm", seconds=20)
    form.click(".confirm")
    form.wait_until(
        "document.querySelector('parcelward-panel').shadowRoot.querySelector('.prefill')?.disabled === false"
    )
    form.click(".prefill")
    form.wait_for(".results li[data-meaning=description]", seconds=20)
    assert form.evaluate("window.__formState.amount") == "44.99"
    assert house.shop.pressed == [], "sending it is the shopper's own press"
    form.close()
    # The shopper sent it: the seller has the word.
    tell(house, replace(late, status="in_dispute", dispute={"opened": 0, "state": "open"}))
    page.reload()
    page.wait_for(HEADLINE, "dispute", seconds=20)
    page.wait_for(PANEL, "Keep the dispute open")
    assert "Open the dispute" not in page.text(HEADLINE)
    (running,) = claims(house)["claims"]
    assert (running["order_id"], running["outcome"]) == (order_id(LATE), "running")
    # AliExpress has the word.
    tell(house, replace(late, status="in_dispute", dispute={"opened": 9, "state": "platform_reviews"}))
    page.reload()
    page.wait_for(PANEL, "AliExpress", seconds=20)
    # The money.
    tell(house, replace(late, status="in_dispute", dispute={"opened": 15, "state": "refunded"}))
    page.reload()
    page.wait_for(HEADLINE, "refund", seconds=20)
    known = claims(house)
    (closed,) = known["claims"]
    assert closed["outcome"] == "refunded"
    house.picture(page, "refunded")
    page.close()
