"""The fonts of ``shared_rules/fonts.yaml``: where they lie, their letters, and cutting them to what is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import uharfbuzz
from msgspec import Struct

from companion.knowledge import read_document
from companion.problems import Problem

REGULAR = ""
BOLD = "B"
_SUFFIX = {REGULAR: "regular", BOLD: "bold"}
# What stands between words in any script.
BETWEEN_WORDS = " .,:;!?()[]/-–·\"'0123456789"
REPLACEMENT = "\ufffd"


class Family(Struct, frozen=True):
    """One font with its faces by style, the code points it has, and when it is taken before others."""

    name: str
    faces: Mapping[str, Path]
    has: frozenset[int]
    first_for: frozenset[str]
    letters: tuple[range, ...]

    def owns_a_letter_of(self, text: str) -> bool:
        """Whether the text has a letter that only this font's script has."""
        return any(ord(sign) in letters for sign in text for letters in self.letters)


class FontShelf(Struct, frozen=True):
    """All families, the usual one first."""

    families: tuple[Family, ...]
    has: frozenset[int]

    @classmethod
    def load(cls, folder: Path | None = None) -> FontShelf:
        """The fonts in ``folder``, else in the installed package or the checkout.

        Raises ``Problem`` (``evidence-fonts-missing``) when a font of the knowledge is not there.
        """
        place = folder or _folder()
        try:
            families = tuple(_family(entry, place) for entry in read_document("fonts.yaml")["fonts"])
        except OSError as failure:
            raise Problem("evidence-fonts-missing", folder=str(place)) from failure
        return cls(families, frozenset().union(*(family.has for family in families)))

    def order(self, text: str, language: str) -> tuple[str, ...]:
        """The names of the families in the order in which they are tried for a text in a pack of this language.

        The first is the one that has most of the letters: a text that is cut into few pieces is set quickly and evenly.
        """
        base = language.split("-")[0]
        usual, *others = self.families
        lacking = {sign for sign in text if ord(sign) not in usual.has}
        if not lacking:
            return tuple(family.name for family in self.families)
        others.sort(key=lambda family: (not family.owns_a_letter_of(text), base not in family.first_for))
        foreign = sum(sign in lacking for sign in text)
        if 2 * foreign <= sum(sign.isalpha() for sign in text):
            return (usual.name, *(family.name for family in others))
        best = max(others, key=lambda family: sum(ord(sign) in family.has for sign in lacking))
        return (best.name, usual.name, *(family.name for family in others if family is not best))

    def printable(self, text: str) -> str:
        """The text with a mark in place of each letter that no font has."""
        if text.isascii():
            return text
        return "".join(sign if ord(sign) in self.has else REPLACEMENT for sign in text)

    def cut(self, letters: Iterable[str]) -> dict[tuple[str, str], bytes]:
        """Font files, by family and style, with nothing but these letters; none for a family that has none of them."""
        wanted = {ord(sign) for sign in letters} | {ord(REPLACEMENT), ord("?")}
        usual, *others = self.families
        lacking = wanted - usual.has
        beside = lacking | {ord(sign) for sign in BETWEEN_WORDS}
        cut = [
            (usual, wanted),
            *((family, beside & family.has) for family in others if lacking & family.has),
        ]
        return {(family.name, style): _subset(path, has) for family, has in cut for style, path in family.faces.items()}


@cache
def letters_of(path: Path) -> frozenset[int]:
    """The code points a font file has. ``OSError`` when it is not there."""
    path.stat()
    return frozenset(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))).unicodes)


def _subset(path: Path, letters: Iterable[int]) -> bytes:
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    wanted = uharfbuzz.SubsetInput()
    wanted.sets(uharfbuzz.SubsetInputSets.UNICODE).update(set(letters))
    return bytes(uharfbuzz.subset(face, wanted).blob.data)


def _folder() -> Path:
    package = Path(__file__).parents[2]
    inside = package / "fonts"
    return inside if inside.is_dir() else package.parent / "dist" / "fonts"


def _family(entry: Mapping[str, Any], folder: Path) -> Family:
    styles: Sequence[str] = [style for style in (REGULAR, BOLD) if _SUFFIX[style] in entry]
    faces = {style: folder / f"{entry['file']}-{_SUFFIX[style]}.ttf" for style in styles}
    return Family(
        name=entry["file"],
        faces=faces,
        has=frozenset.intersection(*(letters_of(path) for path in faces.values())),
        first_for=frozenset(entry.get("first_for", ())),
        letters=tuple(_range(text) for text in entry.get("letters", ())),
    )


def _range(text: str) -> range:
    first, last = (int(part, 16) for part in text.split("-"))
    return range(first, last + 1)
