from __future__ import annotations

import re

import pytest

from companion.statuses.normalising import normalise
from companion.statuses.phrase_notation import PhraseError, parse_phrase

WORDS = {"parcel": "parcel|package", "place": "<parcel> shop|depot"}


def fits(phrase: str, text: str) -> bool:
    return re.search(parse_phrase(phrase, WORDS, gap=2).expression, normalise(text)) is not None


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("could not be delivered", "It COULD not be delivered!"),
        ("deliver*", "redelivery? no: delivering"),
        ("*zentrum*", "im Paketzentrum Köln"),
        ("(parcel|mail item) lost", "Mail item lost"),
        ("parcel [has been] lost", "parcel lost"),
        ("parcel [has|been]* lost", "parcel has been lost"),
        ("attempt ... failed", "attempt at door failed"),
        ("^ delivered $", "Delivered."),
        ("<parcel> lost", "Package lost"),
        ("at <place>", "at parcel shop"),
        ("(at [the] <parcel> (desk|shop)|inside)", "at the parcel desk"),
        ("wasn't", "it wasn’t"),
        ("已签收", "您的快件 已 签收"),
    ],
)
def test_a_phrase_fits(phrase: str, text: str) -> None:
    assert fits(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("deliver", "delivered"),
        ("attempt ... failed", "attempt one two three failed"),
        ("attempt ... failed", "Attempt made. Failed"),
        ("^ delivered $", "not delivered"),
        ("could not", "not could"),
    ],
)
def test_a_phrase_does_not_fit(phrase: str, text: str) -> None:
    assert not fits(phrase, text)


@pytest.mark.parametrize(
    "phrase", ["(open", "close)", "<nothing>", "[only optional]", "...", "(a||b)", "!", "<Parcel>", "<parcel"]
)
def test_a_phrase_that_cannot_be_understood_is_named(phrase: str) -> None:
    with pytest.raises(PhraseError, match=re.escape(repr(phrase))):
        parse_phrase(phrase, WORDS, gap=2)
