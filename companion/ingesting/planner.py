"""Facts to the row that is stored for their order, with its plan and the plan's wording."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from companion.explaining import Interpreter
from companion.facts import OrderFacts
from companion.facts_document import instant
from companion.ingesting.meaning import full_digest, meaning_digest
from companion.planning.plan import Plan
from companion.planning.policy import Policy
from companion.planning.siblings import USUAL_JOURNEY, summary_of
from companion.store.documents import decode_facts, decode_plan, encode_document, encode_facts, encode_plan
from companion.store.queries.orders import OrderRow

LONGEST_STORE = 200
# Whoever is late then becomes late some day.
_LAST_INSTANT = datetime.max.replace(tzinfo=UTC)


class Planner(Struct, frozen=True):
    """Plans and words orders for storing; ``rules_digest`` names the knowledge it does so from."""

    interpreter: Interpreter
    rules_digest: str

    def planned(
        self,
        facts: OrderFacts,
        former: OrderRow | None,
        *,
        meaning: str | None = None,
        seen_at: datetime,
        now: datetime,
        language: str | None,
    ) -> tuple[OrderRow, Plan | None]:
        """The row to store and its plan; no plan when the former one was made from the same meaning and rules.

        Without a ``language`` the plan is worded when it is next asked for. ``meaning`` is that of the facts, where the
        caller knows it already.
        """
        text = encode_facts(facts)
        name = full_digest(meaning or meaning_digest(facts), facts.siblings)
        if former and former.rules_digest == self.rules_digest and former.facts_digest == name:
            row = replace(former, facts=text, seen_at=max(seen_at, former.seen_at))
            return (self.worded(row, language) if language else row), None
        plan = self.interpreter.plan(facts)
        policy = self.interpreter.rules.policy
        summary = summary_of(facts, policy, _LAST_INSTANT)
        row = OrderRow(
            id=facts.order.id,
            status=facts.order.status,
            placed_at=facts.order.placed_at.at if facts.order.placed_at else None,
            store=facts.order.store[:LONGEST_STORE] if facts.order.store else None,
            arrived=summary.arrived,
            late_from=_late_from(facts, policy) if summary.late else None,
            protection_ends_at=facts.protection.ends_at.at if facts.protection.ends_at else None,
            seen_at=max(seen_at, former.seen_at) if former else seen_at,
            planned_at=now,
            revision=former.revision + 1 if former else 1,
            facts=text,
            facts_digest=name,
            rules_digest=self.rules_digest,
            plan=encode_plan(plan),
            worded_language=None,
            worded=None,
        )
        return (self._worded(row, plan, facts, language) if language else row), plan

    def means_the_same(self, meaning: str, former: OrderRow) -> bool:
        """Whether an order's own facts mean to today's rules what they meant when they were stored."""
        return former.rules_digest == self.rules_digest and former.facts_digest.startswith(meaning)

    def worded(self, row: OrderRow, language: str) -> OrderRow:
        """The row with its plan in this language; from the stored plan, without planning."""
        if row.worded_language == language and row.worded is not None:
            return row
        return self._worded(row, decode_plan(row.plan), decode_facts(row.facts), language)

    def _worded(self, row: OrderRow, plan: Plan, facts: OrderFacts, language: str) -> OrderRow:
        document = {
            "order_id": row.id,
            "facts": self.interpreter.facts_document(facts),
            **self.interpreter.document(plan, facts, language),
            "planned_at": instant(row.planned_at),
            "revision": row.revision,
            "language": language,
        }
        return replace(row, worded=encode_document(document), worded_language=language)


def _late_from(facts: OrderFacts, policy: Policy) -> datetime | None:
    """When an order that is on its way becomes late unless it arrives; ``None`` when nobody knows."""
    if facts.order.expected_by:
        return facts.order.expected_by.at
    journey = policy.values[USUAL_JOURNEY]
    assert isinstance(journey, timedelta)
    return facts.order.placed_at.at + journey if facts.order.placed_at else None
