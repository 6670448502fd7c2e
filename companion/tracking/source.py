"""What a tracking source is: how it is asked about numbers, and the one form in which every source's answer is told.

A source knows its own endpoint and shapes and nothing of schedules, databases or limits: it asks through a
``Conversation``, which counts, waits, bounds and refuses for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol

from msgspec import Struct

from companion.facts import Event, Moment

# What a source says of one number. ``not_yet``: registered or announced, nothing to tell so far.
Standing = Literal["found", "not_yet", "not_found"]

# Why a source gave no usable answer, whatever the number.
Trouble = Literal[
    "blocked",
    "bad_key",
    "over_quota",
    "too_fast",
    "maintenance",
    "unreachable",
    "unreadable",
    "too_large",
    "redirected",
    "refused",
]


class Told(Struct, frozen=True, kw_only=True):
    """What one source says of one number. ``events`` are newest first, each with this source's name.

    ``raw`` is the source's own words on this number as JSON values, without personal data: what is kept as evidence.
    ``local_number`` is the number of the last carrier, ``next_number`` the one that replaced this one.
    """

    number: str
    standing: Standing
    events: tuple[Event, ...] = ()
    carrier: str | None = None
    service: str | None = None
    local_number: str | None = None
    next_number: str | None = None
    origin_country: str | None = None
    destination_country: str | None = None
    expected_by: Moment | None = None
    raw: Mapping[str, Any] | None = None


class Answer(Struct, frozen=True, kw_only=True):
    """What came of asking about some numbers.

    Numbers asked about and missing from ``told`` were not answered (half a batch failed): they are asked again
    later, never taken for not found. ``detail`` is the source's own explanation, cut short.
    """

    told: tuple[Told, ...] = ()
    trouble: Trouble | None = None
    retry_after: timedelta | None = None
    detail: str | None = None
    quota_left: int | None = None


class Reply(Struct, frozen=True):
    """A reply of the source's host: status, lower-case header names, and at most the allowed size of body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class ConversationEndedError(Exception):
    """A conversation that cannot go on; the trouble says why."""

    def __init__(self, trouble: Trouble, *, retry_after: timedelta | None = None, detail: str | None = None) -> None:
        super().__init__(trouble)
        self.trouble: Trouble = trouble
        self.retry_after = retry_after
        self.detail = detail

    def answer(self, told: tuple[Told, ...] = ()) -> Answer:
        """The answer of a check that ended so, with what was told before."""
        return Answer(told=told, trouble=self.trouble, retry_after=self.retry_after, detail=self.detail)


class Conversation(Protocol):
    """The only way a source reaches its host."""

    def ask(
        self,
        method: Literal["GET", "POST"],
        path: str,
        *,
        parameters: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        content: Any = None,
    ) -> Reply:
        """Asks the source's declared host; ``content`` is sent as JSON.

        Raises ``ConversationEndedError`` for what is no answer at all (no network, a redirect, too large, too fast).
        """

    @property
    def now(self) -> datetime:
        """The instant of this check, UTC."""

    def remembered(self, number: str) -> str | None:
        """What the source noted for this number at an earlier check (that it is registered, a ticket)."""

    def remember(self, number: str, note: str | None) -> None:
        """Notes something for the next check of this number; at most 500 characters."""


class Source(Protocol):
    """One tracking source."""

    @property
    def name(self) -> str:
        """The name it is registered and declared under; every event of it carries it."""

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Asks about at most a batch of numbers. Never raises for what a host may send."""
