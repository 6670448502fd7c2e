"""Every way in which a source fails, as bytes on a real connection."""

from __future__ import annotations

import json
import socket
import struct
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from http.server import BaseHTTPRequestHandler
from typing import Literal

Failure = Literal[
    "block_page",
    "block_json",
    "bad_key",
    "over_quota",
    "too_fast",
    "too_fast_until",
    "maintenance",
    "html_for_json",
    "wrong_encoding",
    "truncated",
    "gzip_bomb",
    "huge",
    "redirect",
    "redirect_to_captcha",
    "hang",
    "drip",
    "reset",
    "empty_body",
    "half_batch",
]
RETRY_AFTER = timedelta(minutes=40)
BLOCK_PAGE = (
    b"<html><head><title>Security check</title></head><body><div id='nocaptcha'>/punish?x5secdata=ab</div></body>"
)
_JSON, _HTML = "application/json; charset=utf-8", "text/html; charset=utf-8"


def send(
    handler: BaseHTTPRequestHandler, status: int, body: bytes, kind: str = _JSON, headers: dict[str, str] | None = None
) -> None:
    handler.send_response(status)
    for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def fail(
    handler: BaseHTTPRequestHandler, failure: Failure, *, source: str, now: datetime, stopped: Callable[[float], bool]
) -> None:
    """Answers a request in the way asked for. ``stopped`` waits and says whether the server is being closed."""
    _WAYS[failure](handler, source, now, stopped)


Way = Callable[[BaseHTTPRequestHandler, str, datetime, Callable[[float], bool]], None]


def _bad_key(handler: BaseHTTPRequestHandler, source: str, *_: object) -> None:
    if source == "seventeen_track":
        failed = {
            "code": -18010002,
            "data": {"errors": [{"code": -18010002, "message": "The security key is invalid."}]},
        }
        return send(handler, 200, json.dumps(failed).encode())
    return send(handler, 401, json.dumps({"title": "Unauthorized", "detail": "Invalid key."}).encode())


def _over_quota(handler: BaseHTTPRequestHandler, source: str, *_: object) -> None:
    if source == "seventeen_track":
        failed = {"code": -18019908, "data": {"errors": [{"code": -18019908, "message": "The quota is spent."}]}}
        return send(handler, 200, json.dumps(failed).encode())
    if source == "ship24":
        failed = {"errors": [{"code": "quota_limit_reached", "message": "The plan is spent."}], "data": None}
        return send(handler, 200, json.dumps(failed).encode())
    return send(handler, 402, b'{"message": "The plan is spent."}')


@cache
def _bomb() -> bytes:
    """Two hundred megabytes in two hundred kilobytes, made a piece at a time."""
    packer, piece = zlib.compressobj(wbits=31), b" " * 1_000_000
    return b"".join([*(packer.compress(piece) for _ in range(200)), packer.flush()])


def _gzip_bomb(handler: BaseHTTPRequestHandler, *_: object) -> None:
    send(handler, 200, _bomb(), headers={"Content-Encoding": "gzip"})


def _huge(handler: BaseHTTPRequestHandler, *_: object) -> None:
    """Ten megabytes of events, without saying beforehand how many."""
    handler.send_response(200)
    handler.send_header("Content-Type", _JSON)
    handler.send_header("Connection", "close")
    handler.end_headers()
    line = b'{"timeStr": "2026-10-01 10:00:00", "timeZone": "GMT+8", "desc": "Arrived"},' * 1000
    handler.wfile.write(b'{"success": true, "module": [{"mailNo": "LP00123456789012", "detailList": [')
    for _ in range(140):
        handler.wfile.write(line)
    handler.close_connection = True


def _hang(handler: BaseHTTPRequestHandler, _source: str, _now: datetime, stopped: Callable[[float], bool]) -> None:
    stopped(30)
    handler.close_connection = True


def _drip(handler: BaseHTTPRequestHandler, _source: str, _now: datetime, stopped: Callable[[float], bool]) -> None:
    """One byte of the headers at a time: every single read is answered in time, the whole never ends."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not stopped(0.05):
        handler.wfile.write(b"a")
        handler.wfile.flush()
    handler.close_connection = True


def _reset(handler: BaseHTTPRequestHandler, *_: object) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.close_connection = True


def _too_fast_until(handler: BaseHTTPRequestHandler, _source: str, now: datetime, *_: object) -> None:
    until = format_datetime((now + RETRY_AFTER).astimezone(UTC), usegmt=True)
    send(handler, 429, b"{}", headers={"Retry-After": until})


_WAYS: dict[Failure, Way] = {
    "block_page": lambda handler, *_: send(handler, 200, BLOCK_PAGE, _HTML),
    "block_json": lambda handler, *_: send(handler, 200, b'{"ret": ["FAIL_SYS_USER_VALIDATE", "RGV587_ERROR"]}'),
    "bad_key": _bad_key,
    "over_quota": _over_quota,
    "too_fast": lambda handler, *_: send(
        handler, 429, b"{}", headers={"Retry-After": str(int(RETRY_AFTER.total_seconds()))}
    ),
    "too_fast_until": _too_fast_until,
    "maintenance": lambda handler, *_: send(handler, 503, b"<html><title>Under maintenance</title></html>", _HTML),
    "html_for_json": lambda handler, *_: send(
        handler, 200, b"<!doctype html><title>Welcome</title><p>Hello</p>", _HTML
    ),
    "wrong_encoding": lambda handler, *_: send(handler, 200, '{"desc": "快件已签收"}'.encode("gbk")),
    "truncated": lambda handler, *_: send(handler, 200, b'{"success": true, "module": [{"mailNo": "LP0012'),
    "gzip_bomb": _gzip_bomb,
    "huge": _huge,
    "redirect": lambda handler, *_: send(handler, 302, b"", headers={"Location": "/elsewhere"}),
    "redirect_to_captcha": lambda handler, *_: send(
        handler, 302, b"", headers={"Location": "https://verify.example/_____tmd_____/punish?x5secdata=1"}
    ),
    "hang": _hang,
    "drip": _drip,
    "reset": _reset,
    "empty_body": lambda handler, *_: send(handler, 200, b""),
}
