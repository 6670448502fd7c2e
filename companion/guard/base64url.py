"""Base64 for headers and bodies: the URL alphabet, never padded, nothing but itself accepted."""

from __future__ import annotations

import base64
import binascii


def encode(content: bytes) -> str:
    """The unpadded base64url text of some bytes."""
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode("ascii")


def decode(text: str) -> bytes:
    """The bytes of an unpadded base64url text; raises ``ValueError`` for anything else."""
    try:
        content = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as failure:
        raise ValueError("no base64url text") from failure
    if encode(content) != text:
        raise ValueError("no base64url text in its one spelling")
    return content
