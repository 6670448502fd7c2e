"""``parcelward backup``: a whole copy of the database and of the evidence packs, also while the companion runs."""

from __future__ import annotations

from pathlib import Path

import click

from companion.commands import options
from companion.problems import Problem


@click.command("backup", short_help="Save a copy of everything that is stored.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@options.data_folder
@options.language
def command(file: Path, data_dir: str | None, language: str) -> None:
    """Save a copy of the database as FILE, and of the evidence packs in the folder FILE.evidence.

    To restore: stop the companion, take parcelward.sqlite3, parcelward.sqlite3-wal, parcelward.sqlite3-shm and the
    folder evidence out of the data folder, then put copies of FILE as parcelward.sqlite3 and of FILE.evidence as
    evidence in their place.
    """
    from companion.evidence.backup import back_up, evidence_beside
    from companion.evidence.places import FOLDER
    from companion.sentences import sentence
    from companion.store.engine import sqlite_file

    if not file.name:  # an empty name is the folder one stands in
        raise Problem("database-unwritable", place=str(file))
    for place in (file, evidence_beside(file)):
        if options.lies_there(place):
            raise click.ClickException(sentence("terminal-backup-exists", language, file=str(place)))
    settings = options.settings(data_dir)
    source = sqlite_file(settings.database_url)
    if source is None:
        raise click.ClickException(sentence("terminal-backup-elsewhere", language, folder=str(settings.data_folder)))
    if not source.is_file():
        raise click.ClickException(sentence("terminal-backup-nothing", language))
    done = back_up(source, settings.data_folder / FOLDER, file)
    click.echo(sentence("terminal-backup-done", language, file=str(file)))
    if done.folder is not None:
        click.echo(sentence("terminal-backup-evidence", language, folder=str(done.folder), count=done.files))
    for name in done.changed:
        click.echo(sentence("terminal-backup-changed", language, file=name))
