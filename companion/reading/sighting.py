"""One record while it is being read: what is known around it, and what could not be read of it."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct, field

from companion.facts import Moment, Origin
from companion.reading.moments import DateReader, Place
from companion.reading.page_knowledge import PageKnowledge
from companion.reading.record_types import Unread
from companion.reading.request_details import RequestDetails
from companion.reading.years import Neighbours
from companion.reading.zones import zone_named


class Batch(Struct):
    """What the records of one call tell about each other."""

    knowledge: PageKnowledge
    language: str | None = None
    country: str | None = None
    time_zone: str | None = None
    placed: dict[str, date] = field(default_factory=dict)
    countries: dict[str, str] = field(default_factory=dict)
    order_ids: dict[str, None] = field(default_factory=dict)
    products: dict[str, set[str]] = field(default_factory=dict)
    # Which order a case, or a line of an order, belongs to.
    order_of: dict[str, str] = field(default_factory=dict)


class Sighting(Struct):
    """A record under way: its page, its request, its place on the shopper's clock."""

    page: str
    batch: Batch
    url: str | None = None
    request: RequestDetails = field(default_factory=RequestDetails)
    seen_at: datetime | None = None
    unread: list[Unread] = field(default_factory=list)
    currencies: dict[str, str] = field(default_factory=dict)

    @property
    def knowledge(self) -> PageKnowledge:
        """The compiled knowledge of the pages."""
        return self.batch.knowledge

    @property
    def dates(self) -> DateReader:
        """The reader of dates."""
        return self.batch.knowledge.dates

    @property
    def language(self) -> str | None:
        """The language of the page as the caller or the request names it (BCP 47)."""
        return self.batch.language or (self.request.language or "").replace("_", "-") or None

    def place(self, order_id: str | None = None) -> Place:
        """The zone the request asked for, else the caller's; and the country of the order, else the caller's."""
        zone = zone_named(self.request.time_zone) or zone_named(self.batch.time_zone)
        return Place(zone, self.country(order_id))

    def country(self, order_id: str | None = None) -> str | None:
        """The country the order goes to, where any page of the call names it."""
        return self.batch.countries.get(order_id or "") or self.batch.country

    def around(
        self,
        order_id: str | None = None,
        protected_until: date | None = None,
        *,
        ahead: bool = False,
        epoch: datetime | None = None,
    ) -> Neighbours:
        """What a date without a year on this page can be compared with."""
        return Neighbours(
            placed=self.batch.placed.get(order_id or ""),
            protected_until=protected_until,
            epoch=epoch.date() if epoch else None,
            seen=self.seen_at.date() if self.seen_at else None,
            ahead=ahead,
        )

    def note_order(self, order_id: str, placed_at: Moment | None = None) -> None:
        """Remember an order for the records read after this one."""
        self.batch.order_ids[order_id] = None
        if placed_at and placed_at.printed and not placed_at.estimated:
            self.batch.placed.setdefault(order_id, date.fromisoformat(placed_at.printed[:10]))

    def order_of(self, part: str | None) -> str | None:
        """The order to which a case or a line belongs, as far as other records of the call tell."""
        return self.batch.order_of.get(part or "")

    def leave(self, code: str, **arguments: str | int) -> None:
        """Note that something was not read; ``code`` is a message of ``reading.ftl``."""
        self.unread.append(Unread(self.url, code, arguments))

    def origin(self, part: str, text: str | None = None, *, estimate: bool = False) -> Origin:
        """Where on this page a fact was read, and the words."""
        return Origin(kind="estimate" if estimate else "page", where=f"{self.page}: {part}", text=text)
