"""The real companion as a process of its own, as a shopper runs it."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
# Starts the program with its clock moved: every clock of the process, ticking on from there.
MOVED = """
import datetime, sys, time_machine
time_machine.travel(datetime.datetime.fromisoformat(sys.argv.pop(1)), tick=True).start()
from companion.cli import main
main()
"""


def free_port() -> int:
    """A port of the loopback address that nobody holds now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class CompanionProcess:
    """``parcelward`` on a data folder and a port. ``clock`` lets the whole process believe in another time,
    ``session_bus`` gives it a desktop, ``sources`` is the loopback address of tracking sources for it to ask."""

    def __init__(self, data_folder: Path, port: int) -> None:
        self.data_folder = data_folder
        self.port = port
        self.clock: datetime | None = None
        self.session_bus: str | None = None
        self.sources: str | None = None
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def is_running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.poll() is None

    def _command(self, *arguments: str) -> list[str]:
        start = ["-m", "companion.cli"] if self.clock is None else ["-c", MOVED, self.clock.isoformat()]
        return [sys.executable, *start, *arguments, "--data-dir", str(self.data_folder)]

    def _nobody_is_asked(self) -> dict[str, str]:
        """No test and no demonstration asks about a parcel, unless sources on this machine are given."""
        if self.sources is None:
            return {"PARCELWARD_TRACKING": "off"}
        return {"PARCELWARD_TRACKING": "on", "PARCELWARD_TRACKING_LOOPBACK": self.sources}

    def run(self, *arguments: str) -> str:
        """What a command prints. Raises ``AssertionError`` with its complaint when it fails."""
        done = subprocess.run(
            self._command(*arguments),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={**os.environ, **self._nobody_is_asked()},
        )
        assert done.returncode == 0, f"parcelward {' '.join(arguments)} ended with {done.returncode}: {done.stderr}"
        return done.stdout

    def start(self, *, seconds: float = 60) -> None:
        """Serve, and wait until calls are answered."""
        self.data_folder.mkdir(parents=True, exist_ok=True)
        said = len(self.log())
        # No desktop notification may leave the test: there is the bus that the test gives, or none.
        environment = {key: value for key, value in os.environ.items() if key != "DBUS_SESSION_BUS_ADDRESS"}
        environment |= self._nobody_is_asked()
        if self.session_bus is not None:
            environment["DBUS_SESSION_BUS_ADDRESS"] = self.session_bus
        with (self.data_folder.parent / f"{self.data_folder.name}.log").open("ab") as log:
            self._process = subprocess.Popen(
                self._command("serve", "--port", str(self.port)),
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                env=environment,
            )
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self._process.poll() is not None:
                break
            # Its last line says how to stop it; by then its own code is shown and would not void one asked for later.
            if "Ctrl-C" in self.log()[said:]:
                return
            time.sleep(0.05)
        raise AssertionError(f"The companion did not start:\n{self.log()[-3000:]}")

    def log(self) -> str:
        """Everything it has printed."""
        path = self.data_folder.parent / f"{self.data_folder.name}.log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def pairing_code(self) -> str:
        """A fresh code, as ``parcelward pair`` shows it."""
        found = CODE.search(self.run("pair"))
        assert found, "parcelward pair printed no code."
        return found[0]

    def alerts(self) -> list[dict[str, Any]]:
        """What ``parcelward alerts --json`` tells."""
        answer = json.loads(self.run("alerts", "--json"))
        return list(answer["alerts"] if isinstance(answer, dict) else answer)

    def stop(self) -> None:
        """Ask it to end, as Ctrl-C does; end it when it does not."""
        if self._process is None:
            return
        process, self._process = self._process, None
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(10)
                raise AssertionError("The companion did not stop within 10 s of Ctrl-C.") from None

    def kill(self) -> None:
        """End it without a chance to tidy up."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(10)
            self._process = None
