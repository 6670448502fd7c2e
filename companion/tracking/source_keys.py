"""The keys that the shopper has for tracking sources: one owner-only file, never logged, never answered back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import msgspec

from companion.private_files import close_to_others, write_private
from companion.problems import Problem
from companion.tracking.source_declarations import installed

LONGEST_KEY = 500
FILE = "tracking-keys.json"


class SourceKey(msgspec.Struct, frozen=True, kw_only=True):
    """One key, and when it was given."""

    key: str
    since: datetime

    def __repr__(self) -> str:
        return f"SourceKey(since={self.since!r})"


class _KeysFile(msgspec.Struct, frozen=True, kw_only=True):
    keys: dict[str, SourceKey]


class SourceKeys:
    """The keys in one data folder. Every call reads the file: another process may have written it."""

    def __init__(self, data_folder: Path) -> None:
        self._path = data_folder / FILE

    def all(self) -> Mapping[str, SourceKey]:
        """Every key by its source's name. Raises ``Problem("source-keys-unreadable")``."""
        try:
            close_to_others(self._path)
            return msgspec.json.decode(self._path.read_bytes(), type=_KeysFile).keys
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError) as failure:
            raise Problem("source-keys-unreadable", file=str(self._path)) from failure

    def put(self, source: str, key: str, now: datetime) -> None:
        """Keeps a key. Raises ``Problem("source-key-invalid")`` for what no key looks like."""
        given = key.strip()
        if not 1 <= len(given) <= LONGEST_KEY or not given.isascii() or not given.isprintable() or " " in given:
            raise Problem("source-key-invalid", where="key", source=_title(source))
        self._write({**self.all(), source: SourceKey(key=given, since=now)})

    def remove(self, source: str) -> None:
        """Forgets a key, if there is one."""
        self._write({name: key for name, key in self.all().items() if name != source})

    def _write(self, keys: dict[str, SourceKey]) -> None:
        try:
            write_private(self._path, msgspec.json.encode(_KeysFile(keys=keys)))
        except OSError as failure:
            raise Problem("data-folder-unusable", folder=str(self._path.parent)) from failure


def _title(source: str) -> str:
    """What a person knows the source by."""
    declared = installed().by_name.get(source)
    return declared.title if declared else source
