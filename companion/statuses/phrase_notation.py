"""The small notation in which carriers' phrases are written down, and what it compiles to.

``could not be delivered``  these words, in this order, side by side
``deliver*``                any word that begins so; ``*zentrum*`` any word that contains it
``(parcel|package)``        one of these; an alternative may have several words and brackets of its own
``[has been]``              may stand there or not; ``[the|your]*`` any of these, up to five times
``attempt ... failed``      up to the file's ``gap`` words may stand between, never a sentence's end
``^ delivered $``           the text begins, ends here
``<parcel>``                the alternatives listed under that name in the file's ``words``
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from companion.statuses.normalising import normalise

TOKEN = re.compile(r"\s*(<[a-z_]+>|\.\.\.|[\])]\*|[\[\]()|^$]|[^\s()\[\]<>|^$]+)")
WORD = r"[^ |]"
SINGLE_WORDS = re.compile(r" (?:\(\?:[^ ()]+\)|[^ |()]+)")
MOST_REPEATED = 5
TEXT_BEGINS, TEXT_ENDS = r"^(?: \|)*", r"(?=(?: \|)* $)"

#: The sets of words of each of which a text must have one: ``word``, ``word*`` or ``*word*``.
Needed = tuple[frozenset[str], ...]


class PhraseError(ValueError):
    """A phrase that cannot be understood; the message names it and says what is wrong."""


class Pattern(Struct, frozen=True):
    """A phrase made ready: the words it cannot do without, and the expression that settles it.

    Where ``words_suffice`` the phrase is a choice of single words, so that having one of them is all it takes.
    ``words`` are all words of the phrase, needed or not: they are words of its language.
    """

    needed: Needed
    expression: str
    words_suffice: bool
    words: frozenset[str]


def parse_phrase(written: str, words: Mapping[str, str], gap: int) -> Pattern:
    """Compile one phrase.

    ``words`` maps a name to its alternatives (``parcel|package``); ``gap`` is how many words ``...`` may skip.
    Raises :class:`PhraseError` for an unknown name, brackets without their twin or a phrase without a needed word.
    """
    parser = PhraseParser(written, words, gap)
    expression, needed = parser.alternatives()
    if parser.tokens:
        raise PhraseError(f"{written!r}: {parser.tokens[-1]!r} has no twin.")
    if not needed:
        raise PhraseError(f"{written!r}: a phrase needs at least one word that must be there.")
    words_suffice = SINGLE_WORDS.fullmatch(expression) is not None
    return Pattern(needed, f"{expression}(?= )", words_suffice, frozenset(parser.spelled))


class PhraseParser:
    """Reads one phrase from its end of the token stack to its beginning."""

    def __init__(self, written: str, words: Mapping[str, str], gap: int) -> None:
        self.written = written
        self.words = words
        self.skip = f"(?: {WORD}+){{0,{gap}}}"
        self.tokens = self._tokens(written)
        self.spelled: set[str] = set()

    def _tokens(self, written: str) -> list[str]:
        tokens = TOKEN.findall(written)
        if "".join(tokens) != re.sub(r"\s+", "", written):
            raise PhraseError(f"{self.written!r}: a < without its >, or a name that is not lower case.")
        return tokens[::-1]

    def alternatives(self) -> tuple[str, Needed]:
        """Sequences parted by ``|``, up to a closing bracket or the end."""
        expressions, needs = [], []
        while True:
            expression, needed = self._sequence()
            if not expression:
                raise PhraseError(f"{self.written!r} has an empty alternative.")
            expressions.append(expression)
            needs.append(needed)
            if not self.tokens or self.tokens[-1] != "|":
                break
            self.tokens.pop()
        if len(expressions) == 1:
            return expressions[0], needs[0]
        if all(expression.startswith(" ") for expression in expressions):
            joined = f" (?:{'|'.join(expression[1:] for expression in expressions)})"
        else:
            joined = f"(?:{'|'.join(expressions)})"
        return joined, (frozenset[str]().union(*(needed[0] for needed in needs)),) if all(needs) else ()

    def _sequence(self) -> tuple[str, Needed]:
        expression = ""
        needed: Needed = ()
        while self.tokens and self.tokens[-1] not in {"|", ")", "]", ")*", "]*"}:
            more, also_needed = self._element(self.tokens.pop())
            expression += more
            needed += also_needed
        return expression, needed

    def _element(self, mark: str) -> tuple[str, Needed]:
        if mark == "...":
            return self.skip, ()
        if mark == "^":
            return TEXT_BEGINS, ()
        if mark == "$":
            return TEXT_ENDS, ()
        if mark in {"(", "["}:
            return self._bracket(mark)
        if mark.startswith("<"):
            return self._named(mark[1:-1])
        expression, needed = spell(mark)
        if not needed:
            raise PhraseError(f"{self.written!r}: {mark!r} has no letters.")
        self.spelled.update(*needed)
        return expression, needed

    def _bracket(self, opening: str) -> tuple[str, Needed]:
        expression, needed = self.alternatives()
        closing = self.tokens.pop() if self.tokens else ""
        if closing[:1] != {"(": ")", "[": "]"}[opening]:
            raise PhraseError(f"{self.written!r}: {opening!r} has no twin.")
        if closing.endswith("*"):
            return f"(?:{expression}){{0,{MOST_REPEATED}}}", ()
        return (f"(?:{expression})?", ()) if opening == "[" else (expression, needed)

    def _named(self, name: str) -> tuple[str, Needed]:
        if name not in self.words:
            raise PhraseError(f"{self.written!r}: <{name}> is not listed under words.")
        self.tokens += [")", *self._tokens(self.words[name])]
        return self._bracket("(")


@lru_cache(maxsize=20_000)
def spell(word: str) -> tuple[str, Needed]:
    """A written word as an expression and as what it needs; it may be several words (``can't``, Chinese)."""
    spelled = normalise(word.strip("*")).replace("|", "").split()
    if spelled and word.startswith("*"):
        spelled[0] = f"*{spelled[0]}"
    if spelled and word.endswith("*"):
        spelled[-1] = f"{spelled[-1]}*"
    return "".join(f" {word_expression(one)}" for one in spelled), tuple(frozenset([one]) for one in spelled)


def word_expression(word: str) -> str:
    """The expression of one word, its stars standing for any letters."""
    before = r"\S*" if word.startswith("*") else ""
    after = r"\S*" if word.endswith("*") else ""
    return f"{before}{word.strip('*')}{after}"
