"""What a shopper pastes about a parcel: a status text from any page, or a saved reply of a known source. No network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from msgspec import Struct

from companion.knowledge import read_document
from companion.reading.bodies import UnreadableBodyError, decode
from companion.reading.moments import DateReader
from companion.reading.saved_files import records_from_file
from companion.statuses.status_reader import StatusReader
from companion.tracking.source import Answer, Conversation, Told
from companion.tracking.sources.pasted_lines import PastedLines
from companion.tracking.sources.pasted_stamps import StampReader
from companion.tracking.sources.registry import ReadingSource, all_sources
from companion.tracking.witness import witness_of

NAME = "paste"
LARGEST = 4_000_000
LONGEST_TEXT = 200_000

#: What became of a paste; the sentence is the message ``pasted-<outcome>`` of ``tracking-sources.ftl``.
Outcome = Literal["read", "nothing-yet", "another-number", "shop-reply", "no-answer", "not-understood", "too-large"]


class Pasted(Struct, frozen=True, kw_only=True):
    """What was read of a paste: the answer, and the source whose reply it was (``paste`` for a text)."""

    outcome: Outcome
    source: str
    answer: Answer

    @property
    def told(self) -> tuple[Told, ...]:
        """What was told of the number."""
        return self.answer.told


class Paste(Struct, frozen=True):
    """Hands a saved reply to the source it is of, and reads everything else line by line."""

    lines: PastedLines
    sources: Sequence[ReadingSource]
    shop_replies: tuple[str, ...]

    @classmethod
    def compile(cls, statuses: StatusReader, dates: DateReader) -> Paste:
        """With the readers of the pages and the words of ``shared_rules/sources/paste.yaml``."""
        document: Mapping[str, Any] = read_document("sources/paste.yaml")["reading"]
        stamps = StampReader(dates, frozenset(document["between_date_and_time"]))
        lines = PastedLines.compile(document, witness_of(NAME), stamps, statuses)
        return cls(lines, all_sources(), tuple(document["shop_replies"]))

    @property
    def name(self) -> str:
        """``paste``."""
        return NAME

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Nothing: a paste is given, never fetched."""
        return Answer()

    def read(self, text: str, number: str, now: datetime, *, language: str | None = None) -> Pasted:
        """What a paste says of the number. Never raises for what the text may hold."""
        if len(text) > LARGEST:
            return _nothing("too-large", NAME)
        start = text.lstrip("\ufeff \t\r\n")[:300]
        if start.startswith("<"):
            return self._web_page(text, number, now)
        saved = self._saved(text) if start[:1] in ("{", "[") or ("(" in start and start.find("{") > 0) else ()
        for value in saved:
            found = next((source for source in self.sources if source.recognises(value)), None)
            if found:
                return _outcome(found.name, found.read(value, [number], now))
        if saved:
            seen = any(sign in text for sign in self.shop_replies)
            return _nothing("shop-reply" if seen else "not-understood", NAME)
        if len(text) > LONGEST_TEXT:
            return _nothing("too-large", NAME)
        events = self.lines.events(text, now, language)
        if not events:
            return _nothing("not-understood", NAME)
        kept = {"lines": [[event.at.printed if event.at else None, event.text] for event in events]}
        told = Told(number=number, standing="found", events=events, raw=kept)
        return Pasted(outcome="read", source=NAME, answer=Answer(told=(told,)))

    def _web_page(self, text: str, number: str, now: datetime) -> Pasted:
        found = next((source for source in self.sources if source.recognises(text)), None)
        return _outcome(found.name, found.read(text, [number], now)) if found else _nothing("not-understood", NAME)

    def _saved(self, text: str) -> list[Any]:
        """The JSON values of a saved reply, or of a list of saved replies."""
        values: list[Any] = []
        for body in [text, *(record.body for record in records_from_file(text) if record.body)]:
            try:
                values.append(decode(body, LARGEST))
            except UnreadableBodyError:
                continue
        return values


def _outcome(source: str, answer: Answer) -> Pasted:
    outcome: Outcome = "read"
    if answer.trouble:
        outcome = "no-answer"
    elif not answer.told:
        outcome = "another-number"
    elif not any(told.events for told in answer.told):
        outcome = "nothing-yet"
    return Pasted(outcome=outcome, source=source, answer=answer)


def _nothing(outcome: Outcome, source: str) -> Pasted:
    return Pasted(outcome=outcome, source=source, answer=Answer())
