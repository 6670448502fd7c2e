"""A real HTTP server on loopback that speaks every source's shapes and fails in every way, when a test says so.

::

    with LoopbackSources(time) as sources:
        sources.tell("cainiao", "LP00123456789012", Scan(at=…, text="Arrived"))
        sources.fail("cainiao", "block_page", times=2)      # the next two requests; times=None until mend()
        line = Line(declarations["cainiao"], base=sources.base)

All sources share one port, because their paths differ. ``sources.requests`` lists what was asked,
``sources.strangers`` the paths that no source has (where a redirect led, for one).
"""

from __future__ import annotations

import json
import threading
from collections import defaultdict, deque
from collections.abc import Callable
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import sleep
from types import TracebackType
from typing import Any

from tests.tracking.loopback_failures import Failure, fail, send
from tests.tracking.loopback_shapes import (
    KEY,
    KEY_HEADERS,
    SHAPES,
    Asked,
    History,
    Made,
    Scan,
    asked,
    track_info,
)

ALLOTMENT = 200


class LoopbackSources:
    """Every source at once. Histories may be changed and failures ordered while it runs."""

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC), *, latency: float = 0.0) -> None:
        self.clock = clock
        self.latency = latency
        self.requests: list[Asked] = []
        self.strangers: list[str] = []
        self.most_at_once = 0
        self.key = KEY
        self.quota = ALLOTMENT
        self.registered: set[str] = set()
        self._histories: dict[str, dict[str, History]] = defaultdict(dict)
        self._failures: dict[str, deque[Failure | None]] = defaultdict(deque)
        self._failing: dict[str, Failure] = {}
        self._lock = threading.Lock()
        self._now = 0
        self._stop = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def base(self) -> str:
        """The address that replaces every source's host."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> LoopbackSources:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)

    def tell(self, source: str, number: str, *scans: Scan, **known: Any) -> None:
        """From now on the source tells these scans (newest first) of the number; without scans it is announced."""
        with self._lock:
            self._histories[source][number] = History(scans=scans, **known)

    def forget(self, source: str, number: str) -> None:
        """From now on the source does not know the number."""
        with self._lock:
            self._histories[source].pop(number, None)

    def fail(self, source: str, failure: Failure, *, times: int | None = 1, after: int = 0) -> None:
        """The source fails ``times`` requests, after so many that succeed; ``None``: until :meth:`mend`."""
        with self._lock:
            if times is None:
                self._failing[source] = failure
            else:
                self._failures[source].extend([None] * after + [failure] * times)

    def mend(self, source: str) -> None:
        """The source works again."""
        with self._lock:
            self._failing.pop(source, None)
            self._failures[source].clear()

    def asked_about(self, source: str) -> list[tuple[str, ...]]:
        """The numbers of every request to a source, in order."""
        return [request.numbers for request in self.requests if request.source == source]

    def take(self, request: Asked) -> tuple[Failure | None, dict[str, History]]:
        """Notes a request; how it is to fail, and what is known."""
        with self._lock:
            self.requests.append(request)
            queue = self._failures[request.source]
            failure = queue.popleft() if queue else self._failing.get(request.source)
            return failure, dict(self._histories[request.source])

    def made(self, request: Asked, known: dict[str, History]) -> Made:
        """The reply of a source that works."""
        if request.source in KEY_HEADERS:
            header, form = KEY_HEADERS[request.source]
            if request.headers.get(header) != form.format(self.key):
                return Made(b'{"title": "Unauthorized", "status": 401, "detail": "Invalid key."}', 401)
        if request.source == "seventeen_track":
            return self._seventeen_track(request, known)
        return SHAPES[request.source](request.numbers, known)

    def _seventeen_track(self, request: Asked, known: dict[str, History]) -> Made:
        accepted: list[dict[str, Any]] = []
        rejected: list[dict[str, Any]] = []

        def reject(number: str, code: int) -> None:
            rejected.append({"number": number, "error": {"code": code, "message": "not now"}})

        if request.call == "getquota":
            left = {"quota_total": ALLOTMENT, "quota_used": ALLOTMENT - self.quota, "quota_remain": self.quota}
            return Made(json.dumps({"code": 0, "data": left}).encode())
        for number in request.numbers:
            if request.call == "register":
                if number in self.registered:
                    reject(number, -18019901)
                elif self.quota <= 0:
                    reject(number, -18019908)
                elif number.startswith("NOCARRIER"):
                    reject(number, -18019903)
                else:
                    self.registered.add(number)
                    self.quota -= 1
                    accepted.append({"origin": 1, "number": number, "carrier": 190625})
            elif number not in self.registered:
                reject(number, -18019902)
            elif number not in known:
                reject(number, -18019909)
            else:
                accepted.append({"number": number, "carrier": 190625, "track_info": track_info(known[number])})
        body = {"code": 0, "data": {"accepted": accepted, "rejected": rejected}}
        return Made(json.dumps(body, ensure_ascii=False).encode())

    def answer(self, handler: BaseHTTPRequestHandler, body: bytes) -> None:
        """One request, from the first byte to the last."""
        request = asked(handler.path, {name.lower(): value for name, value in handler.headers.items()}, body)
        if request is None:
            self.strangers.append(handler.path)
            return send(handler, 404, b'{"message": "no such path"}')
        with self._lock:
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
        try:
            if self.latency:
                sleep(self.latency)
            failure, known = self.take(request)
            if failure is not None and failure != "half_batch":
                return fail(handler, failure, source=request.source, now=self.clock(), stopped=self._stop.wait)
            if failure == "half_batch":
                half = request.numbers[::2]
                request = Asked(source=request.source, call=request.call, numbers=half, headers=request.headers)
            made = self.made(request, known)
            return send(handler, made.status, made.body, made.kind)
        finally:
            with self._lock:
                self._now -= 1


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is what many tests are about."""


def _handler(sources: LoopbackSources) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            sources.answer(self, b"")

        def do_POST(self) -> None:
            sources.answer(self, self.rfile.read(int(self.headers["Content-Length"])))

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Silent."""

    return Handler
