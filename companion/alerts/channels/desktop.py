"""Desktop notifications, by the system's own service; quietly absent where there is none (no screen, no D-Bus)."""

from __future__ import annotations

import asyncio
import logging
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from threading import Thread
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier

NAME = "desktop"
APPLICATION = "Parcelward"
ANSWERS_WITHIN_SECONDS = 10
TRIED_AGAIN_AFTER = timedelta(minutes=10)
# Some notification services read the text as markup; words from a page must not become any.
_NO_MARKUP = str.maketrans({"<": "‹", ">": "›", "&": "＆"})

log = logging.getLogger("parcelward.alerts")


class DesktopNotice(Struct, frozen=True):
    """One notice as the desktop shows it; a click opens ``url``."""

    title: str
    text: str
    urgent: bool
    url: str | None


class DesktopChannel:
    """Shows notices. Keeps one thread with the loop that hears of clicks, started with the first notice."""

    def __init__(self, open_page: Callable[[str], object] = webbrowser.open) -> None:
        self._open_page = open_page
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None
        self._notifier: DesktopNotifier | None = None
        self._absent_since: datetime | None = None
        self._told_absent = False

    def is_absent(self, now: datetime) -> bool:
        """Whether showing failed a short while ago; after that it is tried again."""
        since = self._absent_since
        return since is not None and timedelta(0) <= now - since < TRIED_AGAIN_AFTER

    def show(self, notice: DesktopNotice, now: datetime) -> bool:
        """Shows a notice; whether the system took it. Never raises: no notice is worth a stopped companion."""
        if self.is_absent(now):
            return False
        try:
            shown = asyncio.run_coroutine_threadsafe(self._show(notice), self._running_loop()).result(
                ANSWERS_WITHIN_SECONDS
            )
        except Exception as failure:  # the library passes on whatever the system's service answers
            shown = False
            self._tell_absent(type(failure).__name__)
        else:
            if not shown:
                self._tell_absent("no service")
        self._absent_since = None if shown else now
        return shown

    def close(self) -> None:
        """Ends the thread; notices that are shown stay."""
        if self._loop is not None and self._thread is not None:
            asyncio.run_coroutine_threadsafe(self._hang_up(), self._loop).result(ANSWERS_WITHIN_SECONDS)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop = self._thread = None

    async def _show(self, notice: DesktopNotice) -> bool:
        taken = False
        try:
            taken = await self._send(notice)
        finally:
            if not taken:
                await self._hang_up()
        return taken

    async def _hang_up(self) -> None:
        """Lets the next notice connect anew. The library itself never closes its connection to the session bus."""
        notifier, self._notifier = self._notifier, None
        bus = getattr(getattr(notifier, "_backend", None), "bus", None)
        if bus is not None:
            bus.disconnect()
            with suppress(Exception):  # a bus that is gone already says so in many ways
                await bus.wait_for_disconnect()

    async def _send(self, notice: DesktopNotice) -> bool:
        from desktop_notifier import DesktopNotifier, Urgency

        # It logs every failure with a traceback; what there is to say is said by _tell_absent, once.
        logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)
        if self._notifier is None:
            self._notifier = DesktopNotifier(app_name=APPLICATION, app_icon=None)
        # A stand-in that shows nothing, where the system is not known, has no capabilities.
        if not await self._notifier.get_capabilities():
            return False
        taken: list[bool] = []
        await self._notifier.send(
            notice.title,
            notice.text.translate(_NO_MARKUP),
            urgency=Urgency.Critical if notice.urgent else Urgency.Normal,
            on_dispatched=lambda: taken.append(True),
            on_clicked=lambda: self._clicked(notice),
        )
        return bool(taken)

    def _clicked(self, notice: DesktopNotice) -> None:
        if notice.url is not None:
            # Opening a browser may take seconds; the loop goes on meanwhile.
            Thread(target=self._open_page, args=(notice.url,), daemon=True).start()

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = Thread(target=self._run, args=(self._loop,), name="desktop-notices", daemon=True)
            self._thread.start()
        return self._loop

    @staticmethod
    def _run(loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        loop.run_forever()
        loop.close()

    def _tell_absent(self, reason: str) -> None:
        if not self._told_absent:
            self._told_absent = True
            log.warning("The desktop shows no notices here (%s); the browser shows them instead.", reason)
