"""Asking one source about one batch: its turn, the claim on the numbers, the conversation, and what it leaves."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from threading import Event

from msgspec import Struct, field

from companion.problems import Problem
from companion.store.queries.asks import AskRow
from companion.tracking.check_round import Batch
from companion.tracking.conversation import HttpConversation
from companion.tracking.lanes import Outcome
from companion.tracking.line import Line
from companion.tracking.source import Answer, ConversationEndedError, Source
from companion.tracking.source_declarations import SourceDeclaration
from companion.tracking.turns import NotNowError, Turns

log = logging.getLogger("parcelward.tracking")


class SourceAsker(Struct, frozen=True):
    """Asks one source during one round. ``asks`` are the numbers' latest askings, by number and source."""

    source: Source
    declaration: SourceDeclaration
    line: Line
    turns: Turns
    key: str | None
    language: str
    asks: Mapping[str, Mapping[str, AskRow]]
    share: Callable[[], float]
    closed: Event = field(default_factory=Event)

    def ask(self, batch: Batch, sending: Callable[[], None]) -> Outcome:
        """Waits for the source's turn, claims the numbers, asks, and notes how the source fares."""
        try:
            with self.turns.place(self.declaration):
                return Outcome(batch) if self.closed.is_set() else self._ask(batch, sending)
        except NotNowError:
            return Outcome(batch)

    def close(self) -> None:
        """Closes the connections; one that still waits for its host is broken off, which is no fault of the source."""
        self.closed.set()
        with suppress(Exception):
            self.line.close()

    def _ask(self, batch: Batch, sending: Callable[[], None]) -> Outcome:
        now, taken = self.turns.take_and_claim(self.declaration, batch.numbers)
        sending()
        if not taken:
            return Outcome(batch, answer=Answer())
        notes: dict[str, str | None] = {}
        first = [True]

        def before_request() -> None:
            # The turn of the first request was taken before the claim.
            if first:
                first.clear()
            else:
                self.turns.take(self.declaration)

        conversation = HttpConversation(
            self.line,
            now=now,
            before_request=before_request,
            remembered=lambda number: notes.get(number, self._note(number)),
            remember=notes.__setitem__,
        )
        try:
            answer = self.source.check(taken, conversation, key=self.key, language=self.language)
        except ConversationEndedError as ended:
            answer = Answer(trouble=ended.trouble, retry_after=ended.retry_after, detail=ended.detail)
        except (NotNowError, Problem):
            raise
        except Exception as failure:
            if self.closed.is_set():
                return Outcome(batch)
            # A fault in a source's reader must not stop the others: the reply counts as one that cannot be read.
            log.error("The source %s could not be read: %s.", self.declaration.name, type(failure).__name__)
            answer = Answer(trouble="unreadable", detail=type(failure).__name__)
        if self.closed.is_set():
            return Outcome(batch)  # nobody waits for it any more: the numbers fall due once more
        if answer.trouble:
            # At once, so that no other process asks meanwhile; a success is noted by whoever stores what was told.
            self.turns.note(self.declaration, answer, self.share())
        return Outcome(batch, taken, answer, tuple(notes.items()))

    def _note(self, number: str) -> str | None:
        ask = self.asks.get(number, {}).get(self.declaration.name)
        return ask.note if ask else None
