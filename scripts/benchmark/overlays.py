"""Overlays on the order list in a real Chromium: from the page's own reply to painted strips, and long tasks."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.benchmark.figures import Figure
from tests.browser.companion_process import CompanionProcess, free_port
from tests.browser.drivers.chromium import Chromium
from tests.browser.household import Household
from tests.site.look_alike import LIST, LookAlike

ROOT = Path(__file__).parents[2]
VISITS = 5

# In the page, from its first moment: when each list reply ended, when the cards, and every card in view with a strip,
# had been painted (the beginning of the frame after), and how long the main thread was held by the longest task.
WATCH = """
(() => {
  const seen = { painted: [], cards: [], longest: 0 };
  window.__watched = seen;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) seen.longest = Math.max(seen.longest, task.duration);
  }).observe({ type: "longtask", buffered: true });
  let dressed = 0;
  let built = 0;
  const sinceReply = () => {
    const replies = performance.getEntriesByType("resource").filter((entry) => entry.name.includes("order.list"));
    return performance.now() - Math.max(...replies.map((entry) => entry.responseEnd));
  };
  const look = () => {
    const cards = [...document.querySelectorAll(".order-item")].filter((card) => {
      const box = card.getBoundingClientRect();
      return box.bottom > 0 && box.top < innerHeight;
    });
    const words = (card) => card.querySelector("parcelward-order")?.shadowRoot?.querySelector(".strip .what");
    const worn = cards.filter(words);
    if (built === 1) seen.cards.push(sinceReply());
    if (cards.length > 0) built += 1;
    if (cards.length > 0 && worn.length === cards.length && dressed === 0) {
      dressed = 1;
      seen.painted.push(sinceReply());
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
"""


def figures() -> list[Figure]:
    """Medians over visits; the longest task is compared with the same page without the extension."""
    with tempfile.TemporaryDirectory() as folder, LookAlike() as shop, sync_playwright() as playwright:
        port = free_port()
        companion = CompanionProcess(Path(folder) / "data", port)
        companion.start()
        try:
            with Chromium(playwright, _build(Path(folder) / "extension", port), shop.proxy_port) as browser:
                Household(shop, browser, companion).pair()
                fifty = _visits(browser, shop, "fifty")
                many = _visits(browser, shop, "many")
            with Chromium(playwright, None, shop.proxy_port) as browser:
                bare_fifty = _visits(browser, shop, "fifty", strips=False)
                bare = _visits(browser, shop, "many", strips=False)
        finally:
            companion.stop()
    return [
        Figure(
            name="strips painted after the reply, 50 orders",
            value=fifty[0],
            unit="ms",
            goal=100,
            note=f"bare page's own cards {bare_fifty[0]:.0f} ms",
        ),
        Figure(name="longest task on the list, 50 orders", value=fifty[1], unit="ms", note="the page's own included"),
        Figure(
            name="strips painted after the reply, 500 orders",
            value=many[0],
            unit="ms",
            note=f"bare page's own cards {bare[0]:.0f} ms",
        ),
        Figure(
            name="longest task on the list, 500 orders", value=many[1], unit="ms", note=f"bare page {bare[1]:.0f} ms"
        ),
    ]


def _visits(browser: Chromium, shop: LookAlike, scenario: str, *, strips: bool = True) -> tuple[float, float]:
    shop.show(scenario, late_seconds=0)
    browser.context.add_init_script(WATCH)
    painted, longest = [], []
    for _ in range(VISITS):
        page = browser.open(LIST)
        page.wait_for(".order-item", seconds=20)
        wanted = "painted" if strips else "cards"
        page.wait_until(f"window.__watched.{wanted}.length > 0", what="strips on the cards", seconds=20)
        watched = page.evaluate("(window.__watched)")
        painted += watched["painted"] if strips else watched["cards"]
        longest.append(watched["longest"])
        page.close()
    return statistics.median(painted) if painted else 0.0, statistics.median(longest)


def _build(folder: Path, port: int) -> Path:
    environment = {**os.environ, "PARCELWARD_PORT": str(port), "PARCELWARD_DIST": str(folder)}
    npm = shutil.which("npm") or "npm"
    subprocess.run([npm, "run", "--silent", "build"], cwd=ROOT, env=environment, check=True, capture_output=True)
    return folder
