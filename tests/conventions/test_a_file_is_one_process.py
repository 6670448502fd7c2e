"""Tests of a file share what is dear to start (a browser, a companion): the whole run keeps them in one process."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

RUN = Path(__file__).parents[2] / "scripts" / "test"
TESTS = """
import os, pathlib, pytest

@pytest.mark.parametrize("number", range(8))
def test_where(number):
    pathlib.Path(__file__).with_suffix(f".{os.environ['PYTEST_XDIST_WORKER']}").touch()
"""


def test_the_whole_run_gives_all_tests_of_a_file_to_one_process(tmp_path: Path) -> None:
    options = shlex.split(RUN.read_text(encoding="utf-8").splitlines()[-1].partition("-m pytest")[2])
    for name in ("test_first.py", "test_second.py"):
        (tmp_path / name).write_text(TESTS, encoding="utf-8")
    wanted = ["2" if option == "auto" else option for option in options if option != "$@"]
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *wanted, "--rootdir", str(tmp_path), "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        env=own,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "16 passed" in done.stdout, done.stdout + done.stderr
    for name in ("test_first", "test_second"):
        processes = sorted(path.suffix for path in tmp_path.glob(f"{name}.gw*"))
        assert len(processes) == 1, (
            f"{name} ran in {processes}: scripts/test must keep a file together (--dist loadfile)."
        )
