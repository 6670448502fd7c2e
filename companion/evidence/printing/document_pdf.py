"""A document as PDF: the same document gives the same bytes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from companion.evidence.printing.blocks import (
    Block,
    Document,
    Grid,
    Heading,
    Image,
    Pairs,
    Paragraph,
    TimeLine,
    Title,
    texts_of,
)
from companion.evidence.printing.fonts import FontShelf
from companion.evidence.printing.grids import draw_grid
from companion.evidence.printing.sheets import MARGIN, QUIET, RULE, Sheets
from companion.evidence.printing.text_blocks import SMALL, draw_heading, draw_pairs, draw_paragraph, draw_title, write
from companion.evidence.printing.time_lines import draw_time_line
from companion.evidence.printing.typesetter import Typesetter

TALLEST_IMAGE = 180.0


def print_pdf(document: Document, shelf: FontShelf) -> bytes:
    """The PDF. Raises ``Problem`` (``evidence-fonts-missing``) only where the shelf does."""
    with TemporaryDirectory(prefix="parcelward-") as folder:
        return _printed(document, shelf, Path(folder))


def _printed(document: Document, shelf: FontShelf, folder: Path) -> bytes:
    type_ = Typesetter(
        texts_of(document),
        shelf,
        folder,
        language=document.language,
        mirrored=document.right_to_left,
        made=document.made_at,
    )
    type_.pdf.set_title(document.title)
    type_.pdf.set_creator("Parcelward")
    sheets = Sheets(type_, document)
    sheets.turn()
    for block in document.blocks:
        _draw(sheets, block)
    sheets.write_footers()
    return bytes(type_.pdf.output())


def _draw(sheets: Sheets, block: Block) -> None:
    match block:
        case Title():
            draw_title(sheets, block)
        case Heading():
            draw_heading(sheets, block)
        case Paragraph():
            draw_paragraph(sheets, block)
        case Pairs():
            draw_pairs(sheets, block)
        case Grid():
            draw_grid(sheets, block)
        case TimeLine():
            draw_time_line(sheets, block)
        case Image():
            _draw_image(sheets, block)


def _draw_image(sheets: Sheets, block: Image) -> None:
    """A picture as wide as the page allows and never taller than most of a page, with its caption under it."""
    tall = min(TALLEST_IMAGE, sheets.width * block.height / block.width, block.height * 0.2646)
    wide = tall * block.width / block.height
    sheets.need(tall + 3 * sheets.height(SMALL) + 3)
    left = sheets.type.side(MARGIN, wide)
    sheets.type.pdf.image(BytesIO(block.content), left, sheets.y, wide, tall)
    sheets.type.pdf.set_draw_color(*RULE)
    sheets.type.pdf.rect(left, sheets.y, wide, tall)
    sheets.y += tall + 1
    write(sheets, block.caption, SMALL, color=QUIET)
    sheets.y += 3
