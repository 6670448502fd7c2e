"""The tables that follow: events, versions of pages and sources, what the buyer did, the dispute, pictures."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from PIL import Image as Pictures

from companion.canonical_statuses import ParcelStatus
from companion.evidence.case import Case, CaseEvent, CaseParcel, Look
from companion.evidence.clean_text import clean
from companion.evidence.front import parcel_title
from companion.evidence.printing.blocks import Block, Cell, Grid, Heading, Image, Pairs, Paragraph
from companion.evidence.words import Words
from companion.facts import Moment

MOST_EVENTS = 200
MOST_LOOKS = 40
KINDS = ("tracking", "order-detail", "order-list", "return-list", "dispute-form")
SAID = ("asked_seller", "asked_carrier", "asked_extension", "not_received", "received", "completed_by_mistake")


def events(case: Case, words: Words) -> Iterator[Block]:
    """Every parcel's events, newest first, each with who told of it."""
    shown = [parcel for parcel in case.parcels if parcel.events]
    if shown:
        yield Heading(text=words.say("evidence-events"))
        yield Paragraph(text=_about_events(shown, words), tone="quiet")
    for parcel in shown:
        yield Grid(
            title=parcel_title(case, parcel, words),
            head=tuple(words.say(f"evidence-{column}") for column in ("when", "event", "told-by")),
            shares=(25, 55, 20),
            rows=tuple(_event(event, words) for event in parcel.events[:MOST_EVENTS]),
        )
        yield from _older(parcel, words)


def looks(case: Case, words: Words) -> Iterator[Block]:
    """Each version of a page or source, the newest first."""
    if not case.looks:
        return
    yield Heading(text=words.say("evidence-looks"))
    yield Paragraph(text=words.say("evidence-looks-about"), tone="quiet")
    newest = sorted(case.looks, key=lambda look: (look.last, look.first), reverse=True)
    yield Grid(
        head=tuple(words.say(f"evidence-{column}") for column in ("source", "first", "last", "newest-then")),
        shares=(23, 21, 21, 35),
        rows=tuple(_look(look, words) for look in newest[:MOST_LOOKS]),
    )
    if len(newest) > MOST_LOOKS:
        text = words.say("evidence-older-looks", count=len(newest) - MOST_LOOKS)
        yield Paragraph(text=text, tone="quiet")


def sayings(case: Case, words: Words) -> Iterator[Block]:
    """What the buyer noted: messages, questions to the carrier, statements."""
    said = [entry for entry in case.sayings if entry.statement in SAID]
    if not said:
        return
    yield Heading(text=words.say("evidence-said"))
    yield Paragraph(text=words.say("evidence-said-about"), tone="quiet")
    yield Grid(
        head=(words.say("evidence-when"), words.say("evidence-event")),
        shares=(30, 70),
        rows=tuple(
            (Cell(words.instant(entry.said_at)), Cell(words.say(f"evidence-said-{entry.statement}"))) for entry in said
        ),
    )


def dispute(case: Case, words: Words) -> Iterator[Block]:
    """The dispute as the pages show it, where there is one."""
    known = case.facts.dispute
    moments: tuple[tuple[str, Moment | None], ...] = (
        ("fact-dispute-opened_at", known.opened_at),
        ("fact-dispute-seller_replied_at", known.seller_replied_at),
        ("fact-dispute-decided_at", known.decided_at),
        ("fact-dispute-refunded_at", known.refunded_at),
    )
    rows = [(words.say(name), words.day(moment)) for name, moment in moments if moment is not None]
    if known.state:
        rows.append((words.say("fact-dispute-state"), words.value("dispute-state", known.state)))
    if rows:
        yield Heading(text=words.say("evidence-dispute"))
        yield Pairs(rows=tuple(rows))


def pictures(case: Case, words: Words) -> Iterator[Block]:
    """The pictures the buyer added, each with its name and when it was added."""
    if case.pictures:
        yield Heading(text=words.say("evidence-pictures"))
    for row in case.pictures:
        with Pictures.open(BytesIO(row.body)) as opened:
            width, height = opened.size
        caption = words.say("evidence-picture", name=clean(row.name, 120), when=words.instant(row.added_at))
        yield Image(content=row.body, width=width, height=height, caption=caption)


def _event(event: CaseEvent, words: Words) -> tuple[Cell, Cell, Cell]:
    told = event.event
    when = Cell(*words.time(told.at)) if told.at else Cell("", words.say("evidence-no-time"))
    text = clean(told.text)
    title = clean(told.title) if told.title and told.title != told.text else ""
    place = clean(told.place, 80) if told.place and told.place not in told.text else ""
    understood = told.status is not None and told.status is not ParcelStatus.UNKNOWN
    status = words.value("parcel-status", told.status.value) if told.status and understood else ""
    under = " · ".join(part for part in (place, status) if part)
    names = ", ".join(dict.fromkeys(words.source(witness.source) for witness in event.witnesses))
    fetched = [witness.first_fetched_at for witness in event.witnesses if witness.first_fetched_at]
    since = words.say("evidence-since", day=words.day(min(fetched))) if fetched else ""
    gone = words.say("evidence-missing-since", day=words.day(event.missing_since)) if event.missing_since else ""
    return (
        when,
        Cell(f"{title}: {text}" if title and text else title or text, under),
        Cell(names, "\n".join(part for part in (since, gone) if part)),
    )


def _about_events(shown: list[CaseParcel], words: Words) -> str:
    completed = any(each.event.at and each.event.at.estimated for parcel in shown for each in parcel.events)
    about = words.say("evidence-events-about")
    return f"{about} {words.say('evidence-completed')}" if completed else about


def _older(parcel: CaseParcel, words: Words) -> Iterator[Block]:
    older = len(parcel.events) - MOST_EVENTS
    if older > 0:
        yield Paragraph(text=words.say("evidence-older", count=older), tone="quiet")


def _look(look: Look, words: Words) -> tuple[Cell, ...]:
    if look.kind == "source":
        who = Cell(words.source(look.source), clean(look.number or "", 64))
    else:
        page = words.say(f"evidence-{look.kind}" if look.kind in KINDS else "evidence-other-page")
        who = Cell(words.source(look.source), page)
    newest = Cell(words.day(look.newest_at), clean(look.newest_text or "", 120)) if look.newest_at else Cell("—")
    return who, Cell(words.instant(look.first)), Cell(words.instant(look.last)), newest
