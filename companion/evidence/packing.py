"""Making one order's pack: gathered, printed, zipped, written where only the shopper can read it, and noted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from companion.evidence.archive import zipped
from companion.evidence.case import Case
from companion.evidence.document import document
from companion.evidence.event_files import events_csv, events_json
from companion.evidence.file_names import picture_name, plain
from companion.evidence.gathering import gather
from companion.evidence.printing.document_pdf import print_pdf
from companion.evidence.printing.fonts import FontShelf
from companion.evidence.words import Words
from companion.planning.policy import Policy
from companion.private_files import PRIVATE_FOLDER, write_private
from companion.problems import Problem
from companion.sentences import Sentences
from companion.statuses.status_reader import StatusReader
from companion.store.database import Store
from companion.store.queries import evidence_packs
from companion.store.queries.evidence_packs import PackRow
from companion.store.queries.evidence_pictures import PictureRow

# The number of the policy from which on a time without news is drawn as a silence.
LEAST_SILENCE = "silent_notice"
PDF = "evidence.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A pack that was made: the name of its two files without ending, their contents, and the shopper's pictures."""

    order_id: str
    name: str
    made_at: datetime
    pdf: bytes = field(repr=False)
    zip: bytes = field(repr=False)
    pictures: tuple[PictureRow, ...] = ()

    def row(self) -> PackRow:
        """What is noted of it, so that it is known again."""
        return PackRow(
            digest=sha256(self.zip).hexdigest(),
            order_id=self.order_id,
            name=self.name,
            pdf_digest=sha256(self.pdf).hexdigest(),
            made_at=self.made_at,
        )


@dataclass(frozen=True, slots=True)
class Packer:
    """Makes packs from one database."""

    store: Store
    sentences: Sentences
    policy: Policy
    statuses: StatusReader

    def make(self, order_id: str, *, language: str, now: datetime) -> Pack:
        """The pack of an order in a language. The same facts at the same instant give the same bytes.

        Raises ``Problem``: ``order-unknown``, ``evidence-fonts-missing``.
        """
        least = self.policy.values[LEAST_SILENCE]
        assert isinstance(least, timedelta)
        case = gather(self.store, order_id, now, self.statuses)
        name = f"parcelward-{plain(order_id)}-{case.made_at:%Y%m%dT%H%M%SZ}"
        words = Words.of(self.sentences, language)
        pdf = print_pdf(document(case, words, zip_name=f"{name}.zip", least_silence=least), FontShelf.load())
        archive = zipped(dict(_files(case, pdf)), order_id, case.made_at)
        return Pack(order_id=order_id, name=name, made_at=case.made_at, pdf=pdf, zip=archive, pictures=case.pictures)

    def write(self, pack: Pack, folder: Path) -> tuple[Path, Path]:
        """Writes a pack into a folder that is made where missing, and notes it: the paths of the PDF and the ZIP.

        Files that are there are never overwritten by other ones. Raises ``Problem`` (``evidence-unwritable``).
        """
        pdf, archive = self.write_files({f"{pack.name}.pdf": pack.pdf, f"{pack.name}.zip": pack.zip}, folder)
        with self.store.writing() as connection:
            evidence_packs.keep(connection, pack.row())
        return pdf, archive

    def write_files(self, files: Mapping[str, bytes], folder: Path) -> list[Path]:
        """Writes files of evidence into a folder, as ``write`` does, and tells their paths in the same order."""
        try:
            folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            paths = [_free(folder / name, content) for name, content in files.items()]
            for path, content in zip(paths, files.values(), strict=True):
                write_private(path, content)
        except OSError as failure:
            raise Problem("evidence-unwritable", folder=str(folder)) from failure
        return paths


def _files(case: Case, pdf: bytes) -> Iterator[tuple[str, bytes]]:
    yield PDF, pdf
    yield "events.json", events_json(case)
    yield "events.csv", events_csv(case)
    for look in case.looks:
        yield look.file, look.content
    for number, picture in enumerate(case.pictures, 1):
        yield f"pictures/{picture_name(number, picture.name, picture.media_type)}", picture.body


def _free(path: Path, content: bytes) -> Path:
    """The path, or one with a number behind its name where another file stands."""
    candidate, number = path, 1
    while candidate.exists() and candidate.read_bytes() != content:
        number += 1
        candidate = path.with_stem(f"{path.stem}-{number}")
    return candidate
