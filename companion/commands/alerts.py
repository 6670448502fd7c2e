"""``parcelward alerts``: the warnings to come, and those that were shown, where and when."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from companion.commands import options

if TYPE_CHECKING:
    from companion.alerts.notice import Notice
    from companion.store.queries.alerts import AlertRow

MOST = 10_000


@click.command("alerts", short_help="List the warnings to come and those that were shown.")
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def command(data_dir: str | None, language: str, as_json: bool) -> None:
    """List every warning with its instant; a shown one with when it was shown and on which channel."""
    from companion.alerts.alert_id import alert_id
    from companion.alerts.notice import Notices
    from companion.alerts.shopper import Shopper
    from companion.explaining import Interpreter
    from companion.store.database import Store
    from companion.store.queries.alert_listing import listed

    store = Store.open(options.settings(data_dir).database_url)
    with store.reading() as connection:
        rows = listed(connection, MOST)
    interpreter = Interpreter.load()
    worded = {notice.id: notice for notice in Notices(store, interpreter, Shopper(store)).of(rows, language)}
    store.close()
    entries = [_entry(row, worded[alert_id(row)]) for row in rows if alert_id(row) in worded]
    if as_json:
        click.echo(json.dumps({"alerts": entries}, ensure_ascii=False, indent=2))
        return
    if not entries:
        click.echo(interpreter.sentences.say(language, "terminal-no-alerts"))
    for entry in entries:
        shown = f"✓ {entry['channel']}" if "shown_at" in entry else ""
        click.echo(f"{entry['due_at'][:16]}  {shown:<10} {entry['order_id']}  {entry['title']}")


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
