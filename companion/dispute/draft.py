"""The draft of a dispute: what the form is to be filled with, from the facts. It fills and sends nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from companion.dispute.amount import amount_hint
from companion.dispute.description import describe
from companion.dispute.dispute_knowledge import DisputeKnowledge
from companion.dispute.file_today import FileToday, Point, file_today
from companion.dispute.situation import situation
from companion.facts import Money, OrderFacts
from companion.sentences import sentence


class Reason(Struct, frozen=True, kw_only=True):
    """One reason that is true for the order; ``keywords`` are sought in the form's options, best first."""

    kind: str
    keywords: tuple[str, ...]
    because: Point


class Draft(Struct, frozen=True, kw_only=True):
    """A refund without return for goods that did not come. ``description`` is ``None`` until the shopper said so."""

    order_id: str
    confirmed_not_received: bool
    reasons: tuple[Reason, ...]
    amount: Money | None
    description: str | None
    description_limit: int
    file_today: FileToday

    def document(self, language: str | None = None) -> dict[str, Any]:
        """The draft document of ``docs/protocol.md``, its sentences in the best known language."""
        return {
            "order_id": self.order_id,
            "confirmed_not_received": self.confirmed_not_received,
            "solution": "refund_only",
            "received": False,
            "reasons": [
                {"kind": each.kind, "keywords": list(each.keywords), "because": _spoken(each.because, language)}
                for each in self.reasons
            ],
            "amount": None
            if self.amount is None
            else {"amount": str(self.amount.amount), "currency": self.amount.currency},
            "amount_rule": "form_maximum",
            "description": self.description,
            "description_limit": self.description_limit,
            "file_today": _answer_document(self.file_today, language),
        }


def draft(
    facts: OrderFacts,
    *,
    now: datetime,
    knowledge: DisputeKnowledge,
    language: str | None = None,
    line_ids: Collection[str] = (),
) -> Draft:
    """Draft for the order, or for some of its lines. ``now`` is aware; ``language`` adds its keywords to English."""
    found = situation(facts, now=now, knowledge=knowledge, line_ids=line_ids)
    return Draft(
        order_id=facts.order.id,
        confirmed_not_received=facts.shopper.not_received_at is not None,
        reasons=tuple(
            Reason(
                kind=kind,
                keywords=_keywords(knowledge.keywords[kind], language),
                because=Point(message=f"because-{found.case.id}"),
            )
            for kind in found.case.reasons
        ),
        amount=amount_hint(facts, line_ids),
        description=describe(facts, found, knowledge),
        description_limit=knowledge.limit,
        file_today=file_today(facts, found, now=now, knowledge=knowledge),
    )


def _keywords(by_language: Mapping[str, tuple[str, ...]], language: str | None) -> tuple[str, ...]:
    spoken = (language or "").lower().split("-")[0]
    own = by_language.get(spoken, ()) if spoken != "en" else ()
    return (*own, *by_language["en"])


def _answer_document(answer: FileToday, language: str | None) -> dict[str, Any]:
    return {
        "answer": answer.answer,
        "last_safe_day": None if answer.last_safe_day is None else answer.last_safe_day.isoformat(),
        "for_waiting": [_spoken(point, language) for point in answer.for_waiting],
        "lost_by_waiting": [_spoken(point, language) for point in answer.lost_by_waiting],
    }


def _spoken(point: Point, language: str | None) -> str:
    arguments: dict[str, Any] = dict(point.arguments)
    return sentence(f"dispute-{point.message}", language, stem="dispute", **arguments)
