"""``parcelward explain``: the plan of every order found in saved replies, without a browser or a server."""

from __future__ import annotations

import json
import sys
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
from msgspec.structs import replace

from companion.commands import options
from companion.problems import Problem

MEGABYTE = 1024 * 1024
LARGEST_FILE = 64 * MEGABYTE


@click.command("explain", short_help="Plan the orders found in saved AliExpress replies.")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True), metavar="FILE…")
@click.option("--at", "at", metavar="INSTANT", help="Pretend it is this instant (ISO 8601); default: now.")
@options.language
@click.option("--country", metavar="CC", help="Country the parcels go to (ISO 3166, two letters).")
@click.option("--json", "as_json", is_flag=True, help="Print the documented JSON instead of text.")
def command(files: tuple[Path, ...], at: str | None, language: str, country: str | None, as_json: bool) -> None:
    """Read saved replies of AliExpress's order list, order detail or tracking pages and print each order's plan.

    FILE is a reply (JSON or JSONP), a list of {url, body} records, or a HAR file; "-" is standard input.
    """
    from companion.explaining import Interpreter, active_steps
    from companion.reading.records import records_from_file

    instant = instant_of(at)
    if country is not None and not (len(country) == 2 and country.isalpha() and country.isascii()):
        raise click.BadParameter(f"{country!r} is not a two-letter country code such as BR.", param_hint="--country")
    saved = [record for file in files for record in records_from_file(text_of(file))]
    # A date printed without a year is of the year it was seen in, where nothing else settles it.
    records = [record if record.seen_at else replace(record, seen_at=instant) for record in saved]
    interpreter = Interpreter.load()
    reading = interpreter.read(records, country=country.upper() if country else None)

    orders: list[dict[str, Any]] = []
    for found in reading.orders:
        facts = interpreter.complete(found)
        plan = interpreter.plan(facts)
        document = interpreter.document(plan, facts, language)
        orders.append(
            {
                "facts": interpreter.facts_document(facts),
                "plan": document,
                "active": active_steps(document, plan, instant),
            }
        )
    unread = [
        {"url": entry.url, "code": entry.code, "message": interpreter.unread_sentence(entry, language)}
        for entry in reading.unread
    ]
    if as_json:
        click.echo(json.dumps({"orders": orders, "unread": unread}, ensure_ascii=False, indent=2))
    else:
        from companion.commands.explanation_text import print_orders

        print_orders(orders, unread, lambda message: interpreter.sentences.say(language, message))
    if not orders:
        sys.exit(2)


def instant_of(at: str | None) -> datetime:
    """The instant of ``--at``, aware and in UTC; now when none is given."""
    if at is None:
        return datetime.now(UTC)
    try:
        parsed = datetime.fromisoformat(at)
    except ValueError:
        raise click.BadParameter(
            f"{at!r} is not an instant: write it like 2026-10-12 or 2026-10-12T09:00:00+02:00.",
            param_hint="--at",
        ) from None
    return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)


def text_of(file: Path) -> str:
    """What a saved file holds (``-``: standard input), at most 64 MB; raises ``Problem`` when it cannot be read."""
    try:
        with nullcontext(sys.stdin.buffer) if str(file) == "-" else file.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except OSError as failure:
        raise Problem("file-unreadable", file=str(file)) from failure
    if len(content) > LARGEST_FILE:
        raise Problem("file-too-large", file=str(file), megabytes=LARGEST_FILE // MEGABYTE)
    return content.decode("utf-8-sig", errors="replace")
