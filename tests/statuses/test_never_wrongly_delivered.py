"""The one hard requirement: a text that does not say "delivered" is never read as delivered."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion import knowledge
from companion.statuses.status_reader import StatusReader

PHRASES = knowledge.read_folder("phrases")
READER = StatusReader.compile(PHRASES, knowledge.read_folder("codes"))
DELIVERED = [
    (language, case["text"])
    for language, document in PHRASES.items()
    for case in document["cases"]
    if case["status"] == "delivered"
]
NEGATIONS = {
    "en": ["not", "never", "could not be", "wasn't", "unable to be"],
    "es": ["no", "nunca", "no ha sido"],
    "pt": ["não", "nunca", "não foi"],
    "fr": ["non", "pas", "n'a pas été"],
    "de": ["nicht", "konnte nicht", "kein"],
    "it": ["non", "mai", "non è stato"],
    "nl": ["niet", "nooit", "kon niet"],
    "pl": ["nie", "nigdy"],
    "ru": ["не", "не было", "невозможно"],
    "uk": ["не", "не було", "неможливо"],
    "tr": ["değil", "başarısız", "teslim edilemedi"],
    "ar": ["لم", "لن", "تعذر"],
    "he": ["לא", "טרם"],
    "ko": ["못", "않음", "실패"],
    "ja": ["未", "不可", "できません"],
    "zh": ["未", "没有", "无法"],
}
FORECASTS = {
    "en": "will be", "es": "será", "pt": "será", "fr": "sera", "de": "wird", "it": "sarà", "nl": "wordt",
    "pl": "zostanie", "ru": "будет", "uk": "буде", "ar": "سوف", "ko": "예정", "ja": "予定", "zh": "预计",
}  # fmt: skip
PHRASE = st.sampled_from(DELIVERED)


@given(phrase=PHRASE, data=st.data(), before=st.booleans())
@settings(max_examples=400, deadline=None)
def test_a_negation_before_or_behind_is_never_delivered(
    phrase: tuple[str, str], data: st.DataObject, before: bool
) -> None:
    language, text = phrase
    negation = data.draw(st.sampled_from(NEGATIONS[language]))
    negated = f"{negation} {text}" if before else f"{text} {negation}"
    reading = READER.classify(negated)
    assert reading.status != "delivered", f"{negated!r} decided by {reading.matched_by}"


@given(phrase=PHRASE, before=st.booleans())
@settings(max_examples=200, deadline=None)
def test_a_forecast_before_or_behind_is_never_delivered(phrase: tuple[str, str], before: bool) -> None:
    language, text = phrase
    forecast = FORECASTS.get(language, "")
    if forecast:
        foreseen = f"{forecast} {text}" if before else f"{text} {forecast}"
        assert READER.classify(foreseen).status != "delivered", foreseen


@given(st.binary(max_size=200).map(lambda noise: noise.decode("utf-16", "replace")))
@settings(max_examples=300, deadline=None)
def test_noise_is_read_without_error_and_never_as_delivered(text: str) -> None:
    assert READER.classify(text).status != "delivered"


@given(
    st.lists(
        st.sampled_from(
            [
                "package",
                "carrier",
                "office",
                "hub",
                "to",
                "the",
                "at",
                "of",
                "local",
                "sorting",
                "customs",
                "in",
                "from",
            ]
        ),
        max_size=8,
    )
)
@settings(max_examples=200, deadline=None)
def test_everyday_words_without_delivery_are_never_delivered(words: list[str]) -> None:
    assert READER.classify(" ".join(words)).status != "delivered"


@given(code=st.text(string.ascii_uppercase + "_", max_size=25))
@settings(max_examples=300, deadline=None)
def test_a_made_up_code_is_never_delivered(code: str) -> None:
    listed = {name for document in knowledge.read_folder("codes").values() for name in document["codes"]}
    if code.removeprefix("AE_").removesuffix("_SUCCESS") not in listed:
        assert READER.classify(None, code=f"Q{code}_SIGNED").status != "delivered"


@pytest.mark.parametrize(("language", "text"), DELIVERED)
def test_a_very_long_text_is_never_delivered(language: str, text: str) -> None:
    assert READER.classify(text + ". " + "bla " * 400).status != "delivered"


@pytest.mark.parametrize("text", ["", " ", "|", "…", "\x00", "\u200f", "1234567890", "🚚📦", "\ud800", "()[]{}*+?^$\\"])
def test_rubbish_is_unknown(text: str) -> None:
    assert READER.classify(text).status == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "Delivered to the wrong address", "Misdelivered", "Delivered in error", "Proof of delivery not available",
        "Delivery date: 12 May", "To be delivered", "Delivered to DHL hub Leipzig", "Expected to be delivered by 9 pm",
        "Once delivered you will receive an e-mail", "Almost delivered", "Delivery failed", "Undelivered",
        "If delivered to a neighbour, please check", "Delivered to airline", "Delivered to customs broker",
        "No entregado", "Niet bezorgd", "Livré au transporteur", "Zustellung an den Absender", "Consegnata al corriere",
        "Não foi entregue", "Lliurat al transportista no", "Non entregado", "Niedoręczona", "Недоставлено",
    ],
)  # fmt: skip
def test_words_near_delivered_are_not_delivered(text: str) -> None:
    reading = READER.classify(text)
    assert reading.status != "delivered", f"decided by {reading.matched_by}"
