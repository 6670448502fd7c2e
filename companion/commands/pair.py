"""``parcelward pair``: shows a code to pair a browser with, lists the paired browsers, or ends a pairing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from companion.commands import options

if TYPE_CHECKING:
    from companion.guard.pairings import Pairing
    from companion.settings import Settings

Say = Callable[..., str]


@click.command("pair", short_help="Show a code to pair a browser with; list or end pairings.")
@click.option("--list", "listing", is_flag=True, help="List the paired browsers instead.")
@click.option("--revoke", "ended", metavar="ID", help="End this browser's pairing at once; --list shows the IDs.")
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def command(listing: bool, ended: str | None, data_dir: str | None, language: str, as_json: bool) -> None:
    """Show a new pairing code. A running companion accepts it for a few minutes; an older code is void.

    A browser whose pairing is ended is refused from its next call on, also by a companion that is running.
    """
    if listing and ended is not None:
        raise click.UsageError("Give either --list or --revoke.")
    from companion.commands.local_speech import speaker

    settings, say = options.settings(data_dir), speaker(language)
    if listing:
        document, lines = _listed(settings, say)
    elif ended is not None:
        document, lines = _ended(settings, ended, say)
    else:
        document, lines = _code(settings, say)
    click.echo(json.dumps(document, ensure_ascii=False, indent=2) if as_json else "\n".join(lines))


def _code(settings: Settings, say: Say) -> tuple[dict[str, Any], list[str]]:
    from companion.facts_document import instant
    from companion.guard.pairing_code import LIVES, CodeDesk

    with settings.failed_writes_in_words():
        code = CodeDesk(settings.data_folder).show(datetime.now(UTC))
    minutes = int(LIVES.total_seconds() // 60)
    document = {"code": code.text, "expires_at": instant(code.expires_at)}
    return document, [say("terminal-code", code=code.text, minutes=minutes)]


def _listed(settings: Settings, say: Say) -> tuple[dict[str, Any], list[str]]:
    from companion.guard.pairings import PairingBook

    pairings = PairingBook(settings.data_folder).all()
    document = {"pairings": [_document(pairing) for pairing in pairings.values()]}
    return document, list(_printed(pairings, say))


def _ended(settings: Settings, given: str, say: Say) -> tuple[dict[str, Any], list[str]]:
    from companion.guard.pairing_ids import named
    from companion.guard.pairings import PairingBook
    from companion.problems import Problem

    book = PairingBook(settings.data_folder)
    pairing = named(book.all(), given)
    with settings.failed_writes_in_words():  # also where another process does not give its lock back
        known = book.revoke(pairing.id)
    if not known:  # ended elsewhere between the look and the deed
        raise Problem("pairing-id-unknown", id=given)
    return (
        {"revoked": _document(pairing)},
        [say("terminal-pairing-ended", label=pairing.label, origin=pairing.origin)],
    )


def _printed(pairings: Mapping[str, Pairing], say: Say) -> Iterator[str]:
    from companion.guard.pairing_ids import shown_length

    length = shown_length(pairings)
    for pairing in pairings.values():
        yield f"{pairing.id[:length]}  {pairing.label}  {pairing.origin}"
        indent = " " * (length + 2)
        yield indent + say("terminal-pairing-since", at=pairing.paired_at)
        if pairing.last_seen_at:
            yield indent + say("terminal-pairing-seen", at=pairing.last_seen_at)
    yield say("terminal-pairing-how-to-end") if pairings else say("doctor-pairing", count=0)


def _document(pairing: Pairing) -> dict[str, Any]:
    from companion.facts_document import instant

    known = {
        "id": pairing.id,
        "label": pairing.label,
        "origin": pairing.origin,
        "paired_at": instant(pairing.paired_at),
        "last_seen_at": instant(pairing.last_seen_at) if pairing.last_seen_at else None,
    }
    return {name: value for name, value in known.items() if value is not None}
