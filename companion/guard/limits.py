"""How much a caller may send. Captures carry whole page replies; everything else is small."""

from __future__ import annotations

import re

OPEN_BODY = 4 * 1024
CAPTURES_BODY = 4 * 1024 * 1024
OTHER_BODY = 256 * 1024
LARGEST_BODY = max(OPEN_BODY, CAPTURES_BODY, OTHER_BODY)
CAPTURES_PATH = "/v1/captures"
# A picture comes as text (base64) in the body.
PICTURES_PATH = "/v1/evidence/pictures"
DEEPEST_JSON = 32

# A whole string or a single bracket: strings are skipped in one step, so brackets inside them do not count.
# A string that never ends is one step too; else every quote in it would start another scan of the rest.
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.|\\\Z)*+(?:"|\Z)|[\[{]|[\]}]', re.DOTALL)


def body_limit(path: str) -> int:
    """The largest body, in bytes, that a signed call to ``path`` may bring."""
    return CAPTURES_BODY if path in (CAPTURES_PATH, PICTURES_PATH) else OTHER_BODY


def too_deep(body: bytes) -> bool:
    """Whether the JSON text nests lists and objects more than ``DEEPEST_JSON`` deep (checked before parsing)."""
    depth = 0
    for token in _TOKEN.finditer(body):
        mark = body[token.start()]
        if mark in b"[{":
            depth += 1
            if depth > DEEPEST_JSON:
                return True
        elif mark in b"]}":
            depth -= 1
    return False
