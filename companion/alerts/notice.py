"""What an alert says: the step's headline and its first advice, and which order it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from companion.alerts.alert_id import alert_id
from companion.alerts.shopper import Shopper
from companion.explaining import Interpreter
from companion.facts import Order
from companion.planning.plan import Level
from companion.store.database import Store
from companion.store.documents import decode_facts, decode_plan
from companion.store.queries import orders
from companion.store.queries.alerts import AlertRow
from companion.store.queries.orders import OrderRow

_DEFAULT_LANGUAGE = "en"
_LONGEST_STORE = 40
_LAST_DIGITS = 4
_NOT_PRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


class Notice(Struct, frozen=True):
    """One alert in a shopper's words. Holds no name and no address; ``url`` is the order's own page."""

    id: str
    order_id: str
    key: str
    level: Level
    title: str
    text: str
    due_at: datetime
    url: str | None


class Notices(Struct, frozen=True):
    """Puts alerts into words, in the language the shopper's browser last used or is asking in."""

    store: Store
    interpreter: Interpreter
    shopper: Shopper

    def of(self, alerts: Sequence[AlertRow], language: str | None = None) -> tuple[Notice, ...]:
        """The notices of these alerts, in their order; one whose step is no longer planned is left out."""
        if not alerts:
            return ()
        spoken = language or self._language()
        with self.store.reading() as connection:
            stored = orders.load(connection, list({alert.order_id for alert in alerts}))
        notices = (self._notice(alert, stored[alert.order_id], spoken) for alert in alerts if alert.order_id in stored)
        return tuple(notice for notice in notices if notice is not None)

    def together(self, notices: Sequence[Notice], language: str | None = None) -> tuple[str, str]:
        """Title and text of one notice that stands for several."""
        language = language or self._language()
        say = self.interpreter.sentences.say
        return (
            say(language, "alert-several", {"count": len(notices)}),
            say(language, "alert-several.first", {"headline": notices[0].title, "count": len(notices) - 1}),
        )

    def _notice(self, alert: AlertRow, row: OrderRow, language: str) -> Notice | None:
        plan, facts = decode_plan(row.plan), decode_facts(row.facts)
        steps = tuple(step for step in plan.steps if step.key == alert.key)
        if not steps:
            return None
        alone = replace(plan, steps=steps[:1], deadlines=(), undetermined=())
        (step,) = self.interpreter.document(alone, facts, language)["steps"]
        advice = step["advice"][0]["text"] if step["advice"] else step["explanation"]
        return Notice(
            id=alert_id(alert),
            order_id=alert.order_id,
            key=alert.key,
            level=Level(alert.level),
            title=step["headline"],
            text=self.interpreter.sentences.say(
                language, "alert-text", {"advice": advice, "order": self._reference(facts.order, language)}
            ),
            due_at=alert.due_at,
            url=_order_page(facts.order),
        )

    def _reference(self, order: Order, language: str) -> str:
        """The store and the order's last digits: enough to know it by, useless to whoever looks over a shoulder."""
        digits = order.id[-_LAST_DIGITS:]
        store = _NOT_PRINTABLE.sub(" ", order.store or "").strip()[:_LONGEST_STORE].strip()
        if store:
            return self.interpreter.sentences.say(language, "alert-order.of-store", {"store": store, "digits": digits})
        return self.interpreter.sentences.say(language, "alert-order", {"digits": digits})

    def _language(self) -> str:
        return self.shopper.spoken().language or _DEFAULT_LANGUAGE


def _order_page(order: Order) -> str | None:
    return order.detail_url if order.detail_url and order.detail_url.startswith("https://") else None
