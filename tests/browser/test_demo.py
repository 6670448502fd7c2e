"""The demonstration without a screen: from pairing to the filled form, as ``scripts/start --demo`` shows it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.companion_process import CompanionProcess
from tests.browser.drivers import chromium

RUN = """
import sys
from pathlib import Path
from tests.site.demo import run_demo
port, extension, data, pictures = sys.argv[1:]
run_demo(int(port), Path(extension), Path(data), True, screenshots=Path(pictures))
"""


def test_the_demonstration_walks_to_the_filled_form_and_keeps_pictures(
    companion: CompanionProcess, extension: Path, tmp_path: Path
) -> None:
    if chromium.executable() is None:
        pytest.skip("NOT TESTED: Chromium is not installed (scripts/install-browsers installs it).")
    # A process of its own: Playwright admits one at a time in each.
    arguments = [str(companion.port), str(extension), str(companion.data_folder), str(tmp_path)]
    shown = subprocess.run(
        [sys.executable, "-c", RUN, *arguments], capture_output=True, text=True, timeout=240, check=False
    )
    assert shown.returncode == 0, shown.stderr
    assert "Open the dispute" in shown.stdout and "day of buyer protection left" in shown.stdout
    assert sorted(picture.name for picture in tmp_path.glob("*.png")) == [
        "1-orders.png",
        "2-order.png",
        "3-dispute-form.png",
    ]
