"""What a test does with a tab, the same in both browsers."""

from __future__ import annotations

import json
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

# Finds elements in the document and in every open shadow root below it, in document order.
FIND = """
((selector, text) => {
  const found = [];
  const search = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(selector) && (text === null || element.textContent.includes(text))) found.push(element);
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document);
  return found;
})
"""
# What fades in or moves is awaited, so that a picture shows it as it stays.
SETTLED = f"""
Promise.race([
  Promise.allSettled([document, ...{FIND}("*", null).map((e) => e.shadowRoot).filter(Boolean)]
    .flatMap((root) => root.getAnimations()).map((animation) => animation.finished)).then(() => 0),
  new Promise((late) => setTimeout(late, 1000)),
])
"""
# The centre of the first visible match once it stands still, as a person would aim.
CENTRE = """
(async () => {
  const place = () => {
    const element = %s.find((found) => found.getClientRects().length > 0);
    if (!element) return null;
    element.scrollIntoView({block: "center", inline: "center", behavior: "instant"});
    const box = element.getBoundingClientRect();
    return {x: box.x + box.width / 2, y: box.y + box.height / 2};
  };
  let before = null;
  for (let tries = 0; tries < 40; tries += 1) {
    const now = place();
    if (now && before && now.x === before.x && now.y === before.y) return now;
    before = now;
    await new Promise((later) => setTimeout(later, 60));
  }
  return before;
})()
"""


def find(selector: str, text: str | None = None) -> str:
    """A JavaScript expression: every element matching, through open shadow roots, holding ``text``."""
    return f"{FIND}({json.dumps(selector)}, {json.dumps(text)})"


class Page(ABC):
    """One tab."""

    @abstractmethod
    def go(self, address: str) -> None:
        """Load an address and wait for its load event."""

    @abstractmethod
    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression in the page's own world; promises are awaited, values are JSON."""

    @abstractmethod
    def press_at(self, x: float, y: float) -> None:
        """A real click of the mouse at a place of the viewport."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Real key presses into whatever has the focus."""

    @abstractmethod
    def press_key(self, key: str) -> None:
        """One real press of a named key: Tab, Enter, Escape, Space, ArrowDown."""

    @abstractmethod
    def take_picture(self, path: Path) -> None:
        """What is seen at this very moment, as a PNG."""

    @abstractmethod
    def resize(self, width: int, height: int) -> None:
        """Another size of the viewport, in CSS pixels."""

    @abstractmethod
    def close(self) -> None:
        """Close the tab."""

    @property
    @abstractmethod
    def errors(self) -> list[str]:
        """Errors the page's console has shown since the tab was opened."""

    @property
    def address(self) -> str:
        """The address now."""
        return str(self.evaluate("location.href"))

    def screenshot(self, path: Path) -> None:
        """What is seen once everything that moves has come to rest, as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.evaluate(SETTLED)
        self.take_picture(path)

    def reload(self) -> None:
        """Load the same address again."""
        self.go(self.address)

    def wait_until(self, expression: str, *, seconds: float = 10, what: str | None = None) -> Any:
        """The first true value of an expression. Raises ``AssertionError`` with what the page shows instead."""
        end = time.monotonic() + seconds
        while True:
            value = self.evaluate(expression)
            if value:
                return value
            if time.monotonic() > end:
                raise AssertionError(
                    f"Waited {seconds:g} s in vain for {what or expression}.\n"
                    f"The page {self.address} shows:\n{self.everything_shown()[:4000]}\nErrors: {self.errors[-5:]}"
                )
            time.sleep(0.05)

    def wait_for(self, selector: str, text: str | None = None, *, seconds: float = 10) -> None:
        """Wait until an element matching, and holding the text, is there."""
        what = f"{selector}" + (f" with {text!r}" if text else "")
        self.wait_until(f"{find(selector, text)}.length > 0", seconds=seconds, what=what)

    def count(self, selector: str, text: str | None = None) -> int:
        """How many elements match, through shadow roots."""
        return int(self.evaluate(f"{find(selector, text)}.length"))

    def texts(self, selector: str) -> list[str]:
        """The text of every element matching, spaces collapsed."""
        shown = self.evaluate(f"{find(selector)}.map((e) => e.textContent.replace(/\\s+/g, ' ').trim())")
        return list(shown)

    def text(self, selector: str) -> str:
        """The text of the first element matching. Raises ``AssertionError`` when there is none."""
        texts = self.texts(selector)
        assert texts, f"No element {selector} on {self.address}: {self.everything_shown()[:2000]}"
        return texts[0]

    def click(self, selector: str, text: str | None = None, *, seconds: float = 10) -> None:
        """A real click on the first visible element matching; waits for it to be there."""
        what = f"a visible {selector}" + (f" with {text!r}" if text else "")
        centre = self.wait_until(CENTRE % find(selector, text), seconds=seconds, what=what)
        self.press_at(centre["x"], centre["y"])

    def fill(self, selector: str, text: str) -> None:
        """Click into a field, empty it and type."""
        self.click(selector)
        self.evaluate(f"{find(selector)}[0].select()")
        self.type(text)

    def everything_shown(self) -> str:
        """All text of the page and of its open shadow roots, for messages."""
        return str(
            self.evaluate(
                f"[document.body?.innerText ?? '', ...{find('*')}.filter((e) => e.shadowRoot)"
                ".map((e) => '[' + e.localName + '] ' + [...e.shadowRoot.children].map((c) => c.innerText).join(' '))]"
                ".join('\\n')"
            )
        )
