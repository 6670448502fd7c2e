"""La Poste's Suivi with the shopper's own key: Colissimo, Chronopost and letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote

from msgspec import Struct

from companion.facts import Event
from companion.reading.text import TITLE_LENGTH
from companion.reading.values import country_code, entries, mapping
from companion.tracking.source import Answer, Conversation, ConversationEndedError, Told
from companion.tracking.witness import Witness, same_number

PATH = "/suivi/v2/idships/"


class LaPoste(Struct, frozen=True):
    """``shipment`` with ``event[]``; several numbers answer as a list, each with a ``returnCode`` of its own."""

    witness: Witness

    @property
    def name(self) -> str:
        """``la_poste``."""
        return self.witness.name

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Asks about a batch in one request."""
        if not key:
            return Answer(trouble="bad_key")
        path = PATH + ",".join(quote(number, safe="") for number in numbers)
        try:
            reply = conversation.ask(
                "GET",
                path,
                parameters={"lang": self.witness.declaration.language(language)},
                headers={"X-Okapi-Key": key},
            )
            return self.read(self.witness.value(reply), numbers, conversation.now)
        except ConversationEndedError as ended:
            return ended.answer()

    def recognises(self, value: Any) -> bool:
        """Whether a saved JSON value is a reply of this service."""
        return any("returnCode" in each and "shipment" in each for each in _entries(value))

    def read(self, value: Any, numbers: Sequence[str], now: datetime) -> Answer:
        """What a reply says of the numbers asked about. A reply that names no number belongs to the one asked for."""
        told: list[Told] = []
        listed = _entries(value)
        if not listed or not any("returnCode" in each for each in listed):
            return Answer(trouble="unreadable")
        for entry in listed:
            named = mapping(entry.get("shipment")).get("idShip") or entry.get("idShip")
            number = next((each for each in numbers if same_number(named, each)), None)
            if number is None and named is None and len(numbers) == 1:
                number = numbers[0]
            if number is not None and (said := self._told(entry, number, now)):
                told.append(said)
        if not told and (refused := next((each for each in listed if self._refuses(each)), None)):
            return Answer(trouble="refused", detail=self.witness.detail(refused.get("returnMessage")))
        return Answer(told=tuple(told))

    def _refuses(self, entry: Mapping[str, Any]) -> bool:
        return self.witness.declaration.means(entry.get("returnCode")) == "refused"

    def _told(self, entry: Mapping[str, Any], number: str, now: datetime) -> Told | None:
        """``None`` for a return code that speaks of this request and not of the parcel."""
        shipment = mapping(entry.get("shipment"))
        meaning = self.witness.declaration.means(entry.get("returnCode"))
        context = mapping(shipment.get("contextData"))
        events = self.witness.history(self._event(each, now) for each in entries(shipment.get("event"), 100_000))
        if meaning == "not_found":
            return Told(number=number, standing="not_found", raw=self.witness.evidence(entry))
        if not shipment or meaning is not None:
            return None
        return Told(
            number=number,
            standing="found" if events else "not_yet",
            events=events,
            carrier=self.witness.declaration.title,
            service=self.witness.words(shipment.get("product"), TITLE_LENGTH),
            origin_country=country_code(context.get("originCountry")),
            destination_country=country_code(context.get("arrivalCountry")),
            raw=self.witness.evidence(entry),
        )

    def _event(self, event: Mapping[str, Any], now: datetime) -> Event | None:
        return self.witness.event(
            now, at=self.witness.times.iso(event.get("date")), text=event.get("label"), code=event.get("code")
        )


def _entries(value: Any) -> tuple[Mapping[str, Any], ...]:
    return (value,) if isinstance(value, dict) else tuple(entries(value, 100))
