"""One spelling for every text: lower case, no accents, no digits, one space, sentences parted by ``|``.

Chinese, Japanese and Korean characters stand alone, so that a phrase is found whatever spaces a carrier put in.
"""

from __future__ import annotations

import unicodedata

SENTENCE_END = frozenset(".!?;。！？；؟؛|¡¿…")
#: Letters that Unicode does not decompose although readers take them for the plain letter.
PLAIN_LETTERS = {
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ى": "ي",
    "ة": "ه",
    "ٱ": "ا",
}
PLAIN_LETTERS |= {"ـ": "", "ک": "ك", "ی": "ي"}
#: Hebrew letters in the form they take at a word's end, so that a word's beginning is known in its longer forms too.
PLAIN_LETTERS |= {"ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ"}


#: Signs that Unicode would turn into letters: trade marks, and the ordinal of "nº", which would read "no".
SIGNS = str.maketrans("™℠ºª°№", "      ")


def stands_alone(character: str) -> bool:
    """Whether a character is of a script written without reliable spaces (Han, kana, Hangul)."""
    return (
        "\u3040" <= character <= "\u30ff"
        or "\u3400" <= character <= "\u9fff"
        or "\uac00" <= character <= "\ud7a3"
        or "\uf900" <= character <= "\ufaff"
    )


def plain(character: str) -> str:
    """What one character becomes."""
    if character in SENTENCE_END:
        return " | "
    if stands_alone(character):
        return f" {character} "
    bare = "".join(
        PLAIN_LETTERS.get(letter, letter)
        for letter in unicodedata.normalize("NFD", character.casefold())
        if not unicodedata.combining(letter)
    )
    if unicodedata.category(character) in {"Cf", "Mn"}:
        return ""
    return bare if bare.isalpha() else ("" if bare == "" else " ")


class PlainCharacters(dict[int, str]):
    """The table for ``str.translate``; a character is worked out the first time it is met."""

    def __missing__(self, code: int) -> str:
        self[code] = plain(chr(code))
        return self[code]


TABLE = PlainCharacters()


def normalise(text: str) -> str:
    """The text as phrases are looked for in it: words between single spaces, one space at either end."""
    composed = text if text.isascii() else unicodedata.normalize("NFKC", text.translate(SIGNS))
    return f" {' '.join(composed.translate(TABLE).split())} "
