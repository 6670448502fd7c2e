"""Text on a PDF page: measured, broken into lines and put down in any script, right-to-left ones included."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Literal

from fpdf import FPDF

from companion.evidence.printing.fonts import BOLD, REGULAR, FontShelf
from companion.evidence.printing.lines import broken

Align = Literal["start", "middle", "end"]
Color = tuple[int, int, int]
# Letters of these directions, and marks that combine, come out wrong without a shaping engine.
_SHAPED_DIRECTIONS = frozenset({"R", "AL", "AN", "NSM"})
_STRONG = frozenset({"L", "R", "AL"})
LINE_HEIGHT = 1.36
MILLIMETRES_PER_POINT = 25.4 / 72


class Typesetter:
    """Sets text with the fonts that its letters need. ``mirrored``: what is at the left is put at the right."""

    def __init__(
        self,
        texts: Iterable[str],
        shelf: FontShelf,
        folder: Path,
        *,
        language: str,
        mirrored: bool,
        made: datetime,
    ) -> None:
        """``folder`` takes the cut fonts and must stay until the PDF is written."""
        self.shelf = shelf
        self.language = language
        self.mirrored = mirrored
        self.pdf = FPDF(unit="mm", format="A4")
        self.pdf.set_auto_page_break(False)
        self.pdf.set_margins(0, 0, 0)
        self.pdf.c_margin = 0
        self.pdf.set_creation_date(made)
        self.pdf.set_lang(language)
        self._widths: dict[tuple[str, str, float], float] = {}
        self._orders: dict[str, list[str]] = {}
        self._add_fonts(texts, folder)

    @cached_property
    def right(self) -> float:
        """The width of a page in millimetres."""
        return float(self.pdf.w)

    def width(self, text: str, size: float, style: str = REGULAR) -> float:
        """How wide a text is on one line, in millimetres; ``size`` in points."""
        key = (text, style, size)
        if key not in self._widths:
            self._choose(text, size, style)
            self._widths[key] = float(self.pdf.get_string_width(text)) if text else 0.0
        return self._widths[key]

    def lines(self, text: str, width: float, size: float, style: str = REGULAR) -> list[str]:
        """The text broken into lines of at most that width."""
        printable = self.shelf.printable(text)
        if "\n" in printable:
            return [line for part in printable.split("\n") for line in self.lines(part, width, size, style)]
        if self.width(printable, size, style) <= width:
            return [printable]
        return broken(printable, width, lambda piece: self.width(piece, size, style))

    def put(
        self,
        line: str,
        x: float,
        y: float,
        width: float,
        size: float,
        *,
        style: str = REGULAR,
        color: Color = (0, 0, 0),
        align: Align = "start",
    ) -> None:
        """Puts one line into the box at ``x`` from the side where reading begins and ``y`` from the top."""
        if not line:
            return
        self._choose(line, size, style)
        # fpdf2 remembers a font that it set for a part of a line, or on another page, as set: it must say it anew.
        self.pdf.current_font_is_set_on_page = False
        self.pdf.set_text_color(*color)
        start, end = ("R", "L") if self.mirrored else ("L", "R")
        self.pdf.set_xy(self.side(x, width), y)
        where = {"start": start, "middle": "C", "end": end}[align]
        self.pdf.cell(width, size * LINE_HEIGHT * MILLIMETRES_PER_POINT, line, align=where)

    def side(self, x: float, width: float) -> float:
        """The left edge, from the left of the page, of a box that begins at ``x`` from where reading begins."""
        return self.right - x - width if self.mirrored else x

    def _choose(self, text: str, size: float, style: str) -> None:
        pdf = self.pdf
        first, *others = [self.shelf.families[0].name] if text.isascii() else self._order_of(text)
        pdf.set_font(first, style, size)
        pdf.set_fallback_fonts(others, exact_match=False)
        pdf.set_text_shaping(_needs_shaping(text), direction=self._direction(text))

    def _direction(self, text: str) -> str:
        """A line of a right-to-left document without any such letter (a carrier's English) keeps its own direction."""
        strong = [way for way in map(unicodedata.bidirectional, text) if way in _STRONG]
        if self.mirrored:
            return "rtl" if any(way != "L" for way in strong) else "ltr"
        return "rtl" if strong and strong[0] != "L" else "ltr"

    def _order_of(self, text: str) -> list[str]:
        if text not in self._orders:
            order = self.shelf.order(text, self.language)
            self._orders[text] = [name for name in order if name in self._loaded]
        return self._orders[text]

    def _add_fonts(self, texts: Iterable[str], folder: Path) -> None:
        letters = {sign for text in texts for sign in self.shelf.printable(text)} | set("0123456789/ ")
        cut = self.shelf.cut(letters)
        self._loaded = {family for family, _ in cut}
        for (family, style), content in cut.items():
            path = folder / f"{family}-{style or 'regular'}.ttf"
            path.write_bytes(content)
            self.pdf.add_font(family, style, path)


def _needs_shaping(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(sign) in _SHAPED_DIRECTIONS for sign in text)


__all__ = ["BOLD", "REGULAR", "Align", "Color", "Typesetter"]
