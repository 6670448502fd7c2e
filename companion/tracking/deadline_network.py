"""Connections on which a whole request has one deadline, however slowly the other side drips.

A timeout for each read alone would let a host that sends one byte every few seconds hold a check for hours.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from socket import SHUT_RDWR
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

    def __init__(self, stream: httpcore.NetworkStream, network: DeadlineNetwork) -> None:
        self._stream = stream
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has arrived; raises ``httpcore.ReadTimeout`` at the deadline."""
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Sends all; raises ``httpcore.WriteTimeout`` at the deadline."""
        self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Closes the connection."""
        self._network.forget(self._stream)
        self._stream.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same connection, encrypted."""
        left = _left(timeout, httpcore.ConnectTimeout)
        encrypted = self._stream.start_tls(ssl_context, server_hostname, left)
        self._network.forget(self._stream)
        return self._network.watched(encrypted)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of the socket."""
        return self._stream.get_extra_info(info)


class DeadlineNetwork(httpcore.SyncBackend):
    """Opens such connections, and breaks off all of them when it is closed, those too that are still being made.

    httpcore's pool forgets a connection that it closes while another thread is making it: its socket stayed open.
    """

    def __init__(self) -> None:
        self._open: set[httpcore.NetworkStream] = set()
        self._lock = threading.Lock()
        self._closed = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the host. ``httpcore.ConnectError`` once the network is closed."""
        left = _left(timeout, httpcore.ConnectTimeout)
        return self.watched(super().connect_tcp(host, port, left, local_address, socket_options))

    def watched(self, stream: httpcore.NetworkStream) -> DeadlineStream:
        """A connection as this network keeps it; ``httpcore.ConnectError``, and it is closed, when it came too late."""
        with self._lock:
            if not self._closed:
                self._open.add(stream)
                return DeadlineStream(stream, self)
        stream.close()
        raise httpcore.ConnectError("The line was closed meanwhile.")

    def forget(self, stream: httpcore.NetworkStream) -> None:
        """A connection that its user closes."""
        with self._lock:
            self._open.discard(stream)

    def close(self) -> None:
        """Ends all connections: whoever waits for one is woken, and closes it."""
        with self._lock:
            self._closed = True
            streams, self._open = self._open, set()
        for stream in streams:
            with suppress(OSError):  # it may have ended by itself
                stream.get_extra_info("socket").shutdown(SHUT_RDWR)
