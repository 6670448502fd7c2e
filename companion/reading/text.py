"""Text from outside, made harmless: one kind of space, no control characters, never longer than it should be."""

from __future__ import annotations

import re

TITLE_LENGTH = 300
# As long as a store's name is kept: orders of one store are found by it.
STORE_LENGTH = 200
SENTENCE_LENGTH = 1000

# Control characters, surrogates and marks that reorder or hide text. The joiners U+200C and U+200D stay:
# Persian words and many emoji need them.
_HARMFUL = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_COLONS = re.compile(r"\s*[:：]+\s*$")


def clean(value: object, limit: int = SENTENCE_LENGTH) -> str | None:
    """The text of a JSON value: spaces (NBSP too) made single, control characters gone, cut at ``limit``.

    Numbers become their digits; everything else, and text that is empty after cleaning, is ``None``.
    Markup is kept as the plain characters it is.
    """
    if isinstance(value, str):
        text = value if len(value) <= limit * 4 else value[: limit * 4]
        if not text.isprintable():
            text = _HARMFUL.sub(" ", text) if "\n" in text or "\t" in text else _HARMFUL.sub("", text)
        text = " ".join(text.split())
        if len(text) > limit:
            text = text[: limit - 1].rstrip() + "…"
        return text or None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**40 else None
    return None


def comparable(text: str) -> str:
    """The form in which texts are compared: case folded, single spaces, no closing colon, point or ellipsis."""
    folded = " ".join(text.casefold().split())
    return _COLONS.sub("", folded).strip(" .…!")
