"""``parcelward message``: messages to copy for a stored order or for the orders of saved replies. It sends nothing."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec.structs import replace

from companion.commands import options
from companion.commands.explain import instant_of, text_of

if TYPE_CHECKING:
    from companion.explaining import Interpreter
    from companion.facts import OrderFacts

RECIPIENTS = ("seller", "carrier", "post", "customs", "aliexpress")


@click.command("message", short_help="Write messages to copy, to the seller, the carrier and others.")
@click.argument("sources", nargs=-1, required=True, metavar="ORDER_OR_FILE…")
@click.option("--to", "to", type=click.Choice(RECIPIENTS), help="Only messages to this one.")
@click.option("--at", "at", metavar="INSTANT", help="Pretend it is this instant (ISO 8601); default: now.")
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print the documented JSON instead of text.")
def command(
    sources: tuple[str, ...], to: str | None, at: str | None, data_dir: str | None, language: str, as_json: bool
) -> None:
    """Write the messages that fit an order now, from what is known of it.

    ORDER_OR_FILE is the number of a stored order, a saved reply as for `parcelward explain`, or "-" for standard
    input. The English text is what is sent; --lang chooses the language of the translation beside it.
    """
    from companion.explaining import Interpreter
    from companion.knowledge import read_folder
    from companion.messages.message_book import MessageBook

    instant = instant_of(at)
    interpreter = Interpreter.load()
    book = MessageBook.compile(read_folder("messages"), interpreter.rules)
    found = _orders(sources, interpreter, data_dir, instant)
    entries: list[dict[str, Any]] = [
        {"order_id": facts.order.id, **message.document(interpreter.sentences, language)}
        for facts in found
        for message in book.offered(facts, interpreter.plan(facts), instant)
        if to is None or message.to == to
    ]
    say = interpreter.sentences.say
    if as_json:
        click.echo(json.dumps({"messages": entries}, ensure_ascii=False, indent=2))
    elif not found:
        click.echo(say(language, "terminal-no-orders"), err=True)
    elif not entries:
        click.echo(say(language, "terminal-no-messages"))
    for entry in [] if as_json else entries:
        click.echo(f"{entry['order_id']}  {say(language, 'terminal-message-to-' + entry['to'])}: {entry['title']}")
        click.echo(f"  {entry['why']}")
        click.echo(f"\n{entry['text']}\n")
        if entry["translation"] != entry["text"]:
            click.echo(f"  {entry['translation']}\n")
    if not found:
        sys.exit(2)


def _orders(
    sources: tuple[str, ...], interpreter: Interpreter, data_dir: str | None, instant: datetime
) -> list[OrderFacts]:
    from companion.reading.records import records_from_file

    files = [
        source for source in sources if source == "-" or options.lies_there(Path(source)) or not _is_number(source)
    ]
    stored = [source for source in sources if source not in files]
    found = _stored(stored, data_dir) if stored else []
    if files:
        saved = [record for file in files for record in records_from_file(text_of(Path(file)))]
        records = [record if record.seen_at else replace(record, seen_at=instant) for record in saved]
        found += [interpreter.complete(facts) for facts in interpreter.read(records).orders]
    return found


def _is_number(source: str) -> bool:
    return source.isascii() and source.isdigit()


def _stored(order_ids: list[str], data_dir: str | None) -> list[OrderFacts]:
    from companion.problems import Problem
    from companion.store.database import Store
    from companion.store.documents import decode_facts
    from companion.store.queries import orders

    store = Store.open(options.settings(data_dir).database_url)
    with store.reading() as connection:
        rows = orders.load(connection, order_ids)
    store.close()
    missing = [order for order in order_ids if order not in rows]
    if missing:
        raise Problem("order-unknown", where=missing[0])
    return [decode_facts(rows[order].facts) for order in order_ids]
