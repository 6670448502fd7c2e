"""Lines in sixteen languages that tell of a delivery, and lines that have its words and tell something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.statuses.status_reader import StatusReader


def lines(name: str) -> list[str]:
    """The lines of a file beside this one."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("text", lines("not_a_delivery.txt"))
def test_notices_partners_counters_and_questions_are_not_deliveries(text: str, reader: StatusReader) -> None:
    reading = reader.classify(text)
    assert reading.status != "delivered", f"decided by {reading.matched_by}"


@pytest.mark.parametrize("text", lines("a_delivery.txt"))
def test_a_delivery_is_known_whatever_else_its_line_says(text: str, reader: StatusReader) -> None:
    reading = reader.classify(text)
    assert reading.status == "delivered", f"decided by {reading.matched_by}"


@pytest.mark.parametrize("mark", ["?", " ?", "؟", "？"])
def test_a_question_is_not_a_delivery(mark: str, reader: StatusReader) -> None:
    assert reader.classify("Delivered").status == "delivered"
    assert reader.classify(f"Delivered{mark}").status != "delivered"


def test_the_answer_to_a_question_is_not_taken_for_the_statement(reader: StatusReader) -> None:
    assert reader.classify("Parcel delivered?").status != "delivered"
    assert reader.classify("Parcel delivered.").status == "delivered"
    assert reader.classify("Parcel delivered?").status != "delivered"


def test_data_received_by_the_recipient_is_not_the_parcel_received(reader: StatusReader) -> None:
    assert reader.classify("Дані про відправлення отримано").status == "info_received"
    assert reader.classify("Відправлення отримано").status == "delivered"
