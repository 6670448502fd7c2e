"""A dispute form with 40 controls in a real Chromium: how long it takes to understand it, and to fill it."""

from __future__ import annotations

import json
import statistics

from playwright.sync_api import sync_playwright

from scripts.benchmark.figures import Figure
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.site.forms.gallery import BUILT, LIBRARIES, ORDER, FormPage, Gallery
from tests.site.forms.isolated_world import IsolatedWorld

CONTROLS = 40
# The form's own: solution, answer, reason, amount, description, pictures.
OWN_CONTROLS = 6
LOOKS = 5
PAGES = 3
FIELDS = {"solution", "received", "reason", "amount", "description"}
WANTED = {
    "reasonKinds": ["returned"],
    "amount": {"amount": "25.00", "currency": "USD"},
    "description": f"I did not receive order {ORDER}. It was due by 2026-10-03. I ask for a full refund.",
    "descriptionLimit": 500,
    "confirmedNotReceived": True,
}


def figures() -> list[Figure]:
    """The slowest of the libraries, each the median of three pages of its own; the clock is the page's."""
    understood: dict[str, float] = {}
    filled: dict[str, float] = {}
    with Gallery() as gallery, sync_playwright() as playwright:
        filler = (BUILT / "filler.js").read_text(encoding="utf-8")
        with Chromium(playwright, None, gallery.proxy_port) as browser:
            for library in LIBRARIES:
                gallery.show(FormPage(library, crowd=CONTROLS - OWN_CONTROLS))
                looks, fillings = [], []
                for _ in range(PAGES):
                    page = browser.open(gallery.address)
                    page.wait_for("form")
                    look, filling = _measured(page, filler, library)
                    looks.append(look)
                    fillings.append(filling)
                    page.close()
                understood[library], filled[library] = statistics.median(looks), statistics.median(fillings)
    return [
        _figure(f"a form with {CONTROLS} controls understood", understood, goal=30),
        _figure(f"a form with {CONTROLS} controls filled", filled, goal=300),
    ]


def _measured(page: Page, filler: str, library: str) -> tuple[float, float]:
    world = IsolatedWorld(page, filler)
    looks = [world.run("parcelwardFiller.look()") for _ in range(LOOKS)]
    if looks[0]["controls"] != CONTROLS:
        raise RuntimeError(f"{library}: {looks[0]['controls']} controls instead of {CONTROLS}")
    filling = world.run(f"parcelwardFiller.fill({json.dumps(WANTED)})")
    done = {report["meaning"] for report in filling["reports"] if report["outcome"] == "filled"}
    if done != FIELDS:
        raise RuntimeError(f"{library}: only {sorted(done)} were filled: {filling['reports']}")
    return statistics.median(look["milliseconds"] for look in looks), filling["milliseconds"]


def _figure(name: str, by_library: dict[str, float], goal: float) -> Figure:
    slowest = max(by_library, key=lambda library: by_library[library])
    note = ", ".join(f"{library} {milliseconds:.0f}" for library, milliseconds in by_library.items())
    return Figure(name=name, value=by_library[slowest], unit="ms", goal=goal, note=f"slowest of: {note}")
