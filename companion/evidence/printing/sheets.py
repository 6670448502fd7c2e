"""Pages: margins, the place where the next block goes, page breaks, and the footer of every page."""

from __future__ import annotations

from msgspec import Struct

from companion.evidence.printing.blocks import Document
from companion.evidence.printing.typesetter import LINE_HEIGHT, MILLIMETRES_PER_POINT, Align, Color, Typesetter

MARGIN = 18.0
TOP = 16.0
BOTTOM = 20.0
FOOTER_SIZE = 7.5
INK: Color = (33, 37, 41)
QUIET: Color = (104, 112, 120)
RULE: Color = (206, 212, 218)
ACCENT: Color = (28, 77, 125)
GOOD: Color = (30, 125, 80)
BAD: Color = (178, 58, 42)
AMBER: Color = (196, 130, 20)
PAPER: Color = (246, 248, 250)


class Sheets(Struct):
    """The pages made so far. ``y`` is where the next block begins, in millimetres from the top."""

    type: Typesetter
    document: Document
    y: float = TOP

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self.type.right - 2 * MARGIN

    @property
    def room(self) -> float:
        """What is left of this page."""
        return float(self.type.pdf.h) - BOTTOM - self.y

    def turn(self) -> None:
        """Begins a new page."""
        self.type.pdf.add_page()
        self.y = TOP

    def need(self, height: float) -> bool:
        """Begins a new page when less than ``height`` is left; whether it did. Nothing is taller than a page."""
        if self.room >= height or self.y == TOP:
            return False
        self.turn()
        return True

    def height(self, size: float, lines: int = 1) -> float:
        """The height of so many lines of a size in points."""
        return lines * size * LINE_HEIGHT * MILLIMETRES_PER_POINT

    def rule(self, color: Color = RULE) -> None:
        """A thin line across the page at ``y``."""
        self.type.pdf.set_draw_color(*color)
        self.type.pdf.set_line_width(0.2)
        self.type.pdf.line(MARGIN, self.y, MARGIN + self.width, self.y)

    def write_footers(self) -> None:
        """The footer of every page, once their number is known."""
        pdf, pages = self.type.pdf, self.type.pdf.pages_count
        for page in range(1, pages + 1):
            pdf.page = page
            self.y = float(pdf.h) - BOTTOM + 6
            self.rule()
            number = self.document.page.replace("{page}", str(page)).replace("{pages}", str(pages))
            places: tuple[tuple[str, Align], ...] = ((self.document.footer, "start"), (number, "end"))
            for text, align in places:
                self.type.put(
                    self.type.shelf.printable(text),
                    MARGIN,
                    self.y + 1.5,
                    self.width,
                    FOOTER_SIZE,
                    color=QUIET,
                    align=align,
                )
