"""A conversation: it asks for its turn before every request, and keeps a source's notes short."""

from __future__ import annotations

import pytest

from companion.tracking.conversation import HttpConversation
from companion.tracking.line import Line
from companion.tracking.source import ConversationEndedError
from companion.tracking.source_declarations import installed
from companion.tracking.sources.registry import source_named
from tests.tracking.loopback_shapes import KEY
from tests.tracking.loopback_source import LoopbackSources
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS


def test_every_single_request_waits_for_its_turn(sources: LoopbackSources) -> None:
    turns: list[int] = []
    with Line(installed()["seventeen_track"], base=sources.base) as line:
        conversation = HttpConversation(line, now=NOW, before_request=lambda: turns.append(len(sources.requests)))
        source_named("seventeen_track").check(
            [JOURNEYS["seventeen_track"].number], conversation, key=KEY, language="en"
        )
    assert turns == list(range(len(sources.requests)))
    assert len(turns) == 2


def test_a_refused_turn_ends_the_check_and_keeps_what_was_told_before(sources: LoopbackSources) -> None:
    journey = JOURNEYS["four_px"]
    sources.tell("four_px", journey.number, *journey.scans)

    def only_once() -> None:
        if sources.requests:
            raise ConversationEndedError("too_fast")

    with Line(installed()["four_px"], base=sources.base) as line:
        conversation = HttpConversation(line, now=NOW, before_request=only_once)
        answer = source_named("four_px").check([journey.number, journey.other], conversation, key=None, language="en")
    assert answer.trouble == "too_fast"
    assert [told.number for told in answer.told] == [journey.number]
    assert len(sources.requests) == 1


def test_a_note_has_a_limit(sources: LoopbackSources) -> None:
    noted: dict[str, str | None] = {}
    with Line(installed()["cainiao"], base=sources.base) as line:
        conversation = HttpConversation(line, now=NOW, remembered=noted.get, remember=noted.__setitem__)
        conversation.remember("LP1", "x" * 500)
        assert conversation.remembered("LP1") == "x" * 500
        with pytest.raises(ValueError, match="at most 500"):
            conversation.remember("LP1", "x" * 501)
        conversation.remember("LP1", None)
        assert conversation.remembered("LP1") is None
