from __future__ import annotations

import json
from typing import Any

import pytest

from companion.statuses.status_lines import classify_line
from companion.statuses.status_reader import StatusReader


def ask(question: Any, reader: StatusReader) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(classify_line(json.dumps(question), reader))
    return answer


def test_a_text_is_answered_with_status_confidence_and_the_words_that_decided(reader: StatusReader) -> None:
    assert ask({"text": "Out for delivery"}, reader) == {
        "status": "out_for_delivery", "confidence": 0.9, "matched_by": "words:en/out for delivery",
    }  # fmt: skip


def test_a_reason_is_told_where_there_is_one(reader: StatusReader) -> None:
    assert ask({"text": "Refused by recipient"}, reader)["reason"] == "refused"


def test_a_code_is_answered_with_the_code_that_decided(reader: StatusReader) -> None:
    answer = ask({"code": "AE_GTMS_SIGNED", "carrier": "cainiao"}, reader)
    assert answer == {"status": "delivered", "confidence": 0.95, "matched_by": "code:cainiao/GTMS_SIGNED"}


def test_a_code_may_be_a_number(reader: StatusReader) -> None:
    assert ask({"code": 12, "carrier": "russian-post"}, reader)["status"] == "delivery_attempted"


def test_other_fields_are_ignored(reader: StatusReader) -> None:
    assert ask({"text": "Delivered", "colour": "red", "n": 1}, reader)["status"] == "delivered"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "line-not-json"),
        ("not json", "line-not-json"),
        ("[" * 5000, "line-not-json"),
        ('{"text": "x" ', "line-not-json"),
        ("[]", "line-not-an-object"),
        ("null", "line-not-an-object"),
        ('"Delivered"', "line-not-an-object"),
        ("{}", "nothing-to-read"),
        ('{"text": ""}', "nothing-to-read"),
        ('{"text": null, "code": null}', "nothing-to-read"),
        ('{"text": 5}', "field-not-text"),
        ('{"text": "Delivered", "language": ["en"]}', "field-not-text"),
        ('{"code": true}', "field-not-text"),
        ('{"text": "' + "x" * 30_000 + '"}', "line-too-long"),
    ],
)
def test_rubbish_is_answered_in_its_place(line: str, code: str, reader: StatusReader) -> None:
    answer = json.loads(classify_line(line, reader))
    assert answer["error"]["code"] == code
    assert answer["error"]["message"].endswith(".") or answer["error"]["message"].endswith("}.")
    assert {key: answer[key] for key in ("status", "confidence", "matched_by")} == {
        "status": "unknown", "confidence": 0.0, "matched_by": "none",
    }  # fmt: skip


def test_answers_are_one_line_each(reader: StatusReader) -> None:
    assert "\n" not in classify_line('{"text": "Delivered\\nto\\nneighbour"}', reader)
