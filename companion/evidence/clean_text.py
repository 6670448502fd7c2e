"""Texts of pages and carriers, made fit to be printed: what is invisible or turns text round is left out."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 400
ELLIPSIS = "…"
_SPACES = re.compile(r"\s+")
# Control, format (bidirectional overrides, zero-width signs), surrogate, private-use and unassigned characters.
_UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
# These two join and part letters in Arabic-script and Indic words: without them such words are misspelt.
_JOINERS = frozenset("\u200c\u200d")
_MOST_MARKS = 3


def clean(text: str, longest: int = LONGEST) -> str:
    """The text on one line without unprintable characters, at most ``longest`` characters, cut with an ellipsis."""
    line = _SPACES.sub(" ", text[: longest * 4])
    kept: list[str] = []
    marks = 0
    for sign in line:
        category = unicodedata.category(sign)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if (category not in _UNPRINTABLE or sign in _JOINERS) and marks <= _MOST_MARKS:
            kept.append(sign)
    whole = _SPACES.sub(" ", "".join(kept)).strip()
    return whole if len(whole) <= longest else f"{whole[: longest - 1].rstrip()}{ELLIPSIS}"
