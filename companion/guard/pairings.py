"""The browsers this companion knows: one private file, several pairings, each with its own keys."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType

import msgspec
from filelock import FileLock

from companion.private_files import PRIVATE_FILE, close_to_others, write_private
from companion.problems import Problem

INSTANCE_PATH = "/v1/instance"
MOST_PAIRINGS = 32
SEEN_EVERY = timedelta(minutes=5)
LOCK_PATIENCE = 5.0


class Pairing(msgspec.Struct, frozen=True, kw_only=True):
    """One paired extension. The keys (32 bytes each) never appear in a log, an answer or a ``repr``."""

    id: str
    origin: str
    label: str
    request_key: bytes
    reply_key: bytes
    paired_at: datetime
    last_seen_at: datetime | None = None
    only_path: str | None = None

    def may_ask(self, path: str) -> bool:
        """Whether this pairing reaches ``path`` at all; a browser's reaches everything but the instance's own."""
        return self.only_path == path if self.only_path is not None else path != INSTANCE_PATH

    def __repr__(self) -> str:
        return f"Pairing({self.id})"


class _Book(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    pairings: tuple[Pairing, ...]


class PairingBook:
    """``pairings.json`` in the data folder. The command line and the server may both write it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "pairings.json"
        self._lock = FileLock(folder / "pairings.lock", timeout=LOCK_PATIENCE, mode=PRIVATE_FILE)
        self._thread_lock = threading.Lock()
        self._stamp: tuple[int, int, int] | None = None
        self._pairings: Mapping[str, Pairing] = MappingProxyType({})
        self._seen: dict[str, datetime] = {}

    def all(self) -> Mapping[str, Pairing]:
        """Every pairing by id, as the file stands now (read again only when it changed).

        Raises ``Problem("pairings-unreadable")`` when the file is no pairing book.
        """
        with self._thread_lock:
            try:
                stat = self.path.stat()
            except FileNotFoundError:
                self._stamp, self._pairings = None, MappingProxyType({})
                return self._pairings
            stamp = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
            if stamp != self._stamp:
                close_to_others(self.path)
                self._pairings = MappingProxyType({pairing.id: pairing for pairing in self._read().pairings})
                self._stamp = stamp
            return self._pairings

    def add(self, pairing: Pairing) -> None:
        """Remembers a pairing; raises ``Problem("pairings-full")`` when there are ``MOST_PAIRINGS`` already."""
        with self._lock:
            self.check_room()
            self._write({**self.all(), pairing.id: pairing})

    def check_room(self) -> None:
        """Raises ``Problem("pairings-full")`` when there are ``MOST_PAIRINGS`` already."""
        if len(self.all()) >= MOST_PAIRINGS:
            raise Problem("pairings-full", most=MOST_PAIRINGS)

    def revoke(self, identity: str) -> bool:
        """Forgets a pairing, whose keys open nothing from this moment; False when there is none of that id."""
        with self._lock:
            pairings = dict(self.all())
            if pairings.pop(identity, None) is None:
                return False
            self._write(pairings)
            return True

    def seen(self, identity: str, now: datetime) -> None:
        """Notes that a pairing spoke; written to the file at most every ``SEEN_EVERY``."""
        pairing = self.all().get(identity)
        if pairing is None:
            return
        self._seen[identity] = now
        if pairing.last_seen_at is not None and now - pairing.last_seen_at < SEEN_EVERY:
            return
        with self._lock:
            pairings = dict(self.all())
            if identity in pairings:
                pairings[identity] = msgspec.structs.replace(pairings[identity], last_seen_at=now)
                self._write(pairings)

    def last_seen_at(self, pairing: Pairing) -> datetime | None:
        """When this pairing spoke last, to the call while this process runs."""
        return self._seen.get(pairing.id, pairing.last_seen_at)

    def _read(self) -> _Book:
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=_Book)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as failure:
            raise Problem("pairings-unreadable", file=str(self.path)) from failure

    def _write(self, pairings: Mapping[str, Pairing]) -> None:
        book = _Book(version=1, pairings=tuple(pairings.values()))
        write_private(self.path, msgspec.json.format(msgspec.json.encode(book)))
