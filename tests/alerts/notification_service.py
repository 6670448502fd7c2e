# ruff: noqa: F821, F722, N802 - D-Bus names its methods and types in its own way
"""A real D-Bus session with a real notification service on it, of which a test can ask what it was given."""

import asyncio
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread
from typing import Any

from dbus_fast.aio.message_bus import MessageBus
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal


@dataclass
class Shown:
    """One notification as the service received it."""

    number: int
    application: str
    title: str
    text: str
    urgency: int


class Notifications(ServiceInterface):
    """org.freedesktop.Notifications, as far as showing and clicking go."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.Notifications")
        self.shown: list[Shown] = []

    @dbus_method()
    def Notify(
        self,
        app_name: "s",
        replaces_id: "u",
        app_icon: "s",
        summary: "s",
        body: "s",
        actions: "as",
        hints: "a{sv}",
        expire_timeout: "i",
    ) -> "u":
        number = len(self.shown) + 1
        self.shown.append(Shown(number, app_name, summary, body, hints["urgency"].value))
        return number

    @dbus_method()
    def GetCapabilities(self) -> "as":
        return ["body", "body-markup", "actions"]

    @dbus_method()
    def GetServerInformation(self) -> "ssss":
        return ["Test", "Parcelward", "1", "1.2"]

    @dbus_method()
    def CloseNotification(self, number: "u"):  # type: ignore[no-untyped-def]
        pass

    @dbus_signal()
    def NotificationClosed(self, number: "u", reason: "u") -> "uu":
        return [number, reason]

    @dbus_signal()
    def ActionInvoked(self, number: "u", action: "s") -> "us":
        return [number, action]


class Desktop:
    """The service on a bus of its own, in a thread of its own."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.service = Notifications()
        self._loop = asyncio.new_event_loop()
        self._bus: Any = None
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._connect(), self._loop).result(10)

    async def _connect(self) -> None:
        self._bus = await MessageBus(bus_address=self.address).connect()
        self._bus.export("/org/freedesktop/Notifications", self.service)
        await self._bus.request_name("org.freedesktop.Notifications")

    async def _disconnect(self) -> None:
        self._bus.disconnect()
        await self._bus.wait_for_disconnect()

    def click(self, number: int) -> None:
        """A person clicks on a notification."""
        self._loop.call_soon_threadsafe(self.service.ActionInvoked, number, "default")

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._disconnect(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@contextmanager
def session_bus() -> Iterator[str]:
    """A D-Bus session of its own; its address."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address=1", "--nofork", "--nopidfile"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()
