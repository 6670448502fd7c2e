"""Ship24 with the shopper's own key: a broad fallback, one tracker of the plan for every number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from companion.facts import Event
from companion.reading.values import country_code, entries, mapping
from companion.tracking.source import Answer, Conversation, ConversationEndedError, Told
from companion.tracking.witness import Witness, same_number

PATH = "/public/v1/trackers/track"


class Ship24(Struct, frozen=True):
    """``data.trackings[]``: a tracker, its shipment and its events. Asking again uses the same tracker."""

    witness: Witness

    @property
    def name(self) -> str:
        """``ship24``."""
        return self.witness.name

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Asks about each number alone."""
        if not key:
            return Answer(trouble="bad_key")

        def ask(number: str) -> Told | None:
            reply = conversation.ask(
                "POST", PATH, headers={"Authorization": f"Bearer {key}"}, content={"trackingNumber": number}
            )
            return self._told_of(self.witness.value(reply), number, conversation.now)

        return self.witness.one_by_one(numbers, ask)

    def recognises(self, value: Any) -> bool:
        """Whether a saved JSON value is a reply of this service."""
        return any("tracker" in each for each in _trackings(value))

    def read(self, value: Any, numbers: Sequence[str], now: datetime) -> Answer:
        """What a reply says of the numbers asked about."""
        return self.witness.one_by_one(numbers, lambda number: self._told_of(value, number, now))

    def _told_of(self, value: Any, number: str, now: datetime) -> Told | None:
        root = mapping(value)
        for error in entries(root.get("errors"), 20):
            meaning = self.witness.declaration.means(error.get("code"))
            explained = self.witness.detail(error.get("message"))
            if meaning in ("bad_key", "over_quota", "too_fast", "maintenance"):
                raise ConversationEndedError(meaning, detail=explained)
            raise ConversationEndedError("refused", detail=explained)
        if not isinstance(mapping(root.get("data")).get("trackings"), list):
            raise ConversationEndedError("unreadable")
        listed = _trackings(value)
        if not listed:
            return Told(number=number, standing="not_found")
        found = (each for each in listed if same_number(mapping(each.get("tracker")).get("trackingNumber"), number))
        tracking = next(found, None)
        return self._told(tracking, number, now) if tracking is not None else None

    def _told(self, tracking: Mapping[str, Any], number: str, now: datetime) -> Told:
        shipment = mapping(tracking.get("shipment"))
        events = self.witness.history(self._event(each, now) for each in entries(tracking.get("events"), 100_000))
        unknown = self.witness.declaration.means(shipment.get("statusMilestone")) == "not_found"
        expected = mapping(shipment.get("delivery")).get("estimatedDeliveryDate")
        destination = country_code(shipment.get("destinationCountryCode"))
        return Told(
            number=number,
            standing="found" if events else "not_found" if unknown else "not_yet",
            events=events,
            origin_country=country_code(shipment.get("originCountryCode")),
            destination_country=destination,
            expected_by=self.witness.times.iso(expected, country=destination),
            raw=self.witness.evidence(tracking),
        )

    def _event(self, event: Mapping[str, Any], now: datetime) -> Event | None:
        """The service's milestone is the code; its own finer code is not read, for no list of those is at hand."""
        printed = event.get("occurrenceDatetime")
        if event.get("hasNoTime") is True and isinstance(printed, str):
            printed = printed[:10]
        return self.witness.event(
            now,
            at=self.witness.times.iso(printed, zone=event.get("utcOffset")),
            text=event.get("status"),
            code=event.get("statusMilestone"),
            place=event.get("location"),
            stage=event.get("statusCode"),
        )


def _trackings(value: Any) -> list[Mapping[str, Any]]:
    return list(entries(mapping(mapping(value).get("data")).get("trackings"), 50))
