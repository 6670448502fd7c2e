"""One signed capture of twenty orders: read, stored, planned, answered; and the same capture once more."""

from __future__ import annotations

import json
import logging
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from companion.api.services import services_of
from companion.app import create_app
from companion.memory import settle
from companion.settings import Settings
from scripts.benchmark.figures import Figure, percentile
from tests.guard.extension_client import OverWsgi, PairedClient
from tests.guard.people import already_paired
from tests.site.replies import LIST, reply
from tests.site.scenario import Scenario, scenario

ORDERS = 20
ROUNDS = 100
# As many as a support desk may have of the same days, and as are looked at.
OTHERS = 2_000
PORT = 17717
Change = Literal["status", "protection"]
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def figures() -> list[Figure]:
    """Through the real application, guard and signatures included; the client's own signing counts too."""
    logging.getLogger("parcelward").setLevel(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.load(data_dir=Path(folder), port=PORT, environ={})
        settings.prepare()
        app = create_app(settings)
        client = already_paired(settings.data_folder, OverWsgi(app, PORT))
        shown = scenario("fifty", now=datetime.now(UTC))
        for number in range(5):
            _send(client, _capture(shown, number))
        settle()  # as the server does before its first call
        changed = [_seconds(client, _capture(shown, number)) for number in range(5, 5 + ROUNDS)]
        again = _capture(shown, 5 + ROUNDS)
        _send(client, again)
        unchanged = [_seconds(client, again) for _ in range(ROUNDS)]
        _store_others(client, shown)
        among_many = [_seconds(client, _capture(shown, number)) for number in range(ROUNDS)]
        moved = [_seconds(client, _capture(shown, number, "protection")) for number in range(ROUNDS)]
        protected = [_seconds(client, _capture(shown, number)) for number in range(ROUNDS)]
        services_of(app).close()
    return [
        _figure("capture of 20 changed orders, median", changed, 0.5, goal=15),
        _figure("capture of 20 changed orders, p99", changed, 0.99, goal=40),
        _figure("the same capture again, median", unchanged, 0.5),
        _figure(f"the same among {OTHERS} others of the same days, median", among_many, 0.5),
        _figure("the same with the end of protection known, median", protected, 0.5),
        _figure("capture of 20 orders, protection and all alerts moved, median", moved, 0.5),
    ]


def _capture(shown: Scenario, number: int, change: Change = "status") -> bytes:
    """A list of twenty orders, each of which changed since the capture before: what is printed goes to and fro."""
    ends = datetime.now(UTC) + timedelta(days=40 + number % 2)
    cards: dict[str, Any] = {}
    document: dict[str, Any] = {}
    for page in range(1, 1 + ORDERS // 10):
        held = {
            "header": {"tag": "pc_om_list_header_action", "fields": {"statusTab": "all"}},
            "body": {"tag": "pc_om_list_body", "fields": {"pageIndex": page}},
        }
        document = reply(LIST, shown, {"params": json.dumps({"data": json.dumps(held)})})
        cards |= document["data"]["data"]
    for card in cards.values():
        if change == "status":
            card["fields"]["statusText"] = ("Awaiting delivery", "Partially shipped")[number % 2]
        for line in card["fields"].get("orderLines", ()) if change == "protection" else ():
            line["itemExtraInfo"] = f"Refund if no delivery before {_MONTHS[ends.month - 1]} {ends.day}, {ends.year}"
    document["data"]["data"] = cards
    record = {
        "url": f"https://acs.aliexpress.com/h5/{LIST}/1.0/?t={number}",
        "body": json.dumps(document),
        "seen_at": datetime.now(UTC).isoformat(),
    }
    page_seen = {"url": "https://www.aliexpress.com/p/order/index.html", "language": "en"}
    return json.dumps({"records": [record], "page": page_seen, "language": "en"}).encode()


def _store_others(client: PairedClient, shown: Scenario) -> None:
    """The same orders again and again under other numbers: a desk that has as many of the same days."""
    body = _capture(shown, 0).decode()
    for number in range(1, 1 + OTHERS // ORDERS):
        other = body
        for order in shown.orders:
            other = other.replace(order.id, str(int(order.id) + number * 1_000_000))
        client.checked(*client.send_signed("/v1/captures", other.encode()))


def _send(client: PairedClient, body: bytes) -> None:
    answer = client.checked(*client.send_signed("/v1/captures", body))
    if len(answer["plans"]) != ORDERS:
        raise RuntimeError(f"{len(answer['plans'])} plans instead of {ORDERS}: {answer['unread']}")


def _seconds(client: PairedClient, body: bytes) -> float:
    began = time.perf_counter()
    client.send_signed("/v1/captures", body)
    return time.perf_counter() - began


def _figure(name: str, samples: list[float], share: float, goal: float | None = None) -> Figure:
    return Figure(name=name, value=1000 * percentile(samples, share), unit="ms", goal=goal, note=f"{len(samples)} runs")
