"""Firefox ESR over its own WebDriver BiDi port."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from websockets.exceptions import ConnectionClosed

from tests.browser.drivers.bidi import Bidi, BidiError
from tests.browser.drivers.browser import HEIGHT, WIDTH, Browser
from tests.browser.drivers.page import Page

UUID = "6d1d1c6e-3a53-4a0f-9d35-6f1c8f0e2b77"
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Space": " ", "ArrowDown": "\ue015"}


def executable() -> str | None:
    """Where Firefox lies, or ``None``."""
    return shutil.which("firefox-esr") or shutil.which("firefox")


class FirefoxPage(Page):
    """One tab of Firefox."""

    def __init__(self, bidi: Bidi, context: str) -> None:
        self.bidi = bidi
        self.context = context

    def go(self, address: str) -> None:
        self.bidi.send("browsingContext.navigate", context=self.context, url=address, wait="complete")

    def evaluate(self, expression: str) -> Any:
        answer = self.bidi.send(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({expression})))()",
            target={"context": self.context},
            awaitPromise=True,
            userActivation=True,
        )
        if answer["type"] == "exception":
            raise AssertionError(answer["exceptionDetails"]["text"])
        value = answer["result"].get("value")
        return None if value is None else json.loads(value)

    def _actions(self, kind: str, actions: list[dict[str, Any]], **more: Any) -> None:
        source = {"type": kind, "id": kind, "actions": actions, **more}
        self.bidi.send("input.performActions", context=self.context, actions=[source])

    def press_at(self, x: float, y: float) -> None:
        self.bidi.send("browsingContext.activate", context=self.context)
        self._actions(
            "pointer",
            [
                {"type": "pointerMove", "x": int(x), "y": int(y)},
                {"type": "pointerDown", "button": 0},
                {"type": "pointerUp", "button": 0},
            ],
            parameters={"pointerType": "mouse"},
        )

    def type(self, text: str) -> None:
        self._actions("key", [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")])

    def press_key(self, key: str) -> None:
        self.type(KEYS[key])

    def take_picture(self, path: Path) -> None:
        answer = self.bidi.send("browsingContext.captureScreenshot", context=self.context)
        path.write_bytes(base64.b64decode(answer["data"]))

    def resize(self, width: int, height: int) -> None:
        viewport = {"width": width, "height": height}
        self.bidi.send("browsingContext.setViewport", context=self.context, viewport=viewport)

    def close(self) -> None:
        self.bidi.send("browsingContext.close", context=self.context)

    @property
    def errors(self) -> list[str]:
        return [
            event["params"]["text"]
            for event in self.bidi.events
            if event["method"] == "log.entryAdded"
            and event["params"]["level"] == "error"
            and event["params"]["source"].get("context") == self.context
        ]


class Firefox(Browser):
    """A fresh profile, headless unless told otherwise."""

    name = "firefox"

    def __init__(self, extension: Path | None, proxy_port: int, *, headless: bool = True) -> None:
        super().__init__(extension, proxy_port)
        self._profile = Path(tempfile.mkdtemp(prefix="firefox-profile-"))
        self._write_preferences()
        command = [executable() or "firefox-esr", *(["--headless"] if headless else [])]
        command += ["--no-remote", "--new-instance", "--profile", str(self._profile)]
        command += ["--remote-debugging-port", "0", "--remote-allow-system-access", "about:blank"]
        self._log = (self._profile / "stderr.txt").open("wb")
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=self._log, start_new_session=True)
        self._extension_id: str | None = None
        try:
            self.bidi = Bidi(self._address())
            self.bidi.send("session.new", capabilities={"alwaysMatch": {"acceptInsecureCerts": True}})
            self.bidi.send("session.subscribe", events=["log.entryAdded"])
            if extension is not None:
                self._install(extension)
        except BaseException:
            self._kill()
            raise

    def _write_preferences(self) -> None:
        gecko = self._gecko_id()
        preferences: dict[str, Any] = {
            "network.proxy.type": 1,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": self.proxy_port,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": self.proxy_port,
            "alerts.useSystemBackend": False,
            "datareporting.policy.dataSubmissionEnabled": False,
            "browser.shell.checkDefaultBrowser": False,
            "dom.disable_open_during_load": False,
            "extensions.webextensions.uuids": json.dumps({gecko: UUID}),
        }
        lines = [f"user_pref({json.dumps(key)}, {json.dumps(value)});" for key, value in preferences.items()]
        (self._profile / "user.js").write_text("\n".join(lines), encoding="utf-8")

    def _gecko_id(self) -> str:
        if self.extension is None:
            return "none@localhost"
        manifest = json.loads((self.extension / "manifest.json").read_text(encoding="utf-8"))
        return str(manifest["browser_specific_settings"]["gecko"]["id"])

    def _install(self, extension: Path) -> None:
        answer = self.bidi.send("webExtension.install", extensionData={"type": "path", "path": str(extension)})
        self._extension_id = answer["extension"]

    def _address(self) -> str:
        end = time.monotonic() + 60
        while time.monotonic() < end and self._process.poll() is None:
            said = Path(self._log.name).read_text(encoding="utf-8", errors="replace")
            if found := re.search(r"WebDriver BiDi listening on (ws://\S+)", said):
                return f"{found[1]}/session"
            time.sleep(0.05)
        raise RuntimeError(f"Firefox did not start: {Path(self._log.name).read_text(errors='replace')[-2000:]}")

    def in_browser(self, script: str) -> Any:
        """Run a script with the browser's own rights; ``return`` gives a JSON value."""
        tree = self.bidi.send("browsingContext.getTree", **{"moz:scope": "chrome"})
        answer = self.bidi.send(
            "script.evaluate",
            expression=f"(async () => {{ {script} }})()",
            target={"context": tree["contexts"][0]["context"]},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise AssertionError(answer["exceptionDetails"]["text"])
        return answer["result"].get("value")

    @property
    def extension_origin(self) -> str:
        return f"moz-extension://{UUID}"

    def open(self, address: str = "about:blank") -> Page:
        context = self.bidi.send("browsingContext.create", type="tab")["context"]
        page = FirefoxPage(self.bidi, context)
        page.resize(WIDTH, HEIGHT)
        page.go(address)
        return page

    def pages(self) -> list[Page]:
        tree = self.bidi.send("browsingContext.getTree", maxDepth=0)
        return [FirefoxPage(self.bidi, tab["context"]) for tab in tree["contexts"]]

    def stop_background(self) -> None:
        self.in_browser(
            f"const policy = WebExtensionPolicy.getByID({json.dumps(self._extension_id)});"
            "await policy.extension.terminateBackground({ignoreDevToolsAttached: true});"
        )

    def reload_extension(self) -> None:
        assert self.extension is not None
        self._install(self.extension)

    def prefer_colours(self, scheme: str) -> None:
        number = 0 if scheme == "dark" else 1
        self.in_browser(f"Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {number});")

    def close(self) -> None:
        if self._process.poll() is not None:
            self._kill()
            return
        try:
            self.bidi.send("browser.close")
            self.bidi.close()
            self._process.wait(5)
        except (BidiError, ConnectionClosed, TimeoutError, OSError, subprocess.TimeoutExpired):
            pass
        finally:
            self._kill()

    def _kill(self) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(10)
        self._log.close()
        shutil.rmtree(self._profile, ignore_errors=True)
