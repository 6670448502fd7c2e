"""Which of the words listed in phrases a word of a text answers to."""

from __future__ import annotations


class Lexicon:
    """Numbers for sets of alternative words, and the numbers a text's word answers to.

    Alternatives are spelled as in phrases: ``word``, ``word*`` (beginning) or ``*word*`` (anywhere inside).
    """

    def __init__(self) -> None:
        self._numbers: dict[frozenset[str], int] = {}
        self._whole: dict[str, set[int]] = {}
        self._beginnings: dict[str, set[int]] = {}
        self._insides: dict[str, set[int]] = {}

    def number(self, alternatives: frozenset[str]) -> int:
        """The number of a set of alternatives, given out at its first mention."""
        known = self._numbers.get(alternatives)
        if known is not None:
            return known
        number = self._numbers[alternatives] = len(self._numbers)
        for word in alternatives:
            if word.startswith("*"):
                self._insides.setdefault(word.strip("*"), set()).add(number)
            elif word.endswith("*"):
                self._beginnings.setdefault(word.strip("*"), set()).add(number)
            else:
                self._whole.setdefault(word, set()).add(number)
        return number

    def numbers_of(self, word: str) -> dict[int, float]:
        """Every number a text's word answers to, and how much of the word is spelled out: 1 for all of it."""
        close = dict.fromkeys(self._whole.get(word, ()), 1.0)
        for length in range(len(word), 0, -1):
            for number in self._beginnings.get(word[:length], ()):
                close.setdefault(number, length / (len(word) + 2))
        for inside, numbers in self._insides.items():
            if inside in word:
                for number in numbers:
                    close.setdefault(number, len(inside) / (len(word) + 2))
        return close
