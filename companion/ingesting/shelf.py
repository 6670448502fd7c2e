"""Stored orders and their plans: kept, renewed and stated about, each in one transaction, alerts included."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from companion.alerts.alerts import Alerts
from companion.facts import OrderFacts
from companion.ingesting.meaning import meaning_digest
from companion.ingesting.page_snapshots import NOTHING_SEEN, PagesSeen
from companion.ingesting.planner import Planner
from companion.ingesting.reading_records import Told
from companion.ingesting.said import shopper_of
from companion.ingesting.sibling_facts import keep_numbers, linked_orders, with_siblings
from companion.ingesting.tracked import (
    ToldByNumber,
    keep_told,
    orders_of,
    with_facts_shown,
    with_what_sources_told,
)
from companion.planning.plan import Plan
from companion.planning.policy import Policy
from companion.problems import Problem
from companion.reading.merging import merge
from companion.store.database import Store
from companion.store.documents import decode_facts
from companion.store.queries import orders, records, statement_entries, statements
from companion.store.queries.orders import OrderRow
from companion.store.queries.records import ReadRecord
from companion.store.queries.statements import StatementRow
from companion.tracking.schedule import Schedule


class Kept(Struct, frozen=True):
    """The plans of kept orders as JSON text, by order id, and which of them were as before."""

    plans: dict[str, str]
    unchanged: tuple[str, ...]


class Shelf(Struct, frozen=True):
    """The orders in the database, and how they are planned."""

    store: Store
    alerts: Alerts
    planner: Planner
    schedule: Schedule

    def keep(
        self,
        told: Told,
        source: ReadRecord,
        language: str,
        now: datetime,
        pages: PagesSeen = NOTHING_SEEN,
    ) -> Kept:
        """Merges what was read into what is stored, plans what changed, and stores all of it, evidence included."""
        with self.store.writing() as connection:
            former = orders.load(connection, list(told.facts))
            merged = self._merged_all(connection, told, former)
            complete = with_siblings(
                connection, {order: facts for order, (facts, _) in merged.items()}, self._policy, now
            )
            made = self.planner.planned(
                complete,
                former,
                meanings={order: meaning for order, (_, meaning) in merged.items()},
                seen_at=told.seen_at,
                now=now,
                language=language,
            )
            plans = [plan for _, plan in made.values() if plan is not None]
            changed = {plan.order_id: complete[plan.order_id] for plan in plans}
            self._save(connection, [row for row, _ in made.values() if row != former.get(row.id)], plans, changed, now)
            pages.save(connection)
            # What could not be read must be told again when it is sent again.
            if not told.unread:
                records.save(connection, [source])
            self._tell_linked(connection, former, changed, now)
        if plans:
            self.alerts.changed()
        return Kept(
            {order: row.worded or "" for order, (row, _) in made.items()},
            tuple(order for order, (_, plan) in made.items() if plan is None),
        )

    def learn(self, told: ToldByNumber, now: datetime) -> tuple[str, ...]:
        """Keeps what tracking sources told, and plans anew the orders to which it is news; their ids.

        What only says when somebody looked is kept without a new plan.
        """
        with self.store.writing() as connection:
            histories = keep_told(connection, told, now, self.planner.interpreter.statuses)
            rows = orders.load(connection, orders_of(connection, list(told)))
            stored = {order: decode_facts(row.facts) for order, row in rows.items()}
            learnt = with_what_sources_told(connection, stored, histories)
            changed = {order: self._completed(facts) for order, facts in learnt.items() if facts != stored[order]}
            news = {
                order: facts
                for order, (facts, meaning) in changed.items()
                if not self.planner.means_the_same(meaning, rows[order])
            }
            looked = [
                with_facts_shown(rows[order], facts, self.planner.interpreter.facts_document(facts))
                for order, (facts, _) in changed.items()
                if order not in news
            ]
            orders.save(connection, looked)
            news = with_siblings(connection, news, self._policy, now)
            self._plan(connection, rows, news, None, now)
            self._tell_linked(connection, rows, news, now)
        if news:
            self.alerts.changed()
        return tuple(news)

    def renew(
        self, order_ids: Sequence[str], language: str | None, now: datetime, *, seen: Sequence[str] = ()
    ) -> dict[str, str]:
        """Plans anew what other rules planned and words anew what is in another language; notes what was seen."""
        with self.store.writing() as connection:
            orders.seen(connection, seen, now)
            rows = orders.load(connection, order_ids)
            outdated = {order: row for order, row in rows.items() if row.rules_digest != self.planner.rules_digest}
            worded = self._renew(connection, outdated, language, now)
            if language is not None:
                current = {order: row for order, row in rows.items() if order not in outdated}
                said = {order: row.worded or "" for order, row in self.planner.worded(current, language).items()}
                orders.keep_wording(connection, said, language)
                worded |= said
            return worded

    def say(
        self,
        order_id: str,
        row: StatementRow | None,
        taken_back: Iterable[str],
        language: str,
        now: datetime,
    ) -> str:
        """Keeps a statement, takes others back, and answers with the new plan; ``Problem`` for an unknown order."""
        with self.store.writing() as connection:
            former = orders.load(connection, [order_id]).get(order_id)
            if former is None:
                raise Problem("order-unknown", where="order_id")
            statements.take_back(connection, order_id, list(taken_back))
            statement_entries.take_back(connection, order_id, list(taken_back), now)
            if row is not None:
                statements.save(connection, row)
                statement_entries.add(connection, order_id, row.statement, row.said_at)
            shopper = shopper_of(statements.of_order(connection, order_id))
            facts = replace(decode_facts(former.facts), shopper=shopper)
            stored = {order_id: former}
            new, plan = self.planner.planned({order_id: facts}, stored, now=now, language=language)[order_id]
            self._save(connection, [new], [plan] if plan else [], {order_id: facts}, now)
        self.alerts.changed()
        return new.worded or ""

    @property
    def _policy(self) -> Policy:
        return self.planner.interpreter.rules.policy

    def _merged_all(
        self, connection: Connection, told: Told, former: Mapping[str, OrderRow]
    ) -> dict[str, tuple[OrderFacts, str]]:
        """The complete facts of stored and read together, and their meaning, by order."""
        merged = {order: self._merged(facts, former.get(order), told.seen_at) for order, facts in told.facts.items()}
        meant = {order: (facts, meaning_digest(facts)) for order, facts in merged.items()}
        # What is stored is complete: where nothing came, nothing is to be completed.
        news = {
            order: facts
            for order, (facts, meaning) in meant.items()
            if order not in former or not self.planner.means_the_same(meaning, former[order])
        }
        learnt = with_what_sources_told(connection, news) if news else news
        return meant | {order: self._completed(facts, meant[order]) for order, facts in learnt.items()}

    def _merged(self, facts: OrderFacts, former: OrderRow | None, seen_at: datetime) -> OrderFacts:
        """The facts of stored and read together."""
        if former is None:
            return facts
        stored = decode_facts(former.facts)
        # A capture that waited while the companion was off may be older than what is stored.
        older = seen_at < former.seen_at
        merged = merge(facts, stored) if older else merge(stored, facts)
        return replace(merged, shopper=stored.shopper)

    def _completed(self, facts: OrderFacts, known: tuple[OrderFacts, str] | None = None) -> tuple[OrderFacts, str]:
        """The complete facts and their meaning, which ``known`` facts have with theirs."""
        complete = self.planner.interpreter.complete(facts)
        return known if known is not None and complete == known[0] else (complete, meaning_digest(complete))

    def _renew(
        self, connection: Connection, rows: Mapping[str, OrderRow], language: str | None, now: datetime
    ) -> dict[str, str]:
        if not rows:
            return {}
        complete = {order: self.planner.interpreter.complete(decode_facts(row.facts)) for order, row in rows.items()}
        return self._plan(connection, rows, with_siblings(connection, complete, self._policy, now), language, now)

    def _tell_linked(
        self, connection: Connection, former: Mapping[str, OrderRow], facts: Mapping[str, OrderFacts], now: datetime
    ) -> None:
        """Keeps the numbers of orders, and plans anew the others to which that is news."""
        linked = linked_orders(connection, keep_numbers(connection, former, facts), facts)
        self._renew(connection, orders.load(connection, linked), None, now)

    def _plan(
        self,
        connection: Connection,
        rows: Mapping[str, OrderRow],
        complete: Mapping[str, OrderFacts],
        language: str | None,
        now: datetime,
    ) -> dict[str, str]:
        """Plans stored orders from complete facts and stores them; their words, where a language is asked for."""
        made = self.planner.planned(complete, rows, now=now, language=language).values()
        self._save(
            connection,
            [row for row, _ in made if row != rows[row.id]],
            [plan for _, plan in made if plan is not None],
            complete,
            now,
        )
        return {row.id: row.worded for row, _ in made if row.worded is not None}

    def _save(
        self,
        connection: Connection,
        rows: Sequence[OrderRow],
        plans: Sequence[Plan],
        facts: Mapping[str, OrderFacts],
        now: datetime,
    ) -> None:
        orders.save(connection, rows)
        self.alerts.reconcile(connection, plans, now)
        self.schedule.renew(connection, {plan.order_id: (facts[plan.order_id], plan) for plan in plans}, now)
