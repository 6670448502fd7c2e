"""One companion at a time on one set of data, and the proof that the one which runs is ours.

The lock is the system's own and dies with the process, whatever killed it. ``instance.json`` (0600) tells a second
start where the first one listens and holds keys made for this run; whoever answers a call signed with them can
read this account's private files, so it is no stranger on the port.
"""

from __future__ import annotations

import http.client
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from companion.guard import base64url
from companion.guard.pairings import INSTANCE_PATH, Pairing
from companion.guard.signature import (
    NONCE_HEADER,
    PAIRING_HEADER,
    SIGNATURE_HEADER,
    TIME_HEADER,
    matches,
    sign_reply,
    sign_request,
)
from companion.private_files import PRIVATE_FILE, write_private
from companion.problems import Problem
from companion.settings import ADDRESS, Settings
from companion.store.engine import sqlite_file

ORIGIN = "parcelward:instance"
PATIENCE = 10.0  # the first one may still be reading its knowledge
PAUSE = 0.1


class InstanceNote(msgspec.Struct, frozen=True, kw_only=True):
    """Where the running companion listens and how it proves itself."""

    pid: int
    port: int
    pairing: Pairing


@contextmanager
def only_instance(settings: Settings) -> Iterator[None]:
    """Holds the data folder and the database for this process.

    Raises ``Problem("already-running")`` when another process holds them and proves to be ours, else
    ``Problem("already-running-silent")``; ``Problem("database-address")`` for an address that is none.
    """
    with ExitStack() as stack:
        path = settings.data_folder
        try:
            for path in _lock_paths(settings):
                stack.enter_context(FileLock(path, timeout=0, mode=PRIVATE_FILE))
        except Timeout:
            if not path.exists():  # the lock is no one's: a folder in which nothing can be made looks the same
                raise Problem("database-unwritable", place=str(path)) from None
            raise running_instance(settings) from None
        except OSError as failure:
            raise Problem("database-unwritable", place=str(path)) from failure
        yield


def announce(settings: Settings) -> Pairing:
    """Writes ``instance.json`` for the port that is listened on, with keys for this run; gives its pairing."""
    pairing = Pairing(
        id="instance",
        origin=ORIGIN,
        label="this process",
        request_key=secrets.token_bytes(32),
        reply_key=secrets.token_bytes(32),
        paired_at=datetime.now(UTC),
        only_path=INSTANCE_PATH,
    )
    note = InstanceNote(pid=os.getpid(), port=settings.port, pairing=pairing)
    write_private(_note_path(settings), msgspec.json.encode(note))
    return pairing


def withdraw(settings: Settings) -> None:
    """Takes the note away; a note left by a killed process does no harm, its lock is free."""
    _note_path(settings).unlink(missing_ok=True)


def running_instance(settings: Settings) -> Problem:
    """What to tell a second start: that ours runs and where, or that something holds the data in silence."""
    give_up_at = time.monotonic() + PATIENCE
    note = None
    while time.monotonic() < give_up_at:
        note = read_note(settings)
        if note is not None and proves_itself(note):
            return Problem("already-running", port=str(note.port), process=str(note.pid))
        time.sleep(PAUSE)
    return Problem("already-running-silent", process=str(note.pid) if note else "?")


def read_note(settings: Settings) -> InstanceNote | None:
    """The note of the companion that runs on these data, if there is one."""
    try:
        return msgspec.json.decode(_note_path(settings).read_bytes(), type=InstanceNote)
    except (OSError, msgspec.MsgspecError):
        return None


def proves_itself(note: InstanceNote) -> bool:
    """Whether the one who listens on the note's port can sign with the note's keys."""
    body, moment, nonce = b"{}", str(int(time.time())), base64url.encode(secrets.token_bytes(16))
    pairing = note.pairing
    headers = {
        "Content-Type": "application/json",
        "Origin": ORIGIN,
        PAIRING_HEADER: pairing.id,
        TIME_HEADER: moment,
        NONCE_HEADER: nonce,
        SIGNATURE_HEADER: sign_request(pairing.request_key, INSTANCE_PATH, moment, nonce, body),
    }
    connection = http.client.HTTPConnection(ADDRESS, note.port, timeout=PATIENCE)
    try:
        connection.request("POST", INSTANCE_PATH, body, headers)
        answer = connection.getresponse()
        content = answer.read(4096)
        expected = sign_reply(pairing.reply_key, answer.status, nonce, content)
        return answer.status == 200 and matches(expected, answer.getheader(SIGNATURE_HEADER, ""))
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _note_path(settings: Settings) -> Path:
    return settings.data_folder / "instance.json"


def _lock_paths(settings: Settings) -> list[Path]:
    database = sqlite_file(settings.database_url)
    own = settings.data_folder / "instance.lock"
    return [own, Path(f"{database.absolute()}.lock")] if database else [own]
