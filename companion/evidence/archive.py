"""The ZIP file: the document, the events, the saved copies, the pictures, and the list of their SHA-256 sums.

The same files at the same instant give the same bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from companion import __version__
from companion.facts_document import instant

FORMAT = 1
MANIFEST = "manifest.json"
# A name that means a place inside the archive and the same on every system.
SAFE_NAME = re.compile(r"(?:[a-z0-9][a-zA-Z0-9_.-]{0,120}/)?[a-zA-Z0-9][a-zA-Z0-9_.-]{0,120}", re.ASCII)
_PACKED_ALREADY = (".png", ".jpg", ".pdf")
_FIRST_YEAR = 1980


def zipped(files: Mapping[str, bytes], order_id: str, made_at: datetime) -> bytes:
    """The archive of these files by name, with the list of their sums as the last one."""
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        for name, content in (*files.items(), (MANIFEST, manifest(files, order_id, made_at))):
            if not SAFE_NAME.fullmatch(name):
                raise ValueError(f"{name!r} is no name for a file of a pack.")
            archive.writestr(_entry(name, made_at), content)
    return stream.getvalue()


def manifest(files: Mapping[str, bytes], order_id: str, made_at: datetime) -> bytes:
    """The list of sums, as JSON."""
    document = {
        "format": FORMAT,
        "made_by": f"Parcelward {__version__}",
        "order_id": order_id,
        "made_at": instant(made_at),
        "files": [
            {"name": name, "bytes": len(content), "sha256": sha256(content).hexdigest()}
            for name, content in files.items()
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"


def _entry(name: str, made_at: datetime) -> ZipInfo:
    at = made_at.astimezone(UTC)
    entry = ZipInfo(name, (max(at.year, _FIRST_YEAR), at.month, at.day, at.hour, at.minute, at.second))
    entry.compress_type = ZIP_STORED if name.endswith(_PACKED_ALREADY) else ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    return entry
