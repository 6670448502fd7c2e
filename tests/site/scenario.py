"""What the look-alike shows: which orders, in which words and layout, with which faults."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from tests.site.hostile import hostile_orders, many_orders
from tests.site.orders import InventedOrder, invented_orders, with_detail_price
from tests.site.words import Words, read_data, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One state of the whole shop. ``now`` fixes its clock; ``None`` follows the real one."""

    name: str
    orders: tuple[InventedOrder, ...]
    language: str = "en"
    layout: str = "current"
    form: str = "short"
    fault: str | None = None
    late_seconds: float = 4.0
    reply_seconds: float = 0.0
    transports: tuple[str, ...] = ("jsonp", "fetch", "xhr")
    form_address: str = "line"
    navigation: str = "tabs"
    now: datetime | None = None

    @property
    def words(self) -> Words:
        """The words of the scenario's language."""
        return words(self.language)

    @property
    def moment(self) -> datetime:
        """The scenario's now, in UTC."""
        return self.now or datetime.now(UTC)

    def order(self, identity: str) -> InventedOrder | None:
        """The order with that id, or the one holding a line with that id."""
        for order in self.orders:
            if identity == order.id or any(identity == line.id for line in order.lines):
                return order
        return None


def scenario_names() -> list[str]:
    """Every scenario of ``data/scenarios.yaml``."""
    return list(read_data("scenarios.yaml"))


def scenario(name: str = "everyday", **changes: Any) -> Scenario:
    """The named scenario; an order's key names one with that order alone. ``changes`` replace single fields.

    Raises ``KeyError`` naming an unknown scenario.
    """
    described = read_data("scenarios.yaml").get(name)
    if described is None:
        described = {"orders": [name]} if name in invented_orders() else None
    if described is None:
        raise KeyError(f"There is no scenario {name!r}: see tests/site/data/scenarios.yaml")
    if "build" in described:
        orders = many_orders(described["count"]) if described["build"] == "many" else hostile_orders()
    elif described["orders"] == "all":
        orders = tuple(invented_orders().values())
    else:
        orders = tuple(invented_orders()[key] for key in described["orders"])
    if "detail_price" in described:
        orders = tuple(with_detail_price(order, described["detail_price"]) for order in orders)
    fields = {key: described[key] for key in ("layout", "form", "fault") if key in described}
    return replace(Scenario(name=name, orders=orders, **fields), **changes)
