"""What every source's file reads replies with: JSON, events, histories and what is kept as evidence.

Hostile replies end here: unknown members are ignored, wrong types are absent, texts and lists are cut, and what
names a person is cut out before anything else sees it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from math import isfinite
from typing import Any

from msgspec import Struct

from companion.facts import Event, Moment
from companion.reading.bodies import UnreadableBodyError, decode
from companion.reading.text import SENTENCE_LENGTH, TITLE_LENGTH, clean
from companion.tracking.event_times import EventTimes, happened, installed_times
from companion.tracking.personal_words import PersonalWords, installed_persons
from companion.tracking.refusals import SEARCHED_BYTES, signs_in
from companion.tracking.source import Answer, ConversationEndedError, Reply, Told
from companion.tracking.source_declarations import SourceDeclaration, installed

LONGEST_CODE = 80
#: Encodings of web replies. Others (of host names, of packed data) have no business here and can be slow on purpose.
_WRITTEN_IN = re.compile(
    r"utf-?16(?:le|be)?|iso-8859-\d{1,2}|windows-\d{3,4}|gb(?:k|2312|18030)|big5|shift_jis|euc-(?:jp|kr)|koi8-[ru]"
)


class Witness(Struct, frozen=True):
    """One source's way of telling."""

    declaration: SourceDeclaration
    times: EventTimes
    persons: PersonalWords

    @property
    def name(self) -> str:
        """The source's name, which every event of it carries."""
        return self.declaration.name

    def value(self, reply: Reply) -> Any:
        """The JSON value of a reply. Raises ``ConversationEndedError`` with ``unreadable``."""
        return self.json(self.text(reply))

    def json(self, text: str) -> Any:
        """The JSON value of a text (JSONP too). Raises ``ConversationEndedError`` with ``unreadable``."""
        try:
            return decode(text, self.declaration.limits.body_bytes)
        except UnreadableBodyError as failure:
            raise ConversationEndedError("unreadable", detail=failure.code) from None

    def text(self, reply: Reply) -> str:
        """The body as text. A body that is not in the encoding it claims is ``unreadable``, never half a text."""
        named = reply.headers.get("content-type", "").lower().partition("charset=")[2].split(";")[0].strip("\"' ")
        for encoding in ("utf-8-sig", *([named] if _WRITTEN_IN.fullmatch(named) else ())):
            try:
                return reply.body.decode(encoding)
            except (LookupError, UnicodeError):
                continue
        raise ConversationEndedError("unreadable", detail="encoding")

    def strange_page(self, page: str, complaint: str = "") -> ConversationEndedError:
        """What to raise for a web page that is not the one that was due: a block, maintenance, or just unreadable."""
        trouble = signs_in(page[:SEARCHED_BYTES], self.declaration) or "unreadable"
        return ConversationEndedError(trouble, detail=self.detail(complaint))

    def words(self, value: object, limit: int = SENTENCE_LENGTH) -> str | None:
        """A text of the reply: cleaned, cut, and without persons; ``None`` for what is no text."""
        text = clean(value, limit)
        return self.persons.cut_from(text) if text else None

    def event(
        self,
        now: datetime,
        *,
        at: Moment | None,
        text: object,
        title: object = None,
        code: object = None,
        place: object = None,
        stage: object = None,
    ) -> Event | None:
        """An event of this source; ``None`` for one without words, and for an announcement of what may come."""
        known_code = clean(code, LONGEST_CODE)
        if known_code and known_code.upper() in self.declaration.advance_notices:
            return None
        headline = self.words(title, TITLE_LENGTH)
        said = self.words(text) or headline or known_code
        if not said:
            return None
        return Event(
            at=happened(at, now),
            text=said,
            title=headline,
            code=known_code,
            place=self.words(place, TITLE_LENGTH),
            stage=clean(stage, LONGEST_CODE),
            source=self.name,
        )

    def history(self, events: Iterable[Event | None], *, sort: bool = False) -> tuple[Event, ...]:
        """Events newest first, each once, at most as many as are read of one number (the newest).

        A list that runs the other way is turned round. ``sort`` is for several histories in one reply whose times
        all have a zone; local times of several countries must not be compared.
        """
        listed = list(dict.fromkeys(event for event in events if event))
        dated = [event.at.at for event in listed if event.at]
        if sort and len(dated) == len(listed):
            listed.sort(key=lambda event: event.at.at if event.at else dated[0], reverse=True)
        elif len(dated) > 1 and dated[0] < dated[-1]:
            listed.reverse()
        return tuple(listed[: self.declaration.limits.events])

    def evidence(self, value: object, depth: int = 0) -> Any:
        """What is kept of a reply: the declared members only, texts without persons, lists cut."""
        if isinstance(value, Mapping):
            if depth >= self.declaration.limits.depth:
                return {}
            kept = self.declaration.keeps
            return {
                name: self.evidence(child, depth + 1)
                for name, child in value.items()
                if isinstance(name, str) and name in kept
            }
        if isinstance(value, list):
            return [self.evidence(child, depth + 1) for child in value[: self.declaration.limits.events]]
        if isinstance(value, str):
            return self.words(value) or ""
        return value if isinstance(value, (bool, int)) or (isinstance(value, float) and isfinite(value)) else None

    def detail(self, value: object) -> str | None:
        """A source's own explanation, cut short."""
        return self.words(value, self.declaration.limits.longest_detail)

    def one_by_one(self, numbers: Sequence[str], ask: Callable[[str], Told | None]) -> Answer:
        """The answer of a source that is asked about each number alone; what was told before a trouble is kept."""
        told: list[Told] = []
        try:
            for number in numbers:
                if (said := ask(number)) is not None:
                    told.append(said)
        except ConversationEndedError as ended:
            return ended.answer(tuple(told))
        return Answer(told=tuple(told))


def same_number(one: object, other: str) -> bool:
    """Whether two writings are one number: case, spaces and hyphens do not matter."""
    return isinstance(one, (str, int)) and _compared(str(one)) == _compared(other)


def _compared(number: str) -> str:
    return "".join(number.split()).replace("-", "").upper()


@cache
def witness_of(name: str) -> Witness:
    """The witness of an installed source; ``KeyError`` when no declaration has the name."""
    return Witness(installed()[name], installed_times(), installed_persons())
