"""Should the shopper file today? An answer with the last safe day, what speaks for waiting, and what waiting loses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Literal

from msgspec import Struct, field

from companion.dispute.days import day_of
from companion.dispute.dispute_knowledge import DisputeKnowledge
from companion.dispute.situation import Situation
from companion.facts import Moment, OrderFacts, OrderStatus, ParcelStatus

Answer = Literal["wait", "ask", "file"]

_OPEN_STATES = {"open", "seller_answered", "platform_reviews", None}
_NOTHING_TO_CLAIM = {OrderStatus.CANCELLED, OrderStatus.REFUNDED, OrderStatus.AWAITING_PAYMENT}
_SILENT_ROUTES = {ParcelStatus.DEPARTED_ORIGIN, ParcelStatus.ARRIVED_DESTINATION, ParcelStatus.IN_TRANSIT}


class Point(Struct, frozen=True, kw_only=True):
    """One sentence by its Fluent id below ``dispute-``; arguments are dates and numbers."""

    message: str
    arguments: Mapping[str, date | int | str] = field(default_factory=dict)


class FileToday(Struct, frozen=True, kw_only=True):
    """``last_safe_day`` is the day before the printed end of protection, as in the plan's headlines."""

    answer: Answer
    last_safe_day: date | None
    for_waiting: tuple[Point, ...]
    lost_by_waiting: tuple[Point, ...]


def file_today(facts: OrderFacts, situation: Situation, *, now: datetime, knowledge: DisputeKnowledge) -> FileToday:
    """Answer for this order at ``now`` (aware, UTC). Nothing here promises an outcome."""
    terms = knowledge.terms
    ends = facts.protection.ends_at
    last_safe = None if ends is None else day_of(ends) - timedelta(days=1)
    if _dispute_is_open(facts):
        return FileToday(
            answer="wait",
            last_safe_day=last_safe,
            for_waiting=(Point(message="already-open"),),
            lost_by_waiting=(),
        )
    if facts.order.status in _NOTHING_TO_CLAIM:
        return FileToday(
            answer="wait",
            last_safe_day=last_safe,
            for_waiting=(Point(message="nothing-to-claim"),),
            lost_by_waiting=(),
        )
    answer = _answer(facts, situation, now, terms)
    return FileToday(
        answer=answer,
        last_safe_day=last_safe,
        for_waiting=tuple(_for_waiting(facts, situation, now, terms, answer)),
        lost_by_waiting=tuple(_lost_by_waiting(facts, situation, now, terms)),
    )


def _dispute_is_open(facts: OrderFacts) -> bool:
    dispute = facts.dispute
    begun = dispute.opened_at is not None or dispute.state is not None
    return facts.order.status is OrderStatus.IN_DISPUTE or (begun and dispute.state in _OPEN_STATES)


def _answer(facts: OrderFacts, situation: Situation, now: datetime, terms: Mapping[str, timedelta]) -> Answer:
    ends = facts.protection.ends_at
    if ends is not None and now >= ends.at + terms["dispute_after_protection"]:
        return "ask"
    if ends is not None and now >= ends.at - terms["protection_warning"]:
        return "file"
    if situation.case.file_now or _completed(facts):
        return "file"
    parcel = situation.parcel
    if situation.case.id == "marked_delivered":
        delivered = parcel.delivered_at if parcel is not None else None
        return "file" if _since(delivered, now) >= terms["delivered_dispute"] else "ask"
    if situation.case.id == "pickup":
        return "wait"
    if facts.order.status is OrderStatus.AWAITING_SHIPMENT:
        return "wait"
    if not _is_due(facts, situation, now, terms):
        return "ask" if ends is None else "wait"
    silent_seller = _since(facts.shopper.asked_seller_at, now) >= terms["seller_reply"]
    return "file" if silent_seller else "ask"


def _is_due(facts: OrderFacts, situation: Situation, now: datetime, terms: Mapping[str, timedelta]) -> bool:
    """Whether it is time to speak: protection near its end, the parcel late, silent or never seen, or held."""
    ends, parcel = facts.protection.ends_at, situation.parcel
    expected = (parcel.expected_by if parcel is not None else None) or facts.order.expected_by
    quiet = _since(parcel.last_event_at if parcel is not None else None, now) >= terms["silent_advice"]
    unseen = situation.case.id == "no_tracking" and _since(facts.order.shipped_at, now) >= terms["no_scan_suspicious"]
    return (
        (ends is not None and now >= ends.at - terms["protection_notice"])
        or _since(expected, now) >= terms["eta_grace"]
        or quiet
        or unseen
        or situation.case.id in {"customs", "attempted", "refused", "damaged", "cancelled"}
    )


def _completed(facts: OrderFacts) -> bool:
    return facts.order.status is OrderStatus.COMPLETED or facts.order.completed_at is not None


def _since(moment: Moment | None, now: datetime) -> timedelta:
    return timedelta.min if moment is None else now - moment.at


def _for_waiting(
    facts: OrderFacts,
    situation: Situation,
    now: datetime,
    terms: Mapping[str, timedelta],
    answer: Answer,
) -> list[Point]:
    points: list[Point] = []
    if answer == "file":
        return points
    ends, parcel = facts.protection.ends_at, situation.parcel
    if facts.order.status is OrderStatus.AWAITING_SHIPMENT:
        points.append(Point(message="not-sent-yet"))
    if situation.case.id == "pickup":
        points.append(Point(message="collect-it"))
    if situation.case.id == "marked_delivered":
        points.append(Point(message="carrier-may-deliver"))
    expected = (parcel.expected_by if parcel is not None else None) or facts.order.expected_by
    if expected is not None and not expected.estimated and expected.at > now:
        points.append(Point(message="not-due-yet", arguments={"day": day_of(expected)}))
    last = parcel.last_event_at if parcel is not None else None
    if parcel is not None and last is not None and situation.case.id == "in_transit":
        if now - last.at < terms["silent_notice"]:
            points.append(Point(message="still-moving", arguments={"day": day_of(last)}))
        elif (
            parcel.service_class == "economy"
            and parcel.status in _SILENT_ROUTES
            and now - last.at < terms["economy_wait"]
        ):
            points.append(Point(message="economy-is-silent", arguments={"days": terms["economy_wait"].days}))
    if facts.season.peaks:
        points.append(Point(message="busy-season"))
    if ends is not None and (left := (ends.at - terms["protection_warning"] - now).days) > 0:
        points.append(Point(message="days-left", arguments={"days": left}))
    if ends is not None and now < ends.at - terms["protection_urgent"]:
        points.append(Point(message="seller-may-extend"))
    points.append(Point(message="one-shot"))
    return points


def _lost_by_waiting(
    facts: OrderFacts, situation: Situation, now: datetime, terms: Mapping[str, timedelta]
) -> list[Point]:
    points: list[Point] = []
    ends, parcel = facts.protection.ends_at, situation.parcel
    if situation.case.file_now:
        points.append(Point(message="waiting-mends-nothing"))
    delivered = parcel.delivered_at if parcel is not None else None
    if delivered is not None and not _completed(facts):
        points.append(Point(message="delivered-clock", arguments={"day": day_of(delivered)}))
    if _completed(facts):
        points.append(Point(message="completed-clock"))
    if ends is None:
        points.append(Point(message="end-unknown"))
    elif now >= ends.at + terms["dispute_after_protection"]:
        points.append(Point(message="window-may-be-over", arguments={"day": day_of(ends)}))
    elif now >= ends.at:
        points.append(Point(message="protection-over", arguments={"day": day_of(ends)}))
    else:
        points.append(Point(message="last-safe-day", arguments={"day": day_of(ends) - terms["protection_warning"]}))
        points.append(Point(message="protection-ends", arguments={"day": day_of(ends)}))
    return points
