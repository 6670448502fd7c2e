"""``parcelward sources``: how every tracking source stands, and the switches and keys a shopper has for them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from companion.commands import options
from companion.commands.local_speech import speaker

if TYPE_CHECKING:
    from companion.tracking.sources_report import SourceDesk, SourceReport


@click.group(
    "sources", short_help="List the tracking sources; switch them, give them keys.", invoke_without_command=True
)
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
@click.pass_context
def command(context: click.Context, data_dir: str | None, language: str, as_json: bool) -> None:
    """List every tracking source: what it covers, whether it is on, what it met last, when it is asked next."""
    context.obj = (data_dir, language)
    if context.invoked_subcommand is not None:
        return
    from companion.tracking.switch import tracking_is_on

    say, now = speaker(language), datetime.now(UTC)
    with _opened(data_dir) as desk:
        reports = desk.reports(now)
    if as_json:
        document = {"on": tracking_is_on(), "sources": [report.document(say) for report in reports]}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    click.echo(say("tracking-sources-about" if tracking_is_on() else "tracking-switched-off"))
    for report in reports:
        click.echo()
        for line in _lines(report, say, now):
            click.echo(line)


@command.command("enable")
@click.argument("name")
@click.pass_obj
def enable(given: tuple[str | None, str], name: str) -> None:
    """Switch a source on."""
    _switch(given, name, enabled=True)


@command.command("disable")
@click.argument("name")
@click.pass_obj
def disable(given: tuple[str | None, str], name: str) -> None:
    """Switch a source off. What it told until now stays."""
    _switch(given, name, enabled=False)


@command.command("key")
@click.argument("name")
@click.option("--forget", is_flag=True, help="Forget the key instead.")
@click.pass_obj
def key(given: tuple[str | None, str], name: str, forget: bool) -> None:
    """Keep your key for a source: it is asked for, or read from standard input, never taken from the command line."""
    data_dir, language = given
    say, now = speaker(language), datetime.now(UTC)
    with _opened(data_dir) as desk:
        title = next((report.title for report in desk.reports(now) if report.name == name), name)
        if forget:
            desk.give_key(name, None, now)
        elif sys.stdin.isatty():
            desk.give_key(name, click.prompt(say("tracking-key-prompt", title=title), hide_input=True), now)
        else:
            desk.give_key(name, sys.stdin.readline(), now)
    click.echo(say("tracking-key-forgotten" if forget else "tracking-key-kept", title=title))


def _switch(given: tuple[str | None, str], name: str, *, enabled: bool) -> None:
    data_dir, language = given
    say, now = speaker(language), datetime.now(UTC)
    with _opened(data_dir) as desk:
        desk.enable(name, enabled, now)
        report = next(report for report in desk.reports(now) if report.name == name)
    click.echo(say("tracking-source-enabled" if enabled else "tracking-source-disabled", title=report.title))
    if enabled and report.condition != "ready":
        for line in _lines(report, say, now)[1:]:
            click.echo(line)


def _lines(report: SourceReport, say: Callable[..., str], now: datetime) -> list[str]:
    document = report.document(say)
    lines = [
        f"{report.name}  ({report.title})",
        f"  {document['sentence']}",
        f"  {document['covers']}",
    ]
    if report.needs_key and report.condition in ("no_key", "bad_key"):
        lines += [f"  {document['key_sentence']}", f"  {say('tracking-source-how-key', name=report.name)}"]
    if not report.enabled:
        lines.append(f"  {say('tracking-source-how-enable', name=report.name)}")
    if report.quota_left is not None:
        lines.append(f"  {say('tracking-source-quota', count=report.quota_left)}")
    if report.last_success_at:
        lines.append(f"  {say('tracking-source-last-success', at=report.last_success_at)}")
    if report.last_trouble_at:
        why = document["last_trouble_sentence"]
        lines.append(f"  {say('tracking-source-last-trouble', why=why, at=report.last_trouble_at)}")
    if report.condition == "ready" and report.next_request_at and report.next_request_at > now:
        lines.append(f"  {say('tracking-source-next', at=report.next_request_at)}")
    return lines


@contextmanager
def _opened(data_dir: str | None) -> Iterator[SourceDesk]:
    from companion import knowledge
    from companion.store.database import Store
    from companion.tracking.cadence_knowledge import Cadence
    from companion.tracking.check_round import RoundPlanner
    from companion.tracking.making import make_book
    from companion.tracking.numbers import NumberReader
    from companion.tracking.schedule import Schedule
    from companion.tracking.services import ServiceReader
    from companion.tracking.source_keys import SourceKeys
    from companion.tracking.sources_report import SourceDesk

    settings = options.settings(data_dir)
    store = Store.open(settings.database_url)
    try:
        book = make_book(NumberReader.compile(knowledge.read_folder("numbers")))
        services = ServiceReader.compile(knowledge.read_folder("services"))
        planner = RoundPlanner(book, Schedule(services, Cadence.installed()))
        yield SourceDesk(store, planner, SourceKeys(settings.data_folder))
    finally:
        store.close()
