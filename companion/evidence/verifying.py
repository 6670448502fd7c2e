"""Whether a pack is as it was made. Nothing is ever unpacked to disk, and what a pack claims is not believed.

A pack cannot prove its own list of sums: whoever changes a file may write a new list. What this computer made it
knows by the sum of the whole file (``companion.store.queries.evidence_packs``), and that settles it.
"""

from __future__ import annotations

import zlib
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

import msgspec
from msgspec import Struct

from companion.evidence.archive import MANIFEST, SAFE_NAME
from companion.problems import Problem

LARGEST_FILE = 400_000_000
LARGEST_UNPACKED = 800_000_000
LARGEST_MANIFEST = 4_000_000
MOST_FILES = 2_000
PIECE = 1 << 20
_ENCRYPTED = 0x1
_LOCAL_HEADER = b"PK\x03\x04"
_END_RECORD_SIZE = 22
_BROKEN = (BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error)


class ListedFile(msgspec.Struct, frozen=True):
    """A file in the list of sums."""

    name: str
    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """The list of sums."""

    format: int
    order_id: str
    made_at: datetime
    files: list[ListedFile]


class Verdict(Struct, frozen=True, kw_only=True):
    """What was found: files that differ from the list, that are missing from the archive, that the list lacks."""

    manifest: Manifest
    digest: str
    altered: tuple[str, ...]
    missing: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether everything is as the list says."""
        return not (self.altered or self.missing or self.added)


def verify(path: Path) -> Verdict:
    """Compares every file of a pack with its list of sums.

    Raises ``Problem`` (``pack-unreadable``) for a file that is no pack, or that no program of ours can have written:
    names that lead out of it, names that stand twice, contents too large, encryption, bytes around the archive.
    """
    try:
        digest = _sum_of(path)
        with path.open("rb") as stream, ZipFile(stream) as archive:
            entries = _entries(archive, path)
            listed = _manifest(archive, entries)
            sums = {name: _sum(archive, entry) for name, entry in entries.items() if name != MANIFEST}
    except (*_BROKEN, msgspec.MsgspecError) as failure:
        raise _unreadable(path) from failure
    wanted = {file.name: file.sha256 for file in listed.files}
    return Verdict(
        manifest=listed,
        digest=digest,
        altered=tuple(sorted(name for name in wanted.keys() & sums.keys() if wanted[name] != sums[name])),
        missing=tuple(sorted(wanted.keys() - sums.keys())),
        added=tuple(sorted(sums.keys() - wanted.keys())),
    )


def _sum_of(path: Path) -> str:
    if path.stat().st_size > LARGEST_FILE:
        raise _unreadable(path)
    summed = sha256()
    with path.open("rb") as stream:
        while piece := stream.read(PIECE):
            summed.update(piece)
    return summed.hexdigest()


def _entries(archive: ZipFile, path: Path) -> dict[str, ZipInfo]:
    entries = archive.infolist()
    found = {entry.filename: entry for entry in entries}
    with path.open("rb") as stream:
        begins_well = stream.read(len(_LOCAL_HEADER)) == _LOCAL_HEADER
    ends_well = not archive.comment and archive.start_dir + _directory_size(entries) + _END_RECORD_SIZE == (
        path.stat().st_size
    )
    sound = (
        begins_well
        and ends_well
        and len(found) == len(entries) <= MOST_FILES
        and sum(entry.file_size for entry in entries) <= LARGEST_UNPACKED
        and all(SAFE_NAME.fullmatch(name) and ".." not in name for name in found)
        and not any(entry.flag_bits & _ENCRYPTED for entry in entries)
        and MANIFEST in found
        and found[MANIFEST].file_size <= LARGEST_MANIFEST
    )
    if not sound:
        raise _unreadable(path)
    return found


def _directory_size(entries: list[ZipInfo]) -> int:
    return sum(46 + len(entry.filename.encode()) + len(entry.extra) + len(entry.comment) for entry in entries)


def _manifest(archive: ZipFile, entries: dict[str, ZipInfo]) -> Manifest:
    return msgspec.json.decode(archive.read(entries[MANIFEST]), type=Manifest)


def _sum(archive: ZipFile, entry: ZipInfo) -> str:
    """The sum of a file; of one whose own check fails, a sum that no list holds."""
    summed, read = sha256(), 0
    try:
        with archive.open(entry) as stream:
            while piece := stream.read(PIECE):
                read += len(piece)
                if read > entry.file_size:
                    return ""
                summed.update(piece)
    except _BROKEN:
        return ""
    return summed.hexdigest()


def _unreadable(path: Path) -> Problem:
    return Problem("pack-unreadable", file=str(path))
