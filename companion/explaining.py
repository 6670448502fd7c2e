"""From captures to a plan: the one place where reading, statuses, services and planning are put together.

It holds no state of its own: the compiled knowledge goes in, facts and plans come out. Storing what comes out
is ``companion.ingesting``'s affair; printing it is the command line's.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from companion import facts_document, knowledge
from companion.contacts.contact_book import ContactBook
from companion.contacts.contact_words import ContactWords
from companion.facts import OrderFacts, Season
from companion.planning.plan import Plan, active
from companion.planning.rule_book import RuleBook
from companion.planning.season import Peak, read_calendar, season_of
from companion.planning.wording import Wording
from companion.reading.page_knowledge import PageKnowledge
from companion.reading.records import Reading, Record, Unread, read_records
from companion.sentences import Sentences, installed
from companion.statuses.journey import with_statuses
from companion.statuses.status_reader import StatusReader
from companion.tracking.cross_checks import with_cross_checks
from companion.tracking.number_findings import FindingsReader
from companion.tracking.places import Places
from companion.tracking.services import ServiceReader


class Interpreter(Struct, frozen=True):
    """The compiled knowledge of every pure room, and the way through them."""

    pages: PageKnowledge
    statuses: StatusReader
    services: ServiceReader
    calendar: tuple[Peak, ...]
    rules: RuleBook
    wording: Wording
    sentences: Sentences
    contacts: ContactWords
    numbers: FindingsReader
    places: Places

    @classmethod
    def load(cls) -> Interpreter:
        """Reads and compiles ``shared_rules``. Raises the rooms' own errors when the knowledge is broken."""
        locales = installed().texts
        sentences = Sentences(locales)
        return cls(
            pages=PageKnowledge.compile(knowledge.read_folder("pages")),
            statuses=StatusReader.compile(knowledge.read_folder("phrases"), knowledge.read_folder("codes")),
            services=ServiceReader.compile(knowledge.read_folder("services")),
            calendar=read_calendar(knowledge.read_folder("calendar")),
            rules=RuleBook.compile(
                knowledge.read_folder("rules"),
                knowledge.read_document("policy.yaml"),
                knowledge.read_document("vocabulary/facts.yaml"),
                knowledge.read_document("vocabulary/actions.yaml"),
            ),
            wording=Wording.compile(locales, knowledge.read_document("vocabulary/actions.yaml")),
            sentences=sentences,
            contacts=ContactWords(ContactBook.compile(knowledge.read_folder("contacts")), sentences),
            numbers=FindingsReader.compile(
                knowledge.read_folder("numbers"), knowledge.read_document("services/transit-posts.yaml")
            ),
            places=Places.compile(knowledge.read_document("places/countries.yaml")),
        )

    def read(
        self,
        records: Sequence[Record],
        *,
        language: str | None = None,
        country: str | None = None,
        time_zone: str | None = None,
    ) -> Reading:
        """Reads captures into facts, merged by order; what could not be read is listed, never raised."""
        return read_records(records, self.pages, language=language, country=country, time_zone=time_zone)

    def complete(self, facts: OrderFacts) -> OrderFacts:
        """The facts with what statuses, services and the calendar tell: states, reasons, classes, busy weeks."""
        named = with_cross_checks(with_statuses(facts, self.statuses), self.places)
        parcels = tuple(
            replace(parcel, service_class=self.services.service_class(parcel.service))
            if parcel.service and parcel.service_class is None
            else parcel
            for parcel in named.parcels
        )
        return replace(named, parcels=parcels, season=self._season(named))

    def _season(self, facts: OrderFacts) -> Season:
        """The busy weeks between sending (or ordering) and the day the parcel is expected, where both are known."""
        begins = facts.order.shipped_at or facts.order.placed_at
        expected = [moment for moment in (facts.order.expected_by, *(p.expected_by for p in facts.parcels)) if moment]
        ends = max(expected, key=lambda moment: moment.at) if expected else facts.protection.ends_at
        if begins is None or ends is None:
            return facts.season
        return season_of(begins.at, ends.at, self.calendar, facts.order.country)

    def plan(self, facts: OrderFacts) -> Plan:
        """The whole future of one order whose facts are complete."""
        return self.plans([facts])[0]

    def plans(self, orders: Sequence[OrderFacts]) -> list[Plan]:
        """The whole future of each of these orders."""
        return self.rules.plans([(facts, self.numbers.by_number(facts)) for facts in orders])

    def document(self, plan: Plan, facts: OrderFacts, language: str) -> dict[str, Any]:
        """The plan in a shopper's language with whom to reach, as ``parcelward explain --json`` prints it."""
        return self.contacts.with_contacts(self.wording.document(plan, facts, language), facts, language)

    def unread_sentence(self, entry: Unread, language: str) -> str:
        """Why a capture could not be read, as a sentence."""
        return self.sentences.say(language, f"unread-{entry.code}", entry.message_arguments)

    def facts_document(self, facts: OrderFacts) -> dict[str, Any]:
        """The facts as ``parcelward explain --json`` prints them."""
        return facts_document.document(facts)


def active_steps(document: dict[str, Any], plan: Plan, at: datetime) -> list[dict[str, Any]]:
    """Of a plan's document, the steps that hold at an instant, most urgent first."""
    by_key = {step["key"]: step for step in document["steps"]}
    return [by_key[step.key] for step in active(plan, at)]
