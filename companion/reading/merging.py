"""Two readings of one order become one: nothing known is lost, and the later page is believed."""

from __future__ import annotations

from companion.facts import Order, OrderFacts, OrderStatus
from companion.reading.merging_disputes import merge_disputes
from companion.reading.merging_fields import filled, merge_items
from companion.reading.merging_parcels import merge_parcels
from companion.reading.merging_protection import merge_protection
from companion.reading.reply_items import BUTTONS_OF
from companion.reading.text import comparable

DETAIL, LIST = "order-detail", "order-list"
OVER = frozenset({OrderStatus.COMPLETED, OrderStatus.CANCELLED, OrderStatus.CLOSED, OrderStatus.REFUNDED})
UNDER_WAY = frozenset(
    {
        OrderStatus.AWAITING_PAYMENT,
        OrderStatus.AWAITING_SHIPMENT,
        OrderStatus.PARTLY_SHIPPED,
        OrderStatus.SHIPPED,
        OrderStatus.IN_DISPUTE,
    }
)


def merge(earlier: OrderFacts, later: OrderFacts, *, same_visit: bool = False) -> OrderFacts:
    """The facts of both readings, field by field; where both know a field the later one is believed.

    Except: the end of protection (see ``merge_protection``; ``same_visit`` says that neither reading is newer),
    the total (the detail page's stands), buttons (those each page showed last, together), a status in words nobody
    knows, which only replaces a known one when the page's words changed, and an order that is over, which the
    lagging order list does not take back. ``ValueError`` when the two are different orders.
    """
    if earlier.order.id != later.order.id:
        raise ValueError(f"order {later.order.id} cannot be merged into order {earlier.order.id}")
    return OrderFacts(
        order=_merge_orders(earlier.order, later.order),
        parcels=merge_parcels(earlier.parcels, later.parcels),
        protection=merge_protection(earlier.protection, later.protection, same_visit=same_visit),
        dispute=merge_disputes(earlier.dispute, later.dispute),
        siblings=filled(earlier.siblings, later.siblings),
        season=filled(earlier.season, later.season),
        shopper=filled(earlier.shopper, later.shopper),
    )


def _merge_orders(earlier: Order, later: Order) -> Order:
    merged = filled(earlier, later, replacements={"items": merge_items(earlier.items, later.items)})
    if buttons := _buttons_of_every_page(merged):
        merged = filled(merged, Order(id=merged.id, buttons=buttons))
    if _keeps_status(earlier, later) or _goes_back(earlier, later):
        merged = _with_status_of(merged, earlier)
    if earlier.total and later.total and earlier.total != later.total:
        merged = _with_both_totals(merged, earlier, later)
    return merged


def _buttons_of_every_page(order: Order) -> tuple[str, ...]:
    """The buttons each page showed last, together."""
    shown = (origin.text or "" for name, origin in order.origins.items() if name.startswith(BUTTONS_OF))
    return tuple(dict.fromkeys(button for text in shown for button in text.split()))


def _keeps_status(earlier: Order, later: Order) -> bool:
    """Whether unknown words leave a known status standing: the same words, or words in another language."""
    if later.status is not OrderStatus.UNKNOWN or earlier.status in (None, OrderStatus.UNKNOWN):
        return False
    same_language = earlier.language == later.language or not (earlier.language and later.language)
    same_words = comparable(earlier.status_text or "") == comparable(later.status_text or "")
    return same_words or not same_language or not earlier.status_text


def _goes_back(earlier: Order, later: Order) -> bool:
    """Whether the order list, which lags behind, takes an order back that its own page says is over."""
    return (
        earlier.status in OVER
        and later.status in UNDER_WAY
        and _page_of(earlier, "status") == DETAIL
        and _page_of(later, "status") == LIST
    )


def _with_status_of(merged: Order, known: Order) -> Order:
    origins = dict(merged.origins)
    if "status" in known.origins:
        origins["status"] = known.origins["status"]
    return filled(merged, Order(id=merged.id, status=known.status, status_text=known.status_text, origins=origins))


def _with_both_totals(merged: Order, earlier: Order, later: Order) -> Order:
    """Two pages print two totals: the detail page's stands, the other is remembered under its page."""
    earlier_page, later_page = _page_of(earlier, "total"), _page_of(later, "total")
    stands, other, other_page = later, earlier, earlier_page
    if earlier_page == DETAIL and later_page != DETAIL:
        stands, other, other_page = earlier, later, later_page
    origins = dict(merged.origins)
    if "total" in stands.origins:
        origins["total"] = stands.origins["total"]
    if "total" in other.origins and earlier_page != later_page:
        origins[f"total@{other_page}"] = other.origins["total"]
    return filled(merged, Order(id=merged.id, total=stands.total, origins=origins))


def _page_of(order: Order, fact: str) -> str:
    origin = order.origins.get(fact)
    return (origin.where or "").split(":")[0] if origin else ""
