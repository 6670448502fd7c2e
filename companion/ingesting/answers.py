"""What is answered to a browser."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnreadRecord:
    """A record that could not be read, and why, as a sentence."""

    url: str | None
    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Plan documents as JSON text by order id; the orders among them that were unchanged; what was not read."""

    plans: dict[str, str]
    unchanged: tuple[str, ...] = ()
    unread: tuple[UnreadRecord, ...] = ()
    missing: tuple[str, ...] = ()
