"""A month of five hundred invented parcels: how they travel, who knows them, and what goes wrong meanwhile."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from sqlalchemy import select

from companion.alerts.alert_id import alert_id
from companion.alerts.alerts import Alerts
from companion.explaining import Interpreter
from companion.ingesting import Ingesting, Page
from companion.reading.records import Record
from companion.store.database import Store
from companion.store.engine import sqlite_url
from companion.store.queries import source_states
from companion.store.tables_tracking import PARCEL_EVENTS
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.check_round import RoundPlanner
from companion.tracking.checker import Checker
from companion.tracking.making import make_book
from companion.tracking.schedule import Schedule
from companion.tracking.source_declarations import SourceDeclarations
from companion.tracking.source_keys import SourceKeys
from companion.tracking.sources_report import SourceDesk
from companion.tracking.turns import Turns
from tests.alerts.conftest import Time
from tests.tracking.loopback_failures import Failure
from tests.tracking.loopback_shapes import KEY, Asked, History, Made, Scan
from tests.tracking.loopback_source import LoopbackSources

BEGIN = datetime.fromisoformat("2026-10-01T00:00:00+00:00")
STEP = timedelta(hours=6)
DAYS = 30
PARCELS = 500
UNDELIVERED = 25
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
# Every way in which a source fails, one a day; the largest replies first, so that memory has its size early.
FAILURES: tuple[Failure, ...] = (
    "huge", "gzip_bomb", "block_page", "block_json", "bad_key", "over_quota", "too_fast", "too_fast_until",
    "maintenance", "html_for_json", "wrong_encoding", "truncated", "redirect", "redirect_to_captcha", "reset",
    "empty_body", "half_batch", "hang", "drip",
)  # fmt: skip
JOURNEY = (
    ("Parcel received by the carrier", "PU_PICKUP_SUCCESS"),
    ("Departed from the sorting centre", "SC_OUTBOUND_SUCCESS"),
    ("Export customs clearance complete", "CC_EX_SUCCESS"),
    ("Departed from the country of origin", "LH_HO_AIRLINE"),
    ("Arrived in the country of destination", "LH_ARRIVE"),
    ("Import customs clearance complete", "CC_IM_SUCCESS"),
    ("Arrived at the delivery office", "GTMS_DO_ARRIVE"),
    ("Package delivered", "GTMS_SIGNED"),
)


@dataclass(frozen=True, kw_only=True)
class Invented:
    """One parcel: when its order is seen, when each of its scans happens, who tells of it, when protection ends."""

    order: str
    number: str
    sources: tuple[str, ...]
    seen_at: datetime
    scans: tuple[Scan, ...]
    protection_ends: datetime
    delivered: bool
    # A scan that its sources tell no more from a certain instant on.
    lost: tuple[int, datetime] | None = None


class Told(LoopbackSources):
    """Loopback sources that remember every event they ever gave."""

    def __init__(self, time: Time) -> None:
        super().__init__(time)
        self.given: dict[str, set[str]] = defaultdict(set)
        self.quota = 10_000

    def made(self, request: Asked, known: dict[str, History]) -> Made:
        """Notes what is answered before it goes out."""
        made = super().made(request, known)
        if request.call != "register":
            for number in request.numbers:
                if number in known:
                    self.given[number] |= {scan.text for scan in known[number].scans}
        return made


def invent(place: int, dice: random.Random) -> Invented:
    """The parcel of a place among five hundred; the same dice give the same parcel."""
    kind = place % 25
    number = f"LP{place:014d}"
    sources: tuple[str, ...] = ("cainiao", "seventeen_track") if kind < 3 else ("cainiao",)
    if kind in (3, 4):
        sources = ("seventeen_track",)
    elif kind == 5:
        number, sources = _postal(place), ("upu",)
    seen = BEGIN + timedelta(hours=dice.uniform(0, 20 * 24))
    delivered = place >= UNDELIVERED
    journey = JOURNEY if delivered else JOURNEY[: dice.randint(0, 6)]
    at, scans = seen - timedelta(hours=dice.uniform(0, 40)), []
    for place_of_scan, (text, code) in enumerate(journey):
        scans.append(Scan(at=at.replace(second=0, microsecond=0), text=f"{text}, stop {place_of_scan}", code=code))
        at += timedelta(hours=dice.uniform(3, 18))
    ends = seen.date() + timedelta(days=60 if delivered else dice.randint(9, 14))
    return Invented(
        order=f"81{place:014d}",
        number=number,
        sources=sources,
        seen_at=seen,
        scans=tuple(scans),
        protection_ends=datetime(ends.year, ends.month, ends.day, tzinfo=BEGIN.tzinfo),
        delivered=delivered,
        lost=(1, seen + timedelta(days=3)) if place % 10 == 9 else None,
    )


def _postal(place: int) -> str:
    digits = f"{place + 10_000_000:08d}"
    total = sum(int(digit) * weight for digit, weight in zip(digits, (8, 6, 4, 2, 3, 5, 9, 7), strict=True))
    check = {10: 0, 11: 5}.get(11 - total % 11, 11 - total % 11)
    return f"RR{digits}{check}CN"


class Month:
    """The shopper's machine and the world around it, moved step by step."""

    def __init__(self, folder: Path, sources: Told, time: Time) -> None:
        self.time, self.sources = time, sources
        self.dice = random.Random(20261001)
        self.parcels = [invent(place, self.dice) for place in range(PARCELS)]
        self.interpreter = Interpreter.load()
        self.store = Store.open(sqlite_url(folder / "parcelward.sqlite3"))
        self.alerts = Alerts(self.store)
        self.ingesting = Ingesting.make(self.store, self.interpreter, self.alerts)
        self.folder = folder
        self.raised: dict[str, list[tuple[datetime, int]]] = defaultdict(list)
        self.asked_twice: list[str] = []
        self.checks = 0
        self._unseen = sorted(self.parcels, key=lambda parcel: parcel.seen_at)
        self._switch_on()

    def checker(self) -> Checker:
        """The checker of one run of the companion: nothing but database and files outlives it."""
        book = make_book(self.interpreter.numbers.reader)
        book = replace(book, declarations=SourceDeclarations({e.name: _hasty(e) for e in book.declarations}, {}))
        return Checker(
            store=self.store,
            planner=RoundPlanner(book, Schedule(self.interpreter.services, Cadence.installed())),
            turns=Turns(self.store, book.cadence, self.folder, self.time, lambda _seconds: None),
            keys=SourceKeys(self.folder),
            receive=self.ingesting.tracked,
            bases={entry.name: self.sources.base for entry in book.listed()},
            share=self.dice.random,
        )

    def step(self, checker: Checker) -> None:
        """What happens at one instant: parcels move, a page is looked at, parcels are checked, warnings are raised."""
        self._move()
        self._look_at_pages()
        before = len(self.sources.requests)
        self.checks += len(checker.check_due())
        asked = [
            number
            for request in self.sources.requests[before:]
            if request.call != "gettrackinfo"  # the second half of one asking
            for number in request.numbers
        ]
        self.asked_twice += {number for number in asked if asked.count(number) > 1}
        del self.sources.requests[:]
        self._raise_warnings()

    def stored_events(self) -> dict[str, list[str]]:
        """The texts of every stored event, by number."""
        found: dict[str, list[str]] = defaultdict(list)
        with self.store.reading() as connection:
            for number, text in connection.execute(select(PARCEL_EVENTS.c.number, PARCEL_EVENTS.c.text)):
                found[number].append(text)
        return found

    def _switch_on(self) -> None:
        with self.store.writing() as connection:
            for source in ("seventeen_track", "upu"):
                source_states.enable(connection, source, True)
        self.give_key()

    def give_key(self) -> None:
        """The shopper enters the key (again)."""
        desk = SourceDesk(self.store, self.checker().planner, SourceKeys(self.folder))
        desk.give_key("seventeen_track", KEY, self.time())

    def _move(self) -> None:
        now = self.time()
        for parcel in self.parcels:
            known = [scan for scan in parcel.scans if scan.at <= now]
            if parcel.lost and now >= parcel.lost[1]:
                known = [scan for place, scan in enumerate(known) if place != parcel.lost[0]]
            if known:
                for source in parcel.sources:
                    self.sources.tell(source, parcel.number, *reversed(known))

    def _look_at_pages(self) -> None:
        now = self.time()
        new: list[dict[str, Any]] = []
        while self._unseen and self._unseen[0].seen_at <= now and len(new) < 50:
            parcel = self._unseen.pop(0)
            placed = parcel.seen_at - 2 * DAY
            new.append(
                {
                    "id": parcel.order,
                    "status_text": "Awaiting delivery",
                    "date_text": f"Date: {placed:%b} {placed.day}, {placed.year}",
                    "service_texts": [
                        f"Refund if no delivery before {parcel.protection_ends:%b} {parcel.protection_ends.day}, "
                        f"{parcel.protection_ends.year}"
                    ],
                    "tracking_number": parcel.number,
                    "carrier": "AliExpress Standard Shipping",
                }
            )
        if new:
            page = Page(language="en", country="BR")
            record = Record(
                url="https://www.aliexpress.com/p/order/detail.html",
                body=None,
                seen_at=now,
                reading={"page": "order-detail", "orders": new},
            )
            self.ingesting.ingest([record], page=page, language="en", now=now)

    def _raise_warnings(self) -> None:
        now = self.time()
        for _ in range(5):
            due = self.alerts.due(now)
            if not due:
                break
            for alert in due:
                if self.alerts.claim([alert_id(alert)], channel="desktop", claimant="desktop", now=now):
                    self.raised[alert.order_id].append((now, alert.level))


def _hasty(declaration: Any) -> Any:
    """The declaration with a host that is given up sooner, and no pause: the month has to end today."""
    second = timedelta(seconds=0.4)
    limits = replace(declaration.limits, connect=second, read=second, whole=second * 2)
    return replace(declaration, limits=limits, seconds_between=0.0, most_in_window=None)
