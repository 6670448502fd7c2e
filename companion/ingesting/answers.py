"""What is answered to a browser."""

from __future__ import annotations

from msgspec import Struct


class UnreadRecord(Struct, frozen=True):
    """A record that could not be read, and why, as a sentence."""

    url: str | None
    code: str
    message: str


class Answer(Struct, frozen=True, kw_only=True):
    """Plan documents as JSON text by order id; the orders among them that were unchanged; what was not read."""

    plans: dict[str, str]
    unchanged: tuple[str, ...] = ()
    unread: tuple[UnreadRecord, ...] = ()
    missing: tuple[str, ...] = ()
