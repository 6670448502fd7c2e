"""httpx over connections on which a whole request has one deadline; httpx's own timeouts are for each read alone."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import Any

import certifi
import httpcore
import httpx

from companion.tracking.deadline_network import DeadlineNetwork

IDLE_SECONDS = 30.0


class _Body(httpx.SyncByteStream):
    def __init__(self, reply: httpcore.Response) -> None:
        self._reply = reply

    def __iter__(self) -> Iterator[bytes]:
        yield from self._reply.iter_stream()

    def close(self) -> None:
        self._reply.close()


class DeadlineTransport(httpx.BaseTransport):
    """Keeps at most ``at_once`` connections; TLS is verified against certifi's list. Several threads may use it.

    Errors are httpcore's own: ``httpcore.TimeoutException``, ``httpcore.NetworkError``, ``httpcore.ProtocolError``.
    """

    def __init__(self, *, at_once: int, secure: bool) -> None:
        self._network = DeadlineNetwork()
        self._pool = httpcore.ConnectionPool(
            ssl_context=ssl.create_default_context(cafile=certifi.where()) if secure else None,
            max_connections=at_once,
            keepalive_expiry=IDLE_SECONDS,
            network_backend=self._network,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One request; the reply's body is read as it is asked for."""
        target = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        extensions: dict[str, Any] = dict(request.extensions)
        reply = self._pool.handle_request(
            httpcore.Request(
                request.method, target, headers=request.headers.raw, content=request.read(), extensions=extensions
            )
        )
        return httpx.Response(reply.status, headers=reply.headers, stream=_Body(reply))

    def close(self) -> None:
        """Closes every connection, those in use and those being made included."""
        self._network.close()
        self._pool.close()
