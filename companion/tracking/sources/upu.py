"""The Universal Postal Union's Global Track & Trace: postal (S10) numbers, a sparse second opinion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote

from msgspec import Struct

from companion.facts import Moment
from companion.reading.values import entries, mapping
from companion.tracking.source import Answer, Conversation, ConversationEndedError, Told
from companion.tracking.witness import Witness, same_number

PATH = "/gtt.api/service.svc/rest/ItemTTWithTrans"


class Upu(Struct, frozen=True):
    """A list of items with ``Events``; an unknown item is an empty body."""

    witness: Witness

    @property
    def name(self) -> str:
        """``upu``."""
        return self.witness.name

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Asks about each number alone."""
        spoken = self.witness.declaration.language(language)

        def ask(number: str) -> Told | None:
            reply = conversation.ask("GET", f"{PATH}/{quote(number, safe='')}/{spoken}")
            if not reply.body.strip():
                return Told(number=number, standing="not_found")
            return self._told_of(self.witness.value(reply), number, conversation.now)

        return self.witness.one_by_one(numbers, ask)

    def recognises(self, value: Any) -> bool:
        """Whether a saved JSON value is a reply of this service."""
        return any("ID" in item and "Events" in item for item in entries(value))

    def read(self, value: Any, numbers: Sequence[str], now: datetime) -> Answer:
        """What a reply says of the numbers asked about."""
        return self.witness.one_by_one(numbers, lambda number: self._told_of(value, number, now))

    def _told_of(self, value: Any, number: str, now: datetime) -> Told | None:
        if not isinstance(value, list):
            explained = self.witness.detail(mapping(value).get("Message"))
            raise ConversationEndedError("unreadable", detail=explained)
        if not value:
            return Told(number=number, standing="not_found")
        item = next((each for each in entries(value) if same_number(each.get("ID"), number)), None)
        return self._told(item, number, now) if item is not None else None

    def _told(self, item: Mapping[str, Any], number: str, now: datetime) -> Told:
        """A reply of nothing but forecasts knows the item: it is announced, not on its way."""
        events = self.witness.history(
            self.witness.event(
                now,
                at=self._moment(event),
                text=event.get("EventNm"),
                code=event.get("EventCd"),
                place=event.get("EventLocation"),
            )
            for event in entries(item.get("Events"), 100_000)
        )
        return Told(
            number=number,
            standing="found" if events else "not_yet",
            events=events,
            raw=self.witness.evidence(item),
        )

    def _moment(self, event: Mapping[str, Any]) -> Moment | None:
        return self.witness.times.data_contract(event.get("EventDT")) or self.witness.times.iso(event.get("EventDT"))
