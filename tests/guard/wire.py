"""Speaks HTTP by hand, so that a test can send what no library would."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class WireReply:
    """An answer as bytes, without the one line that tells the time of day."""

    head: tuple[bytes, ...]
    body: bytes

    @property
    def status(self) -> int:
        return int(self.head[0].split()[1])

    def header(self, name: str) -> str | None:
        for line in self.head[1:]:
            key, _, value = line.partition(b": ")
            if key.lower() == name.lower().encode():
                return value.decode()
        return None


def request_bytes(method: str, target: str, headers: Iterable[tuple[str, str]], body: bytes) -> bytes:
    lines = [f"{method} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def exchange(port: int, sent: bytes, *, timeout: float = 10) -> WireReply:
    """Sends bytes and reads until the other side hangs up or the announced body is complete."""
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as connection:
        received = b""
        try:
            connection.sendall(sent)
            while not _complete(received):
                part = connection.recv(65536)
                if not part:
                    break
                received += part
        except (ConnectionResetError, BrokenPipeError):
            pass  # the companion hung up while we were still sending: what it said first counts
    head, _, body = received.partition(b"\r\n\r\n")
    lines = tuple(line for line in head.split(b"\r\n") if not line.startswith(b"Date: "))
    return WireReply(lines, body)


def _complete(received: bytes) -> bool:
    head, end, body = received.partition(b"\r\n\r\n")
    for line in head.split(b"\r\n"):
        if end and line.lower().startswith(b"content-length: "):
            return len(body) >= int(line.split(b": ")[1]) and b"Connection: close" not in head
    return False
