"""The running companion: takes the data, the port and the signals, serves, and leaves everything tidy."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from typing import Any

from flask import Flask
from msgspec.structs import replace
from waitress import create_server, wasyncore

from companion import instance
from companion.api.services import services_of
from companion.app import create_app, system_clock
from companion.guard.pairings import PairingBook
from companion.guard.wire import ADJUSTMENTS, QuietChannel
from companion.listening import listen
from companion.memory import settle
from companion.settings import Settings

STOP_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
FINISH_WITHIN = 5.0


class Server:
    """Waitress around one application. ``run`` serves until ``stop``, which any thread or signal may call."""

    def __init__(self, app: Flask, listener: Any) -> None:
        logging.getLogger("waitress.queue").setLevel(logging.ERROR)
        self._map: dict[int, Any] = {}
        self._server = create_server(app, map=self._map, sockets=[listener], **ADJUSTMENTS)
        self._server.channel_class = QuietChannel
        self._stopping = threading.Event()
        # A signal may ask to stop while this very thread is closing.
        self._closing = threading.RLock()
        self._closed = False

    def run(self, begin: Callable[[], None]) -> None:
        """Serves; when told to stop, finishes the answers under way.

        ``begin`` runs beside it once calls are answered: work that no answer waits for. What it raises stops the
        server and is raised here.
        """
        beginning = _Beginning(begin, self.stop)
        beginning.start()
        try:
            while not self._stopping.is_set():
                wasyncore.loop(timeout=1.0, map=self._map, count=1)
        finally:
            self._server.task_dispatcher.shutdown(timeout=FINISH_WITHIN)
            wasyncore.loop(timeout=0.0, map=self._map, count=1)
            with self._closing:
                self._closed = True
                wasyncore.close_all(self._map)
            beginning.join()
        if beginning.failure is not None:
            raise beginning.failure

    def stop(self) -> None:
        """Asks ``run`` to return; also while it does, and after."""
        with self._closing:
            self._stopping.set()
            # Once closed, what woke the loop may be another file's number.
            if not self._closed:
                self._server.pull_trigger()


class _Beginning(threading.Thread):
    def __init__(self, begin: Callable[[], None], stop: Callable[[], None]) -> None:
        super().__init__(name="beginning", daemon=True)
        self._begin = begin
        self._stop_server = stop
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            self._begin()
        except BaseException as failure:
            self.failure = failure
            self._stop_server()


def serve(
    settings: Settings,
    *,
    on_ready: Callable[[Settings], None],
    clock: Callable[[], datetime] = system_clock,
    stopper: Callable[[Callable[[], None]], None] | None = None,
) -> None:
    """Serves until SIGINT or SIGTERM. Prints nothing.

    ``on_ready`` is called once, when calls are answered, with the settings and the port in use, from a thread of its
    own. ``stopper`` is
    handed a function that stops the server, for callers that run it in a thread. Raises ``Problem`` when it
    cannot serve, or when there is nothing to do because it already runs (``problem_words.exit_code`` tells).
    """
    settings.prepare()
    with ExitStack() as stack:
        stack.enter_context(instance.only_instance(settings))
        PairingBook(settings.data_folder).all()  # damaged: better said now than by refusing every browser
        listener = stack.enter_context(listen(settings.port))
        settings = replace(settings, port=listener.getsockname()[1])
        with settings.failed_writes_in_words():
            known = instance.announce(settings)
            stack.callback(instance.withdraw, settings)
            app = create_app(settings, clock=clock, instance=known)
        services = services_of(app)
        stack.callback(services.close)
        server = Server(app, listener)
        stack.enter_context(_stopped_by_signals(server))
        if stopper is not None:
            stopper(server.stop)

        def begin() -> None:
            on_ready(settings)
            reminders = services.scheduler(clock)
            reminders.start()
            stack.callback(reminders.stop)
            services.tracking.start()
            stack.callback(services.tracking.stop)
            settle()

        server.run(begin)


@contextmanager
def _stopped_by_signals(server: Server) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    known = [getattr(signal, name) for name in STOP_SIGNALS if hasattr(signal, name)]
    before = {number: signal.signal(number, lambda *_: server.stop()) for number in known}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
