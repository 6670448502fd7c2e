"""Everything the reading room knows of the pages, compiled once from ``shared_rules/pages``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from companion.reading.case_notes import CaseNotes
from companion.reading.dispute_words import DisputeWords
from companion.reading.moments import DateReader
from companion.reading.money import MoneyReader
from companion.reading.order_status import OrderStatusReader
from companion.reading.payment_methods import PaymentMethods
from companion.reading.protection_words import ProtectionWords
from companion.reading.reply_catalogue import ReplyCatalogue


class PageKnowledge(Struct, frozen=True):
    """The compiled knowledge; make one and keep it, compiling reads the month names of many languages."""

    replies: ReplyCatalogue
    dates: DateReader
    money: MoneyReader
    statuses: OrderStatusReader
    protection: ProtectionWords
    disputes: DisputeWords
    case_notes: CaseNotes
    payments: PaymentMethods

    @classmethod
    def compile(cls, documents: Mapping[str, Any]) -> PageKnowledge:
        """From ``knowledge.read_folder("pages")``; ``KeyError`` names a document that is missing."""
        return cls(
            replies=ReplyCatalogue.compile(documents["replies"]),
            dates=DateReader.compile({**documents["dates"], "cldr": documents["date-names"]}),
            money=MoneyReader.compile(documents["money"]),
            statuses=OrderStatusReader.compile(documents["order-status"]),
            protection=ProtectionWords.compile(documents["protection"]),
            disputes=DisputeWords.compile(documents["disputes"]),
            case_notes=CaseNotes.compile(documents["dispute-notes"]),
            payments=PaymentMethods.compile(documents["payment-methods"]),
        )
