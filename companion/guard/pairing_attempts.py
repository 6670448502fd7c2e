"""An extension's way from its key to a pairing, while the companion shows a code."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from companion.guard.keys import COMPANION, EXTENSION, derive, new_private_key, proves, raw_point, read_point
from companion.guard.pairing_code import CodeDesk
from companion.guard.pairings import Pairing, PairingBook

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

MOST_ATTEMPTS = 16
ATTEMPT_LIVES = timedelta(minutes=1)
LONGEST_LABEL = 80


class PairingRefusedError(Exception):
    """The attempt may not go on; the caller learns nothing more than that."""


class Started(Struct, frozen=True, kw_only=True):
    """What the extension needs to prove that it was told the code."""

    attempt: str
    companion_point: bytes
    salt: bytes


class Finished(Struct, frozen=True, kw_only=True):
    """The new pairing, and the companion's own proof."""

    pairing: Pairing
    proof: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Attempt:
    origin: str
    label: str
    own: EllipticCurvePrivateKey = field(repr=False)
    extension_point: bytes
    salt: bytes
    expires_at: datetime


class PairingAttempts:
    """Attempts under way, in memory only: a restart ends them and the extension simply starts again."""

    def __init__(self, desk: CodeDesk, book: PairingBook) -> None:
        self._desk = desk
        self._book = book
        self._attempts: OrderedDict[str, _Attempt] = OrderedDict()
        self._lock = threading.Lock()

    def start(self, *, origin: str, extension_point: bytes, label: str, now: datetime) -> Started:
        """Begins one attempt; it admits one proof, whatever comes of it.

        Raises ``PairingRefusedError`` when no code is shown or the point is none.
        """
        code = self._desk.waiting(now)
        if code is None:
            raise PairingRefusedError
        try:
            read_point(extension_point)
        except ValueError as failure:
            raise PairingRefusedError from failure
        own = new_private_key()
        identity = secrets.token_urlsafe(16)
        attempt = _Attempt(
            origin=origin,
            label=plain_label(label),
            own=own,
            extension_point=extension_point,
            salt=code.salt,
            expires_at=min(code.expires_at, now + ATTEMPT_LIVES),
        )
        with self._lock:
            self._attempts[identity] = attempt
            while len(self._attempts) > MOST_ATTEMPTS:
                self._attempts.popitem(last=False)
        return Started(attempt=identity, companion_point=raw_point(own), salt=code.salt)

    def finish(self, *, identity: str, origin: str, proof: bytes, now: datetime) -> Finished:
        """Takes the extension's proof; raises ``PairingRefusedError`` for a wrong, late or second one."""
        with self._lock:
            attempt = self._attempts.pop(identity, None)
        if attempt is None or attempt.origin != origin or now >= attempt.expires_at:
            raise PairingRefusedError
        code = self._desk.take_try(attempt.salt, now)
        if code is None:
            raise PairingRefusedError
        keys = derive(
            own=attempt.own,
            extension_point=attempt.extension_point,
            companion_point=raw_point(attempt.own),
            stretched=code.stretched,
            salt=attempt.salt,
            origin=origin,
        )
        if not proves(keys.proof(EXTENSION), proof) or not self._desk.use(attempt.salt):
            raise PairingRefusedError
        pairing = Pairing(
            id=secrets.token_urlsafe(16),
            origin=origin,
            label=attempt.label,
            request_key=keys.request_key,
            reply_key=keys.reply_key,
            paired_at=now,
        )
        self._book.add(pairing)
        return Finished(pairing=pairing, proof=keys.proof(COMPANION))


def plain_label(label: str) -> str:
    """A label fit for a list on a terminal: one line, printable, at most ``LONGEST_LABEL`` characters."""
    printable = "".join(character if character.isprintable() else " " for character in label)
    return " ".join(printable.split())[:LONGEST_LABEL].rstrip()
