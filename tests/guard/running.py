"""A real companion on a real loopback port, in a thread of the test."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from companion.guard.pairing_code import CodeDesk
from companion.server import serve
from companion.settings import Settings
from tests.guard.extension_client import PairedClient


@contextmanager
def running_companion(folder: Path, *, port: int = 0) -> Iterator[Settings]:
    """Serves from ``folder`` until the block ends; gives the settings with the port in use."""
    ready = threading.Event()
    found: list[Settings] = []
    stops: list[Callable[[], None]] = []
    failures: list[BaseException] = []

    def note_ready(settings: Settings) -> None:
        found.append(settings)
        ready.set()

    def run() -> None:
        try:
            serve(
                Settings.load(data_dir=folder, port=port, environ={}),
                on_ready=note_ready,
                stopper=stops.append,
            )
        except BaseException as failure:  # handed to the test below
            failures.append(failure)
            ready.set()

    thread = threading.Thread(target=run, name="companion")
    thread.start()
    ready.wait(20)
    try:
        if failures:
            raise failures[0]
        yield found[0]
    finally:
        for stop in stops:
            stop()
        thread.join(20)
        assert not thread.is_alive(), "The companion did not stop."


def show_code(folder: Path) -> str:
    """What ``parcelward pair`` prints."""
    return CodeDesk(folder).show(datetime.now(UTC)).text


def paired_client(settings: Settings, **options: str) -> PairedClient:
    """Alice's browser, paired with a running companion."""
    client = PairedClient.over_http(settings.port, **options)
    client.pair(show_code(settings.data_folder))
    return client
