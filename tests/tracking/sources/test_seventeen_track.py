"""17TRACK: registering costs and is done once, asking is free; its errors inside HTTP 200."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from companion.tracking.source import Answer, Trouble
from companion.tracking.sources.registry import source_named
from tests.tracking.loopback_source import ALLOTMENT, LoopbackSources
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS

Ask = Callable[..., Answer]
JOURNEY = JOURNEYS["seventeen_track"]
NUMBER, OTHER = JOURNEY.number, JOURNEY.other
SOURCE = source_named("seventeen_track")


def calls(sources: LoopbackSources) -> list[tuple[str, tuple[str, ...]]]:
    return [(request.call, request.numbers) for request in sources.requests]


def test_a_new_number_is_registered_once_and_asked_about_from_then_on(ask: Ask, sources: LoopbackSources) -> None:
    sources.tell("seventeen_track", NUMBER, *JOURNEY.scans)
    first = ask("seventeen_track", NUMBER)
    assert [told.standing for told in first.told] == ["not_yet"]
    assert first.quota_left == ALLOTMENT - 1
    assert calls(sources) == [("register", (NUMBER,)), ("getquota", ())]
    second = ask("seventeen_track", NUMBER)
    assert [told.standing for told in second.told] == ["found"]
    assert calls(sources)[2:] == [("gettrackinfo", (NUMBER,))]
    assert sources.quota == ALLOTMENT - 1


def test_a_number_registered_elsewhere_is_asked_about_at_once_and_costs_nothing(
    ask: Ask, sources: LoopbackSources
) -> None:
    sources.registered.add(NUMBER)
    sources.tell("seventeen_track", NUMBER, *JOURNEY.scans)
    assert [told.standing for told in ask("seventeen_track", NUMBER).told] == ["found"]
    assert sources.quota == ALLOTMENT


def test_a_spent_quota_stops_new_numbers_only(ask: Ask, sources: LoopbackSources) -> None:
    sources.tell("seventeen_track", NUMBER, *JOURNEY.scans)
    ask("seventeen_track", NUMBER)
    sources.quota = 0
    answer = ask("seventeen_track", NUMBER, OTHER)
    assert (answer.trouble, answer.quota_left) == ("over_quota", 0)
    assert [(told.number, told.standing) for told in answer.told] == [(NUMBER, "found")]


def test_a_number_that_was_deleted_there_is_registered_again_next_time(
    ask: Ask, sources: LoopbackSources, notes: dict[str, str | None]
) -> None:
    ask("seventeen_track", NUMBER)
    sources.registered.clear()
    assert ask("seventeen_track", NUMBER).told == ()
    assert notes[NUMBER] is None
    ask("seventeen_track", NUMBER)
    assert NUMBER in sources.registered


def test_a_number_without_a_known_carrier_is_not_found(ask: Ask, sources: LoopbackSources) -> None:
    assert [told.standing for told in ask("seventeen_track", "NOCARRIER12345").told] == ["not_found"]


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (-18010001, "bad_key"),
        (-18010002, "bad_key"),
        (-18010004, "bad_key"),
        (-18010003, "maintenance"),
        (-18019907, "over_quota"),
        (-18019908, "over_quota"),
        (-18010014, "refused"),
        (-99, "refused"),
    ],
)
def test_a_failed_call_is_a_trouble_by_its_code(code: int, trouble: Trouble) -> None:
    failed = {"code": code, "data": {"errors": [{"code": code, "message": "What it says."}]}}
    answer = SOURCE.read(failed, [NUMBER], NOW)
    assert (answer.trouble, answer.detail) == (trouble, "What it says.")


def test_a_rejection_is_about_one_number_and_says_which(ask: Ask) -> None:
    def rejected(number: str, code: int) -> dict[str, Any]:
        return {"number": number, "error": {"code": code, "message": "x"}}

    value = {"code": 0, "data": {"accepted": [], "rejected": [rejected(NUMBER, -18019909), rejected(OTHER, -18010019)]}}
    answer = SOURCE.read(value, [NUMBER, OTHER], NOW)
    assert [(told.number, told.standing) for told in answer.told] == [(NUMBER, "not_yet")]
    assert answer.trouble is None, "a postcode is asked for: the number stays unanswered"


def info(**parts: Any) -> Answer:
    entry = {"number": NUMBER, "track_info": parts}
    return SOURCE.read({"code": 0, "data": {"accepted": [entry], "rejected": []}}, [NUMBER], NOW)


def event(**parts: Any) -> dict[str, Any]:
    return {"description": "Arrived", **parts}


@pytest.mark.parametrize(
    ("parts", "printed", "at"),
    [
        ({"time_iso": "2026-10-05T09:00:00-03:00"}, "2026-10-05T09:00:00-03:00", datetime(2026, 10, 5, 12, tzinfo=UTC)),
        ({"time_utc": "2026-10-05T12:00:00Z"}, "2026-10-05T12:00:00+00:00", datetime(2026, 10, 5, 12, tzinfo=UTC)),
        (
            {"time_raw": {"date": "2026-10-05", "time": "09:00:00", "timezone": "-03:00"}},
            "2026-10-05T09:00:00-03:00",
            datetime(2026, 10, 5, 12, tzinfo=UTC),
        ),
        (
            {"time_raw": {"date": "2026-10-05", "time": "09:00", "timezone": None}},
            "2026-10-05T09:00:00",
            datetime(2026, 10, 4, 19, tzinfo=UTC),
        ),
        (
            {"time_raw": {"date": "2026-10-05", "time": None, "timezone": None}},
            "2026-10-05",
            datetime(2026, 10, 4, 10, tzinfo=UTC),
        ),
    ],
)
def test_the_surest_time_of_an_event_is_taken(parts: dict[str, Any], printed: str, at: datetime) -> None:
    (told,) = info(tracking={"providers": [{"events": [event(**parts)]}]}).told
    moment = told.events[0].at
    assert moment is not None
    assert (moment.printed, moment.at) == (printed, at)


def test_a_time_of_day_without_a_day_is_no_time() -> None:
    raw = {"date": None, "time": "09:00:00", "timezone": "-03:00"}
    (told,) = info(tracking={"providers": [{"events": [event(time_raw=raw)]}]}).told
    assert told.events[0].at is None


def test_histories_of_several_carriers_become_one_by_time() -> None:
    first = [
        event(description="Landed", time_utc="2026-10-08T00:00:00Z"),
        event(description="Left", time_utc="2026-10-05T00:00:00Z"),
    ]
    last = [
        event(description="Delivered", time_utc="2026-10-11T00:00:00Z"),
        event(description="Sorted", time_utc="2026-10-07T00:00:00Z"),
    ]
    (told,) = info(
        tracking={"providers": [{"provider": {"name": "YunExpress"}, "events": first}, {"events": last}]},
        misc_info={"local_number": "AA123456785BR"},
    ).told
    assert [each.text for each in told.events] == ["Delivered", "Landed", "Sorted", "Left"]
    assert (told.carrier, told.local_number) == ("YunExpress", "AA123456785BR")


def test_the_service_saying_not_found_is_not_found() -> None:
    assert [told.standing for told in info(latest_status={"status": "NotFound"}).told] == ["not_found"]
    assert [told.standing for told in info(latest_status={"status": "InfoReceived"}).told] == ["not_yet"]


def test_a_saved_webhook_is_read_too() -> None:
    body = {
        "event": "TRACKING_UPDATED",
        "data": {"number": NUMBER, "track_info": {"latest_event": event(time_utc="2026-10-05T12:00:00Z")}},
    }
    assert SOURCE.recognises(body)
    assert [told.standing for told in SOURCE.read(body, [NUMBER], NOW).told] == ["found"]
