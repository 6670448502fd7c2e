"""``parcelward pair``: shows a code that a browser's extension can be paired with."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from companion.commands import options


@click.command("pair", short_help="Show a code to pair a browser with.")
@options.data_folder
@options.language
def command(data_dir: str | None, language: str) -> None:
    """Show a new pairing code. A running companion accepts it for a few minutes; an older code is void."""
    from companion.guard.pairing_code import LIVES, CodeDesk
    from companion.sentences import sentence

    code = CodeDesk(options.settings(data_dir).data_folder).show(datetime.now(UTC))
    minutes = int(LIVES.total_seconds() // 60)
    click.echo(sentence("terminal-code", language, code=code.text, minutes=minutes))
