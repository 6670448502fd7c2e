"""``parcelward doctor``: looks at everything Parcelward needs and says in a line each what is well and what is not."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
from msgspec import Struct
from msgspec.structs import asdict

from companion.commands import options
from companion.problems import Problem
from companion.settings import Settings

# What cannot be looked at while the data folder cannot be used: its own sentence says all that is to be done.
_LIES_IN_THE_DATA_FOLDER = ("database", "server", "pairing")


class Finding(Struct, frozen=True):
    """One thing that was looked at: its name, whether it is well, and a sentence."""

    name: str
    well: bool
    text: str


@click.command("doctor", short_help="Check the data, the knowledge, the server and the pairing.")
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def command(data_dir: str | None, language: str, as_json: bool) -> None:
    """Check everything that Parcelward needs; exits with 1 when something must be mended."""
    from companion.sentences import sentence

    def say(message: str, **arguments: object) -> str:
        return sentence(f"doctor-{message}", language, **arguments)

    findings = list(_findings(data_dir, say, language))
    if as_json:
        click.echo(json.dumps({"findings": [asdict(finding) for finding in findings]}, ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            click.secho(f"{'✓' if finding.well else '✗'} {finding.text}", fg=None if finding.well else "red")
    sys.exit(0 if all(finding.well for finding in findings) else 1)


def _findings(data_dir: str | None, say: Callable[..., str], language: str) -> Iterator[Finding]:
    from companion.problem_words import sentence_of

    settings = Settings.load(data_dir=data_dir)
    left_out: tuple[str, ...] = ()
    checks: tuple[tuple[str, Callable[[Settings, Callable[..., str]], Finding]], ...] = (
        ("data", _data_folder),
        ("cache", _cache_folder),
        ("database", _database),
        ("knowledge", _knowledge),
        ("server", _server),
        ("pairing", _pairing),
        ("extension", _extension),
        ("notifications", _notifications),
    )
    for name, check in checks:
        if name in left_out:
            continue
        try:
            yield check(settings, say)
        except Problem as problem:
            yield Finding(name, False, sentence_of(problem, language))
            if name == "data":
                left_out = _LIES_IN_THE_DATA_FOLDER


def _data_folder(settings: Settings, say: Callable[..., str]) -> Finding:
    corrected = settings.prepare()
    message = "data-closed" if corrected else "data"
    return Finding("data", True, say(message, folder=str(settings.data_folder)))


def _cache_folder(settings: Settings, say: Callable[..., str]) -> Finding:
    """Not being able to write there is no fault: every start then parses the knowledge anew."""
    from tempfile import TemporaryFile

    from companion.parsed_documents import cache_folder
    from companion.private_files import PRIVATE_FOLDER

    folder = cache_folder()
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        with TemporaryFile(dir=folder) as trial:
            trial.write(b"parcelward")
    except OSError:
        return Finding("cache", True, say("cache-unwritable", folder=str(folder)))
    return Finding("cache", True, say("cache", folder=str(folder)))


def _database(settings: Settings, say: Callable[..., str]) -> Finding:
    from companion.store.database import Store
    from companion.store.integrity import problems
    from companion.store.queries.orders import summary

    store = Store.open(settings.database_url)
    try:
        found = problems(store)
        with store.reading() as connection:
            count = summary(connection).orders
    finally:
        store.close()
    if found:
        return Finding("database", False, say("database-damaged", first=found[0], count=len(found)))
    return Finding("database", True, say("database", count=count))


def _knowledge(settings: Settings, say: Callable[..., str]) -> Finding:
    from companion.explaining import Interpreter

    interpreter = Interpreter.load()
    return Finding("knowledge", True, say("knowledge", languages=len(interpreter.sentences.languages())))


def _server(settings: Settings, say: Callable[..., str]) -> Finding:
    from companion.instance import proves_itself, read_note
    from companion.listening import holder_of

    note = read_note(settings)
    if note is not None and proves_itself(note):
        return Finding("server", True, say("server", port=str(note.port)))
    holder = holder_of(settings.port)
    if holder is not None:
        return Finding("server", False, say("server-stranger", port=str(settings.port), program=holder))
    return Finding("server", True, say("server-stopped"))


def _pairing(settings: Settings, say: Callable[..., str]) -> Finding:
    from companion.guard.pairings import PairingBook

    count = len(PairingBook(settings.data_folder).all())
    return Finding("pairing", True, say("pairing", count=count))


def _extension(settings: Settings, say: Callable[..., str]) -> Finding:
    folder = Path(__file__).parents[2] / "dist" / "extension"
    if (folder / "manifest.json").is_file():
        return Finding("extension", True, say("extension", folder=str(folder)))
    return Finding("extension", False, say("extension-missing"))


def _notifications(settings: Settings, say: Callable[..., str]) -> Finding:
    from companion.alerts.channels.desktop_presence import is_available

    return Finding("notifications", True, say("notifications" if is_available() else "notifications-absent"))
