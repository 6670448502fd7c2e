"""What goes into the reading room and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct, field

from companion.facts import OrderFacts


class Record(Struct, frozen=True):
    """One thing seen on a page: a reply (``body``, as received) or a DOM reading (``reading``).

    ``url`` and ``request_body`` are those of the request; ``seen_at`` is when it was seen (aware).
    """

    url: str | None
    body: str | None
    request_body: str | None = None
    seen_at: datetime | None = None
    reading: Mapping[str, Any] | None = None


class Unread(Struct, frozen=True):
    """A record (or a part of one) that was not read, and why.

    The sentence is the message ``unread-<code>`` of ``locales/*/reading.ftl`` with ``message_arguments``.
    """

    url: str | None
    code: str
    message_arguments: Mapping[str, str | int] = field(default_factory=dict)


class Reading(Struct, frozen=True):
    """What was read: orders by the order in which they were first seen, and what was not read."""

    orders: tuple[OrderFacts, ...] = ()
    unread: tuple[Unread, ...] = ()
