"""4PX: a clock that may be Chinese or local, the last carrier's number, one number a request."""

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

FOUR_PX = source_named("four_px")
PX = JOURNEYS["four_px"].number


def four_px(*tracks: dict[str, Any], **entry: Any) -> Answer:
    value = {"result": 1, "data": [{"queryCode": PX, "status": 1, "tracks": list(tracks), **entry}]}
    return FOUR_PX.read(value, [PX], NOW)


@pytest.mark.parametrize(
    ("zone", "printed", "at", "estimated"),
    [
        ("UTC+08:00", "2026-10-05T09:00:00+08:00", datetime(2026, 10, 5, 1, tzinfo=UTC), False),
        ("UTC+02:00", "2026-10-05T09:00:00", datetime(2026, 10, 5, 1, tzinfo=UTC), True),
        ("UTCAmerica/Vancouver", "2026-10-05T09:00:00", datetime(2026, 10, 5, 1, tzinfo=UTC), True),
        ("UTC+10:00", "2026-10-05T09:00:00", datetime(2026, 10, 4, 23, tzinfo=UTC), True),
        ("UTCNowhere/Land", "2026-10-05T09:00:00", datetime(2026, 10, 5, 1, tzinfo=UTC), True),
        (None, "2026-10-05T09:00:00", datetime(2026, 10, 5, 1, tzinfo=UTC), True),
    ],
)
def test_a_time_that_may_be_chinese_or_local_is_the_earlier_of_both_and_an_estimate(
    zone: str | None, printed: str, at: datetime, estimated: bool
) -> None:
    (told,) = four_px({"tkDesc": "Arrived", "tkDateStr": "2026-10-05 09:00:00", "tkTimezone": zone, "tkDate": 0}).told
    moment = told.events[0].at
    assert moment is not None
    assert (moment.printed, moment.at, moment.estimated) == (printed, at, estimated)


def test_the_last_carriers_number_and_the_countries_are_told() -> None:
    track = {"tkDesc": "Arrived", "tkDateStr": "2026-10-05 09:00:00", "tkTimezone": "UTC+08:00"}
    (told,) = four_px(track, serverCode="AA123456785BR", ctStartCode="CN", ctEndCode="BR").told
    assert (told.local_number, told.origin_country, told.destination_country) == ("AA123456785BR", "CN", "BR")


def test_a_refusal_of_the_site_is_no_answer() -> None:
    answer = FOUR_PX.read({"result": 0, "message": "too many"}, [PX], NOW)
    assert (answer.trouble, answer.detail) == ("refused", "too many")


def test_each_number_of_4px_is_a_request_of_its_own(ask: Callable[..., Answer], sources: LoopbackSources) -> None:
    ask("four_px", PX, JOURNEYS["four_px"].other)
    assert sources.asked_about("four_px") == [(PX,), (JOURNEYS["four_px"].other,)]
