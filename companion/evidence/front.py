"""The first page: what a hurried reader must see, the order, and the journey drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from companion import __version__
from companion.canonical_statuses import ParcelStatus
from companion.evidence.case import Case, CaseParcel
from companion.evidence.clean_text import clean
from companion.evidence.printing.blocks import Block, Dot, Gap, Heading, Mark, Pairs, Paragraph, TimeLine, Title, Tone
from companion.evidence.silences import Silence, silences
from companion.evidence.words import COMPLETED, Words, day_of
from companion.facts import Moment

MOST_DRAWN = 6
MOST_GOODS = 5
OVER = frozenset({ParcelStatus.DELIVERED, ParcelStatus.RETURNED, ParcelStatus.DESTROYED, ParcelStatus.CANCELLED})
_GOOD = frozenset({ParcelStatus.DELIVERED})
_BAD = frozenset(
    {
        ParcelStatus.CUSTOMS_HELD,
        ParcelStatus.DELIVERY_ATTEMPTED,
        ParcelStatus.RETURNING,
        ParcelStatus.RETURNED,
        ParcelStatus.REFUSED,
        ParcelStatus.LOST,
        ParcelStatus.DAMAGED,
        ParcelStatus.DESTROYED,
        ParcelStatus.SEIZED,
        ParcelStatus.EXCEPTION,
    }
)


def front(case: Case, words: Words, least_silence: timedelta) -> Iterator[Block]:
    """Title, leading sentences, the order's facts, and a time line for each parcel that has one."""
    order = case.facts.order
    yield Title(
        text=words.say("evidence-title", order=clean(order.id, 64)),
        under=words.say("evidence-made", when=words.instant(case.made_at), version=__version__),
    )
    for sentence in _leading(case, words):
        yield Paragraph(text=sentence, tone="strong")
    yield Heading(text=words.say("evidence-order"))
    facts = tuple(_facts(case, words))
    yield Pairs(rows=facts)
    if any(value.endswith(COMPLETED) for _, value in facts):
        yield Paragraph(text=words.say("evidence-completed"), tone="quiet")
    drawn = [parcel for parcel in case.parcels if parcel.dated()][:MOST_DRAWN]
    if drawn:
        yield Heading(text=words.say("evidence-journey"))
    for parcel in drawn:
        yield _journey(case, parcel, words, least_silence)


def parcel_title(case: Case, parcel: CaseParcel, words: Words) -> str:
    """Which parcel it is, where there are several."""
    if len(case.parcels) < 2:
        return ""
    return words.say("evidence-parcel", number=clean(parcel.parcel.tracking_number or "", 64))


def _leading(case: Case, words: Words) -> Iterator[str]:
    looked_at = case.tracking_looked_at
    for parcel in case.parcels[:MOST_DRAWN]:
        dated = parcel.dated()
        begin = f"{clean(parcel.parcel.tracking_number or '', 64)}: " if len(case.parcels) > 1 else ""
        if parcel.parcel.status is ParcelStatus.DELIVERED and parcel.parcel.delivered_at:
            yield begin + words.say("evidence-delivered", event_day=day_of(parcel.parcel.delivered_at))
        elif dated and dated[-1].event.at:
            event_day = day_of(dated[-1].event.at)
            days = (day_of(looked_at) - event_day).days if looked_at else 0
            if looked_at and days >= 1:
                arguments = {"event_day": event_day, "look_day": day_of(looked_at), "days": days}
                yield begin + words.say("evidence-newest-silent", **arguments)
            else:
                yield begin + words.say("evidence-newest", event_day=event_day)
        elif looked_at and not parcel.events:
            yield begin + words.say("evidence-no-events", look_day=day_of(looked_at))
    shopper = case.facts.shopper
    if shopper.not_received_at:
        yield words.say("evidence-buyer-not-received", day=day_of(shopper.not_received_at))
    if shopper.received_at:
        yield words.say("evidence-buyer-received", day=day_of(shopper.received_at))


def _facts(case: Case, words: Words) -> Iterator[tuple[str, str]]:
    order, protection = case.facts.order, case.facts.protection
    yield words.say("evidence-order-number"), clean(order.id, 64)
    if order.store:
        yield words.say("evidence-store"), clean(order.store, 120)
    moments: tuple[tuple[str, Moment | None], ...] = (
        ("fact-order-placed_at", order.placed_at),
        ("fact-order-paid_at", order.paid_at),
        ("fact-order-shipped_at", order.shipped_at),
        ("fact-order-expected_by", order.expected_by),
        ("fact-order-completed_at", order.completed_at),
        ("fact-protection-ends_at", protection.ends_at),
    )
    for name, moment in moments:
        if moment is not None:
            yield words.say(name), words.day(moment) + (COMPLETED if moment.estimated else "")
    if order.total:
        yield words.say("evidence-total"), words.money(order.total)
    if order.status:
        yield words.say("fact-order-status"), words.value("order-status", order.status.value)
    if len(case.parcels) == 1:
        known = case.parcels[0].parcel
        if known.tracking_number:
            yield words.say("fact-parcel-tracking_number"), clean(known.tracking_number, 64)
        if known.carrier and known.carrier != known.service:
            yield words.say("evidence-carrier"), clean(known.carrier, 80)
        if known.service:
            yield words.say("evidence-service"), clean(known.service, 80)
    else:
        for parcel in case.parcels[:MOST_DRAWN]:
            told = (parcel.parcel.tracking_number, parcel.parcel.carrier, parcel.parcel.service)
            if any(told):
                names = dict.fromkeys(clean(text, 80) for text in told if text)
                yield words.say("fact-parcel-tracking_number"), " · ".join(names)
    goods = [clean(item.title, 110) for item in order.items if item.title]
    if goods:
        more = ["…"] if len(goods) > MOST_GOODS else []
        yield words.say("evidence-goods"), "\n".join(goods[:MOST_GOODS] + more)


def _journey(case: Case, parcel: CaseParcel, words: Words, least: timedelta) -> TimeLine:
    dated = [(each.event.at.at, each.event) for each in parcel.dated() if each.event.at]
    looked_at = case.tracking_looked_at
    over = parcel.parcel.status in OVER
    quiet = silences([at for at, _ in dated], looked_at, over=over, least=least)
    # Days are counted as they are printed, so that picture and sentence agree.
    days = {event.at.at: day_of(event.at) for _, event in dated if event.at}
    return TimeLine(
        title=parcel_title(case, parcel, words),
        dots=tuple(Dot(at, _tone(event.status)) for at, event in dated),
        gaps=tuple(_gap(silence, days, words) for silence in quiet),
        marks=tuple(_marks(case, words)),
    )


def _gap(silence: Silence, days: Mapping[datetime, date], words: Words) -> Gap:
    begins, ends = (days.get(at) or day_of(at) for at in (silence.begins, silence.ends))
    return Gap(silence.begins, silence.ends, words.say("evidence-silence", days=(ends - begins).days))


def _marks(case: Case, words: Words) -> Iterator[Mark]:
    order = case.facts.order
    known: tuple[tuple[str, Moment | None, Tone], ...] = (
        ("fact-order-placed_at", order.placed_at, "plain"),
        ("fact-order-shipped_at", order.shipped_at, "plain"),
        ("fact-order-expected_by", order.expected_by, "plain"),
        ("fact-protection-ends_at", case.facts.protection.ends_at, "bad"),
    )
    for name, moment, tone in known:
        if moment is not None:
            yield Mark(moment.at, words.say(name), words.day(moment), tone)
    if case.tracking_looked_at:
        yield Mark(case.tracking_looked_at, words.say("evidence-looked-at"), words.day(case.tracking_looked_at))


def _tone(status: ParcelStatus | None) -> Tone:
    return "good" if status in _GOOD else "bad" if status in _BAD else "plain"
