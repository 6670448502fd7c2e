"""What a view may ask about the call it serves and the companion it runs in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import cast

from flask import current_app, request
from msgspec import Struct, field

from companion.guard.pairing_attempts import PairingAttempts
from companion.guard.pairings import Pairing, PairingBook
from companion.guard.wall import CALLER, ORIGIN
from companion.settings import Settings

EXTENSION = "parcelward"


class Companion(Struct, frozen=True, kw_only=True):
    """The running companion, as ``create_app`` put it together."""

    settings: Settings
    clock: Callable[[], datetime]
    book: PairingBook
    attempts: PairingAttempts
    # When the log was last told of an extension of another age; who asks often must not fill it.
    told_at: dict[str, datetime] = field(default_factory=dict)


def companion() -> Companion:
    """The companion this application belongs to."""
    return cast(Companion, current_app.extensions[EXTENSION])


def settings() -> Settings:
    """Its settings: data folder, port, database URL."""
    return companion().settings


def now() -> datetime:
    """The time of this call, aware and in UTC. Views use it and no other clock, so that tests can set it."""
    return companion().clock()


def origin() -> str:
    """The extension's origin that the guard let through."""
    return cast(str, request.environ[ORIGIN])


def caller() -> Pairing:
    """The paired browser that signed this call."""
    return cast(Pairing, request.environ[CALLER])
