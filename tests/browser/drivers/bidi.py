"""A small WebDriver BiDi client: commands with answers, and the events in between."""

from __future__ import annotations

import itertools
import json
import threading
from concurrent.futures import Future
from contextlib import ExitStack
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

GREATEST = 64 * 1024 * 1024


class BidiError(Exception):
    """The browser refused a command."""


class Bidi:
    """One session. ``events`` collects what the browser says unasked."""

    def __init__(self, address: str, *, seconds: float = 60) -> None:
        self._seconds = seconds
        self._numbers = itertools.count(1)
        self._waiting: dict[int, Future[Any]] = {}
        self._lock = threading.Lock()
        self.events: list[dict[str, Any]] = []
        self._stack = ExitStack()
        connection = connect(address, max_size=GREATEST, proxy=None, ping_interval=None)
        self._socket: ClientConnection = self._stack.enter_context(connection)
        self._reader = threading.Thread(target=self._read, name="bidi", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        try:
            for text in self._socket:
                message = json.loads(text)
                if message.get("id") is None:
                    self.events.append(message)
                    continue
                waiting = self._waiting.pop(message["id"], None)
                if waiting is None:
                    continue
                if message["type"] == "error":
                    waiting.set_exception(BidiError(f"{message['error']}: {message['message']}"))
                else:
                    waiting.set_result(message["result"])
        except ConnectionClosed:
            pass
        finally:
            for waiting in list(self._waiting.values()):
                waiting.set_exception(BidiError("The browser closed the connection."))

    def send(self, method: str, **parameters: Any) -> Any:
        """Send one command and wait for its answer. Raises ``BidiError``, or ``TimeoutError`` after a minute."""
        waiting: Future[Any] = Future()
        with self._lock:
            number = next(self._numbers)
            self._waiting[number] = waiting
            self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        return waiting.result(self._seconds)

    def close(self) -> None:
        """Close the connection."""
        self._stack.close()
        self._reader.join(5)
