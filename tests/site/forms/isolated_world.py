"""Running a script in a world of its own on a page, as a content script runs: the page's globals are out of reach."""

from __future__ import annotations

import json
from typing import Any

from tests.browser.drivers.chromium import ChromiumPage
from tests.browser.drivers.firefox import FirefoxPage
from tests.browser.drivers.page import Page

WORLD = "parcelward"


class IsolatedWorld:
    """Made anew after each navigation; ``run`` evaluates an expression whose value is JSON."""

    def __init__(self, page: Page, script: str) -> None:
        self._page = page
        if isinstance(page, ChromiumPage):
            tree = page.session.send("Page.getFrameTree")
            world = page.session.send(
                "Page.createIsolatedWorld", {"frameId": tree["frameTree"]["frame"]["id"], "worldName": WORLD}
            )
            self._context = world["executionContextId"]
        self.run(f"(() => {{ {script}\n; return true; }})()")

    def run(self, expression: str) -> Any:
        """The value of an expression; raises ``AssertionError`` with the page's own error."""
        wrapped = f"(async () => JSON.stringify(await ({expression})) ?? 'null')()"
        if isinstance(self._page, ChromiumPage):
            answer = self._page.session.send(
                "Runtime.evaluate",
                {"expression": wrapped, "awaitPromise": True, "returnByValue": True, "contextId": self._context},
            )
            if "exceptionDetails" in answer:
                raise AssertionError(answer["exceptionDetails"]["exception"].get("description"))
            return json.loads(answer["result"]["value"])
        assert isinstance(self._page, FirefoxPage)
        answer = self._page.bidi.send(
            "script.evaluate",
            expression=wrapped,
            target={"context": self._page.context, "sandbox": WORLD},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise AssertionError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])
