"""Laying out titles, headings, paragraphs and pairs of names and values."""

from __future__ import annotations

from companion.evidence.printing.blocks import Heading, Pairs, Paragraph, Title
from companion.evidence.printing.sheets import ACCENT, BAD, GOOD, INK, MARGIN, QUIET, Sheets
from companion.evidence.printing.typesetter import BOLD, REGULAR, Color

TITLE, HEADING, BODY, SMALL = 19.0, 11.5, 9.5, 8.0
COLORS: dict[str, Color] = {"plain": INK, "quiet": QUIET, "strong": INK, "good": GOOD, "bad": BAD}
_GUTTER = 8.0
_AFTER_HEADING = 36.0


def draw_title(sheets: Sheets, block: Title) -> None:
    """The title, the line under it, and a rule."""
    write(sheets, block.text, TITLE, style=BOLD, color=ACCENT)
    sheets.y += 0.8
    write(sheets, block.under, SMALL, color=QUIET)
    sheets.y += 2.5
    sheets.rule(ACCENT)
    sheets.y += 4


def draw_heading(sheets: Sheets, block: Heading) -> None:
    """A heading with room before it; never the last thing on a page."""
    sheets.need(_AFTER_HEADING + sheets.height(HEADING))
    sheets.y += 5
    write(sheets, block.text, HEADING, style=BOLD, color=ACCENT)
    sheets.y += 1.6


def draw_paragraph(sheets: Sheets, block: Paragraph) -> None:
    """Running text."""
    size = SMALL if block.tone == "quiet" else 10.5 if block.tone == "strong" else BODY
    write(sheets, block.text, size, style=BOLD if block.tone == "strong" else REGULAR, color=COLORS[block.tone])
    sheets.y += 1.4


def draw_pairs(sheets: Sheets, block: Pairs) -> None:
    """Names over values, two beside each other, in the order in which they are read."""
    wide = (sheets.width - _GUTTER) / 2
    for first in range(0, len(block.rows), 2):
        beside = block.rows[first : first + 2]
        set_lines = [
            (sheets.type.lines(name, wide, SMALL), sheets.type.lines(value, wide, BODY)) for name, value in beside
        ]
        tall = max(sheets.height(SMALL, len(names)) + sheets.height(BODY, len(values)) for names, values in set_lines)
        sheets.need(tall)
        for column, (names, values) in enumerate(set_lines):
            x, y = MARGIN + column * (wide + _GUTTER), sheets.y
            for line in names:
                sheets.type.put(line, x, y, wide, SMALL, color=QUIET)
                y += sheets.height(SMALL)
            for line in values:
                sheets.type.put(line, x, y, wide, BODY, color=INK)
                y += sheets.height(BODY)
        sheets.y += tall + 1.6


def write(sheets: Sheets, text: str, size: float, *, style: str = REGULAR, color: Color = INK) -> None:
    """A text over the whole width, broken into lines and, where it must, over pages."""
    for line in sheets.type.lines(text, sheets.width, size, style):
        sheets.need(sheets.height(size))
        sheets.type.put(line, MARGIN, sheets.y, sheets.width, size, style=style, color=color)
        sheets.y += sheets.height(size)
