"""Text fit for the form: printable ASCII, one line. What cannot be written plainly is left out, never guessed."""

from __future__ import annotations

import re

_PLAIN = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\u202f": " "}
_NOT_PRINTABLE_ASCII = re.compile(r"[^\x20-\x7e]+")
_SPACES = re.compile(r" {2,}")


def plain(text: str) -> str:
    """The text with quotes and dashes made plain and everything outside printable ASCII left out."""
    straight = "".join(_PLAIN.get(sign, sign) for sign in text.replace("\r", " ").replace("\n", " "))
    return _SPACES.sub(" ", _NOT_PRINTABLE_ASCII.sub("", straight)).strip()


def is_plain(text: str) -> bool:
    """Whether the text is printable ASCII on one line."""
    return _NOT_PRINTABLE_ASCII.search(text) is None
