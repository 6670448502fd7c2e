"""Bundling the look-alike's React pages with esbuild, once for every change of their sources."""

from __future__ import annotations

import subprocess
from pathlib import Path

PAGES = Path(__file__).parent / "pages"
ROOT = Path(__file__).parents[2]
BUILT = ROOT / "dist" / "look-alike"


def built_pages() -> Path:
    """The folder with ``shop.js`` and ``shop.css``, built anew when a source is younger.

    Raises ``FileNotFoundError`` when esbuild is not installed (run ``npm ci``).
    """
    sources = [path for path in PAGES.iterdir() if path.is_file()]
    script = BUILT / "shop.js"
    if not script.exists() or max(path.stat().st_mtime for path in sources) > script.stat().st_mtime:
        esbuild = ROOT / "node_modules" / ".bin" / "esbuild"
        if not esbuild.exists():
            raise FileNotFoundError("esbuild is not installed here: run `npm ci` in the checkout's root.")
        subprocess.run(
            [
                esbuild,
                "--bundle",
                "--minify",
                "--jsx=automatic",
                "--jsx-import-source=react",
                "--tsconfig-raw={}",
                "--target=es2022",
                '--define:process.env.NODE_ENV="production"',
                "--log-level=error",
                f"--outdir={BUILT}",
                PAGES / "shop.jsx",
                PAGES / "shop.css",
            ],
            check=True,
            cwd=ROOT,
        )
    return BUILT
