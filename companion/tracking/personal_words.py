"""Names, phone numbers and mail addresses cut out of a history: who signed is nobody's business but the shopper's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from companion.tracking.source_declarations import installed

CUT = "…"
_EMAIL = re.compile(r"[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63})+")
_PHONE = re.compile(r"(?<![\w.+])(?:\+\d[\d\s().\-]{6,18}\d|\(\d{2,4}\)[\s\-]?\d[\d\s\-]{5,12}\d|1[3-9]\d{9})(?!\w)")
_LONGEST_NAME = 60


class PersonalWords(Struct, frozen=True):
    """The words behind which a name stands, compiled."""

    names: re.Pattern[str]
    no_name: re.Pattern[str]

    @classmethod
    def compile(cls, words: Mapping[str, tuple[str, ...]]) -> PersonalWords:
        """From ``personal`` of ``shared_rules/sources/every-source.yaml``."""
        always, behind_colon = (_any_of(words[kind]) for kind in ("named_behind", "named_behind_colon"))
        # A point ends a name unless it belongs to an initial.
        name = rf"(?:[^\s.,;:，。；()（）\[\]【】]|(?<=\b\w)\.|[ \t](?=[^\s(（])){{2,{_LONGEST_NAME}}}"
        return cls(
            names=re.compile(
                rf"((?<![^\W\d_])(?:{always})\s*[:：]?\s*|(?:{behind_colon})\s*[:：]\s*)(?=\S)({name})", re.IGNORECASE
            ),
            no_name=re.compile(_any_of(words["no_name"]), re.IGNORECASE),
        )

    def cut_from(self, text: str) -> str:
        """The text without persons; everything else stays as it is, so that equal events stay equal."""
        if "@" in text:
            text = _EMAIL.sub(CUT, text)
        text = _PHONE.sub(CUT, text)
        return self.names.sub(self._without_name, text)

    def _without_name(self, found: re.Match[str]) -> str:
        return found.group() if self.no_name.match(found.group(2)) else f"{found.group(1)}{CUT}"


@cache
def installed_persons() -> PersonalWords:
    """With the words of the installed knowledge, compiled once."""
    return PersonalWords.compile(installed().personal)


def _any_of(words: tuple[str, ...]) -> str:
    """Any of the words, whole where they are written with Latin letters."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word) + (r"(?![^\W\d_])" if word.isascii() else "") for word in longest_first)
