"""A line that is closed while somebody uses it: whoever waits is told at once, and no connection stays open."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import psutil
import pytest

from companion.tracking.line import Line
from companion.tracking.source import ConversationEndedError
from companion.tracking.source_declarations import installed

CAINIAO = installed()["cainiao"]
AT_ONCE = 5.0


@pytest.fixture
def silent_host() -> Iterator[socket.socket]:
    """A host that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


class Asking(threading.Thread):
    """Asks over a line and keeps what came of it."""

    def __init__(self, listener: socket.socket) -> None:
        super().__init__(daemon=True)
        self.line = Line(CAINIAO, base=f"http://127.0.0.1:{listener.getsockname()[1]}")
        self.ended: ConversationEndedError | None = None

    def run(self) -> None:
        try:
            self.line.send("GET", "/global/detail.json")
        except ConversationEndedError as ended:
            self.ended = ended


def connections_to(listener: socket.socket) -> list[str]:
    own = psutil.Process().net_connections(kind="tcp")
    return [each.status for each in own if each.raddr and each.raddr.port == listener.getsockname()[1]]


def test_whoever_waits_for_an_answer_is_told_at_once(silent_host: socket.socket) -> None:
    asking = Asking(silent_host)
    asking.start()
    taken, _ = silent_host.accept()
    with taken:
        assert taken.recv(10) == b"GET /globa"
        began = time.monotonic()
        asking.line.close()
        asking.join(AT_ONCE)
        assert not asking.is_alive(), "It still waits for a host that nobody wants an answer from any more."
        assert time.monotonic() - began < CAINIAO.limits.read.total_seconds()
        assert asking.ended is not None
        assert asking.ended.trouble == "unreachable"
        assert connections_to(silent_host) == []


def test_a_connection_that_comes_about_after_the_closing_is_closed_too(
    silent_host: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected, go_on = threading.Event(), threading.Event()
    connect = socket.create_connection

    def slowly(*arguments: Any, **options: Any) -> socket.socket:
        made = connect(*arguments, **options)
        connected.set()
        go_on.wait(AT_ONCE)
        return made

    monkeypatch.setattr(socket, "create_connection", slowly)
    asking = Asking(silent_host)
    asking.start()
    assert connected.wait(AT_ONCE)
    assert len(connections_to(silent_host)) == 1
    asking.line.close()
    go_on.set()
    asking.join(AT_ONCE)
    assert asking.ended is not None
    assert connections_to(silent_host) == []
