"""The letters a PDF page shows, each read in the font that is really in force there.

Extracting text is more lenient than drawing it: a line set in the wrong font can be extracted right and look wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

_PAIR = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>")


def letters_shown(pdf: bytes) -> Counter[str]:
    """How often each letter is drawn."""
    found: Counter[str] = Counter()
    reader = PdfReader(BytesIO(pdf))
    for page in reader.pages:
        meanings = {name: _meanings(font) for name, font in page["/Resources"]["/Font"].items()}
        font, saved = None, []
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator == b"q":
                saved.append(font)
            elif operator == b"Q":
                font = saved.pop()
            elif operator == b"Tf":
                font = operands[0]
            elif operator in (b"Tj", b"TJ"):
                for text in operands[0] if operator == b"TJ" else operands:
                    found.update(_letters(text, meanings.get(font, {})))
    return found


def _letters(text: Any, meanings: dict[int, str]) -> str:
    if not hasattr(text, "original_bytes"):
        return ""
    content = text.original_bytes
    codes = [int.from_bytes(content[place : place + 2], "big") for place in range(0, len(content), 2)]
    return "".join(meanings.get(code, "\ufffd") for code in codes)


def _meanings(font: Any) -> dict[int, str]:
    table = font.get_object()["/ToUnicode"].get_object().get_data()
    return {
        int(code, 16): bytes.fromhex(meaning.decode()).decode("utf-16-be") for code, meaning in _PAIR.findall(table)
    }
