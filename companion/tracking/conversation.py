"""A conversation with one source: what it asks goes over its line, and what is no answer ends it with a trouble.

How the checker uses it (one line a source and round, one conversation a batch)::

    with Line(declarations["cainiao"]) as line:                        # base="http://127.0.0.1:…" in tests
        conversation = HttpConversation(
            line,
            now=now,                                                   # the instant of this check, UTC
            before_request=wait_for_my_turn,                           # may wait, count, or refuse by raising
            remembered=lambda number: notes.get(number),               # ConversationEndedError
            remember=lambda number, note: keep(number, note),
        )
        answer = source.check(numbers, conversation, key=key, language="en")

``before_request`` is called once before every single request, retries included (there are none). A line may be
used by several threads at once; a conversation belongs to one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal

from companion.tracking.line import Line
from companion.tracking.refusals import refusal
from companion.tracking.source import ConversationEndedError, Reply

LONGEST_NOTE = 500


def _nothing() -> None:
    """No manners: every request is made at once."""


def _no_notes(_number: str) -> str | None:
    return None


def _not_noted(_number: str, _note: str | None) -> None:
    pass


class HttpConversation:
    """The ``Conversation`` of ``source.py`` over a :class:`Line`."""

    def __init__(
        self,
        line: Line,
        *,
        now: datetime,
        before_request: Callable[[], None] = _nothing,
        remembered: Callable[[str], str | None] = _no_notes,
        remember: Callable[[str, str | None], None] = _not_noted,
    ) -> None:
        self._line = line
        self._now = now
        self._before_request = before_request
        self._remembered = remembered
        self._remember = remember

    @property
    def now(self) -> datetime:
        """The instant of this check, UTC."""
        return self._now

    def ask(
        self,
        method: Literal["GET", "POST"],
        path: str,
        *,
        parameters: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        content: Any = None,
    ) -> Reply:
        """The reply to one request, when its HTTP status is one the declaration calls an answer.

        Raises ``ConversationEndedError`` with the trouble for everything else: no network, a redirect, a reply that
        is too large or too slow, a block page, a refused key, a used-up quota, maintenance.
        """
        self._before_request()
        reply = self._line.send(method, path, parameters=parameters, headers=headers, content=content)
        refused = refusal(reply, self._line.declaration, self._now)
        if refused:
            raise refused
        return reply

    def remembered(self, number: str) -> str | None:
        """What the source noted for this number at an earlier check."""
        return self._remembered(number)

    def remember(self, number: str, note: str | None) -> None:
        """Notes something for the next check of this number; ``ValueError`` for a note of over 500 characters."""
        if note is not None and len(note) > LONGEST_NOTE:
            raise ValueError(f"A note has at most {LONGEST_NOTE} characters.")
        self._remember(number, note)


__all__ = ["ConversationEndedError", "HttpConversation", "Line"]
