"""Laying out tables: rows that stay whole, a head on each page."""

from __future__ import annotations

from companion.evidence.printing.blocks import Cell, Grid
from companion.evidence.printing.sheets import INK, MARGIN, PAPER, QUIET, Sheets
from companion.evidence.printing.text_blocks import BODY, write
from companion.evidence.printing.typesetter import BOLD

SIZE, UNDER = 8.5, 7.5
_PADDING = 1.2
_GUTTER = 3.0


def draw_grid(sheets: Sheets, block: Grid) -> None:
    """The table, from where the page stands."""
    room = sheets.width - _GUTTER * (len(block.shares) - 1) - 2 * _PADDING
    widths = [share / sum(block.shares) * room for share in block.shares]
    sheets.need(24 + (sheets.height(BODY) if block.title else 0))
    if block.title:
        sheets.y += 2
        write(sheets, block.title, BODY, style=BOLD)
        sheets.y += 1
    _head(sheets, block, widths)
    for row in block.rows:
        cells = [_lines(sheets, cell, width) for cell, width in zip(row, widths, strict=True)]
        tall = 2 * _PADDING + max(_height(sheets, cell) for cell in cells)
        if sheets.need(tall):
            _head(sheets, block, widths)
        _row(sheets, cells, widths)
        sheets.y += tall
        sheets.rule()
    sheets.y += 1.5


def _head(sheets: Sheets, block: Grid, widths: list[float]) -> None:
    cells: list[tuple[list[str], list[str]]] = [
        (sheets.type.lines(text, width, UNDER, BOLD), []) for text, width in zip(block.head, widths, strict=True)
    ]
    tall = 2 * _PADDING + sheets.height(UNDER, max(len(lines) for lines, _ in cells))
    sheets.type.pdf.set_fill_color(*PAPER)
    sheets.type.pdf.rect(MARGIN, sheets.y, sheets.width, tall, style="F")
    for x, width, (lines, _) in zip(_places(widths), widths, cells, strict=True):
        for number, line in enumerate(lines):
            y = sheets.y + _PADDING + number * sheets.height(UNDER)
            sheets.type.put(line, x, y, width, UNDER, style=BOLD, color=QUIET)
    sheets.y += tall


def _row(sheets: Sheets, cells: list[tuple[list[str], list[str]]], widths: list[float]) -> None:
    for x, width, (lines, under) in zip(_places(widths), widths, cells, strict=True):
        y = sheets.y + _PADDING
        for line in lines:
            sheets.type.put(line, x, y, width, SIZE, color=INK)
            y += sheets.height(SIZE)
        for line in under:
            sheets.type.put(line, x, y, width, UNDER, color=QUIET)
            y += sheets.height(UNDER)


def _lines(sheets: Sheets, cell: Cell, width: float) -> tuple[list[str], list[str]]:
    return (
        sheets.type.lines(cell.text, width, SIZE) if cell.text else [],
        sheets.type.lines(cell.under, width, UNDER) if cell.under else [],
    )


def _height(sheets: Sheets, cell: tuple[list[str], list[str]]) -> float:
    return sheets.height(SIZE, len(cell[0])) + sheets.height(UNDER, len(cell[1]))


def _places(widths: list[float]) -> list[float]:
    return [MARGIN + _PADDING + sum(widths[:column]) + _GUTTER * column for column in range(len(widths))]
