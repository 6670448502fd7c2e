"""4PX's own tracking site: numbers of the form 4PX…CN, without a key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from companion.facts import Moment
from companion.reading.tracking_parcel import tracking_number
from companion.reading.values import country_code, entries, mapping
from companion.tracking.source import Answer, Conversation, ConversationEndedError, Told
from companion.tracking.witness import Witness, same_number

PATH = "/track/v2/front/listTrackV3"


class FourPx(Struct, frozen=True):
    """``data[]`` of ``listTrackV3``, one entry a number. Only the first number of a request is answered."""

    witness: Witness

    @property
    def name(self) -> str:
        """``four_px``."""
        return self.witness.name

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Asks about each number alone."""

        def ask(number: str) -> Told | None:
            content = {
                "queryCodes": [number],
                "language": self.witness.declaration.language(language),
                "translateLanguage": "",
            }
            reply = conversation.ask("POST", PATH, content=content)
            return self._told_of(self.witness.value(reply), number, conversation.now)

        return self.witness.one_by_one(numbers, ask)

    def recognises(self, value: Any) -> bool:
        """Whether a saved JSON value is a reply of this site."""
        return any("queryCode" in entry for entry in entries(mapping(value).get("data")))

    def read(self, value: Any, numbers: Sequence[str], now: datetime) -> Answer:
        """What a reply says of the numbers asked about."""
        return self.witness.one_by_one(numbers, lambda number: self._told_of(value, number, now))

    def _told_of(self, value: Any, number: str, now: datetime) -> Told | None:
        root = mapping(value)
        if root.get("result") != 1:
            explained = self.witness.detail(root.get("message"))
            raise ConversationEndedError("refused" if "result" in root else "unreadable", detail=explained)
        if not isinstance(root.get("data"), list):
            raise ConversationEndedError("unreadable")
        found = next((each for each in entries(root["data"]) if same_number(each.get("queryCode"), number)), None)
        return self._told(found, number, now) if found is not None else None

    def _told(self, entry: Mapping[str, Any], number: str, now: datetime) -> Told:
        events = self.witness.history(
            self.witness.event(
                now,
                at=self._moment(track),
                text=track.get("tkDesc"),
                title=track.get("tkCategoryName"),
                code=track.get("tkCode"),
                place=track.get("tkLocation"),
                stage=track.get("tkCategoryCode"),
            )
            for track in entries(entry.get("tracks"), 100_000)
        )
        unknown = self.witness.declaration.means(entry.get("status")) == "not_found" and not entry.get("serverCode")
        local = tracking_number(entry.get("serverCode"))
        return Told(
            number=number,
            standing="found" if events else "not_found" if unknown else "not_yet",
            events=events,
            local_number=None if local is None or same_number(local, number) else local,
            origin_country=country_code(entry.get("ctStartCode")),
            destination_country=country_code(entry.get("ctEndCode")),
            raw=self.witness.evidence(entry),
        )

    def _moment(self, track: Mapping[str, Any]) -> Moment | None:
        """The printed time, which is said to be in the zone beside it and was seen to be in the site's own.

        Where the two differ the earlier instant is taken, without a zone and as an estimate.
        """
        times, printed = self.witness.times, track.get("tkDateStr")
        own = times.iso(printed, zone=self.witness.declaration.site_zone)
        beside = times.iso(printed, zone=track.get("tkTimezone"))
        local = times.iso(printed)
        if own is None or beside is None or local is None or own.at == beside.at:
            return own
        has_zone = beside.printed != local.printed
        return Moment(min(own.at, beside.at) if has_zone else own.at, local.printed, estimated=True)
