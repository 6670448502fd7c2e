"""Connections on which a whole request has one deadline, however slowly the other side drips.

A timeout for each read alone would let a host that sends one byte every few seconds hold a check for hours.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from ssl import SSLContext
from time import monotonic
from typing import Any

import httpcore

_now_in_this_thread = threading.local()


@contextmanager
def deadline(until: float) -> Iterator[None]:
    """Everything that this thread reads and writes in the block must be done by ``until`` (``time.monotonic``)."""
    _now_in_this_thread.until = until
    try:
        yield
    finally:
        del _now_in_this_thread.until


def _left(timeout: float | None, too_late: type[httpcore.TimeoutException]) -> float | None:
    until = getattr(_now_in_this_thread, "until", None)
    if until is None:
        return timeout
    left = float(until) - monotonic()
    if left <= 0:
        raise too_late
    return left if timeout is None else min(timeout, left)


class DeadlineStream(httpcore.NetworkStream):
    """A connection that ends with its request's deadline."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has arrived; raises ``httpcore.ReadTimeout`` at the deadline."""
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Sends all; raises ``httpcore.WriteTimeout`` at the deadline."""
        self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Closes the connection."""
        self._stream.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same connection, encrypted."""
        left = _left(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of the socket."""
        return self._stream.get_extra_info(info)


class DeadlineNetwork(httpcore.SyncBackend):
    """Opens such connections."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the host."""
        left = _left(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(super().connect_tcp(host, port, left, local_address, socket_options))
