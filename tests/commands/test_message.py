"""``parcelward message``, run as a shopper runs it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.conftest import Run

LATE = "2027-01-20"


@pytest.fixture
def files(saved: Callable[[str], list[str]]) -> list[str]:
    return saved("everyday")


def test_messages_for_saved_replies_say_whom_and_why(parcelward: Run, files: list[str]) -> None:
    done = parcelward("message", *files, "--at", LATE, "--to", "seller", "--json")
    assert done.returncode == 0, done.stderr
    messages = json.loads(done.stdout)["messages"]
    assert messages
    for message in messages:
        assert message["to"] == "seller"
        assert message["text"].isascii() and message["order_id"] in message["text"]
        assert message["title"] and message["why"] and message["translation"]
        assert "did not receive" not in message["text"]


def test_messages_are_printed_to_be_copied(parcelward: Run, files: list[str]) -> None:
    done = parcelward("message", *files, "--at", LATE)
    assert done.returncode == 0, done.stderr
    assert "To the seller: " in done.stdout
    assert "\nHello. " in done.stdout


def test_an_order_that_is_not_stored_and_a_file_that_is_not_there_end_in_a_sentence(
    parcelward: Run, tmp_path: Path
) -> None:
    unknown = parcelward("message", "8190000000099999", "--data-dir", str(tmp_path / "data"))
    assert (unknown.returncode, unknown.stdout) == (1, "")
    assert "has not seen this order" in unknown.stderr
    missing = parcelward("message", str(tmp_path / "nothing.json"))
    assert missing.returncode == 1
    assert missing.stderr == (
        f"{tmp_path / 'nothing.json'} cannot be opened as a file. Check its name, and that you may read it.\n"
    )
    assert "Traceback" not in unknown.stderr + missing.stderr
