"""What a reply of 17TRACK's ``gettrackinfo`` says: statuses, and the histories of every carrier involved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from companion.facts import Event, Moment
from companion.reading.text import TITLE_LENGTH
from companion.reading.tracking_parcel import tracking_number
from companion.reading.values import country_code, entries, mapping
from companion.tracking.source import Answer, ConversationEndedError, Standing, Told
from companion.tracking.source_declarations import Means
from companion.tracking.witness import Witness, same_number


class SeventeenTrackInfo(Struct, frozen=True):
    """``data.accepted[].track_info`` and ``data.rejected[]``."""

    witness: Witness

    def recognises(self, value: Any) -> bool:
        """Whether a saved JSON value is such a reply (or a webhook's body, which holds the same)."""
        data = mapping(mapping(value).get("data"))
        return "track_info" in data or any("track_info" in each for each in entries(data.get("accepted")))

    def read(self, value: Any, numbers: Sequence[str], now: datetime) -> Answer:
        """What a reply says of the numbers asked about."""
        try:
            self._whole(value)
        except ConversationEndedError as ended:
            return ended.answer()
        data = mapping(mapping(value).get("data"))
        accepted = [data] if "track_info" in data else list(entries(data.get("accepted")))
        told = [
            self._told(mapping(entry.get("track_info")), number, now)
            for number in numbers
            if (entry := next((each for each in accepted if same_number(each.get("number"), number)), None))
        ]
        standings: dict[Means, Standing] = {"not_found": "not_found", "not_yet": "not_yet"}
        told += [
            Told(number=number, standing=standings[meaning])
            for number, meaning in self._rejected(value, numbers)
            if meaning in standings
        ]
        return Answer(told=tuple(told))

    def _whole(self, value: Any) -> None:
        """Raises ``ConversationEndedError`` when the call failed as a whole."""
        root = mapping(value)
        data = mapping(root.get("data"))
        errors = list(entries(data.get("errors"), 20))
        code = next((each.get("code") for each in errors), root.get("code", 0 if "event" in root else None))
        if not errors and code == 0 and data:
            return
        explained = next((found for each in errors if (found := self.witness.detail(each.get("message")))), None)
        meaning = self.witness.declaration.means(code)
        if meaning in ("bad_key", "over_quota", "maintenance", "too_fast", "blocked"):
            raise ConversationEndedError(meaning, detail=explained)
        raise ConversationEndedError("refused" if isinstance(code, int) else "unreadable", detail=explained)

    def _rejected(self, value: Any, numbers: Sequence[str]) -> Iterator[tuple[str, Means | None]]:
        for entry in entries(mapping(mapping(value).get("data")).get("rejected")):
            number = next((each for each in numbers if same_number(entry.get("number"), each)), None)
            if number is not None:
                yield number, self.witness.declaration.means(mapping(entry.get("error")).get("code"))

    def _told(self, info: Mapping[str, Any], number: str, now: datetime) -> Told:
        tracking, other = mapping(info.get("tracking")), mapping(info.get("misc_info"))
        shipping, latest = mapping(info.get("shipping_info")), mapping(info.get("latest_status"))
        providers = list(entries(tracking.get("providers"), 20))
        events = self.witness.history(
            (self._event(each, now) for provider in providers for each in entries(provider.get("events"), 100_000)),
            sort=True,
        )
        events = events or self.witness.history([self._event(mapping(info.get("latest_event")), now)])
        local = tracking_number(other.get("local_number"))
        unknown = self.witness.declaration.means(latest.get("status")) == "not_found"
        return Told(
            number=number,
            standing="found" if events else "not_found" if unknown else "not_yet",
            events=events,
            carrier=next((name for each in providers if (name := self._name(each))), None),
            local_number=None if local is None or same_number(local, number) else local,
            origin_country=country_code(mapping(shipping.get("shipper_address")).get("country")),
            destination_country=country_code(mapping(shipping.get("recipient_address")).get("country")),
            expected_by=self._expected(mapping(mapping(info.get("time_metrics")).get("estimated_delivery_date"))),
            raw=self.witness.evidence(info),
        )

    def _event(self, event: Mapping[str, Any], now: datetime) -> Event | None:
        return self.witness.event(
            now,
            at=self._moment(event),
            text=event.get("description"),
            code=event.get("sub_status") or event.get("stage"),
            place=event.get("location"),
            stage=event.get("stage"),
        )

    def _moment(self, event: Mapping[str, Any]) -> Moment | None:
        """The instant in its zone, else in UTC, else the carrier's own clock; a clock without a day tells nothing."""
        times, raw = self.witness.times, mapping(event.get("time_raw"))
        clock = raw.get("time") if isinstance(raw.get("time"), str) else ""
        printed = f"{raw.get('date')} {clock}".strip()
        return (
            times.iso(event.get("time_iso"))
            or times.iso(event.get("time_utc"), zone="UTC")
            or times.iso(printed, zone=raw.get("timezone"))
        )

    def _expected(self, estimate: Mapping[str, Any]) -> Moment | None:
        return self.witness.times.iso(estimate.get("to")) or self.witness.times.iso(estimate.get("from"))

    def _name(self, provider: Mapping[str, Any]) -> str | None:
        return self.witness.words(mapping(provider.get("provider")).get("name"), TITLE_LENGTH)
