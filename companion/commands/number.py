"""``parcelward number``: which formats a tracking number has, and whether its check digit holds."""

from __future__ import annotations

import json
from typing import Any

import click

from companion.commands import options

ORDER_NUMBER = "aliexpress-order-number"


@click.command("number", short_help="Say whose format a tracking number has and whether its check digit holds.")
@click.argument("numbers", nargs=-1, required=True, metavar="NUMBER…")
@click.option("--json", "as_json", is_flag=True, help="Print the documented JSON instead of text.")
@options.language
def command(numbers: tuple[str, ...], as_json: bool, language: str) -> None:
    """Read tracking numbers by their shape and check digit. Nothing is looked up anywhere; a shape proves nothing."""
    from companion import knowledge
    from companion.reading.text import clean
    from companion.sentences import Sentences
    from companion.tracking.numbers import LONGEST_NUMBER, NumberReader

    if any(clean(number) is None for number in numbers):
        raise click.UsageError("A NUMBER is empty. Give it as the order page prints it.")
    reader = NumberReader.compile(knowledge.read_folder("numbers"))
    readings = [reader.read(number) for number in numbers]
    if as_json:
        click.echo(json.dumps([_document(reading) for reading in readings], ensure_ascii=False, indent=2))
        return
    sentences = Sentences(knowledge.read_locales())
    for reading in readings:
        click.echo(clean(reading.number, LONGEST_NUMBER))
        holding = [match for match in reading.formats if match.valid]
        for match in holding or reading.formats:
            message = "terminal-number-holds" if match.valid else "terminal-number-fails"
            arguments = {"carrier": match.carrier or match.id, "country": match.country or "", "format": match.id}
            click.echo("  " + sentences.say(language, message, arguments))
        if not reading.formats:
            click.echo("  " + sentences.say(language, "terminal-number-unknown"))
        elif any(match.id == ORDER_NUMBER for match in reading.formats):
            click.echo("  " + sentences.say(language, "terminal-number-order"))


def _document(reading: Any) -> dict[str, Any]:
    formats = []
    for match in reading.formats:
        entry: dict[str, Any] = {"id": match.id, "valid": match.valid, "strength": match.strength}
        if match.carrier:
            entry["carrier"] = match.carrier
        if match.country:
            entry["country"] = match.country
        formats.append(entry)
    return {"number": reading.number, "formats": formats}
