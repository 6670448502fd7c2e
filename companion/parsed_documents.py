"""Documents of the knowledge as they were parsed last time: reading YAML took a third of every start.

One small file a document in the cache folder, private to this account. It is used only while the document's size
and time of change are those it was made from; whatever is wrong with it, the document is parsed anew.
"""

from __future__ import annotations

import hashlib
import os
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import platformdirs
from msgspec.msgpack import Ext, decode, encode

from companion.private_files import PRIVATE_FOLDER, open_to_others, write_private

# Belongs to what is written here and to how YAML is read: another number, and every document is parsed anew.
FORM = 1
_DATE, _DATETIME = 1, 2


class Made(msgspec.Struct, frozen=True, array_like=True):
    """A parsed document and what it was made from: size in bytes, time of change in nanoseconds."""

    form: int
    size: int
    changed: int
    content: Any


def cache_folder() -> Path:
    """Where parsed documents lie: ``PARCELWARD_CACHE_DIR``, else the platform's folder for caches. May be missing."""
    chosen = os.environ.get("PARCELWARD_CACHE_DIR")
    return Path(chosen) if chosen else _usual_folder()


@cache
def _usual_folder() -> Path:
    return Path(platformdirs.user_cache_dir("parcelward", appauthor=False))


def read_parsed(document: Path) -> Any:
    """A YAML document's content. Raises ``OSError`` and ``yaml.YAMLError``; never for anything about the cache."""
    seen = document.stat()
    place = _folder_of(document.parent) / f"{document.stem}.msgpack"
    made = _kept(place)
    if made is not None and (made.form, made.size, made.changed) == (FORM, seen.st_size, seen.st_mtime_ns):
        return made.content
    content = _parse(document)
    _keep(place, Made(FORM, seen.st_size, seen.st_mtime_ns, content))
    return content


def _folder_of(documents: Path) -> Path:
    """One folder for each folder of documents, wherever that lies: several installations keep out of each other."""
    return cache_folder() / f"{documents.name}-{hashlib.sha256(os.fsencode(documents)).hexdigest()[:16]}"


def _parse(document: Path) -> Any:
    import yaml  # only who has to parse waits for it

    with document.open(encoding="utf-8") as stream:
        return yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506


def _kept(place: Path) -> Made | None:
    try:
        with place.open("rb") as stream:
            if _may_be_anothers(os.fstat(stream.fileno())):
                return None
            return decode(stream.read(), type=Made, ext_hook=_read_day)
    except (OSError, ValueError, msgspec.MsgspecError):
        return None


def _may_be_anothers(seen: os.stat_result) -> bool:
    return open_to_others(seen) or (os.name != "nt" and seen.st_uid != os.getuid())


def _keep(place: Path, made: Made) -> None:
    try:
        packed = encode(msgspec.structs.replace(made, content=_with_days_marked(made.content)))
        place.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        write_private(place, packed, lasting=False)
    except (OSError, TypeError):  # a full disk, a folder that cannot be made, content that cannot be packed
        return


def _with_days_marked(content: Any) -> Any:
    """MessagePack knows no dates, and msgspec would make texts of them."""
    if isinstance(content, dict):
        return {_with_days_marked(key): _with_days_marked(value) for key, value in content.items()}
    if isinstance(content, list):
        return [_with_days_marked(entry) for entry in content]
    if isinstance(content, datetime):
        return Ext(_DATETIME, content.isoformat().encode())
    if isinstance(content, date):
        return Ext(_DATE, content.isoformat().encode())
    return content


def _read_day(code: int, data: memoryview) -> date:
    text = bytes(data).decode()
    return datetime.fromisoformat(text) if code == _DATETIME else date.fromisoformat(text)
