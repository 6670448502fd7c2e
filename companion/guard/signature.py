"""HMAC-SHA256 over a request and over its reply, as ``docs/protocol.md`` lays down."""

from __future__ import annotations

import hashlib
import hmac

PAIRING_HEADER = "X-Parcelward-Pairing"
TIME_HEADER = "X-Parcelward-Time"
NONCE_HEADER = "X-Parcelward-Nonce"
SIGNATURE_HEADER = "X-Parcelward-Signature"


def sign_request(key: bytes, path: str, time: str, nonce: str, body: bytes) -> str:
    """Lower-case hex signature of a POST; ``time`` and ``nonce`` exactly as the headers carry them."""
    return _sign(key, "POST", path, time, nonce, hashlib.sha256(body).hexdigest())


def sign_reply(key: bytes, status: int, nonce: str, body: bytes) -> str:
    """Lower-case hex signature of a reply, bound to the request by its nonce."""
    return _sign(key, str(status), nonce, hashlib.sha256(body).hexdigest())


def matches(expected: str, given: str) -> bool:
    """Compares two signatures in a time that does not tell where they differ."""
    return hmac.compare_digest(expected.encode("ascii"), given.encode("utf-8", "surrogateescape"))


def _sign(key: bytes, *parts: str) -> str:
    return hmac.new(key, "\n".join(parts).encode("utf-8"), hashlib.sha256).hexdigest()
