"""Invented orders: their shape, and reading them from ``data/orders.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from tests.site.words import read_data


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an order; the price is of one piece, in US dollars."""

    id: str
    product_id: str
    title: str
    price: Decimal
    quantity: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One line of a parcel's history: the name of an event in ``data/events.yaml`` and how many days ago."""

    event: str
    days_ago: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelSent:
    """One parcel; the history is newest first."""

    number: str
    former: str | None = None
    service: str
    carrier: str | None = None
    history: tuple[HistoryEntry, ...] = ()

    @property
    def delivered_days_ago(self) -> float | None:
        """How many days ago the history says delivered; ``None`` when it does not."""
        return next((entry.days_ago for entry in self.history if entry.event == "delivered"), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class InventedOrder:
    """One invented order. Days are counted from the look-alike's now; see ``data/orders.yaml``."""

    key: str
    id: str
    store: str | None
    status: str = "shipped"
    number_status: str | None = "8"
    lines: tuple[Line, ...]
    coupon: Decimal = Decimal(0)
    placed: float
    shipped: float | None = None
    completed: float | None = None
    expected: int | None = None
    protection: int | None = None
    tags: tuple[str, ...] = ()
    parcels: tuple[ParcelSent, ...] = ()
    dispute: Mapping[str, Any] | None = None
    no_total: bool = False
    detail_lines: tuple[Line, ...] = field(default=())

    @property
    def total(self) -> Decimal:
        """What was paid, in US dollars."""
        return sum((line.price * line.quantity for line in self.lines), Decimal(0)) - self.coupon

    @property
    def is_under_way(self) -> bool:
        """Whether the page offers to confirm receipt and to track."""
        return self.status in ("shipped", "in_dispute", "strange")


def ago(now: datetime, days: float) -> datetime:
    """The moment that many days before ``now``."""
    return now - timedelta(days=days)


def _history(parcel: Mapping[str, Any], shipped: float, journeys: Mapping[str, Any]) -> tuple[HistoryEntry, ...]:
    entries = [
        HistoryEntry(event=event, days_ago=shipped - after)
        for event, after in journeys[parcel["journey"]]
        if shipped - after >= 0
    ]
    entries += [HistoryEntry(event=event, days_ago=float(days)) for event, days in parcel["then"]]
    return tuple(sorted(entries, key=lambda entry: entry.days_ago))


def _order(document: dict[str, Any], journeys: Mapping[str, Any]) -> InventedOrder:
    identity = document["id"]
    described = [{"title": document["title"], "price": document["price"]}, *document.get("lines", [])]
    lines = tuple(
        Line(
            id=f"{int(identity) + 50_000 + place}",
            product_id=f"32{identity[-13:]}{place}",
            title=line["title"],
            price=Decimal(line["price"]),
            quantity=line.get("quantity", 1),
        )
        for place, line in enumerate(described)
    )
    shipped = document.get("shipped")
    parcels = tuple(
        ParcelSent(
            number=parcel["number"],
            former=parcel.get("former"),
            service=parcel["service"],
            carrier=parcel.get("carrier"),
            history=_history(parcel, shipped or 0, journeys),
        )
        for parcel in document.get("parcels", [])
    )
    kept = ("key", "id", "store", "status", "placed", "shipped", "completed", "expected", "protection")
    ended = document.get("status") in ("completed", "expired")
    return InventedOrder(
        **{name: document[name] for name in kept if name in document},
        number_status=document.get("number_status", "9" if ended else "8"),
        lines=lines,
        coupon=Decimal(document.get("coupon", 0)),
        tags=tuple(document.get("tags", ())),
        parcels=parcels,
        dispute=document.get("dispute"),
        no_total=document.get("no_total", False),
    )


@cache
def invented_orders() -> dict[str, InventedOrder]:
    """Every order of ``data/orders.yaml``, by key, in the order written there."""
    journeys = read_data("journeys.yaml")
    return {document["key"]: _order(document, journeys) for document in read_data("orders.yaml")}


def with_detail_price(order: InventedOrder, price: str) -> InventedOrder:
    """The same order whose own page prints another price than the list: two amounts that disagree."""
    first, *others = order.lines
    return replace(order, detail_lines=(replace(first, price=Decimal(price) + order.coupon), *others))
