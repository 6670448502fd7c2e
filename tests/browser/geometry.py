"""Whether our overlay leaves the page alone: every box of the page's own elements, and what lies under the pointer."""

from __future__ import annotations

from typing import Any

from tests.browser.drivers.page import Page

# [element, x, y, width, height] of all that the page itself shows, in CSS pixels from the document's start.
BOXES = """
[...document.querySelectorAll("#root *")].filter((e) => !e.localName.startsWith("parcelward-")).map((e) => {
  const box = e.getBoundingClientRect();
  const place = [box.x + scrollX, box.y + scrollY, box.width, box.height].map(Math.round);
  return [`${e.localName}.${e.className}`, ...place];
})
"""
# Buttons, links and texts of the page that are hidden under something of ours.
COVERED = """
(() => {
  const covered = [];
  const solid = ["a", "button", "img", "input", "[class*='price-total']", "[class*='status-text']"];
  for (const element of document.querySelectorAll(solid.map((part) => `#root ${part}`).join(","))) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.bottom < 0 || box.top > innerHeight) continue;
    const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (over && over.localName.startsWith("parcelward-")) covered.push(element.className + " " + element.textContent);
  }
  return covered;
})()
"""


def boxes(page: Page) -> list[Any]:
    """The boxes of the page's own elements, in document order."""
    return list(page.evaluate(BOXES))


def covered(page: Page) -> list[str]:
    """What of the page in the viewport lies under something of ours."""
    return list(page.evaluate(COVERED))
