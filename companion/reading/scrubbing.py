"""A reply without its personal data, for a report that a shopper wants to send: same shape, nothing of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from companion.reading.bodies import UnreadableBodyError, decode
from companion.reading.reply_catalogue import ReplyCatalogue

REMOVED = "[removed]"
_EMAIL = re.compile(r"[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63})+")
_PHONE = re.compile(r"(?<![\w.])\+\d[\d\s().\-]{6,18}\d(?!\w)")
_CARD = re.compile(r"(?<![\w])(?:\d{4}[ \-]){2,4}\d{1,4}(?!\w)|[*•]{2,}[ \-*•]*\d{2,6}")
_LONG_NUMBER = re.compile(r"(?<![A-Za-z\d])\d{12,20}(?![A-Za-z\d])")
_SECRET = re.compile(r"((?:sign|token|_m_h5_tk|callback|sid|umid\w*)=)[^&\"'\s]+", re.IGNORECASE)


def scrub(body: str, catalogue: ReplyCatalogue, keep: Iterable[str] = ()) -> str:
    """The reply as JSON with every personal member and every number, address and phone in texts replaced.

    Members of the catalogue's ``never_read`` keep only what ``read_anyway`` names; ``personal`` members keep their
    name. Order ids become 1000000000000001 and so on, the same id the same number each time, except the
    numbers to ``keep`` (of the shopper's own evidence). What is no JSON is not returned at all:
    ``UnreadableBodyError`` says why.
    """
    value = decode(body, catalogue.body_bytes)
    return msgspec.json.encode(_Scrubber(catalogue, keep).scrubbed(value)).decode()


class _Scrubber:
    def __init__(self, catalogue: ReplyCatalogue, keep: Iterable[str]) -> None:
        self._catalogue = catalogue
        self._kept = frozenset(keep)
        self._numbers: dict[str, str] = {}

    def scrubbed(self, value: Any, depth: int = 0) -> Any:
        if depth > self._catalogue.depth:
            raise UnreadableBodyError("too-deep")
        if isinstance(value, dict):
            return {self._text(key): self._member(key, child, depth + 1) for key, child in value.items()}
        if isinstance(value, list):
            return [self.scrubbed(child, depth + 1) for child in value]
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, int) and not isinstance(value, bool) and len(str(abs(value))) > 13:
            return int(self._stand_in(str(abs(value))))
        return value

    def _member(self, name: str, value: Any, depth: int) -> Any:
        if name in self._catalogue.never_read:
            kept = self._catalogue.read_anyway.get(name, frozenset())
            members = value if isinstance(value, dict) else {}
            return {key: self.scrubbed(child, depth) for key, child in members.items() if key in kept} or REMOVED
        if name.casefold() in self._catalogue.personal:
            return REMOVED if value not in (None, "", [], {}) else value
        return self.scrubbed(value, depth)

    def _text(self, text: str) -> str:
        text = _EMAIL.sub(REMOVED, text)
        text = _CARD.sub(REMOVED, text)
        text = _PHONE.sub(REMOVED, text)
        text = _SECRET.sub(rf"\1{REMOVED}", text)
        return _LONG_NUMBER.sub(lambda match: self._stand_in(match.group()), text)

    def _stand_in(self, number: str) -> str:
        if number in self._kept:
            return number
        return self._numbers.setdefault(number, str(10**15 + len(self._numbers) + 1))
