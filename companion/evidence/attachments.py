"""What of one order's evidence is attached to a form: its document where the form takes one, else pictures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import Literal

import msgspec
from PIL import Image

from companion.evidence.file_names import PDF, PICTURES, page_name, pdf_name, picture_name
from companion.evidence.fitting import fitted
from companion.evidence.packing import Pack
from companion.evidence.page_pictures import PagePictures
from companion.knowledge import read_document
from companion.store.queries.evidence_pictures import PictureRow

WhyLeft = Literal["too-many", "too-large"]


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How much is attached at most: files, bytes of each and of all, pages, and pixels of a page's longer side."""

    files: int
    file_bytes: int
    all_bytes: int
    pages: int
    longest_side: int


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """One file to attach."""

    name: str
    media_type: str
    content: bytes


class LeftOut(msgspec.Struct, frozen=True, kw_only=True):
    """A file that is not attached: the form takes no more files, or none so large."""

    name: str
    why: WhyLeft


class Attachments(msgspec.Struct, frozen=True, kw_only=True):
    """The files in the order in which they are attached, and those left out."""

    files: tuple[Attachment, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def contents(self) -> dict[str, bytes]:
        """The files' contents by name."""
        return {file.name: file.content for file in self.files}


@cache
def usual_limits() -> Limits:
    """Those of ``shared_rules/forms/evidence.yaml``."""
    return msgspec.convert(read_document("forms/evidence.yaml")["limits"], Limits)


def attachments(pack: Pack, media_types: Sequence[str], limits: Limits) -> Attachments:
    """What a form that takes these media types gets of a pack.

    The document alone where it takes one that is small enough: the pictures are printed in it. Else the shopper's
    pictures and then the document's pages, as pictures.
    """
    if PDF in media_types and len(pack.pdf) <= limits.file_bytes:
        return Attachments(
            files=(Attachment(name=pdf_name(pack.order_id, pack.made_at), media_type=PDF, content=pack.pdf),),
            left_out=(),
        )
    kinds = tuple(kind for kind in PICTURES if kind in media_types)
    if not kinds:
        return Attachments(files=(), left_out=(LeftOut(name=pdf_name(pack.order_id, pack.made_at), why="too-large"),))
    chosen = _Chosen(limits)
    for number, row in enumerate(pack.pictures, 1):
        name = picture_name(number, row.name, row.media_type)
        chosen.take(name, None if chosen.full else _of_shopper(row, kinds, limits, number))
    with PagePictures(pack.pdf) as pages:
        for number in range(1, len(pages) + 1):
            wanted = not chosen.full and number <= limits.pages
            page = _page(pack, number, pages.draw(number, limits.longest_side), kinds, limits) if wanted else None
            chosen.take(page.name if page else page_name(pack.order_id, number, kinds[0]), page)
    return Attachments(files=tuple(chosen.files), left_out=tuple(chosen.left_out))


class _Chosen:
    """The files chosen so far, within the limits."""

    def __init__(self, limits: Limits) -> None:
        self.files: list[Attachment] = []
        self.left_out: list[LeftOut] = []
        self._limits = limits
        self._room = limits.all_bytes

    @property
    def full(self) -> bool:
        return len(self.files) >= self._limits.files

    def take(self, name: str, file: Attachment | None) -> None:
        if self.full:
            self.left_out.append(LeftOut(name=name, why="too-many"))
        elif file is None or len(file.content) > self._room:
            self.left_out.append(LeftOut(name=name, why="too-large"))
        else:
            self._room -= len(file.content)
            self.files.append(file)


def _of_shopper(row: PictureRow, kinds: tuple[str, ...], limits: Limits, number: int) -> Attachment | None:
    """The picture as it is kept where the form takes that, else made anew."""
    if row.media_type in kinds and len(row.body) <= limits.file_bytes:
        return Attachment(
            name=picture_name(number, row.name, row.media_type), media_type=row.media_type, content=row.body
        )
    # Of a photograph JPEG keeps more in the same size.
    with Image.open(BytesIO(row.body)) as opened:
        made = fitted(opened.convert("RGB"), kinds[::-1], limits.file_bytes)
    if made is None:
        return None
    return Attachment(name=picture_name(number, row.name, made[1]), media_type=made[1], content=made[0])


def _page(pack: Pack, number: int, picture: Image.Image, kinds: tuple[str, ...], limits: Limits) -> Attachment | None:
    made = fitted(picture, kinds, limits.file_bytes)
    if made is None:
        return None
    return Attachment(name=page_name(pack.order_id, number, made[1]), media_type=made[1], content=made[0])
