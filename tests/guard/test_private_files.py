"""Bob, who has an account on the same computer, finds nothing he may read; a crash leaves no half-written file."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from companion.guard.pairings import PairingBook
from companion.private_files import write_private
from companion.problem_words import sentence_of
from companion.problems import Problem
from companion.settings import Settings
from tests.guard.extension_client import OverHttp, OverWsgi, PairedClient, RefusedError
from tests.guard.people import already_paired
from tests.guard.running import paired_client, running_companion, show_code


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_every_file_of_a_running_companion_is_private(tmp_path: Path) -> None:
    os.umask(0o022)
    with running_companion(tmp_path / "data") as settings:
        paired_client(settings).post("/v1/status")
        show_code(settings.data_folder)
        files = {path.name: mode(path) for path in settings.data_folder.rglob("*")}
        assert {"pairings.json", "nonces.log", "instance.json", "pairing-code.json"} <= set(files)
        assert {name: oct(bits) for name, bits in files.items() if bits & 0o077} == {}
        assert mode(settings.data_folder) == 0o700


def test_files_made_by_a_command_are_private_too(tmp_path: Path) -> None:
    os.umask(0o022)
    (tmp_path / "data").mkdir(mode=0o755)
    show_code(tmp_path / "data")
    assert mode(tmp_path / "data" / "pairing-code.json") == 0o600


def test_a_folder_and_files_that_others_could_read_are_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    (folder / "pairings.json").write_text('{"version": 1, "pairings": []}')
    (folder / "pairings.json").chmod(0o644)
    settings = Settings.load(data_dir=folder, environ={})
    assert settings.prepare() is True
    assert (mode(folder), mode(folder / "pairings.json")) == (0o700, 0o600)
    assert settings.prepare() is False


def test_the_owner_keeps_what_the_owner_may_do(tmp_path: Path) -> None:
    """Somebody may point --data-dir at a folder with files of their own."""
    script = tmp_path / "script"
    script.write_text("")
    script.chmod(0o755)
    Settings.load(data_dir=tmp_path, environ={}).prepare()
    assert mode(script) == 0o700


def test_a_pairing_file_opened_to_others_later_is_closed_when_it_is_read(
    alice: PairedClient, settings: Settings
) -> None:
    path = settings.data_folder / "pairings.json"
    path.chmod(0o644)
    os.utime(path)
    alice.post("/v1/status")
    assert mode(path) == 0o600


def test_a_data_folder_that_cannot_be_made_is_named_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings.load(data_dir=tmp_path / "file" / "data", environ={})
    with pytest.raises(Problem) as problem:
        settings.prepare()
    assert problem.value.code == "data-folder-unusable"
    assert str(tmp_path / "file" / "data") in sentence_of(problem.value)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can give a folder away")
def test_a_data_folder_of_another_account_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "bobs"
    folder.mkdir()
    os.chown(folder, 65534, 65534)
    with pytest.raises(Problem) as problem:
        Settings.load(data_dir=folder, environ={}).prepare()
    assert problem.value.code == "data-folder-foreign"


def test_settings_come_from_arguments_then_the_environment_then_the_platform(tmp_path: Path) -> None:
    environ = {"PARCELWARD_DATA_DIR": str(tmp_path / "env"), "PARCELWARD_PORT": "20000"}
    assert Settings.load(environ=environ).data_folder == tmp_path / "env"
    assert Settings.load(environ=environ).port == 20000
    assert Settings.load(environ=environ, data_dir=tmp_path / "argument", port=3).port == 3
    assert Settings.load(environ=environ, data_dir=tmp_path / "argument").data_folder == tmp_path / "argument"
    assert Settings.load(environ={}).port == 17717
    assert Settings.load(environ={}).data_folder.name == "parcelward"
    assert Settings.load(environ=environ).database_url == f"sqlite:///{tmp_path / 'env' / 'parcelward.sqlite3'}"


@pytest.mark.parametrize("port", ["seventeen", "-1", "65536", ""])
def test_a_port_that_is_none_is_named_in_words(port: str) -> None:
    with pytest.raises(Problem) as problem:
        Settings.load(environ={"PARCELWARD_PORT": port})
    assert problem.value.code == "port-invalid"


WRITER = """
import secrets, sys
from datetime import UTC, datetime
from pathlib import Path
from companion.guard.pairings import Pairing, PairingBook

book = PairingBook(Path(sys.argv[1]))
print("writing", flush=True)
while True:
    keep = sorted(book.all())
    if len(keep) > 20:
        for identity in keep[10:]:
            book.revoke(identity)
    book.add(Pairing(id=secrets.token_urlsafe(16), origin="chrome-extension://x", label="x" * 80,
                     request_key=bytes(32), reply_key=bytes(32), paired_at=datetime.now(UTC)))
"""


def test_a_companion_killed_while_it_writes_pairings_loses_none(tmp_path: Path) -> None:
    settings = Settings.load(data_dir=tmp_path, environ={})
    settings.prepare()
    alice = already_paired(tmp_path, OverHttp(1))
    alices = PairingBook(tmp_path).all()[alice.pairing]
    (tmp_path / "pairings.json").write_bytes(
        (tmp_path / "pairings.json").read_bytes().replace(alice.pairing.encode(), b"-first-in-every-sorting")
    )
    for round_number in range(12):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, tmp_path], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
        )
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"writing\n"
        time.sleep(0.01 * round_number)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        survived = PairingBook(tmp_path).all()
        assert survived["-first-in-every-sorting"].request_key == alices.request_key
    assert PairingBook(tmp_path).revoke("-first-in-every-sorting"), "no lock is left behind"


def test_what_a_killed_companion_had_begun_to_write_is_removed_but_not_what_is_being_written(tmp_path: Path) -> None:
    old, young = tmp_path / ".pairings.json.0011.new", tmp_path / ".pairings.json.2233.new"
    for path in (old, young):
        path.write_bytes(b"half")
    os.utime(old, (time.time() - 120, time.time() - 120))
    Settings.load(data_dir=tmp_path, environ={}).prepare()
    assert not old.exists()
    assert young.exists()


def test_a_write_that_fails_leaves_the_old_content_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pairings.json"
    write_private(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_private(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": 1}', b"\xff\xfe", b'{"version": 1, "pairings": [{}]}']
)
def test_a_damaged_pairing_file_shuts_everybody_out_and_is_named_at_the_start(
    content: bytes, alice: PairedClient, settings: Settings
) -> None:
    path = settings.data_folder / "pairings.json"
    path.write_bytes(content)
    with pytest.raises(RefusedError):
        alice.post("/v1/status")
    with pytest.raises(Problem) as problem, running_companion(settings.data_folder):
        pass
    assert problem.value.code == "pairings-unreadable"
    assert str(path) in sentence_of(problem.value)
    assert path.read_bytes() == content, "nothing is overwritten"


def test_a_folder_in_the_place_of_the_pairing_file_is_named_at_the_start(settings: Settings) -> None:
    (settings.data_folder / "pairings.json").mkdir(parents=True)
    with pytest.raises(Problem) as problem, running_companion(settings.data_folder):
        pass
    assert problem.value.code == "pairings-unreadable"


def test_the_companion_answers_while_the_disk_is_full(
    alice: PairedClient, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("companion.guard.pairings.write_private", full)
    monkeypatch.setattr("companion.guard.nonces.os.write", full)
    assert alice.post("/v1/status")
    headers = alice.signed_headers("/v1/status", b"{}")
    transport = alice.transport
    assert isinstance(transport, OverWsgi)
    assert [transport.send("POST", "/v1/status", headers, b"{}").status for _ in range(2)] == [200, 403]


def test_the_stored_pairings_are_readable_json(alice: PairedClient, settings: Settings) -> None:
    document = msgspec.json.decode((settings.data_folder / "pairings.json").read_bytes())
    assert document["version"] == 1
    assert document["pairings"][0]["id"] == alice.pairing
