"""The line to a source's one host: nothing else can be reached over it, and no reply is too large or too slow.

httpx is imported when the first line is opened, so that a companion that checks nothing does not carry it.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlencode, urlsplit

import msgspec

from companion import __version__
from companion.tracking.source import ConversationEndedError, Reply
from companion.tracking.source_declarations import SourceDeclaration

if TYPE_CHECKING:
    import httpx

USER_AGENT = f"Parcelward/{__version__} (a shopper's own parcel companion)"
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_PATH = re.compile(r"/(?!/)[A-Za-z0-9/._~%!$&'()*+,;=:@-]*")
_HEADER_VALUE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
_ACCEPTED = {"json": "application/json", "html": "text/html"}


class Line:
    """Requests to the declared host, over TLS that is verified, without proxies, cookies or redirects.

    Several threads may use one line; it keeps at most the declared number of connections. ``base`` replaces the
    host by a loopback address in tests (``ValueError`` for any other).
    """

    def __init__(self, declaration: SourceDeclaration, *, base: str | None = None) -> None:
        if declaration.host is None:
            raise ValueError(f"{declaration.name} has no host: there is nothing to ask.")
        if base is not None and urlsplit(base).hostname not in LOOPBACK:
            raise ValueError(f"{base} is not on this machine: only the declared host or a loopback address.")
        self.declaration = declaration
        self._base = (base or declaration.host).rstrip("/")
        self._client = _client(declaration, secure=self._base.startswith("https:"))

    def __enter__(self) -> Line:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes every connection."""
        self._client.close()

    def send(
        self,
        method: Literal["GET", "POST"],
        path: str,
        *,
        parameters: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        content: Any = None,
    ) -> Reply:
        """One request and its whole reply, whatever its status.

        Raises ``ConversationEndedError`` (``unreachable``, ``too_large``, ``unreadable``, ``bad_key`` for a key that
        no header can carry), ``ValueError`` for a path that could leave the host.
        """
        if not _PATH.fullmatch(path):
            raise ValueError(f"{path!r} is no path on the host.")
        query = f"?{urlencode(parameters)}" if parameters else ""
        body = None if content is None else msgspec.json.encode(content)
        return self._exchange(method, f"{self._base}{path}{query}", self._headers(headers or {}, body), body)

    def _headers(self, given: Mapping[str, str], body: bytes | None) -> dict[str, str]:
        every = {
            "User-Agent": USER_AGENT,
            "Accept": _ACCEPTED[self.declaration.speaks],
            "Accept-Encoding": "gzip",
            "Host": urlsplit(self._base).netloc,
            **({"Content-Type": "application/json", "Content-Length": str(len(body))} if body is not None else {}),
            **given,
        }
        if not all(_HEADER_VALUE.fullmatch(value) for value in every.values()):
            raise ConversationEndedError("bad_key", detail="The key holds signs that no key has.")
        return every

    def _exchange(self, method: str, url: str, headers: dict[str, str], body: bytes | None) -> Reply:
        import httpcore
        import httpx

        from companion.tracking.deadline_network import deadline

        limits = self.declaration.limits
        until = monotonic() + limits.whole.total_seconds()
        seconds = httpx.Timeout(
            connect=limits.connect.total_seconds(),
            read=limits.read.total_seconds(),
            write=limits.read.total_seconds(),
            pool=limits.whole.total_seconds(),
        )
        try:
            with (
                deadline(until),
                self._client.stream(method, url, headers=headers, content=body, timeout=seconds) as response,
            ):
                names = {name.lower(): value for name, value in response.headers.items()}
                return Reply(response.status_code, names, _bounded(response.iter_raw(), names, limits.body_bytes))
        except (httpcore.TimeoutException, httpx.TimeoutException):
            raise ConversationEndedError("unreachable", detail="No answer in time.") from None
        except (httpcore.NetworkError, httpcore.ProtocolError, httpx.TransportError, OSError):
            raise ConversationEndedError("unreachable", detail="The connection failed.") from None


def _client(declaration: SourceDeclaration, *, secure: bool) -> httpx.Client:
    import httpx

    from companion.tracking.deadline_transport import DeadlineTransport

    client = httpx.Client(
        transport=DeadlineTransport(at_once=declaration.at_once, secure=secure),
        # What a host sets is never sent back to it.
        cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=())),
        follow_redirects=False,
        trust_env=False,
    )
    client.headers.clear()  # only what a source needs is said
    return client


def _bounded(chunks: Iterable[bytes], headers: Mapping[str, str], largest: int) -> bytes:
    """The body, unpacked, of at most ``largest`` bytes before and after unpacking."""
    packing = headers.get("content-encoding", "identity").strip().lower()
    if packing not in ("", "identity", "gzip", "x-gzip"):
        raise ConversationEndedError("unreadable", detail="The reply is packed in a way that was not asked for.")
    announced = headers.get("content-length", "")
    if announced.isdigit() and int(announced[:20]) > largest:
        raise ConversationEndedError("too_large")
    unpacker = zlib.decompressobj(wbits=31) if "gzip" in packing else None
    body, received = bytearray(), 0
    for chunk in chunks:
        received += len(chunk)
        if unpacker:
            chunk = _unpacked(unpacker, chunk, largest + 1 - len(body))
        body += chunk
        if received > largest or len(body) > largest:
            raise ConversationEndedError("too_large")
    if unpacker and not unpacker.eof and received:
        raise ConversationEndedError("unreadable", detail="The reply broke off.")
    return bytes(body)


def _unpacked(unpacker: Any, chunk: bytes, most: int) -> bytes:
    try:
        unpacked: bytes = unpacker.decompress(chunk, most)
    except zlib.error:
        raise ConversationEndedError("unreadable", detail="The reply cannot be unpacked.") from None
    return unpacked
