"""Nonces pass once: remembered in memory and in a file, so that a restart does not open the door again."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path

from companion.guard.verdict import CLOCK_TOLERANCE
from companion.private_files import PRIVATE_FILE, write_private

MOST_NONCES = 20_000
SWEEP_EVERY = 60
LINES_BEFORE_REWRITE = 2 * MOST_NONCES

log = logging.getLogger("parcelward.guard")


class NonceMemory:
    """``nonces.log`` in the data folder: a line is ``<last second it could be replayed> <pairing> <nonce>``.

    A request is good for ``CLOCK_TOLERANCE`` seconds around its own time, so no nonce need be kept longer
    than twice that (120 s). Lines are appended without waiting for the disk: a killed process loses none of
    them, and a machine that loses power takes longer than that to come back.
    """

    def __init__(self, folder: Path, clock: Callable[[], int]) -> None:
        self._path = folder / "nonces.log"
        self._clock = clock
        self._lock = threading.Lock()
        self._until: dict[str, int] = self._stored()
        self._lines = 0
        self._swept_at = clock()
        self._rewrite()

    def admit(self, pairing: str, nonce: str, time: int) -> bool:
        """True the first time; False for one seen before, and while too many are still to be remembered."""
        key = f"{pairing} {nonce}"
        with self._lock:
            now = self._clock()
            if now - self._swept_at >= SWEEP_EVERY or len(self._until) >= MOST_NONCES:
                self._forget(now)
            if key in self._until or len(self._until) >= MOST_NONCES:
                return False
            self._until[key] = time + CLOCK_TOLERANCE
            self._append(f"{time + CLOCK_TOLERANCE} {key}\n")
        return True

    def _forget(self, now: int) -> None:
        self._until = {key: until for key, until in self._until.items() if until >= now}
        self._swept_at = now
        if self._lines >= LINES_BEFORE_REWRITE:
            self._rewrite()

    def _stored(self) -> dict[str, int]:
        try:
            lines = self._path.read_text(encoding="ascii", errors="replace").splitlines()
        except FileNotFoundError:
            return {}
        stored = {}
        for line in lines:
            until, _, key = line.partition(" ")
            if until.isdecimal() and int(until) >= self._clock():
                stored[key] = int(until)
        return stored

    def _rewrite(self) -> None:
        text = "".join(f"{until} {key}\n" for key, until in self._until.items())
        write_private(self._path, text.encode("ascii", "replace"))
        self._lines = len(self._until)

    def _append(self, line: str) -> None:
        try:
            descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, PRIVATE_FILE)
            try:
                os.write(descriptor, line.encode("ascii"))
            finally:
                os.close(descriptor)
        except OSError as failure:  # a full disk must not stop the shopper; memory still knows the nonce
            log.warning("A nonce could not be kept for the next start: %s", type(failure).__name__)
        self._lines += 1
