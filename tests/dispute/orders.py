"""Invented orders for the drafts, and the knowledge they are drafted with."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from companion.dispute.dispute_knowledge import DisputeKnowledge
from companion.facts import (
    Item,
    Moment,
    Money,
    Order,
    OrderFacts,
    OrderStatus,
    Parcel,
    ParcelStatus,
    Protection,
    Shopper,
)

KNOWLEDGE = DisputeKnowledge.load()
ORDER_ID = "8190000000012345"
NUMBER = "LP00123456789CN"
NOW = datetime(2026, 10, 5, 12, tzinfo=UTC)


def day(printed: str, *, estimated: bool = False) -> Moment:
    return Moment(datetime.fromisoformat(printed).replace(tzinfo=UTC), printed, estimated)


def money(amount: str, currency: str = "BRL") -> Money:
    return Money(Decimal(amount), currency)


def parcel(status: ParcelStatus | None = ParcelStatus.IN_TRANSIT, **known: Any) -> Parcel:
    return Parcel(
        **{
            "tracking_number": NUMBER,
            "status": status,
            "status_at": day("2026-09-28"),
            "first_scan_at": day("2026-09-10"),
            "last_event_at": day("2026-09-28"),
            **known,
        }
    )


def order(*parcels: Parcel, confirmed: bool = True, ends: str | None = "2026-10-30", **known: Any) -> OrderFacts:
    said = {name: known.pop(name) for name in ("asked_seller_at", "asked_carrier_at") if name in known}
    return OrderFacts(
        order=Order(
            **{
                "id": ORDER_ID,
                "status": OrderStatus.SHIPPED,
                "shipped_at": day("2026-09-05"),
                "expected_by": day("2026-10-03"),
                "total": money("132.74"),
                **known,
            }
        ),
        parcels=parcels,
        protection=Protection(ends_at=day(ends) if ends else None),
        shopper=Shopper(not_received_at=day("2026-10-05") if confirmed else None, **said),
    )


def line(line_id: str, amount: str, quantity: int | None = 1, currency: str = "BRL") -> Item:
    return Item(line_id=line_id, price=money(amount, currency), quantity=quantity)
