"""May this call pass? One pure function; ``wall`` asks it before Flask sees anything.

It guards against web pages (Host, Origin, Sec-Fetch-Site, content type), other extensions and other accounts
(pairing and signature) and altered bodies. It does not remember nonces (``nonces`` does) and cannot guard
against a program of the same account that reads the shopper's own files.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from ipaddress import ip_address

from msgspec import Struct

from companion.guard.limits import LARGEST_BODY, OPEN_BODY
from companion.guard.origins import is_extension
from companion.guard.pairings import Pairing
from companion.guard.signature import (
    NONCE_HEADER,
    PAIRING_HEADER,
    SIGNATURE_HEADER,
    TIME_HEADER,
    matches,
    sign_request,
)

OPEN_PATHS = frozenset({"/v1/hello", "/v1/pair/start", "/v1/pair/finish"})
CLOCK_TOLERANCE = 60

_PATH = re.compile(r"\A/v1(?:/[a-z]+(?:-[a-z]+)*)+\Z")
_LENGTH = re.compile(r"\A(?:0|[1-9][0-9]{0,9})\Z")
_PAIRING = re.compile(r"\A[A-Za-z0-9_-]{1,64}\Z")
_TIME = re.compile(r"\A[1-9][0-9]{0,11}\Z")
_NONCE = re.compile(r"\A[A-Za-z0-9_-]{22}\Z")
_SIGNATURE = re.compile(r"\A[0-9a-f]{64}\Z")


class Reason(StrEnum):
    """Why a call was refused: for the log of the shopper's own machine, never for the caller."""

    PEER = "peer"
    METHOD = "method"
    PATH = "path"
    HOST = "host"
    FETCH_SITE = "fetch-site"
    CONTENT_TYPE = "content-type"
    LENGTH = "length"
    ORIGIN = "origin"
    UNSIGNED = "unsigned"
    PAIRING = "pairing"
    SIGNATURE = "signature"
    REPLAY = "replay"
    BODY = "body"
    ANSWER = "answer"
    FAULT = "fault"


class Call(Struct, frozen=True, kw_only=True):
    """What arrived. ``target`` is the request line's own text; header names are in lower case, each once."""

    method: str
    target: str
    headers: Mapping[str, str]
    peer: str


class Deny(Struct, frozen=True):
    """The caller gets the one refusal."""

    reason: Reason


class AllowOpen(Struct, frozen=True):
    """An extension, not known yet, asks for hello or for pairing."""

    origin: str
    body: bytes


class Allow(Struct, frozen=True):
    """A paired extension, proven. ``clock_differs`` is the one reason left why it may not be served."""

    pairing: Pairing
    time: int
    nonce: str
    body: bytes
    clock_differs: bool


def judge(
    call: Call,
    read_body: Callable[[int], bytes],
    *,
    port: int,
    find_pairing: Callable[[str], Pairing | None],
    now: int,
) -> Allow | AllowOpen | Deny:
    """Decides on one call at ``now`` (seconds since 1970).

    ``find_pairing`` (by id) is asked only about a call that is well-formed and signed, ``read_body`` only when
    all else is right: what knocks at random costs neither disk nor memory.
    """
    reason = _envelope(call, port)
    if reason is not None:
        return Deny(reason)
    length = int(call.headers["content-length"])
    origin = call.headers["origin"]
    if call.target in OPEN_PATHS:
        if not is_extension(origin):
            return Deny(Reason.ORIGIN)
        return Deny(Reason.LENGTH) if length > OPEN_BODY else AllowOpen(origin, read_body(length))
    return _signed(call, length, origin, read_body, find_pairing, now)


def _envelope(call: Call, port: int) -> Reason | None:
    headers = call.headers
    if not _is_loopback(call.peer):
        return Reason.PEER
    if headers.get("host") != f"127.0.0.1:{port}":
        return Reason.HOST
    if call.method != "POST":
        return Reason.METHOD
    if not _PATH.match(call.target):
        return Reason.PATH
    # Absent is what a browser older than Fetch Metadata sends, or a rebound page: the signature decides then.
    if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        return Reason.FETCH_SITE
    if headers.get("content-type") != "application/json" or "content-encoding" in headers:
        return Reason.CONTENT_TYPE
    if "transfer-encoding" in headers or not _LENGTH.match(headers.get("content-length", "")):
        return Reason.LENGTH
    if "origin" not in headers:
        return Reason.ORIGIN
    return None


def _signed(
    call: Call,
    length: int,
    origin: str,
    read_body: Callable[[int], bytes],
    find_pairing: Callable[[str], Pairing | None],
    now: int,
) -> Allow | Deny:
    identity = call.headers.get(PAIRING_HEADER.lower(), "")
    time = call.headers.get(TIME_HEADER.lower(), "")
    nonce = call.headers.get(NONCE_HEADER.lower(), "")
    signature = call.headers.get(SIGNATURE_HEADER.lower(), "")
    if not (_PAIRING.match(identity) and _TIME.match(time) and _NONCE.match(nonce) and _SIGNATURE.match(signature)):
        return Deny(Reason.UNSIGNED)
    pairing = find_pairing(identity)
    if pairing is None or not pairing.may_ask(call.target):
        return Deny(Reason.PAIRING)
    if origin != pairing.origin:
        return Deny(Reason.ORIGIN)
    if length > LARGEST_BODY:
        return Deny(Reason.LENGTH)
    body = read_body(length)
    if not matches(sign_request(pairing.request_key, call.target, time, nonce, body), signature):
        return Deny(Reason.SIGNATURE)
    return Allow(pairing, int(time), nonce, body, abs(now - int(time)) > CLOCK_TOLERANCE)


def _is_loopback(peer: str) -> bool:
    try:
        return ip_address(peer).is_loopback
    except ValueError:
        return False
