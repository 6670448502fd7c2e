"""The code that the companion shows and the shopper types into the extension.

``parcelward pair`` runs in another process than the server: the two meet in ``pairing-code.json``, which the
server reads when an extension asks. The file holds the stretched code, not the code itself.
"""

from __future__ import annotations

import secrets
import threading
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from filelock import FileLock
from msgspec import Struct

from companion.guard.keys import stretch
from companion.guard.pairings import PairingBook
from companion.private_files import PRIVATE_FILE, close_to_others, write_private

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
LIVES = timedelta(minutes=3)
TRIES = 5
SALT_LENGTH = 16
LOCK_PATIENCE = 5.0


class ShownCode(Struct, frozen=True):
    """What to print: ``ABCD-EFGH``, good until ``expires_at`` (UTC)."""

    text: str
    expires_at: datetime


class WaitingCode(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The code an extension may prove now; ``tries_left`` never rises."""

    salt: bytes
    stretched: bytes
    expires_at: datetime
    tries_left: int

    def __repr__(self) -> str:
        return "WaitingCode()"


def normalised(typed: str) -> str:
    """The code as it is stretched: upper case, no dash or space, Crockford's look-alikes resolved."""
    plain = "".join(typed.upper().split()).replace("-", "")
    return plain.replace("O", "0").replace("I", "1").replace("L", "1")


class CodeDesk:
    """Shows codes and takes tries; safe between the command line and the server."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "pairing-code.json"
        self._book = PairingBook(folder)
        self._lock = FileLock(folder / "pairing-code.lock", timeout=LOCK_PATIENCE, mode=PRIVATE_FILE)
        self._thread_lock = threading.Lock()

    def show(self, now: datetime) -> ShownCode:
        """A new code, good from now on; the one shown before is worth nothing any more.

        Raises ``Problem("pairings-full")`` when no further browser could be paired with it.
        """
        self._book.check_room()
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        salt = secrets.token_bytes(SALT_LENGTH)
        waiting = WaitingCode(salt=salt, stretched=stretch(code, salt), expires_at=now + LIVES, tries_left=TRIES)
        with self._thread_lock, self._lock:
            self._write(waiting)
        return ShownCode(f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}", waiting.expires_at)

    def withdraw(self) -> None:
        """No code is shown any more."""
        with self._thread_lock, self._lock:
            self.path.unlink(missing_ok=True)

    def waiting(self, now: datetime) -> WaitingCode | None:
        """The code that can be proved now, if the companion shows one that is neither old nor used up."""
        try:
            close_to_others(self.path)
            code = msgspec.json.decode(self.path.read_bytes(), type=WaitingCode)
        except (FileNotFoundError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return code if code.tries_left > 0 and now < code.expires_at else None

    def take_try(self, salt: bytes, now: datetime) -> WaitingCode | None:
        """Uses up one try of the code with this salt *before* the proof is looked at; None when none is left."""
        with self._thread_lock, self._lock:
            code = self.waiting(now)
            if code is None or code.salt != salt:
                return None
            self._write(msgspec.structs.replace(code, tries_left=code.tries_left - 1))
            return code

    def use(self, salt: bytes) -> bool:
        """Spends the code with this salt for good; False when it was spent or replaced meanwhile."""
        with self._thread_lock, self._lock:
            try:
                code = msgspec.json.decode(self.path.read_bytes(), type=WaitingCode)
            except (FileNotFoundError, msgspec.MsgspecError):
                return False
            if code.salt != salt:
                return False
            self.path.unlink()
            return True

    def _write(self, code: WaitingCode) -> None:
        write_private(self.path, msgspec.json.encode(code))
