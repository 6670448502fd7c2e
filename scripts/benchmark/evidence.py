"""The evidence pack of an order with sixty events: gathered, printed, zipped, written."""

from __future__ import annotations

import logging
import statistics
import tempfile
import time
import zlib
from dataclasses import replace as with_changes
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import msgspec

from companion.evidence.packing import Packer
from companion.explaining import Interpreter
from companion.facts import Event, Item, Moment, Money, Order, OrderFacts, Parcel, ParcelStatus, Protection
from companion.ingesting.planner import Planner
from companion.sentences import installed
from companion.store.database import Store
from companion.store.engine import sqlite_url
from companion.store.queries import orders, snapshots
from companion.store.queries.snapshots import SnapshotRow
from scripts.benchmark.figures import Figure

ORDER = "8190000000000777"
EVENTS = 60
SNAPSHOTS = 20
ROUNDS = 7
GOAL = 1500.0
NOW = datetime(2026, 11, 22, 1, 15, tzinfo=UTC)
TEXTS = {
    "en": "Package arrived at the sorting centre and waits for customs clearance",
    "ar": "وصل الطرد إلى مركز الفرز وهو في انتظار التخليص الجمركي",
    "ja": "荷物が配送センターに到着し、通関手続きを待っています",
}


def figures() -> list[Figure]:
    """Milliseconds a pack, the first one of a process and the median of the later ones, in three scripts."""
    logging.getLogger("fontTools").setLevel(logging.WARNING)
    interpreter = Interpreter.load()
    found = []
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(sqlite_url(Path(folder) / "parcelward.sqlite3"))
        packer = Packer(store, installed(), interpreter.rules.policy, interpreter.statuses)
        for language, text in TEXTS.items():
            _fill(store, interpreter, text)
            samples = [_milliseconds(packer, language, Path(folder) / "packs", number) for number in range(1 + ROUNDS)]
            if language == "en":
                found.append(_figure("evidence pack, the first of a process", samples[0]))
            found.append(_figure(f"evidence pack, {language}", statistics.median(samples[1:])))
        store.close()
    return found


def _figure(name: str, value: float) -> Figure:
    return Figure(name=name, value=value, unit="ms", goal=GOAL, note=f"{EVENTS} events, {SNAPSHOTS} saved pages")


def _milliseconds(packer: Packer, language: str, folder: Path, number: int) -> float:
    began = time.perf_counter()
    packer.write(packer.make(ORDER, language=language, now=NOW + timedelta(seconds=number)), folder / language)
    return 1000 * (time.perf_counter() - began)


def _fill(store: Store, interpreter: Interpreter, text: str) -> None:
    facts = _facts(text)
    planner = Planner(interpreter, "benchmark")
    row, _ = planner.planned({facts.order.id: facts}, {}, seen_at=NOW, now=NOW, language=None)[facts.order.id]
    body = msgspec.json.encode({"lines": [{"text": f"{text} {number}"} for number in range(EVENTS)]})
    snapshot = SnapshotRow(
        order_id=ORDER,
        place="acs.aliexpress.com/h5/tracking",
        kind="tracking",
        meaning="",
        digest=sha256(body).hexdigest(),
        body=zlib.compress(body),
        newest_at=NOW - timedelta(days=20),
        newest_text=text,
        first_seen_at=NOW,
        last_seen_at=NOW,
    )
    with store.writing() as connection:
        orders.save(connection, [row])
        for number in range(SNAPSHOTS):
            at = NOW - timedelta(days=SNAPSHOTS - number)
            new = with_changes(snapshot, meaning=f"{text} {number}", first_seen_at=at, last_seen_at=at)
            snapshots.keep(connection, [new])


def _facts(text: str) -> OrderFacts:
    def moment(days: float) -> Moment:
        at = NOW - timedelta(days=days)
        return Moment(at, at.isoformat())

    events = tuple(
        Event(at=moment(20 + number), text=f"{text} {number}", title=text[:20], status=ParcelStatus.IN_TRANSIT)
        for number in range(EVENTS)
    )
    return OrderFacts(
        order=Order(
            id=ORDER,
            placed_at=moment(95),
            shipped_at=moment(90),
            store="Invented Store",
            total=Money(Decimal("23.90"), "USD"),
            items=(Item(title="An invented lamp"),),
        ),
        parcels=(Parcel(tracking_number="LP00123456789012", status=ParcelStatus.IN_TRANSIT, events=events),),
        protection=Protection(ends_at=moment(-6)),
    )
