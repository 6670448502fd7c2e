"""``parcelward evidence``: one order's evidence as a PDF and a ZIP file, and whether such a ZIP file was changed."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.commands import options
from companion.problems import Problem

if TYPE_CHECKING:
    from companion.evidence.packing import Pack, Packer
    from companion.evidence.verifying import Verdict
    from companion.settings import Settings
    from companion.store.queries.evidence_packs import PackRow


@click.command("evidence", short_help="Make a PDF and a ZIP of everything that shows what happened to an order.")
@click.argument("order", required=False, type=options.Words(), metavar="[ORDER]")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Write to this folder instead.")
@click.option(
    "--picture",
    "pictures",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Add this screenshot or photograph (PNG, JPEG, WebP) to the order first; may be given several times.",
)
@click.option(
    "--as-pictures",
    "as_pictures",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Also write the added pictures and the PDF's pages as pictures to this folder, for forms that take no PDF.",
)
@click.option(
    "--verify",
    "pack",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.zip",
    help="Say which files of a pack were changed, removed or added since it was made.",
)
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def command(
    order: str | None,
    out: Path | None,
    pictures: tuple[Path, ...],
    as_pictures: Path | None,
    pack: Path | None,
    data_dir: str | None,
    language: str,
    as_json: bool,
) -> None:
    """Make the evidence of a stored ORDER: a PDF in the language of --lang, and a ZIP with the saved replies.

    Both lie in the folder "evidence" of the data folder unless --out names another. With --verify nothing is made; the
    command ends with 0 when nothing was changed, with 1 when something was, with 2 when the file is no pack.
    """
    if (order is None) == (pack is None) or (pack is not None and (out or pictures or as_pictures)):
        raise click.UsageError("Give the number of an order, or --verify with a ZIP file.")
    if pack is not None:
        _verify(pack, options.settings(data_dir), language, as_json)
    elif order is not None:
        _make(order, out, pictures, as_pictures, options.settings(data_dir), language, as_json)


def _make(
    order: str,
    out: Path | None,
    pictures: tuple[Path, ...],
    as_pictures: Path | None,
    settings: Settings,
    language: str,
    as_json: bool,
) -> None:
    from companion.evidence.packing import Packer
    from companion.evidence.pictures import add_picture
    from companion.evidence.places import FOLDER
    from companion.knowledge import read_document, read_folder
    from companion.planning.policy import Policy
    from companion.sentences import installed
    from companion.statuses.status_reader import StatusReader
    from companion.store.database import Store

    now = datetime.now(UTC)
    store = Store.open(settings.database_url)
    try:
        added = [add_picture(store, order, path.name, _content(path), now) for path in pictures]
        statuses = StatusReader.compile(read_folder("phrases"), read_folder("codes"))
        packer = Packer(store, installed(), Policy.compile(read_document("policy.yaml"), []), statuses)
        pack = packer.make(order, language=language, now=now)
        pdf, archive = packer.write(pack, out if out is not None else settings.data_folder / FOLDER)
        shown = _as_pictures(packer, pack, as_pictures) if as_pictures is not None else None
    finally:
        store.close()
    row = pack.row()
    if as_json:
        document: dict[str, Any] = {
            "order_id": order,
            "made_at": pack.made_at.isoformat().replace("+00:00", "Z"),
            "pdf": {"path": str(pdf), "sha256": row.pdf_digest, "bytes": len(pack.pdf)},
            "zip": {"path": str(archive), "sha256": row.digest, "bytes": len(pack.zip)},
        }
        if shown is not None:
            document["pictures"] = [str(path) for path in shown]
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    say = installed().say
    for picture in added:
        click.echo(say(language, "evidence-picture-added", {"order": order, "name": picture.name}))
    click.echo(say(language, "evidence-written", {"order": order}))
    click.echo(f"  {pdf}\n  {archive}")
    click.echo(say(language, "evidence-sum", {"digest": row.digest}))
    if shown is not None:
        click.echo(say(language, "evidence-as-pictures", {"count": len(shown)}))
        for path in shown:
            click.echo(f"  {path}")


def _as_pictures(packer: Packer, pack: Pack, folder: Path) -> list[Path]:
    """Writes what a form that takes only pictures gets, as far as pages and sizes allow; the paths in that order."""
    from msgspec.structs import replace

    from companion.evidence.attachments import attachments, usual_limits
    from companion.evidence.file_names import PICTURES

    usual = usual_limits()
    # No form counts here, and the command writes no answer that could grow too long.
    room = usual.pages + len(pack.pictures)
    limits = replace(usual, files=room, all_bytes=room * usual.file_bytes)
    return packer.write_files(attachments(pack, PICTURES, limits).contents, folder)


def _verify(path: Path, settings: Settings, language: str, as_json: bool) -> None:
    from companion.evidence.verifying import verify
    from companion.sentences import installed

    verdict = verify(path)
    same, named = _known(verdict, path, settings)
    whole = verdict.whole and (same is not None or not named)
    if as_json:
        document: dict[str, Any] = {
            "whole": whole,
            "altered": verdict.altered,
            "missing": verdict.missing,
            "added": verdict.added,
            "sha256": verdict.digest,
            "made_here": True if same else False if named else None,
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        sys.exit(0 if whole else 1)
    say = installed().say
    for message, files in (
        ("evidence-altered", verdict.altered),
        ("evidence-missing", verdict.missing),
        ("evidence-added", verdict.added),
    ):
        for file in files:
            click.echo(say(language, message, {"file": file}))
    if verdict.whole:
        from companion.evidence.words import Words

        when = Words.of(installed(), language).instant(verdict.manifest.made_at)
        count = len(verdict.manifest.files)
        if whole:
            click.echo(say(language, "evidence-whole", {"count": count, "when": when}))
    known = "evidence-made-here" if same else "evidence-made-otherwise" if named else "evidence-not-made-here"
    if whole or named:
        click.echo(say(language, known))
    click.echo(say(language, "evidence-sum", {"digest": verdict.digest}))
    sys.exit(0 if whole else 1)


def _known(verdict: Verdict, path: Path, settings: Settings) -> tuple[PackRow | None, bool]:
    """The pack made here with exactly this content, and whether others were made here for its order and instant."""
    from companion.store.database import Store
    from companion.store.engine import sqlite_file
    from companion.store.queries import evidence_packs

    database = sqlite_file(settings.database_url)
    if database is not None and not database.is_file():
        return None, False
    store = Store.open(settings.database_url)
    try:
        with store.reading() as connection:
            same = evidence_packs.known(connection, verdict.digest)
            made = evidence_packs.made_at(connection, verdict.manifest.order_id, verdict.manifest.made_at)
    finally:
        store.close()
    return same, bool(made)


def _content(path: Path) -> bytes:
    from companion.evidence.pictures import LARGEST_BYTES

    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise Problem("picture-too-large", name=path.name)
        return path.read_bytes()
    except OSError as failure:
        raise Problem("picture-unreadable", name=path.name) from failure
