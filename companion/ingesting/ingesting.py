"""Captures, questions and statements, each answered from one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

from msgspec import Struct

from companion.alerts.alerts import Alerts
from companion.evidence.snapshots import SnapshotMaker
from companion.explaining import Interpreter
from companion.ingesting.answers import Answer, UnreadRecord
from companion.ingesting.knowledge_digest import knowledge_digest
from companion.ingesting.page_snapshots import note_seen_again, pages_seen
from companion.ingesting.parcel_owners import with_owners
from companion.ingesting.planner import Planner
from companion.ingesting.reading_records import Page, numbers_in, read_call
from companion.ingesting.record_digest import call_digest, place_of
from companion.ingesting.said import OPPOSITES, StatementName, statement_row
from companion.ingesting.shelf import Kept, Shelf
from companion.ingesting.tracked import ToldByNumber
from companion.knowledge import read_document
from companion.reading.records import Record
from companion.store.database import Store
from companion.store.documents import decode_facts
from companion.store.queries import orders, records
from companion.store.queries.records import ReadRecord
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.schedule import Schedule

# How exactly it is kept when an unchanged order was last seen: to write each time would make looking cost a write.
SEEN_EXACT_TO = timedelta(minutes=1)


class Ingesting(Struct, frozen=True):
    """The service behind captures, plans and statements. Every call is told the time."""

    shelf: Shelf
    snapshots: SnapshotMaker

    @classmethod
    def make(cls, store: Store, interpreter: Interpreter, alerts: Alerts) -> Ingesting:
        """From an open database and the compiled knowledge."""
        schedule = Schedule(interpreter.services, Cadence.installed())
        personal = read_document("sources/every-source.yaml")["personal"]
        return cls(
            Shelf(store, alerts, Planner(interpreter, knowledge_digest()), schedule),
            SnapshotMaker.compile(interpreter.pages.replies, personal),
        )

    def ingest(
        self,
        captured: Sequence[Record],
        *,
        page: Page,
        language: str,
        now: datetime,
    ) -> Answer:
        """Reads, merges, plans and stores what a browser saw; the plans of every order it told of, in ``language``."""
        digest = call_digest(captured, page, self.shelf.planner.rules_digest)
        with self.shelf.store.reading() as connection:
            seen_before = records.known(connection, [digest]).get(digest)
            stored = {} if seen_before else orders.facts_of(connection, numbers_in(captured))
        if seen_before is not None:
            answered = self.plans(seen_before, language=language, now=now, seen_at=now)
            note_seen_again(captured, seen_before, self.shelf.store, now)
            return Answer(plans=answered.plans, unchanged=tuple(answered.plans))
        interpreter = self.shelf.planner.interpreter
        known = {order: decode_facts(text) for order, text in stored.items()}
        told = with_owners(read_call(interpreter, captured, page, known, now), self.shelf.store)
        source = ReadRecord(place_of(captured), digest, tuple(told.facts))
        pages = pages_seen(captured, told, self.shelf.store, self.snapshots)
        kept = self.shelf.keep(told, source, language, now, pages) if told.facts else Kept({}, ())
        return Answer(
            plans=kept.plans,
            unchanged=kept.unchanged,
            unread=tuple(
                UnreadRecord(entry.url, entry.code, interpreter.unread_sentence(entry, language))
                for entry in told.unread
            ),
        )

    def tracked(self, told: ToldByNumber, now: datetime) -> tuple[str, ...]:
        """Keeps what tracking sources told of numbers, as (source, told), the oldest first; ids of orders planned anew.

        The numbers are written as the orders have them. What was told of a number without an order waits for one.
        """
        return self.shelf.learn(told, now) if told else ()

    def plans(
        self, order_ids: Sequence[str], *, language: str, now: datetime, seen_at: datetime | None = None
    ) -> Answer:
        """The stored plans of these orders; worded anew for another language, planned anew only for other rules."""
        wanted = list(dict.fromkeys(order_ids))
        with self.shelf.store.reading() as connection:
            found = orders.answers(connection, wanted)
        ready = {
            order: answer.worded
            for order, answer in found.items()
            if answer.worded is not None
            and answer.worded_language == language
            and answer.rules_digest == self.shelf.planner.rules_digest
        }
        stale = [order for order in found if order not in ready]
        old = [
            order for order, answer in found.items() if seen_at is not None and seen_at - answer.seen_at > SEEN_EXACT_TO
        ]
        if stale or old:
            ready |= self.shelf.renew(stale, language, now, seen=old)
        return Answer(
            plans={order: ready[order] for order in wanted if order in ready},
            missing=tuple(order for order in wanted if order not in ready),
        )

    def state(
        self,
        order_id: str,
        statement: StatementName,
        *,
        said: bool,
        day: date | None,
        zone: tzinfo,
        language: str,
        now: datetime,
    ) -> str:
        """Keeps or takes back what the shopper says, and answers with the new plan as JSON text.

        Raises ``Problem`` (``order-unknown``) for an order that no page has shown yet.
        """
        row = statement_row(order_id, statement, now=now, day=day, zone=zone) if said else None
        opposite = OPPOSITES.get(statement)
        taken_back = ([opposite] if opposite else []) if said else [statement]
        return self.shelf.say(order_id, row, taken_back, language, now)

    def renew_outdated(self, now: datetime, most: int = 100) -> int:
        """Plans anew, at most so many, what was planned from another state of the knowledge; how many there were."""
        with self.shelf.store.reading() as connection:
            outdated = orders.planned_by_other_rules(connection, self.shelf.planner.rules_digest, most)
        if outdated:
            self.shelf.renew(outdated, None, now)
        return len(outdated)
