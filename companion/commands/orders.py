"""``parcelward orders``: the stored orders, the next end of protection first, with today's headline of each."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import click

from companion.commands import options

MOST = 10_000


@click.command("orders", short_help="List the stored orders and what each needs now.")
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def command(data_dir: str | None, language: str, as_json: bool) -> None:
    """List every stored order: its number, when its protection ends, and the most urgent thing to know now."""
    from companion.explaining import Interpreter, active_steps
    from companion.facts_document import instant
    from companion.store.database import Store
    from companion.store.documents import decode_facts, decode_plan
    from companion.store.queries.order_listing import listed

    store = Store.open(options.settings(data_dir).database_url)
    with store.reading() as connection:
        rows = listed(connection, MOST)
    store.close()
    interpreter = Interpreter.load()
    now = datetime.now(UTC)
    entries: list[dict[str, Any]] = []
    for row in rows:
        plan, facts = decode_plan(row.plan), decode_facts(row.facts)
        document = interpreter.document(plan, facts, language)
        headline = next((step["headline"] for step in active_steps(document, plan, now)), "")
        ends = row.protection_ends_at
        entry = {
            "id": row.id,
            "store": facts.order.store,
            "status": facts.order.status,
            "protection_ends_at": instant(ends) if ends else None,
            "headline": headline,
            "seen_at": instant(row.seen_at),
        }
        entries.append({name: value for name, value in entry.items() if value is not None})
    if as_json:
        click.echo(json.dumps({"orders": entries}, ensure_ascii=False, indent=2))
    elif not entries:
        click.echo(interpreter.sentences.say(language, "terminal-no-stored-orders"))
    for entry in [] if as_json else entries:
        click.echo(f"{entry['id']}  {entry.get('protection_ends_at', '—')[:10]:<10}  {entry['headline']}")
