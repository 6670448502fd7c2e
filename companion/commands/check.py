"""``parcelward check``: asks tracking sources about parcels now, or reads what the shopper pastes about one."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.commands import options
from companion.commands.local_speech import speaker
from companion.problems import Problem

if TYPE_CHECKING:
    from companion.explaining import Interpreter
    from companion.ingesting import Ingesting
    from companion.store.database import Store
    from companion.tracking.checker import Checked, Checker

MOST = 10_000
LARGEST_PASTE = 8_000_000
TROUBLED = ("trouble", "unanswered")


@click.command("check", short_help="Ask tracking sources about parcels now, or read what you paste.")
@click.argument("numbers", nargs=-1, type=options.Words(), metavar="[NUMBER…]")
@click.option("--paste", is_flag=True, help="Read standard input as what a page or a saved reply says of NUMBER.")
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def command(numbers: tuple[str, ...], paste: bool, data_dir: str | None, language: str, as_json: bool) -> None:
    """Ask about these tracking numbers, or about every parcel that is on its way.

    Each number is asked about at most once in a quarter of an hour, whoever asks: this command, the running companion
    or the extension. With --paste nothing is asked anywhere.
    """
    wanted = tuple(_cleaned(number) for number in numbers)
    if paste and len(wanted) != 1:
        raise click.UsageError("--paste reads about exactly one NUMBER.")
    with _opened(data_dir) as (store, interpreter, ingesting, folder):
        if paste:
            _paste(wanted[0], store, interpreter, ingesting, speaker(language), as_json=as_json)
        else:
            _check(wanted, store, interpreter, ingesting, folder, speaker(language), as_json=as_json)


def _cleaned(number: str) -> str:
    return "".join(number.split()).upper()


@contextmanager
def _opened(data_dir: str | None) -> Iterator[tuple[Store, Interpreter, Ingesting, Path]]:
    from companion.alerts.alerts import Alerts
    from companion.explaining import Interpreter
    from companion.ingesting import Ingesting
    from companion.store.database import Store

    settings = options.settings(data_dir)
    store = Store.open(settings.database_url)
    try:
        interpreter = Interpreter.load()
        yield store, interpreter, Ingesting.make(store, interpreter, Alerts(store)), settings.data_folder
    finally:
        store.close()


def _check(
    wanted: tuple[str, ...],
    store: Store,
    interpreter: Interpreter,
    ingesting: Ingesting,
    folder: Path,
    say: Callable[..., str],
    *,
    as_json: bool,
) -> None:
    from companion.store.queries import tracked_parcels
    from companion.tracking.making import make_checker
    from companion.tracking.switch import tracking_is_on

    if not tracking_is_on():
        raise Problem("tracking-off")
    if not wanted:
        with store.reading() as connection:
            wanted = tracked_parcels.unsettled(connection, MOST)
    if not wanted and not as_json:
        click.echo(say("check-no-parcels"))
    checker = make_checker(
        store,
        interpreter.services,
        interpreter.numbers.reader,
        folder,
        ingesting.tracked,
        clock=lambda: datetime.now(UTC),
        wait=time.sleep,
    )
    entries, failed = [], False
    for place, checked in enumerate(checker.check(wanted), 1):
        failed = failed or checked.state in TROUBLED
        entry = _told(checked, checker, store, say)
        entries.append(entry[0])
        if not as_json:
            progress = f"[{place}/{len(wanted)}] " if len(wanted) > 1 else ""
            click.echo(f"{progress}{checked.number}  {entry[0]['message']}\n    {entry[1]}")
    if as_json:
        click.echo(json.dumps({"checks": entries}, ensure_ascii=False, indent=2))
    sys.exit(1 if failed else 0)


def _told(checked: Checked, checker: Checker, store: Store, say: Callable[..., str]) -> tuple[dict[str, Any], str]:
    from companion.tracking.check_words import check_document, known_sentence
    from companion.tracking.last_known import last_known

    title = checker.planner.book.declarations[checked.source].title if checked.source else ""
    with store.reading() as connection:
        known = last_known(connection, [checked.number])[checked.number]
    return check_document(checked, title, known, say), known_sentence(known, say)


def _paste(
    number: str,
    store: Store,
    interpreter: Interpreter,
    ingesting: Ingesting,
    say: Callable[..., str],
    *,
    as_json: bool,
) -> None:
    from companion.tracking.check_words import known_sentence
    from companion.tracking.last_known import last_known
    from companion.tracking.source_declarations import installed
    from companion.tracking.sources.paste import Paste

    now = datetime.now(UTC)
    text = sys.stdin.buffer.read(LARGEST_PASTE).decode("utf-8", errors="replace")
    pasted = Paste.compile(interpreter.statuses, interpreter.pages.dates).read(text, number, now)
    told = [(pasted.source, entry) for entry in pasted.told if entry.number == number]
    if told:
        ingesting.tracked({number: told}, now)
    title = installed()[pasted.source].title
    count = sum(len(entry.events) for _, entry in told)
    message = say(f"pasted-{pasted.outcome}", count=count, source=title, number=number)
    with store.reading() as connection:
        known = last_known(connection, [number])[number]
    if as_json:
        document = {"number": number, "outcome": pasted.outcome, "source": pasted.source, "events": count}
        click.echo(json.dumps(document | {"message": message}, ensure_ascii=False, indent=2))
    else:
        click.echo(message)
        click.echo(f"    {known_sentence(known, say)}")
    sys.exit(0 if pasted.outcome in ("read", "nothing-yet") else 1)
