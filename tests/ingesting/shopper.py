"""A shopper whose pages are captured and whose parcels are checked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from companion.api.services import Services
from companion.facts import OrderFacts, Parcel
from companion.ingesting import Answer, Page
from companion.reading.records import Record
from companion.store.documents import decode_facts
from companion.store.queries import alerts, orders
from companion.store.queries.alerts import AlertRow
from companion.store.queries.orders import OrderRow
from companion.tracking.source import Told
from tests.alerts.conftest import Time
from tests.site.replies import DETAIL, LIST, TRACKING, reply
from tests.site.scenario import scenario


@dataclass
class ShopperAtHome:
    """Looks at pages of the shop (by the key of an order) and is told what sources say."""

    services: Services
    time: Time

    def looks_at(self, key: str, *apis: str, named: bool = True, printed: datetime | None = None) -> Answer:
        """Looks at the order's pages; ``printed`` is when the shop last changed what is on them."""
        shown = scenario(key, now=printed or self.time())
        order = shown.orders[0].id
        records = [
            Record(
                url=f"https://acs.aliexpress.com/h5/{api}/1.0/?data="
                + json.dumps({"tradeOrderId": order} if named else {}),
                body=json.dumps(reply(api, shown, {"tradeOrderId": order})),
                seen_at=self.time(),
            )
            for api in apis or (LIST, DETAIL, TRACKING)
        ]
        page = Page(language="en", country="US", time_zone="America/New_York")
        return self.services.ingesting.ingest(records, page=page, language="en", now=self.time())

    def is_told(self, source: str, *told: Told) -> tuple[str, ...]:
        answers = {one.number: [(source, one)] for one in told}
        return self.services.ingesting.tracked(answers, self.time())

    def row(self, order: str) -> OrderRow:
        with self.services.store.reading() as connection:
            return orders.load(connection, [order])[order]

    def facts(self, order: str) -> OrderFacts:
        return decode_facts(self.row(order).facts)

    def parcel(self, order: str) -> Parcel:
        (parcel,) = self.facts(order).parcels
        return parcel

    def alerts(self, order: str) -> dict[str, AlertRow]:
        with self.services.store.reading() as connection:
            return alerts.of_orders(connection, [order])[order]
