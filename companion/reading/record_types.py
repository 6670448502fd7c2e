"""What goes into the reading room and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from companion.facts import OrderFacts


@dataclass(frozen=True, slots=True)
class Record:
    """One thing seen on a page: a reply (``body``, as received) or a DOM reading (``reading``).

    ``url`` and ``request_body`` are those of the request; ``seen_at`` is when it was seen (aware).
    """

    url: str | None
    body: str | None
    request_body: str | None = None
    seen_at: datetime | None = None
    reading: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A record (or a part of one) that was not read, and why.

    The sentence is the message ``unread-<code>`` of ``locales/*/reading.ftl`` with ``message_arguments``.
    """

    url: str | None
    code: str
    message_arguments: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: orders by the order in which they were first seen, and what was not read."""

    orders: tuple[OrderFacts, ...] = ()
    unread: tuple[Unread, ...] = ()
