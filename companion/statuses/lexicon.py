"""Which of the listed words a word of a text is: found once, remembered."""

from __future__ import annotations

MOST_REMEMBERED = 20_000


class Lexicon:
    """Numbers for sets of alternative words, and the numbers a text's word answers to.

    Alternatives are spelled as in phrases: ``word``, ``word*`` (beginning) or ``*word*`` (anywhere inside).
    """

    def __init__(self) -> None:
        self._numbers: dict[frozenset[str], int] = {}
        self._whole: dict[str, set[int]] = {}
        self._beginnings: dict[str, set[int]] = {}
        self._insides: dict[str, set[int]] = {}
        self._remembered: dict[str, frozenset[int]] = {}

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
        self._remembered.clear()
        return number

    def numbers_of(self, word: str) -> frozenset[int]:
        """Every number that a text's word answers to."""
        known = self._remembered.get(word)
        return self._find(word) if known is None else known

    def closeness(self, word: str) -> dict[int, float]:
        """How much of a text's word each of its numbers has spelled out: 1 for all of it, less for a beginning."""
        close = dict.fromkeys(self._whole.get(word, ()), 1.0)
        for length in range(len(word), 0, -1):
            for number in self._beginnings.get(word[:length], ()):
                close.setdefault(number, length / (len(word) + 1))
        for inside, numbers in self._insides.items():
            if inside in word:
                for number in numbers:
                    close.setdefault(number, len(inside) / (len(word) + 1))
        return close

    def _find(self, word: str) -> frozenset[int]:
        found = set(self._whole.get(word, ()))
        for length in range(1, len(word) + 1):
            found |= self._beginnings.get(word[:length], set())
        for inside, numbers in self._insides.items():
            if inside in word:
                found |= numbers
        if len(self._remembered) >= MOST_REMEMBERED:
            self._remembered.clear()
        self._remembered[word] = frozenset(found)
        return self._remembered[word]
