"""JSON from outside as values: strict, except that half a sign does not cost the whole text.

A title that was cut within an emoji leaves half of it (a lone surrogate, ``\\ud83d``). Browsers write and read that;
strict JSON refuses it, and no file or database could hold it.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

# Every escape is looked at, so that an escaped backslash before "ud83d" is not taken for the beginning of one.
_ESCAPE = re.compile(
    rb"\\(?:ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|(?P<half>ud[89a-f][0-9a-f]{2})|.)", re.IGNORECASE | re.DOTALL
)


def decode_json(data: bytes) -> Any:
    """The value of a JSON text in UTF-8, without half signs; whole numbers of any size stay exact.

    Raises ``msgspec.DecodeError`` for anything else that is no strict JSON, ``UnicodeDecodeError`` for other bytes and
    ``RecursionError`` for what nests too deep.
    """
    try:
        return msgspec.json.decode(data)
    except msgspec.DecodeError:
        whole = _ESCAPE.sub(_whole, data)
        if whole == data:
            raise
    return msgspec.json.decode(whole)


def _whole(escape: re.Match[bytes]) -> bytes:
    """The escape as it is; nothing for half a sign."""
    return b"" if escape["half"] else escape[0]
