"""What a test does with a whole browser, the same in both."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, Self
from urllib.parse import urlsplit

from tests.browser.drivers.page import Page

# A usual desktop window: wide enough for a panel beside the shop's own column.
WIDTH, HEIGHT = 1760, 1000

# Asked by the browsers on their own account, never by the extension: their updates, lists and sign-in.
CHATTER = (
    "googleapis.com",
    "google.com",
    "gstatic.com",
    "mozilla.com",
    "mozilla.net",
    "mozilla.org",
    "firefox.com",
    "mozgcp.net",
    "digicert.com",
)


def is_chatter(address: str) -> bool:
    """Whether a ``host:port`` is known background talk of a browser itself."""
    host = urlsplit(address if "://" in address else f"//{address}").hostname or ""
    return any(host == known or host.endswith(f".{known}") for known in CHATTER)


class Browser(ABC):
    """A browser with the extension, its whole internet behind one proxy. Use as a context manager."""

    name: ClassVar[str]

    def __init__(self, extension: Path | None, proxy_port: int) -> None:
        self.extension = extension
        self.proxy_port = proxy_port

    @property
    @abstractmethod
    def extension_origin(self) -> str:
        """``chrome-extension://<id>`` or ``moz-extension://<uuid>``."""

    @abstractmethod
    def open(self, address: str = "about:blank") -> Page:
        """A new tab at an address, loaded."""

    @abstractmethod
    def pages(self) -> list[Page]:
        """Every tab, oldest first."""

    @abstractmethod
    def stop_background(self) -> None:
        """End the extension's background as the browser does when it is idle."""

    @abstractmethod
    def reload_extension(self) -> None:
        """Load the extension anew while its pages stay open, as an update does."""

    @abstractmethod
    def prefer_colours(self, scheme: str) -> None:
        """Make pages see ``light`` or ``dark`` as the wanted scheme."""

    @abstractmethod
    def close(self) -> None:
        """End the browser, whatever state it is in."""

    def open_extension(self, path: str) -> Page:
        """A tab on one of the extension's own pages, such as ``options.html``."""
        return self.open(f"{self.extension_origin}/{path}")

    def notifications(self, page: Page) -> dict[str, Any]:
        """The extension's notifications shown now, by id; ``page`` is one of the extension's own."""
        shown = page.evaluate("(globalThis.browser ?? chrome).notifications.getAll()")
        return dict(shown)

    def wait_for_page(self, address_part: str, *, seconds: float = 10) -> Page:
        """The newest tab whose address holds the text; waits for it to open."""
        return _until(
            lambda: next((page for page in reversed(self.pages()) if address_part in page.address), None),
            seconds,
            f"a tab at {address_part}",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _until(look: Callable[[], Page | None], seconds: float, what: str) -> Page:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if (found := look()) is not None:
            return found
        time.sleep(0.05)
    raise AssertionError(f"Waited {seconds:g} s in vain for {what}.")
