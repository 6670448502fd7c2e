"""A copy of everything that is kept: the database as one file, the evidence packs in a folder beside it.

Both are written in full and looked at before either stands under its name, so that there is a whole backup or none.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from hashlib import file_digest, sha256
from pathlib import Path
from tempfile import mkdtemp

from msgspec import Struct

from companion.evidence.verifying import PIECE, verify
from companion.private_files import PRIVATE_FILE, PRIVATE_FOLDER, UNFINISHED
from companion.problems import Problem
from companion.settings import NO_ROOM
from companion.store.backup import copy_database
from companion.store.copies import problems_of_copy, sums_in_copy

FOLDER_ENDING = ".evidence"
_NUMBER_BEHIND = re.compile(r"-\d+\Z")


class Backup(Struct, frozen=True, kw_only=True):
    """What was saved; ``folder`` is ``None`` without evidence. ``changed`` are files that are not as they were made."""

    database: Path
    folder: Path | None
    files: int
    changed: tuple[str, ...]


def evidence_beside(target: Path) -> Path:
    """Where the packs of a backup lie: ``copy.sqlite3.evidence`` beside ``copy.sqlite3``."""
    return target.with_name(f"{target.name}{FOLDER_ENDING}")


def back_up(database: Path, evidence: Path, target: Path) -> Backup:
    """Saves both as new files that only this account may read; neither place may hold anything yet.

    A pack that was changed since it was made is saved as it is and named. Raises ``Problem``: ``database-damaged``
    for one that is no longer whole, ``disk-full``, ``database-unwritable``, ``evidence-unwritable``.
    """
    folder = evidence_beside(target)
    unfinished = _unfinished_folder(target)
    try:
        copy, packs = unfinished / "database", unfinished / "evidence"
        # The database first: a pack made meanwhile is then in the folder though the copy does not know it yet, and
        # never known without being there.
        copy_database(database, copy)
        if problems_of_copy(copy):
            raise Problem("database-damaged", place=str(database))
        sums = _copy_packs(evidence, packs, folder)
        changed = _changed(packs, sums, sums_in_copy(copy))
        _put_in_place(copy, target, packs if sums else None, folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return Backup(database=target, folder=folder if sums else None, files=len(sums), changed=changed)


def _unfinished_folder(target: Path) -> Path:
    try:
        return Path(mkdtemp(prefix=f".{target.name}.", suffix=UNFINISHED, dir=target.parent))  # made for us alone
    except OSError as failure:
        raise Problem("database-unwritable", place=str(target)) from failure


def _copy_packs(evidence: Path, packs: Path, told: Path) -> dict[str, str]:
    """Copies every file of the folder of packs; gives the sums that were read, and finds them again in the copies."""
    try:
        packs.mkdir(mode=PRIVATE_FOLDER)
        sums = {path.name: _copy_file(path, packs / path.name) for path in _files(evidence)}
        for name, digest in sums.items():
            with (packs / name).open("rb") as stream:
                if file_digest(stream, "sha256").hexdigest() != digest:
                    raise OSError(errno.EIO, os.strerror(errno.EIO), name)
    except OSError as failure:
        if failure.errno in NO_ROOM:
            raise Problem("disk-full", place=str(told)) from failure
        raise Problem("evidence-unwritable", folder=str(told)) from failure
    return sums


def _files(evidence: Path) -> Iterator[Path]:
    if not evidence.is_dir():
        return
    for path in sorted(evidence.iterdir()):
        if path.is_file() and not path.is_symlink() and not path.name.endswith(UNFINISHED):
            yield path


def _copy_file(source: Path, target: Path) -> str:
    summed = sha256()
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as written, source.open("rb") as read:
        while piece := read.read(PIECE):
            summed.update(piece)
            written.write(piece)
        written.flush()
        os.fsync(written.fileno())
    return summed.hexdigest()


def _changed(packs: Path, sums: Mapping[str, str], known: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """The files of which the database knows another content, and unknown packs that contradict their own list."""
    return tuple(name for name, digest in sums.items() if not _as_made(packs / name, digest, known))


def _as_made(path: Path, digest: str, known: Mapping[str, frozenset[str]]) -> bool:
    # A second file of one name got a number behind it.
    made = known.get(path.stem) or known.get(_NUMBER_BEHIND.sub("", path.stem))
    if made is not None:
        return digest in made
    try:
        return path.suffix != ".zip" or verify(path).whole
    except Problem:  # some other archive that the shopper laid there
        return True


def _put_in_place(copy: Path, target: Path, packs: Path | None, folder: Path) -> None:
    """The database last: where it stands, the whole backup does."""
    try:
        if packs is not None:
            packs.rename(folder)
        try:
            copy.rename(target)
        except OSError:
            if packs is not None:
                folder.rename(packs)
            raise
    except OSError as failure:
        raise Problem("database-unwritable", place=str(target)) from failure
