"""``parcelward backup``: a whole copy of the database, also while the companion runs."""

from __future__ import annotations

from pathlib import Path

import click

from companion.commands import options


@click.command("backup", short_help="Save a copy of everything that is stored.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@options.data_folder
@options.language
def command(file: Path, data_dir: str | None, language: str) -> None:
    """Save a copy of the database as FILE. To restore: stop the companion and put the copy in the database's place."""
    from companion.sentences import sentence
    from companion.store.backup import copy_database
    from companion.store.engine import sqlite_file

    if file.exists():
        raise click.ClickException(sentence("terminal-backup-exists", language, file=str(file)))
    source = sqlite_file(options.settings(data_dir).database_url)
    if source is None or not source.is_file():
        raise click.ClickException(sentence("terminal-backup-nothing", language))
    copy_database(source, file)
    click.echo(sentence("terminal-backup-done", language, file=str(file)))
