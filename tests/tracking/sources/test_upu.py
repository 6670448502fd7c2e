"""The Universal Postal Union: local clocks without a zone, forecasts, languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from companion.tracking.source import Answer
from companion.tracking.sources.registry import source_named
from tests.tracking.loopback_source import LoopbackSources
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS

Ask = Callable[..., Answer]
UPU = source_named("upu")
POSTAL = JOURNEYS["upu"].number


def upu_item(*events: dict[str, Any]) -> Answer:
    return UPU.read([{"ID": POSTAL, "State": 3, "Events": list(events)}], [POSTAL], NOW)


def test_the_offset_of_the_server_is_not_the_zone_of_the_event() -> None:
    (told,) = upu_item({"EventCd": "EMI", "EventNm": "Final delivery", "EventDT": "/Date(1791291600000+0200)/"}).told
    moment = told.events[0].at
    assert moment is not None
    assert moment.printed == "2026-10-06T15:00:00"
    assert moment.at == datetime(2026, 10, 6, 1, tzinfo=UTC), "the earliest at which a clock anywhere showed that"


def test_a_forecast_of_the_posts_is_no_event() -> None:
    (told,) = upu_item(
        {"EventCd": "DLV", "EventNm": "Estimated delivery", "EventDT": "/Date(1791288000000+0100)/"}
    ).told
    assert (told.standing, told.events) == ("not_yet", ())


def test_another_item_than_the_one_asked_about_is_no_answer() -> None:
    answer = UPU.read([{"ID": "LB473124829CN", "Events": []}], [POSTAL], NOW)
    assert (answer.told, answer.trouble) == ((), None)


@pytest.mark.parametrize(("language", "asked"), [("fr", "FR"), ("es-MX", "ES"), ("de", "EN"), ("pt-BR", "EN")])
def test_the_union_is_asked_in_a_language_it_speaks(
    ask: Ask, sources: LoopbackSources, language: str, asked: str
) -> None:
    ask("upu", POSTAL, language=language)
    assert sources.requests[0].call == f"{POSTAL}/{asked}"
