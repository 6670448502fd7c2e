"""``scripts/start --demo``: a companion with a folder of its own, and the demonstration with it; both end together."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.browser.companion_process import CompanionProcess, free_port
from tests.site.demo import run_demo

ROOT = Path(__file__).parents[2]


def main() -> int:
    """Builds the extension for a free port, starts the companion, shows the shop, and leaves nothing behind."""
    parser = argparse.ArgumentParser(prog="scripts/start --demo", description=__doc__)
    parser.add_argument("--headless", action="store_true", help="show no window, even where there is a screen")
    arguments = parser.parse_args()
    headless = arguments.headless or not _has_screen()
    with tempfile.TemporaryDirectory(prefix="parcelward-demo-") as folder:
        port = free_port()
        print("demo: building the extension for the demonstration's companion", flush=True)
        extension = _build(Path(folder) / "extension", port)
        companion = CompanionProcess(Path(folder) / "data", port)
        print("demo: starting the companion", flush=True)
        companion.start()
        try:
            run_demo(port, extension, companion.data_folder, headless, say=lambda text: print(text, flush=True))
        except KeyboardInterrupt:
            print("demo: stopped")
        finally:
            companion.stop()
    return 0


def _has_screen() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _build(folder: Path, port: int) -> Path:
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("Node.js with npm is needed to build the extension: see the README.")
    environment = {**os.environ, "PARCELWARD_PORT": str(port), "PARCELWARD_DIST": str(folder)}
    done = subprocess.run(
        [npm, "run", "--silent", "build"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(f"The extension does not build:\n{done.stderr}")
    return folder


if __name__ == "__main__":
    sys.exit(main())
