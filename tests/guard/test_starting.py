"""Starting, starting twice, finding the port taken, and stopping."""

import contextlib
import http.server
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec.structs import replace

from companion.app import create_app
from companion.instance import InstanceNote, announce, only_instance, proves_itself, read_note, running_instance
from companion.listening import listen
from companion.problem_words import exit_code, sentence_of
from companion.problems import Problem
from companion.server import Server, serve
from companion.settings import Settings
from tests.guard.extension_client import NotOurCompanionError, OverHttp, PairedClient
from tests.guard.people import already_paired
from tests.guard.running import running_companion

ROOT = Path(__file__).parents[2]
SERVE = """
import sys
from companion.server import serve
from companion.settings import Settings

serve(Settings.load(data_dir=sys.argv[1], port=0, environ={}),
      on_ready=lambda settings: print("ready", settings.port, flush=True))
print("stopped", flush=True)
"""


def start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", SERVE, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@contextlib.contextmanager
def companion_process(folder: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    process = start(folder)
    try:
        word, port = line(process).split()
        assert word == "ready"
        yield process, int(port)
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


class Stranger(http.server.BaseHTTPRequestHandler):
    """Another program on the port, which answers everything and keeps what it was sent."""

    heard: list[str]

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.heard.append(f"{self.headers}\n{self.rfile.read(length).decode()}")
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.send_header("X-Parcelward-Signature", "0" * 64)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def stranger() -> Iterator[tuple[int, list[str]]]:
    heard: list[str] = []
    server = http.server.HTTPServer(("127.0.0.1", 0), type("Squatter", (Stranger,), {"heard": heard}))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_port, heard
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_it_listens_on_the_loopback_address_only(running: Settings) -> None:
    import psutil

    own = [c.laddr for c in psutil.Process().net_connections(kind="tcp") if c.status == psutil.CONN_LISTEN]
    assert {address.ip for address in own if address.port == running.port} == {"127.0.0.1"}


def test_a_second_start_says_that_the_first_one_runs_and_is_content(tmp_path: Path) -> None:
    with companion_process(tmp_path) as (first, port):
        for wanted in (port, 0):
            with pytest.raises(Problem) as problem:
                serve(Settings.load(data_dir=tmp_path, port=wanted, environ={}), on_ready=lambda _: None)
            assert sentence_of(problem.value) == (
                f"Parcelward is already running on port {port} (process {first.pid}). There is nothing to do."
            )
            assert exit_code(problem.value) == 0
        assert first.poll() is None


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.instance.PATIENCE", 0.5)


@pytest.mark.usefixtures("impatient")
def test_two_companions_never_write_one_database(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'shared.sqlite3'}"
    first = Settings.load(data_dir=tmp_path / "one", port=0, database_url=database, environ={})
    second = Settings.load(data_dir=tmp_path / "two", port=0, database_url=database, environ={})
    first.prepare()
    second.prepare()
    with only_instance(first), pytest.raises(Problem) as problem, only_instance(second):
        pass
    assert problem.value.code == "already-running-silent"


@pytest.mark.usefixtures("impatient")
def test_a_companion_that_holds_the_data_but_does_not_answer_is_named(settings: Settings) -> None:
    with only_instance(settings):
        announce(settings)
        with pytest.raises(Problem) as problem:
            serve(settings, on_ready=lambda _: None)
    assert problem.value.code == "already-running-silent"
    assert exit_code(problem.value) == 1
    assert str(os.getpid()) in sentence_of(problem.value)


def test_a_second_start_waits_for_a_first_one_that_is_still_getting_up(settings: Settings) -> None:
    """The first holds the lock and listens, but does not answer yet."""
    listener = listen(0)
    up = replace(settings, port=listener.getsockname()[1])
    outcome: list[Problem] = []
    with only_instance(up):
        known = announce(up)
        asking = threading.Thread(target=lambda: outcome.append(running_instance(up)))
        asking.start()
        time.sleep(0.3)
        assert not outcome
        server = Server(create_app(up, instance=known), listener)
        serving = threading.Thread(target=server.run, args=(lambda: None,))
        serving.start()
        asking.join(10)
        server.stop()
        serving.join(10)
    assert outcome[0].code == "already-running"


def test_a_disk_that_is_full_at_the_start_is_named_in_words(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("companion.instance.write_private", full)
    with pytest.raises(Problem) as problem:
        serve(replace(settings, port=0), on_ready=lambda _: None)
    assert problem.value.code == "disk-full"
    assert str(settings.data_folder) in sentence_of(problem.value)


def test_a_database_in_a_folder_that_cannot_be_used_is_named_in_words(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    url = f"sqlite:///{tmp_path / 'file' / 'db.sqlite3'}"
    with pytest.raises(Problem) as problem:
        serve(replace(settings, port=0, database_url=url), on_ready=lambda _: None)
    assert problem.value.code == "database-unwritable"


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder in which not even root makes files")
def test_a_folder_in_which_nothing_can_be_made_is_not_taken_for_another_companions(settings: Settings) -> None:
    elsewhere = replace(settings, database_url="sqlite:////proc/parcelward.sqlite3")
    with pytest.raises(Problem) as problem, only_instance(elsewhere):
        raise AssertionError("nothing can be locked there")
    assert problem.value.code == "database-unwritable"


def test_a_stranger_on_the_port_of_ours_is_not_taken_for_ours(settings: Settings) -> None:
    with stranger() as (port, heard), only_instance(settings):
        pairing = announce(settings)
        assert not proves_itself(InstanceNote(pid=1, port=port, pairing=pairing))
    assert len(heard) == 1
    assert pairing.request_key.hex() not in heard[0]


def test_a_port_taken_by_another_program_is_named_and_nothing_drifts(tmp_path: Path) -> None:
    with stranger() as (port, heard), pytest.raises(Problem) as problem:
        serve(Settings.load(data_dir=tmp_path, port=port, environ={}), on_ready=lambda _: None)
    assert exit_code(problem.value) == 1
    assert f"Port {port} is in use by " in sentence_of(problem.value)
    assert "--port" in sentence_of(problem.value)
    assert heard == [], "a stranger is not spoken to"


def test_the_program_on_the_port_is_named_where_the_system_tells(tmp_path: Path) -> None:
    import psutil

    with stranger() as (port, _), pytest.raises(Problem) as problem:
        listen(port)
    assert problem.value.arguments["program"] == psutil.Process().name()


def test_a_port_that_the_system_keeps_for_itself_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(self: socket.socket, address: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", forbidden)
    with pytest.raises(Problem) as problem:
        listen(80)
    assert problem.value.code == "port-forbidden"


def test_a_stranger_on_the_port_gets_nothing_it_could_use(settings: Settings) -> None:
    with stranger() as (port, heard):
        alice = already_paired(settings.data_folder, OverHttp(port))
        with pytest.raises(NotOurCompanionError):
            alice.post("/v1/status", {})
    assert alice.request_key.hex() not in heard[0]
    with running_companion(settings.data_folder) as running:
        alice.transport = OverHttp(running.port)
        assert alice.post("/v1/status"), "the pairing still stands"


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_tidily_when_asked(tmp_path: Path, stop: signal.Signals) -> None:
    with companion_process(tmp_path) as (process, port):
        already_paired(tmp_path, OverHttp(port)).post("/v1/status")
        asked_at = time.monotonic()
        process.send_signal(stop)
        assert line(process) == "stopped"
        assert process.wait(10) == 0
        assert time.monotonic() - asked_at < 3
    assert not (tmp_path / "instance.json").exists()
    with running_companion(tmp_path, port=port) as again:
        assert again.port == port, "the port is free again at once"


def test_a_killed_companion_leaves_nothing_that_stops_the_next_start(tmp_path: Path) -> None:
    with companion_process(tmp_path) as (process, port):
        alice = already_paired(tmp_path, OverHttp(port))
        alice.post("/v1/status")
        headers = alice.signed_headers("/v1/status", b"{}")
        assert alice.transport.send("POST", "/v1/status", headers, b"{}").status == 200
        process.kill()
        process.wait()
    with running_companion(tmp_path) as settings:
        alice.transport = OverHttp(settings.port)
        assert alice.transport.send("POST", "/v1/status", headers, b"{}").status == 403, "no replay"
        assert alice.post("/v1/status")


@pytest.mark.parametrize("_", range(15))
def test_a_server_may_be_told_to_stop_by_many_at_once_and_after_it_stopped(settings: Settings, _: int) -> None:
    stops: list[Callable[[], None]] = []
    ready = threading.Event()
    serving = threading.Thread(
        target=serve,
        args=(replace(settings, port=0),),
        kwargs={"on_ready": lambda _: ready.set(), "stopper": stops.append},
    )
    serving.start()
    assert ready.wait(20)
    (stop,) = stops
    with ThreadPoolExecutor(4) as others:
        for asked in [others.submit(stop) for _ in range(40)]:
            asked.result()
    serving.join(20)
    assert not serving.is_alive()
    # What comes next gets the file numbers that the server gave back.
    receiving, sending = os.pipe()
    os.set_blocking(receiving, False)
    stop()
    with pytest.raises(BlockingIOError):
        os.read(receiving, 1)
    os.close(receiving)
    os.close(sending)


def test_many_calls_at_once_are_all_answered(running: Settings, alice_online: PairedClient) -> None:
    answers: list[object] = []

    def ask() -> None:
        answers.extend(alice_online.post("/v1/status") for _ in range(10))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 80


def test_a_slow_caller_does_not_hold_up_the_others(running: Settings, alice_online: PairedClient) -> None:
    slow = [socket.create_connection(("127.0.0.1", running.port)) for _ in range(20)]
    try:
        for connection in slow:
            connection.sendall(b"POST /v1/status HTTP/1.1\r\nContent-Length: 1000\r\n\r\n{")
        asked_at = time.monotonic()
        assert alice_online.post("/v1/status")
        assert time.monotonic() - asked_at < 2
    finally:
        for connection in slow:
            connection.close()


def test_the_note_of_a_running_companion_is_for_it_alone(running: Settings) -> None:
    note = read_note(running)
    assert note is not None
    assert note.port == running.port
    assert proves_itself(note)
    assert "key" not in repr(note)
