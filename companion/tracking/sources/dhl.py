"""DHL's Shipment Tracking (Unified) with the shopper's own key: eCommerce, Parcel, Express."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from companion.facts import Event
from companion.reading.text import TITLE_LENGTH
from companion.reading.values import country_code, entries, mapping
from companion.tracking.source import Answer, Conversation, ConversationEndedError, Told
from companion.tracking.witness import Witness, same_number

PATH = "/track/shipments"


class Dhl(Struct, frozen=True):
    """``shipments[]`` with ``events[]``, newest first; an unknown number is HTTP 404 with a problem document."""

    witness: Witness

    @property
    def name(self) -> str:
        """``dhl``."""
        return self.witness.name

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Asks about each number alone."""
        if not key:
            return Answer(trouble="bad_key")
        spoken = self.witness.declaration.language(language)

        def ask(number: str) -> Told | None:
            reply = conversation.ask(
                "GET",
                PATH,
                parameters={"trackingNumber": number, "language": spoken},
                headers={"DHL-API-Key": key},
            )
            return self._told_of(self.witness.value(reply), number, conversation.now, asked=True)

        return self.witness.one_by_one(numbers, ask)

    def recognises(self, value: Any) -> bool:
        """Whether a saved JSON value is a reply of this service."""
        return any("id" in each and "status" in each for each in entries(mapping(value).get("shipments")))

    def read(self, value: Any, numbers: Sequence[str], now: datetime) -> Answer:
        """What a reply says of the numbers asked about."""
        return self.witness.one_by_one(numbers, lambda number: self._told_of(value, number, now))

    def _told_of(self, value: Any, number: str, now: datetime, *, asked: bool = False) -> Told | None:
        root = mapping(value)
        if self.witness.declaration.means(root.get("status")) == "not_found" and "shipments" not in root:
            return Told(number=number, standing="not_found", raw=self.witness.evidence(root))
        if not isinstance(root.get("shipments"), list):
            raise ConversationEndedError("unreadable", detail=self.witness.detail(root.get("detail")))
        listed = list(entries(root["shipments"], 50))
        shipment = next((each for each in listed if same_number(each.get("id"), number)), None)
        # The one shipment that answers a question is the parcel, also under another id (a customer's reference).
        if shipment is None and asked and len(listed) == 1:
            shipment = listed[0]
        return self._told(shipment, number, now) if shipment is not None else None

    def _told(self, shipment: Mapping[str, Any], number: str, now: datetime) -> Told:
        events = self.witness.history(self._event(each, now) for each in entries(shipment.get("events"), 100_000))
        events = events or self.witness.history([self._event(mapping(shipment.get("status")), now)])
        destination = mapping(mapping(shipment.get("destination")).get("address"))
        origin = mapping(mapping(shipment.get("origin")).get("address"))
        return Told(
            number=number,
            standing="found" if events else "not_yet",
            events=events,
            carrier=self.witness.declaration.title,
            service=self.witness.words(shipment.get("service"), TITLE_LENGTH),
            origin_country=country_code(origin.get("countryCode")),
            destination_country=country_code(destination.get("countryCode")),
            expected_by=self.witness.times.iso(
                shipment.get("estimatedTimeOfDelivery"), country=country_code(destination.get("countryCode"))
            ),
            raw=self.witness.evidence(shipment),
        )

    def _event(self, event: Mapping[str, Any], now: datetime) -> Event | None:
        """The town and country of an event; a street stays out. A time without a zone is the country's own."""
        address = mapping(mapping(event.get("location")).get("address"))
        country = country_code(address.get("countryCode"))
        place = ", ".join(part for part in (self.witness.words(address.get("addressLocality")), country) if part)
        return self.witness.event(
            now,
            at=self.witness.times.iso(event.get("timestamp"), country=country),
            text=event.get("description") or event.get("status"),
            code=event.get("statusCode"),
            place=place,
        )
