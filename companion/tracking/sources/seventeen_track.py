"""17TRACK's API with the shopper's own key: nearly every carrier; a number is registered once, its news come later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from companion.reading.values import entries, integer, mapping
from companion.tracking.source import Answer, Conversation, ConversationEndedError, Told
from companion.tracking.sources.seventeen_track_info import SeventeenTrackInfo
from companion.tracking.witness import same_number

PATH = "/track/v2.4/"
REGISTERED = "registered"


class SeventeenTrack(SeventeenTrackInfo, frozen=True):
    """``register`` (one quota a new number), then ``gettrackinfo``, which costs none."""

    @property
    def name(self) -> str:
        """``seventeen_track``."""
        return self.witness.name

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Registers what is new, asks about the rest. A number registered just now has nothing to tell yet."""
        if not key:
            return Answer(trouble="bad_key")
        new = [number for number in numbers if conversation.remembered(number) != REGISTERED]
        told: tuple[Told, ...] = ()
        quota: int | None = None
        registering: ConversationEndedError | None = None
        try:
            if new:
                try:
                    told = self._registered(self._ask("register", new, conversation, key), new, conversation)
                    quota = self._quota(conversation, key)
                except ConversationEndedError as ended:
                    # A spent quota only stops new numbers: those registered before are asked about all the same.
                    if ended.trouble != "over_quota":
                        raise
                    registering, quota = ended, 0
            answered = {each.number for each in told}
            asked = [
                number for number in numbers if number not in answered and conversation.remembered(number) == REGISTERED
            ]
            if asked:
                told += self._asked(asked, conversation, key)
        except ConversationEndedError as ended:
            return replace(ended.answer(told), quota_left=quota)
        return replace((registering.answer(told) if registering else Answer(told=told)), quota_left=quota)

    def _asked(self, numbers: Sequence[str], conversation: Conversation, key: str) -> tuple[Told, ...]:
        value = self._ask("gettrackinfo", numbers, conversation, key)
        answer = self.read(value, numbers, conversation.now)
        if answer.trouble:
            raise ConversationEndedError(answer.trouble, detail=answer.detail)
        for number, meaning in self._rejected(value, numbers):
            if meaning == "unregistered":
                conversation.remember(number, None)
        return answer.told

    def _registered(self, value: Any, numbers: Sequence[str], conversation: Conversation) -> tuple[Told, ...]:
        """Notes what is registered now or was before, and tells what the service knows no carrier for."""
        self._whole(value)
        told: list[Told] = []
        for number in numbers:
            accepted = entries(mapping(mapping(value).get("data")).get("accepted"))
            if any(same_number(each.get("number"), number) for each in accepted):
                conversation.remember(number, REGISTERED)
                told.append(Told(number=number, standing="not_yet"))
        for number, meaning in self._rejected(value, numbers):
            if meaning == "registered":
                conversation.remember(number, REGISTERED)
            elif meaning == "not_found":
                told.append(Told(number=number, standing="not_found"))
            elif meaning == "over_quota":
                raise ConversationEndedError("over_quota")
        return tuple(told)

    def _quota(self, conversation: Conversation, key: str) -> int | None:
        """What is left of the allotment; ``None`` when the service does not say."""
        data: Mapping[str, Any] = mapping(mapping(self._ask("getquota", None, conversation, key)).get("data"))
        return integer(data.get("quota_remain"))

    def _ask(self, call: str, numbers: Sequence[str] | None, conversation: Conversation, key: str) -> Any:
        content = [] if numbers is None else [{"number": number} for number in numbers]
        reply = conversation.ask("POST", f"{PATH}{call}", headers={"17token": key}, content=content)
        value = self.witness.value(reply)
        self._whole(value)
        return value
