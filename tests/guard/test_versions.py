"""An extension and a companion of different ages know it and say which of them to update."""

import logging

import pytest

from companion.guard.versions import OURS, ProtocolRange, Relation, relation
from companion.sentences import sentence
from tests.guard.extension_client import PairedClient


@pytest.mark.parametrize(
    ("extension", "companion", "expected"),
    [
        ((1, 1), (1, 1), Relation.OKAY),
        ((1, 3), (3, 5), Relation.OKAY),
        ((3, 5), (1, 3), Relation.OKAY),
        ((2, 4), (1, 1), Relation.HOST_OUTDATED),
        ((1, 1), (2, 4), Relation.HOST_TOO_NEW),
        ((1, 9), (4, 5), Relation.OKAY),
    ],
)
def test_two_ranges_meet_or_one_program_is_too_old(
    extension: tuple[int, int], companion: tuple[int, int], expected: Relation
) -> None:
    assert relation(ProtocolRange(*extension), ProtocolRange(*companion)) is expected


def test_each_relation_has_a_sentence_that_names_what_to_update() -> None:
    said = {found: sentence(f"relation-{found}") for found in Relation}
    assert "Update Parcelward" in said[Relation.HOST_OUTDATED]
    assert "Update the extension" in said[Relation.HOST_TOO_NEW]
    assert "Update" not in said[Relation.OKAY]


def test_an_extension_of_the_future_is_told_our_range_and_named_in_our_log(
    alice: PairedClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "parcelward.hello"):
        for _ in range(10):  # once a day is enough for the log
            answer = alice.open_call("/v1/hello", {"protocol": {"minimum": 7, "maximum": 9}})
    assert answer == {"protocol": {"minimum": OURS.minimum, "maximum": OURS.maximum}}
    assert [record.getMessage() for record in caplog.records] == [sentence("relation-host-outdated")]


def test_hello_tells_nothing_else(alice: PairedClient) -> None:
    assert alice.hello() == {"protocol": {"minimum": 1, "maximum": 1}}
