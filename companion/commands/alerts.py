"""``parcelward alerts``: the warnings to come, and those that were shown, where and when; and the quiet hours."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import click

from companion.commands import options
from companion.sentences import sentence

if TYPE_CHECKING:
    from companion.alerts.notice import Notice
    from companion.alerts.quiet_hours import Hours
    from companion.store.queries.alerts import AlertRow

MOST = 10_000


@click.command("alerts", short_help="List the warnings to come and those that were shown.")
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
@click.option("--quiet", metavar="22:00-08:00|off", help="Show no warning between these times, and list nothing.")
def command(data_dir: str | None, language: str, as_json: bool, quiet: str | None) -> None:
    """List every warning with its instant; a shown one with when it was shown and on which channel."""
    if quiet is not None:
        _choose_quiet_hours(quiet, data_dir, language)
        return
    from companion.alerts.alert_id import alert_id
    from companion.alerts.notice import Notices
    from companion.alerts.quiet_choice import VARIABLE, QuietChoice
    from companion.alerts.quiet_hours import written
    from companion.alerts.shopper import Shopper
    from companion.commands.local_speech import local_minute
    from companion.explaining import Interpreter
    from companion.store.database import Store
    from companion.store.queries.alert_listing import listed

    store = Store.open(options.settings(data_dir).database_url)
    shopper = Shopper(store)
    with store.reading() as connection:
        rows = listed(connection, MOST)
    interpreter = Interpreter.load()
    worded = {notice.id: notice for notice in Notices(store, interpreter, shopper).of(rows, language)}
    hours = QuietChoice.make(store, shopper, os.environ.get(VARIABLE)).hours()
    store.close()
    known = [(row, worded[alert_id(row)]) for row in rows if alert_id(row) in worded]
    if as_json:
        entries = [_entry(row, notice) for row, notice in known]
        told = {"quiet_hours": written(hours)} if hours else {}
        click.echo(json.dumps({"alerts": entries, **told}, ensure_ascii=False, indent=2))
        return
    if not known:
        click.echo(interpreter.sentences.say(language, "terminal-no-alerts"))
    for row, notice in known:
        shown = f"✓ {row.channel or ''}" if row.shown_at else ""
        click.echo(f"{local_minute(row.due_at)}  {shown:<10} {row.order_id}  {notice.title}")
    if hours:
        click.echo(_quiet_sentence(hours, language))


def _choose_quiet_hours(given: str, data_dir: str | None, language: str) -> None:
    from companion.alerts.quiet_choice import VARIABLE, QuietChoice
    from companion.alerts.quiet_hours import parse_choice, written
    from companion.alerts.shopper import Shopper
    from companion.store.database import Store

    chosen = parse_choice(given)
    store = Store.open(options.settings(data_dir).database_url)
    try:
        choice = QuietChoice.make(store, Shopper(store), os.environ.get(VARIABLE))
        choice.choose(chosen)
        hours = choice.hours()
    finally:
        store.close()
    click.echo(_quiet_sentence(chosen, language))
    if choice.by_environment:
        click.echo(sentence("terminal-quiet-by-environment", language, variable=VARIABLE, hours=written(hours)))


def _quiet_sentence(hours: Hours | None, language: str) -> str:
    if hours is None:
        return sentence("terminal-quiet-off", language)
    begin, end = (f"{moment:%H:%M}" for moment in hours)
    return sentence("terminal-quiet-hours", language, begin=begin, end=end)


def _entry(row: AlertRow, notice: Notice) -> dict[str, Any]:
    from companion.facts_document import instant

    times = {"due_at": row.due_at, "shown_at": row.shown_at, "snoozed_until": row.snoozed_until}
    entry: dict[str, Any] = {
        "id": notice.id,
        "order_id": row.order_id,
        "key": row.key,
        "level": notice.level.name,
        "title": notice.title,
        "text": notice.text,
        **{name: instant(at) for name, at in times.items() if at is not None},
    }
    if row.channel:
        entry["channel"] = row.channel
    return entry
