"""JSON as Flask reads and writes it here: strict UTF-8, no NaN, and quick on large captures."""

from __future__ import annotations

from typing import Any

import msgspec
from flask.json.provider import JSONProvider

from companion.json_text import decode_json


def encode(document: object) -> bytes:
    """Compact JSON; datetimes as ISO 8601, decimals as text."""
    return msgspec.json.encode(document)


class StrictJSON(JSONProvider):
    """Flask's JSON by msgspec."""

    def dumps(self, obj: Any, **kwargs: Any) -> str:
        """The compact JSON text of ``obj``; formatting wishes of the caller are ignored."""
        return encode(obj).decode("utf-8")

    def loads(self, s: str | bytes, **kwargs: Any) -> Any:
        """The value of a JSON text; raises ``ValueError`` for anything that is no strict JSON."""
        try:
            return decode_json(s if isinstance(s, bytes) else s.encode())
        except (msgspec.MsgspecError, RecursionError, UnicodeError) as failure:
            raise ValueError("no JSON") from failure
