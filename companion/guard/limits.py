"""How much a caller may send. Captures carry whole page replies; everything else is small."""

from __future__ import annotations

OPEN_BODY = 4 * 1024
CAPTURES_BODY = 4 * 1024 * 1024
OTHER_BODY = 256 * 1024
LARGEST_BODY = max(OPEN_BODY, CAPTURES_BODY, OTHER_BODY)
CAPTURES_PATH = "/v1/captures"
# A picture comes as text (base64) in the body.
PICTURES_PATH = "/v1/evidence/pictures"
DEEPEST_JSON = 32

_NO_BRACKETS = bytes(sign for sign in range(256) if sign not in b"[]{}")


def body_limit(path: str) -> int:
    """The largest body, in bytes, that a signed call to ``path`` may bring."""
    return CAPTURES_BODY if path in (CAPTURES_PATH, PICTURES_PATH) else OTHER_BODY


def too_deep(body: bytes) -> bool:
    """Whether the JSON text nests lists and objects more than ``DEEPEST_JSON`` deep (checked before parsing)."""
    # A reply within a string has thousands of escapes and brackets; without escaped quotes, every second part between
    # quotes lies outside of strings. What follows a backslash outside of them is never parsed.
    without_escapes = body.replace(rb"\\", b"").replace(rb"\"", b"")
    outside = b"".join(without_escapes.split(b'"')[::2]).translate(None, _NO_BRACKETS)
    depth = 0
    for bracket in outside:
        depth += 1 if bracket in b"[{" else -1
        if depth > DEEPEST_JSON:
            return True
    return False
