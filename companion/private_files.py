"""Files only this account may read, written so that a crash leaves the old or the new content, never half."""

from __future__ import annotations

import os
import secrets
import stat
import time
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
OTHERS = stat.S_IRWXG | stat.S_IRWXO
UNFINISHED = ".new"
UNFINISHED_FOR = 60.0


def write_private(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Replaces ``path`` by ``content`` in one step, mode 0600.

    It is on disk when this returns, unless it need not be ``lasting``: what can be made again need not be waited for.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}{UNFINISHED}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            if lasting:
                stream.flush()
                os.fsync(stream.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if lasting:
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows neither opens folders nor needs it: its rename is journalled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def clear_unfinished(folder: Path) -> None:
    """Removes what a killed process had begun to write; another process may be writing now, so only what is old."""
    for path in folder.glob(f".*{UNFINISHED}"):
        if time.time() - path.stat().st_mtime > UNFINISHED_FOR:
            path.unlink(missing_ok=True)


def open_to_others(seen: os.stat_result) -> bool:
    """Whether other accounts can reach what was looked at; on Windows the profile's folder is closed by the system."""
    return os.name != "nt" and bool(stat.S_IMODE(seen.st_mode) & OTHERS)


def close_to_others(path: Path) -> bool:
    """Takes a file or folder away from other accounts; True when they could reach it until now."""
    seen = path.stat()
    if not open_to_others(seen):
        return False
    path.chmod(stat.S_IMODE(seen.st_mode) & ~OTHERS)
    return True
