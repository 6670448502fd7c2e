"""Every case beside the phrases is read as its author says."""

from __future__ import annotations

from typing import Any

import pytest

from companion import knowledge
from companion.statuses.status_reader import StatusReader

DOCUMENTS = knowledge.read_folder("phrases")
CASES = [
    pytest.param(language, case, id=f"{language}: {case['text']}")
    for language, document in DOCUMENTS.items()
    for case in document["cases"]
]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_a_text_is_read_as_its_case_says(language: str, case: dict[str, Any], reader: StatusReader) -> None:
    reading = reader.classify(case["text"])
    assert reading.status == case["status"], f"decided by {reading.matched_by}"
    if "reason" in case:
        assert reading.reason == case["reason"], f"decided by {reading.matched_by}"


@pytest.mark.parametrize("language", DOCUMENTS)
def test_knowing_the_language_changes_nothing(language: str, reader: StatusReader) -> None:
    texts = {case["text"]: case["status"] for case in DOCUMENTS[language]["cases"]}
    assert {text: reader.classify(text, language=language).status for text in texts} == texts


@pytest.mark.parametrize("language", [language for language in DOCUMENTS if language != "tr"])
def test_capitals_and_surrounding_blanks_do_not_matter(language: str, reader: StatusReader) -> None:
    texts = {f"  {case['text'].upper()} \n": case["status"] for case in DOCUMENTS[language]["cases"]}
    assert {text: reader.classify(text).status for text in texts} == texts


def test_turkish_capitals_are_read(reader: StatusReader) -> None:
    assert reader.classify("TESLİM EDİLDİ").status == "delivered"
    assert reader.classify("TESLIM EDILEMEDI").status == "delivery_attempted"
    assert reader.classify("DAĞITIMA ÇIKARILDI").status == "out_for_delivery"


@pytest.mark.parametrize("spelling", ["배송완료", "배송 완료", "배 송 완 료"])
def test_spaces_do_not_matter_in_korean(spelling: str, reader: StatusReader) -> None:
    assert reader.classify(spelling).status == "delivered"


@pytest.mark.parametrize("text", ["Não entregue", "Nao entregue", "NÃO ENTREGUE", "Na\u0303o entregue"])
def test_accents_may_be_missing_or_composed_in_any_way(text: str, reader: StatusReader) -> None:
    assert reader.classify(text).status == "delivery_attempted"
