"""``parcelward serve``: runs the companion and says what to do next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import click

from companion.commands import options
from companion.memory import hold_collection
from companion.settings import ADDRESS, Settings


@click.command("serve", short_help="Run the companion until Ctrl-C.")
@options.data_folder
@options.language
@click.option("--port", type=int, metavar="N", help="Listen on this loopback port instead of the usual one.")
@click.option("--extension-folder", type=click.Path(path_type=Path), help="Where the built extension lies.")
def command(data_dir: str | None, language: str, port: int | None, extension_folder: Path | None) -> None:
    """Run the companion: it answers the paired browsers on this machine, keeps the plans and raises the warnings."""
    hold_collection()
    from companion.sentences import sentence
    from companion.server import serve

    settings = options.settings(data_dir, port)
    folder = extension_folder or Path(__file__).parents[2] / "dist" / "extension"
    serve(settings, on_ready=_announcer(language, folder))
    click.echo(sentence("terminal-stopped", language, folder=str(settings.data_folder)))


def _announcer(language: str, extension_folder: Path) -> Callable[[Settings], None]:
    def announce(settings: Settings) -> None:
        from companion.sentences import sentence

        click.echo(sentence("terminal-running", language, address=f"http://{ADDRESS}:{settings.port}"))
        if options.lies_there(extension_folder / "manifest.json"):
            click.echo(sentence("terminal-extension", language, folder=str(extension_folder)))
        else:
            click.echo(sentence("terminal-extension-build", language))
        click.echo(_pairing_line(settings, language))
        click.echo(sentence("terminal-stop", language))

    return announce


def _pairing_line(settings: Settings, language: str) -> str:
    from companion.guard.pairing_code import LIVES, CodeDesk
    from companion.guard.pairings import PairingBook
    from companion.sentences import sentence

    paired = len(PairingBook(settings.data_folder).all())
    if paired:
        return sentence("terminal-paired", language, count=paired)
    code = CodeDesk(settings.data_folder).show(datetime.now(UTC))
    return sentence("terminal-code", language, code=code.text, minutes=int(LIVES.total_seconds() // 60))
