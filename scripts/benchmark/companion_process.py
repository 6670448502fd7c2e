"""The companion as a process: how soon it answers, how much memory and idle work it takes, and alerts at scale."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

import psutil
from msgspec.structs import asdict
from sqlalchemy import insert

from companion.alerts.alerts import Alerts
from companion.store.database import Store
from companion.store.tables import ALERTS, ORDERS
from scripts.benchmark.figures import Figure, seconds_each
from tests.store.rows import NOW, order_id, order_row

IDLE_SECONDS = 20.0


def figures() -> list[Figure]:
    """Seconds to the first answer, resident memory, idle CPU, and due alerts with few and with many orders."""
    with tempfile.TemporaryDirectory() as folder:
        rows = _process(Path(folder))
        few = _due_alerts(Path(folder) / "few.sqlite3", 100)
        many = _due_alerts(Path(folder) / "many.sqlite3", 100_000)
    ratio = many / few
    rows.append(Figure(name="raise 20 due alerts, 100 orders stored", value=few * 1e3, unit="ms"))
    rows.append(Figure(name="raise 20 due alerts, 100,000 orders stored", value=many * 1e3, unit="ms"))
    rows.append(Figure(name="100,000 orders against 100", value=ratio, unit="×", goal=1.3, note="the same cost"))
    return rows


def _process(folder: Path) -> list[Figure]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "companion.cli", "serve", "--port", str(port), "--data-dir", str(folder / "data")]
    samples = [_start(command, port)[0] for _ in range(3)]
    seconds, process = _start(command, port, keep=True)
    assert process is not None
    try:
        seen = psutil.Process(process.pid)
        time.sleep(2)
        before = seen.cpu_times()
        time.sleep(IDLE_SECONDS)
        after = seen.cpu_times()
        # The sums of small times differ by less than the clock ticks.
        busy = max(0.0, round(after.user + after.system - before.user - before.system, 3)) / IDLE_SECONDS
        memory = seen.memory_info().rss / 2**20
    finally:
        process.terminate()
        process.wait(10)
    return [
        Figure(
            name="companion ready",
            value=sorted([*samples, seconds])[1],
            unit="s",
            goal=1.0,
            note="median of four starts",
        ),
        Figure(name="companion's resident memory", value=memory, unit="MB", goal=90),
        Figure(name="companion's CPU when idle", value=busy * 100, unit="%", goal=0.2, note=f"over {IDLE_SECONDS:g} s"),
    ]


def _start(command: list[str], port: int, *, keep: bool = False) -> tuple[float, subprocess.Popen[bytes] | None]:
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        with socket.socket() as probe:
            # Connected is not ready: the system takes calls while the companion still starts.
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                probe.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                if probe.recv(1):
                    break
        if process.poll() is not None or time.perf_counter() - began > 60:
            raise RuntimeError("The companion did not start.")
        time.sleep(0.005)
    lasted = time.perf_counter() - began
    if keep:
        return lasted, process
    process.terminate()
    process.wait(10)
    return lasted, None


def _due_alerts(path: Path, stored: int) -> float:
    store = Store.open(f"sqlite:///{path}")
    with store.writing() as connection:
        orders = [asdict(order_row(number)) for number in range(stored)]
        connection.execute(insert(ORDERS), orders)
        alerts = [_alert(number, due=number < 20) for number in range(stored)]
        connection.execute(insert(ALERTS), alerts)
    service = Alerts(store)
    seconds = seconds_each(lambda: service.due(NOW))
    store.close()
    return seconds


def _alert(number: int, *, due: bool) -> dict[str, object]:
    at = NOW - timedelta(minutes=5) if due else NOW + timedelta(days=1 + number % 60)
    return {
        "order_id": order_id(number),
        "key": f"{number}|protection-running-out|0",
        "step": f"{number}|protection-running-out",
        "level": 3,
        "due_at": at,
        "wake_at": at,
        "occurrence": 1,
    }
