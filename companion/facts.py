"""The words every room speaks: what is known of one order, typed, and where each fact was read.

A fact that is not known is ``None``: never a default, never a guess. Every field is explained in
``shared_rules/vocabulary/facts.yaml``; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from companion.canonical_statuses import OrderStatus as OrderStatus
from companion.canonical_statuses import ParcelStatus as ParcelStatus

OriginKind = Literal["page", "source", "shopper", "estimate"]
PaymentKind = Literal["card", "paypal", "pay_later", "wallet", "transfer", "slip"]
ServiceClass = Literal["economy", "standard", "premium", "unknown"]

# From where a day begins first to where it begins last.
ALL_ZONES = timedelta(hours=26)


class Origin(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a fact was read: the kind of witness, the place, and the exact words."""

    kind: OriginKind
    where: str | None = None
    text: str | None = None


class Moment(Struct, frozen=True, omit_defaults=True):
    """A point in time as it was printed.

    ``at`` is UTC and is the *earliest* instant the printed text allows (a date without a zone begins where
    the day begins first). ``printed`` is the ISO 8601 form of what was printed: ``2026-10-15`` for a date,
    ``2026-09-23T17:13:00-07:00`` for an instant, without an offset where the page names none.
    ``estimated`` marks a moment that had to be completed (a year inferred, a term added).
    """

    at: datetime
    printed: str | None = None
    estimated: bool = False

    @property
    def latest(self) -> datetime:
        """The latest instant the printed text allows: without a zone it may be that hour, or day, anywhere."""
        printed = self.printed or ""
        if not printed or printed.endswith("Z") or ("T" in printed and printed[-6:-5] in ("+", "-")):
            return self.at
        return self.at + (ALL_ZONES if "T" in printed else ALL_ZONES + timedelta(days=1))


class Money(Struct, frozen=True, omit_defaults=True):
    """An amount in the currency it was printed in; never converted. ``currency`` is ISO 4217."""

    amount: Decimal
    currency: str


class Item(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of an order."""

    line_id: str | None = None
    product_id: str | None = None
    title: str | None = None
    variant: str | None = None
    quantity: int | None = None
    price: Money | None = None
    expected_by: Moment | None = None
    dispute_url: str | None = None


class Event(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of a parcel's history. ``source`` names who reported it, ``also_from`` who did as well.

    ``missing_since`` is when a check first found that nobody reports it any more.
    """

    at: Moment | None = None
    text: str
    title: str | None = None
    code: str | None = None
    place: str | None = None
    stage: str | None = None
    status: ParcelStatus | None = None
    reason: str | None = None
    confidence: float | None = None
    matched_by: str | None = None
    source: str = "aliexpress"
    also_from: tuple[str, ...] = ()
    missing_since: Moment | None = None


class CarrierContact(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How to reach the carrier, as the tracking reply itself names it."""

    name: str | None = None
    website: str | None = None
    phones: tuple[str, ...] = ()
    hours: str | None = None


class Order(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is known of the order itself."""

    id: str
    status: OrderStatus | None = None
    status_text: str | None = None
    placed_at: Moment | None = None
    paid_at: Moment | None = None
    shipped_at: Moment | None = None
    completed_at: Moment | None = None
    ships_by: Moment | None = None
    expected_by: Moment | None = None
    total: Money | None = None
    country: str | None = None
    language: str | None = None
    store: str | None = None
    store_url: str | None = None
    message_url: str | None = None
    detail_url: str | None = None
    tracking_url: str | None = None
    payment_method: str | None = None
    payment_kind: PaymentKind | None = None
    items: tuple[Item, ...] = ()
    buttons: tuple[str, ...] = ()
    refund_texts: tuple[str, ...] = ()
    origins: Mapping[str, Origin] = {}


class Parcel(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is known of one parcel of the order; ``events`` are newest first."""

    tracking_number: str | None = None
    former_number: str | None = None
    older_numbers: tuple[str, ...] = ()
    local_number: str | None = None
    carrier: str | None = None
    service: str | None = None
    service_class: ServiceClass | None = None
    status: ParcelStatus | None = None
    reason: str | None = None
    status_at: Moment | None = None
    status_text: str | None = None
    first_scan_at: Moment | None = None
    last_event_at: Moment | None = None
    departed_at: Moment | None = None
    delivered_at: Moment | None = None
    delivered_place: str | None = None
    delivered_country: str | None = None
    says_delivered: tuple[str, ...] = ()
    says_otherwise: tuple[str, ...] = ()
    said_delivered_at: Moment | None = None
    checked_at: Moment | None = None
    expected_by: Moment | None = None
    pickup_until: Moment | None = None
    attempts: int | None = None
    destination_country: str | None = None
    contact: CarrierContact | None = None
    items: tuple[Item, ...] = ()
    events: tuple[Event, ...] = ()
    origins: Mapping[str, Origin] = {}


class Protection(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Buyer protection: the earliest of the dates the pages print, and every date that was printed."""

    ends_at: Moment | None = None
    extended_from: Moment | None = None
    printed_dates: tuple[str, ...] = ()
    origins: Mapping[str, Origin] = {}


class Dispute(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The state of a dispute on this order, where there is one.

    ``refund`` is what was agreed, decided or paid back; ``state_seen_at`` when the case was first seen in this state.
    ``other_cases`` are the order's other cases: each of its lines has its own.
    """

    id: str | None = None
    opened_at: Moment | None = None
    status_text: str | None = None
    state: Literal["open", "seller_answered", "platform_reviews", "agreed", "decided", "refunded", "closed"] | None = (
        None
    )
    seller_replied_at: Moment | None = None
    seller_answers_by: Moment | None = None
    platform_decides_by: Moment | None = None
    claim: Money | None = None
    offer: Money | None = None
    offer_kind: Literal["refund", "partial", "zero", "resend", "close_and_wait"] | None = None
    decided_at: Moment | None = None
    refund: Money | None = None
    refunded_at: Moment | None = None
    state_seen_at: Moment | None = None
    detail_url: str | None = None
    other_cases: tuple[Dispute, ...] = ()
    origins: Mapping[str, Origin] = {}


class Siblings(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Other orders of the same days, and orders that share a tracking number."""

    same_number: tuple[str, ...] = ()
    same_number_before: tuple[str, ...] = ()
    arrived: int | None = None
    late: int | None = None


class Season(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Names of the peaks (``shared_rules/calendar``) that overlap the journey."""

    peaks: tuple[str, ...] = ()


class Shopper(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What only the shopper can say, each said once for this order."""

    not_received_at: Moment | None = None
    received_at: Moment | None = None
    asked_seller_at: Moment | None = None
    asked_carrier_at: Moment | None = None
    asked_extension_at: Moment | None = None
    completed_by_mistake_at: Moment | None = None
    notice_card_until: Moment | None = None


class OrderFacts(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything known of one order."""

    order: Order
    parcels: tuple[Parcel, ...] = ()
    protection: Protection = Protection()
    dispute: Dispute = Dispute()
    siblings: Siblings = Siblings()
    season: Season = Season()
    shopper: Shopper = Shopper()
