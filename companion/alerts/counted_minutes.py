"""A call once a minute, whatever the clock says: minutes are counted, so a clock that is set back delays nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from threading import Event, Thread


class CountedMinutes:
    """``start()`` and ``stop()``; between them ``call`` is called after each ``length``, in a thread of its own."""

    def __init__(self, call: Callable[[], None], length: timedelta = timedelta(minutes=1)) -> None:
        self._call = call
        self._seconds = length.total_seconds()
        self._stopping = Event()
        self._thread = Thread(target=self._count, name="parcelward-minutes", daemon=True)

    def start(self) -> None:
        """Begins to count."""
        self._thread.start()

    def stop(self) -> None:
        """Counts no more; a call under way is waited for."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _count(self) -> None:
        while not self._stopping.wait(self._seconds):
            self._call()
