"""Keeps in the database when each parcel is asked about next, whenever its orders' facts or plans change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from companion.facts import OrderFacts
from companion.planning.plan import Plan
from companion.store.documents import decode_facts, decode_plan
from companion.store.queries import orders, parcels, tracked_parcels
from companion.store.queries.tracked_parcels import LAST_CARRIERS, TrackedRow
from companion.tracking.cadence import is_settled, next_check, share_of
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.outlook import Outlook, outlooks, together
from companion.tracking.services import ServiceReader


class Schedule(Struct, frozen=True):
    """Writes the schedule within the caller's transaction; what is as it was is not written."""

    services: ServiceReader
    cadence: Cadence

    def renew(self, connection: Connection, known: Mapping[str, tuple[OrderFacts, Plan]], now: datetime) -> None:
        """Plans the next check of every parcel of these orders, by order id."""
        found = self._outlooks(known.values()) if known else {}
        if not found:
            return
        # An order says itself whether others share its parcel: only then they are looked at.
        shared = {
            number
            for facts, _ in known.values()
            if facts.siblings.same_number
            for parcel in facts.parcels
            for number in (parcel.tracking_number, parcel.local_number)
            if number
        }
        self._add_others(connection, found, sorted(shared), set(known))
        self._write(connection, found, now)

    def renew_numbers(self, connection: Connection, numbers: Sequence[str], now: datetime) -> None:
        """Plans the next check of these parcels from their stored orders; a number of no order is asked no more."""
        found: dict[str, list[Outlook]] = {number: [] for number in numbers}
        self._add_others(connection, found, numbers, set())
        self._write(connection, found, now)

    def doubtful(self, connection: Connection, numbers: Sequence[str], now: datetime) -> frozenset[str]:
        """Of these numbers, those whose parcel has been quiet for long, or is disputed by its shopper."""
        found: dict[str, list[Outlook]] = {number: [] for number in numbers}
        self._add_others(connection, found, numbers, set())
        return frozenset(number for number, known in found.items() if known and self._is_doubtful(together(known), now))

    def _is_doubtful(self, outlook: Outlook, now: datetime) -> bool:
        quiet_after = min(quiet.after for quiet in self.cadence.document.quiet)
        return outlook.objected or (outlook.last_sign_at is not None and now - outlook.last_sign_at > quiet_after)

    def _outlooks(self, known: Iterable[tuple[OrderFacts, Plan]]) -> dict[str, list[Outlook]]:
        found: dict[str, list[Outlook]] = {}
        for facts, plan in known:
            for number, outlook in outlooks(facts, plan, self.services, self.cadence.document.deadlines).items():
                found.setdefault(number, []).append(outlook)
        return found

    def _add_others(
        self, connection: Connection, found: dict[str, list[Outlook]], numbers: Sequence[str], known: set[str]
    ) -> None:
        """Adds the outlooks of the stored orders of these numbers, but for those that are known already."""
        stored = parcels.orders_by_number(connection, numbers) if numbers else {}
        wanted = sorted({order for ids in stored.values() for order in ids} - known)
        rows = orders.load(connection, wanted).values() if wanted else ()
        others = self._outlooks((decode_facts(row.facts), decode_plan(row.plan)) for row in rows)
        for number in numbers:
            found[number] = [*found.get(number, ()), *others.get(number, ())]

    def _write(self, connection: Connection, found: Mapping[str, list[Outlook]], now: datetime) -> None:
        stored = tracked_parcels.load(connection, list(found))
        changed = []
        for number, known in found.items():
            former = stored.get(number)
            row = self._row(number, former, known, now)
            if row != former:
                changed.append(row)
        tracked_parcels.save_schedule(connection, changed)

    def _row(self, number: str, former: TrackedRow | None, known: list[Outlook], now: datetime) -> TrackedRow:
        row = former or TrackedRow(number=number)
        outlook = together(known) if known else Outlook(over=True)
        checked_at = row.checked_at
        at = next_check(outlook, checked_at, now, share_of(number, checked_at), self.cadence)
        if at is not None and checked_at is None and row.next_check_at is not None:
            at = min(at, row.next_check_at)  # a first check is not put off by looking at the page again
        settled = is_settled(outlook, now, self.cadence)
        return replace(
            row,
            next_check_at=at,
            status=str(outlook.status) if outlook.status else None,
            reason=LAST_CARRIERS if outlook.last_carriers else None,
            settled_at=(row.settled_at or now) if settled else None,
        )
