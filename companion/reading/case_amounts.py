"""The amount that stands somewhere within a sentence: "The seller offers a partial refund of US $5.00." """

from __future__ import annotations

from collections.abc import Iterator

from companion.facts import Money
from companion.reading.amounts import amount_in
from companion.reading.sighting import Sighting

_AROUND = ".,;:!?()[]«»“”\"'"
LONGEST_CODE = 3


def amount_within(text: str, order_id: str, sighting: Sighting) -> Money | None:
    """The first number of a text that has a known currency beside it; a number alone is no amount."""
    known = set(sighting.knowledge.money.currencies.values())
    words = [word.strip(_AROUND) for word in text.split()]
    for place, word in enumerate(words):
        if not any(sign.isdigit() for sign in word):
            continue
        beside = [words[at] for at in (place - 1, place + 1) if 0 <= at < len(words)]
        code = next((each for each in beside if len(each) == LONGEST_CODE and each in known), None)
        for candidate in _written(words, place):
            amount, _ = amount_in(sighting, candidate, None, code, order_id)
            if amount is not None:
                return amount
    return None


def _written(words: list[str], place: int) -> Iterator[str]:
    """The number with the sign before it, by itself, and with the sign behind it."""
    if place > 0:
        yield f"{words[place - 1]} {words[place]}"
    yield words[place]
    if place + 1 < len(words):
        yield f"{words[place]} {words[place + 1]}"
