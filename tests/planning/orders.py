"""Orders of every kind, made from a chooser: hypothesis in one test, a seeded generator in another."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from companion.facts import (
    Dispute,
    Event,
    Item,
    Moment,
    Money,
    Order,
    OrderFacts,
    OrderStatus,
    Origin,
    Parcel,
    ParcelStatus,
    Protection,
    Season,
    Shopper,
    Siblings,
)
from tests.planning.book import rule_book

Thing = TypeVar("Thing")
Chooser = Callable[[Sequence[Any]], Any]

START = datetime(2026, 10, 20, 15, 30, tzinfo=UTC)
DAYS = (-120, -91, -61, -40, -31, -30, -16, -15, -10, -8, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 7, 10, 14, 20, 45)
HOURS = (0, 1, 9, 23)
REASONS = rule_book().vocabulary.facts["parcel.reason"].values


def order_from(choose: Chooser) -> OrderFacts:
    """An order of which any fact may be known or not; the commonest kinds come most often."""

    def sometimes(make: Callable[[], Thing], often: int = 1, seldom: int = 2) -> Thing | None:
        return make() if choose((True,) * often + (False,) * seldom) else None

    def moment() -> Moment:
        at = START + timedelta(days=choose(DAYS), hours=choose(HOURS))
        printed = choose((None, at.date().isoformat(), at.isoformat()))
        return Moment(at, printed, choose((False, False, True)))

    def money() -> Money:
        return Money(Decimal(choose(("0.00", "5.00", "132.74"))), choose(("USD", "BRL", "JPY")))

    def parcel() -> Parcel:
        return Parcel(
            tracking_number=choose((None, "LP00000000000001", "RB000000005BR", "8000000000000001")),
            former_number=choose((None, None, "LP00000000000001")),
            carrier=choose((None, "Correios")),
            service_class=choose((None, "economy", "standard", "premium", "unknown")),
            status=choose((None, *ParcelStatus, ParcelStatus.IN_TRANSIT, ParcelStatus.DELIVERED)),
            reason=choose((None, None, None, *REASONS)),
            status_at=sometimes(moment, 3, 1),
            status_text=choose((None, "In transit")),
            first_scan_at=sometimes(moment),
            last_event_at=sometimes(moment, 3, 1),
            departed_at=sometimes(moment),
            delivered_at=sometimes(moment),
            expected_by=sometimes(moment),
            pickup_until=sometimes(moment),
            attempts=choose((None, 0, 1, 2, 3)),
            destination_country=choose((None, "BR", "ES")),
            delivered_place=choose((None, "CAMPINAS, BRAZIL")),
            delivered_country=choose((None, None, "BR", "ES")),
            **choose(({}, {}, {"says_delivered": ("aliexpress",), "says_otherwise": ("cainiao",)})),
            said_delivered_at=sometimes(moment),
            checked_at=sometimes(moment),
            events=choose(((), (Event(text="In transit"),))),
        )

    disputed = choose((False, False, True))
    return OrderFacts(
        order=Order(
            id="8000000000000001",
            status=choose((None, *OrderStatus, *(OrderStatus.SHIPPED,) * 8)),
            placed_at=sometimes(moment, 3, 1),
            paid_at=sometimes(moment),
            shipped_at=sometimes(moment),
            completed_at=sometimes(moment),
            ships_by=sometimes(moment),
            expected_by=sometimes(moment),
            total=sometimes(money),
            country=choose((None, "BR", "ES")),
            payment_kind=choose((None, "card", "paypal", "pay_later", "wallet", "transfer", "slip")),
            store=choose((None, "Example Store")),
            items=choose(((), (Item(title="Lamp"),), (Item(title="Lamp", dispute_url="https://example.invalid"),))),
            buttons=choose(((), ("TRACKING",), ("TRACKING", "OPEN_DISPUTE"))),
        ),
        parcels=tuple(parcel() for _ in range(choose((0, 1, 1, 1, 1, 2, 3)))),
        protection=Protection(
            ends_at=sometimes(moment, 3, 1),
            extended_from=sometimes(moment, 1, 4),
            printed_dates=choose(((), (), ("2026-10-15", "2026-10-16"))),
            origins={"ends_at": Origin(kind="page", text="Refund if no delivery before Oct 15, 2026")},
        ),
        dispute=Dispute(
            id=choose((None, "1")),
            opened_at=sometimes(moment),
            state=choose(
                (None, "open", "seller_answered", "platform_reviews", "agreed", "decided", "refunded", "closed")
            ),
            seller_replied_at=sometimes(moment, 1, 4),
            seller_answers_by=sometimes(moment),
            platform_decides_by=sometimes(moment),
            claim=sometimes(money),
            offer=sometimes(money),
            offer_kind=choose((None, "refund", "partial", "zero", "resend", "close_and_wait")),
            decided_at=sometimes(moment),
            refunded_at=sometimes(moment, 1, 4),
            refund=sometimes(money),
            state_seen_at=sometimes(moment, 2, 1),
        )
        if disputed
        else Dispute(),
        siblings=Siblings(
            same_number=choose(((), (), ("8000000000000002",))),
            same_number_before=choose(((), (), ("8000000000000003",))),
            arrived=choose((None, 0, 1, 2)),
            late=choose((None, 0, 1, 3)),
        ),
        season=Season(peaks=choose(((), (), ("black-friday",), ("singles-day", "black-friday")))),
        shopper=Shopper(
            not_received_at=sometimes(moment, 1, 5),
            received_at=sometimes(moment, 1, 8),
            asked_seller_at=sometimes(moment, 1, 4),
            asked_extension_at=sometimes(moment, 1, 4),
            completed_by_mistake_at=sometimes(moment, 1, 8),
            notice_card_until=sometimes(moment, 1, 5),
        ),
    )


def findings_from(choose: Chooser) -> dict[str, tuple[str, ...]]:
    """What is odd about the numbers of such orders."""
    odd = ((), (), ("check_digit_fails",), ("post_of_another_country",), ("looks_like_order_number",))
    return {number: choose(odd) for number in ("LP00000000000001", "RB000000005BR")}
