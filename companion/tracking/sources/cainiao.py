"""Cainiao's public tracking feed: most AliExpress parcels, without a key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from companion.facts import Event, Moment
from companion.reading.text import TITLE_LENGTH
from companion.reading.tracking_parcel import tracking_number
from companion.reading.values import boolean, country_code, entries, mapping
from companion.tracking.source import Answer, Conversation, ConversationEndedError, Told
from companion.tracking.witness import Witness, same_number

PATH = "/global/detail.json"


class Cainiao(Struct, frozen=True):
    """``module[]`` of ``detail.json``: one entry a number, its ``detailList`` newest first."""

    witness: Witness

    @property
    def name(self) -> str:
        """``cainiao``."""
        return self.witness.name

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Asks about a batch in one request. Numbers the reply leaves out stay unanswered."""
        parameters = {"mailNos": ",".join(numbers), "lang": self.witness.declaration.language(language)}
        try:
            reply = conversation.ask("GET", PATH, parameters=parameters)
            return self.read(self.witness.value(reply), numbers, conversation.now)
        except ConversationEndedError as ended:
            return ended.answer()

    def recognises(self, value: Any) -> bool:
        """Whether a saved JSON value is a reply of this feed."""
        return any("mailNo" in module and "detailList" in module for module in entries(mapping(value).get("module")))

    def read(self, value: Any, numbers: Sequence[str], now: datetime) -> Answer:
        """What a reply says of the numbers asked about."""
        root = mapping(value)
        if boolean(root.get("success")) is False or root.get("errorCode"):
            return Answer(trouble="refused", detail=self.witness.detail(root.get("errorMsg")))
        if not isinstance(root.get("module"), list):
            return Answer(trouble="unreadable")
        modules = tuple(entries(root["module"], self.witness.declaration.limits.numbers))
        return Answer(told=tuple(self._told_each(modules, numbers, now)))

    def _told_each(self, modules: Sequence[Mapping[str, Any]], numbers: Sequence[str], now: datetime) -> Iterator[Told]:
        for number in numbers:
            module = next((each for each in modules if same_number(each.get("mailNo"), number)), None)
            if module is not None:
                yield self._told(module, number, now)

    def _told(self, module: Mapping[str, Any], number: str, now: datetime) -> Told:
        events = self._events(module, now)
        other = tracking_number(module.get("copyRealMailNo"))
        other = None if other is None or same_number(other, number) else other
        # Before the hand-over the other number replaces this one; later it is the last carrier's.
        replaced = other is not None and not events
        unknown = self.witness.declaration.means(module.get("mailNoSource")) == "not_found"
        return Told(
            number=number,
            standing="found" if events else "not_found" if unknown and not other else "not_yet",
            events=events,
            carrier=self.witness.words(mapping(module.get("destCpInfo")).get("cpName"), TITLE_LENGTH),
            local_number=None if replaced else other,
            next_number=other if replaced else None,
            origin_country=country_code(module.get("originCountry")),
            destination_country=country_code(module.get("destCountry")),
            expected_by=self._expected(mapping(module.get("globalEtaInfo"))),
            raw=self.witness.evidence(module),
        )

    def _events(self, module: Mapping[str, Any], now: datetime) -> tuple[Event, ...]:
        listed = list(entries(module.get("detailList"), 100_000)) or [mapping(module.get("latestTrace"))]
        return self.witness.history(
            self.witness.event(
                now,
                at=self._moment(detail),
                text=detail.get("desc") or detail.get("standerdDesc"),
                title=detail.get("standerdDesc"),
                code=detail.get("actionCode"),
                stage=mapping(detail.get("group")).get("nodeCode"),
            )
            for detail in listed
            if detail
        )

    def _moment(self, detail: Mapping[str, Any]) -> Moment | None:
        """The printed local time in the zone beside it; the number ``time`` ignores the zone and is the last resort."""
        printed = self.witness.times.iso(detail.get("timeStr"), zone=detail.get("timeZone"))
        return printed or self.witness.times.epoch(detail.get("time"))

    def _expected(self, eta: Mapping[str, Any]) -> Moment | None:
        return self.witness.times.epoch(eta.get("deliveryMaxTime"))
