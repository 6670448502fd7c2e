"""Where lines break: at spaces, between Chinese, Japanese and Thai letters, and anywhere in a word that is too long."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Measure = Callable[[str], float]

# Scripts that are written without spaces between words: Thai, kana, Han, full-width forms.
_UNSPACED = "\u0e00-\u0e7f\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
# Signs that stay with what stands before them: closing punctuation, Thai vowels and tone marks, small kana.
_CLINGING = "、。，．！？：；）」』】〉》％…ーぁぃぅぇぉっゃゅょァィゥェォッャュョ\u0e30-\u0e3a\u0e45-\u0e4e"
_PIECE = re.compile(rf"[{_UNSPACED}][{_CLINGING}]*\s*|[^\s{_UNSPACED}]+[{_CLINGING}]*\s*|\s+")


def broken(text: str, width: float, measure: Measure) -> list[str]:
    """The text as lines that are at most ``width`` wide, in the order in which they are read."""
    lines: list[str] = []
    line, used = "", 0.0
    for piece in _pieces(text, width, measure):
        wide = measure(piece)
        bare = measure(piece.rstrip()) if piece != piece.rstrip() else wide
        if line and used + bare > width:
            lines.append(line.rstrip())
            line, used = "", 0.0
        line, used = line + piece, used + wide
    if line.strip():
        lines.append(line.rstrip())
    return lines or [""]


def _pieces(text: str, width: float, measure: Measure) -> Iterator[str]:
    for piece in _PIECE.findall(text):
        if measure(piece.rstrip()) <= width:
            yield piece
            continue
        part = ""
        for sign in piece:
            if part and measure(part + sign) > width:
                yield part
                part = ""
            part += sign
        yield part
