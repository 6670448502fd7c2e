"""Chromium, as the distribution packages it, over Playwright."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, ConsoleMessage, Playwright
from playwright.sync_api import Page as Tab

from tests.browser.drivers.browser import HEIGHT, WIDTH, Browser
from tests.browser.drivers.page import Page

KEYS = {"Space": " "}


def executable() -> str | None:
    """Where Chromium lies, or ``None``."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def extension_id(folder: Path) -> str:
    """The id Chromium gives an unpacked extension: by the public key of its manifest, else by where it lies."""
    key = json.loads((folder / "manifest.json").read_text(encoding="utf-8")).get("key")
    known_by = base64.b64decode(key) if key else str(folder.resolve()).encode()
    digest = hashlib.sha256(known_by).hexdigest()[:32]
    return digest.translate(str.maketrans("0123456789abcdef", "abcdefghijklmnop"))


class ChromiumPage(Page):
    """One tab of Chromium. Scripts run over the devtools protocol, which a page's own policy does not bind."""

    def __init__(self, tab: Tab) -> None:
        self.tab = tab
        self._session: CDPSession | None = None
        self._errors: list[str] = []
        tab.on("pageerror", lambda error: self._errors.append(str(error)))
        tab.on("console", self._hear)

    def _hear(self, entry: ConsoleMessage) -> None:
        if entry.type == "error":
            self._errors.append(entry.text)

    @property
    def session(self) -> CDPSession:
        """The tab's devtools session."""
        if self._session is None:
            self._session = self.tab.context.new_cdp_session(self.tab)
        return self._session

    def go(self, address: str) -> None:
        self.tab.goto(address, wait_until="load")

    def evaluate(self, expression: str) -> Any:
        answer = self.session.send(
            "Runtime.evaluate",
            {"expression": expression, "awaitPromise": True, "returnByValue": True, "userGesture": True},
        )
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise AssertionError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def press_at(self, x: float, y: float) -> None:
        self.tab.mouse.click(x, y)

    def type(self, text: str) -> None:
        self.tab.keyboard.type(text)

    def press_key(self, key: str) -> None:
        self.tab.keyboard.press(KEYS.get(key, key))

    def take_picture(self, path: Path) -> None:
        self.tab.screenshot(path=path)

    def resize(self, width: int, height: int) -> None:
        self.tab.set_viewport_size({"width": width, "height": height})

    def close(self) -> None:
        self.tab.close()

    @property
    def errors(self) -> list[str]:
        # A moment for Playwright to deliver what the browser has sent.
        self.tab.wait_for_timeout(1)
        return self._errors


class Chromium(Browser):
    """A fresh profile, headless unless told otherwise; pages count as public, as they do for a shopper."""

    name = "chromium"

    def __init__(
        self,
        playwright: Playwright,
        extension: Path | None,
        proxy_port: int,
        *,
        headless: bool = True,
        profile: Path | None = None,
    ) -> None:
        super().__init__(extension, proxy_port)
        self._temporary = None if profile else Path(tempfile.mkdtemp(prefix="chromium-profile-"))
        arguments = [
            f"--proxy-server=127.0.0.1:{proxy_port}",
            "--ignore-certificate-errors",
            f"--ip-address-space-overrides=127.0.0.1:{proxy_port}=public",
            "--disable-quic",
        ]
        if extension is not None:
            arguments += [f"--disable-extensions-except={extension}", f"--load-extension={extension}"]
        self._pages: dict[Tab, ChromiumPage] = {}
        self.context: BrowserContext = playwright.chromium.launch_persistent_context(
            profile or self._temporary or "",
            executable_path=executable(),
            headless=headless,
            args=arguments,
            ignore_https_errors=True,
            viewport={"width": WIDTH, "height": HEIGHT},
            locale="en-US",
        )
        self.context.on("page", self._note)
        for tab in self.context.pages:
            self._page(tab)

    def _note(self, tab: Tab) -> None:
        self._page(tab)

    def _page(self, tab: Tab) -> ChromiumPage:
        if tab not in self._pages:
            self._pages[tab] = ChromiumPage(tab)
        return self._pages[tab]

    @property
    def extension_origin(self) -> str:
        assert self.extension is not None, "This browser was started without the extension."
        return f"chrome-extension://{extension_id(self.extension)}"

    def open(self, address: str = "about:blank") -> Page:
        page = self._page(self.context.new_page())
        page.go(address)
        return page

    def pages(self) -> list[Page]:
        tabs = self.context.pages
        if tabs:
            tabs[0].wait_for_timeout(1)
        return [self._page(tab) for tab in self.context.pages]

    def stop_background(self) -> None:
        page = self._page(self.context.new_page())
        page.go(f"{self.extension_origin}/manifest.json")
        page.session.send("ServiceWorker.enable")
        page.session.send("ServiceWorker.stopAllWorkers")
        page.tab.wait_for_timeout(300)
        page.close()

    def reload_extension(self) -> None:
        page = self.open("chrome://extensions/")
        identity = self.extension_origin.removeprefix("chrome-extension://")
        # Without the developer mode an unpacked extension stays switched off once it was reloaded.
        page.evaluate(
            "new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true}, done))"
        )
        page.evaluate(f"new Promise((done) => chrome.developerPrivate.reload('{identity}', {{}}, done))")
        page.close()

    def prefer_colours(self, scheme: str) -> None:
        for tab in self.context.pages:
            tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")

    def close(self) -> None:
        try:
            # A second call does nothing.
            self.context.close()
        finally:
            if self._temporary is not None:
                shutil.rmtree(self._temporary, ignore_errors=True)
