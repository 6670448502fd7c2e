"""Drawing a journey: a line of time with a dot for each event, hatched silences, and the days that matter under it."""

from __future__ import annotations

from datetime import datetime

from fpdf.enums import RenderStyle
from msgspec import Struct

from companion.evidence.printing.blocks import Gap, Mark, TimeLine
from companion.evidence.printing.mark_labels import Label, arranged
from companion.evidence.printing.sheets import ACCENT, AMBER, BAD, GOOD, INK, MARGIN, QUIET, RULE, Sheets
from companion.evidence.printing.text_blocks import BODY, COLORS, write
from companion.evidence.printing.typesetter import BOLD, Align, Color

ABOVE, THICK, ROW, MOST_MARKS = 7.0, 3.2, 7.6, 6
LABEL, DAY = 7.5, 7.0
_INSET = 3.0
_DOTS: dict[str, Color] = {"plain": ACCENT, "quiet": QUIET, "strong": ACCENT, "good": GOOD, "bad": BAD}
_HATCH = 1.6


class _Scale(Struct, frozen=True):
    begins: datetime
    seconds: float
    width: float

    def x(self, at: datetime) -> float:
        return MARGIN + _INSET + self.width * (at - self.begins).total_seconds() / self.seconds


def draw_time_line(sheets: Sheets, block: TimeLine) -> None:
    """The picture, whole on one page. Nothing is drawn for fewer than two instants."""
    instants = [dot.at for dot in block.dots] + [mark.at for mark in block.marks]
    instants += [at for gap in block.gaps for at in (gap.begins, gap.ends)]
    if len(set(instants)) < 2:
        return
    begins, ends = min(instants), max(instants)
    scale = _Scale(begins, (ends - begins).total_seconds(), sheets.width - 2 * _INSET)
    placed = _placed(sheets, block.marks, scale)
    rows = max((label.row for label in placed), default=-1) + 1
    tall = ABOVE + THICK + 2.5 + rows * ROW + 2
    sheets.need(tall + (sheets.height(BODY) if block.title else 0))
    if block.title:
        write(sheets, block.title, BODY, style=BOLD)
    axis = sheets.y + ABOVE
    _bar(sheets, scale.x(begins), scale.x(ends), axis, RULE)
    if block.dots:
        first, last = min(dot.at for dot in block.dots), max(dot.at for dot in block.dots)
        _bar(sheets, scale.x(first), max(scale.x(last), scale.x(first) + 0.4), axis, (158, 186, 214))
    for gap in block.gaps:
        _gap(sheets, gap, scale, axis)
    for label in placed:
        _mark(sheets, label, axis)
    for dot in sorted(block.dots, key=lambda each: each.tone in ("good", "bad")):
        _dot(sheets, scale.x(dot.at), axis, _DOTS[dot.tone])
    sheets.y += tall


def _bar(sheets: Sheets, start: float, end: float, y: float, color: Color) -> None:
    sheets.type.pdf.set_fill_color(*color)
    sheets.type.pdf.rect(sheets.type.side(start, end - start), y, end - start, THICK, style="F")


def _gap(sheets: Sheets, gap: Gap, scale: _Scale, axis: float) -> None:
    pdf, type_ = sheets.type.pdf, sheets.type
    start, end = scale.x(gap.begins), scale.x(gap.ends)
    left, wide = type_.side(start, end - start), end - start
    pdf.set_fill_color(253, 243, 219)
    pdf.set_draw_color(*AMBER)
    pdf.set_line_width(0.2)
    with pdf.rect_clip(left, axis, wide, THICK):
        pdf.rect(left, axis, wide, THICK, style="F")
        x = left - THICK
        while x < left + wide:
            pdf.line(x, axis + THICK, x + THICK, axis)
            x += _HATCH
    pdf.rect(left, axis, wide, THICK, style=RenderStyle.D)
    text = type_.shelf.printable(gap.text)
    needed = type_.width(text, LABEL, BOLD)
    if needed <= wide:
        type_.put(text, start, axis - 4.6, wide, LABEL, style=BOLD, color=(140, 88, 8), align="middle")


def _dot(sheets: Sheets, x: float, axis: float, color: Color) -> None:
    pdf, radius = sheets.type.pdf, 1.25
    pdf.set_fill_color(*color)
    pdf.set_draw_color(255, 255, 255)
    pdf.set_line_width(0.25)
    pdf.ellipse(sheets.type.side(x - radius, 2 * radius), axis + THICK / 2 - radius, 2 * radius, 2 * radius, style="DF")


def _mark(sheets: Sheets, label: Label, axis: float) -> None:
    type_, color = sheets.type, COLORS[label.mark.tone]
    top = axis + THICK + 2 + label.row * ROW
    type_.pdf.set_draw_color(*color)
    type_.pdf.set_line_width(0.3)
    at = type_.side(label.x, 0)
    type_.pdf.line(at, axis - 1, at, top + 5.6)
    align: Align = "end" if label.start < label.x else "start"
    text, day = type_.shelf.printable(label.mark.text), type_.shelf.printable(label.mark.day)
    type_.put(text, label.start, top, label.wide, LABEL, style=BOLD, color=color, align=align)
    type_.put(day, label.start, top + 2.9, label.wide, DAY, color=INK, align=align)


def _placed(sheets: Sheets, marks: tuple[Mark, ...], scale: _Scale) -> list[Label]:
    """Each mark with the row its label stands in and where it begins: no two labels touch, no line crosses one."""
    ordered = sorted(marks, key=lambda each: each.at)[:MOST_MARKS]
    needed = [(mark, scale.x(mark.at), _wide(sheets, mark)) for mark in ordered]
    found = arranged(needed, MARGIN, MARGIN + sheets.width)
    return found or [Label(mark, x, row, MARGIN, wide) for row, (mark, x, wide) in enumerate(needed)]


def _wide(sheets: Sheets, mark: Mark) -> float:
    type_ = sheets.type
    return max(type_.width(type_.shelf.printable(mark.text), LABEL, BOLD), type_.width(mark.day, DAY)) + 0.3
