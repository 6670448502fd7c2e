"""The browsers, the shop and the companion of the tests that drive real browsers."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, sync_playwright

from tests.browser.companion_process import CompanionProcess, free_port
from tests.browser.drivers import chromium, firefox
from tests.browser.drivers.browser import Browser
from tests.browser.household import Household
from tests.site.look_alike import LookAlike
from tests.tracking.loopback_source import LoopbackSources

ROOT = Path(__file__).parents[2]
KINDS = ("chromium", "firefox")
EXECUTABLES = {"chromium": chromium.executable, "firefox": firefox.executable}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            # Two browsers on a busy machine now and then miss a moment: what fails three times in a row is a fault.
            item.add_marker(pytest.mark.flaky(reruns=2, reruns_delay=1))


@pytest.fixture(scope="session")
def port() -> int:
    """The companion's port for this run; the extension is built for it."""
    return free_port()


@pytest.fixture(scope="session")
def extension(port: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extension, built for the companion of this run."""
    if shutil.which("npm") is None or not (ROOT / "node_modules").is_dir():
        pytest.skip("NOT TESTED: the extension cannot be built, run `npm ci` first.")
    folder = tmp_path_factory.mktemp("built") / "extension"
    environment = {**os.environ, "PARCELWARD_PORT": str(port), "PARCELWARD_DIST": str(folder)}
    done = subprocess.run(
        ["npm", "run", "--silent", "build"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"The extension does not build:\n{done.stderr}"
    return folder


@pytest.fixture(scope="session")
def shop() -> Iterator[LookAlike]:
    """The look-alike shop; every test starts it anew with ``show``."""
    with LookAlike() as started:
        yield started


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright, without any browser of its own."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session", params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """The browser's name; a missing browser skips its tests, loudly."""
    name = str(request.param)
    if EXECUTABLES[name]() is None:
        pytest.skip(f"NOT TESTED in {name}: it is not installed (scripts/install-browsers installs it).")
    return name


@pytest.fixture(scope="session")
def start_browser(kind: str, shop: LookAlike, request: pytest.FixtureRequest) -> Callable[[Path | None], Browser]:
    """Starts a browser of this kind with an extension, or with none."""

    def start(extension: Path | None) -> Browser:
        if kind == "chromium":
            return chromium.Chromium(request.getfixturevalue("playwright"), extension, shop.proxy_port)
        return firefox.Firefox(extension, shop.proxy_port)

    return start


@pytest.fixture(scope="module")
def sources() -> LoopbackSources | None:
    """The tracking sources that the companion asks: none, unless a module has its own."""
    return None


@pytest.fixture(scope="module")
def companion(
    kind: str, port: int, tmp_path_factory: pytest.TempPathFactory, sources: LoopbackSources | None
) -> Iterator[CompanionProcess]:
    """A companion with an empty data folder, running: each browser has its own."""
    process = CompanionProcess(tmp_path_factory.mktemp(f"companion-{kind}") / "data", port)
    process.sources = sources.base if sources else None
    process.start()
    yield process
    process.stop()


@pytest.fixture(scope="module")
def paired(
    start_browser: Callable[[Path | None], Browser],
    shop: LookAlike,
    companion: CompanionProcess,
    extension: Path,
) -> Iterator[Household]:
    """A browser with the extension, paired with a running companion; one for all tests of a module."""
    with start_browser(extension) as browser:
        together = Household(shop, browser, companion)
        together.pair()
        yield together


@pytest.fixture
def house(paired: Household) -> Iterator[Household]:
    """The paired household as a test finds it: the everyday shop without late buttons, no tabs, the panel fresh."""
    paired.shop.show("everyday", late_seconds=0)
    yield paired
    paired.close_pages()
    paired.forget_panel()
