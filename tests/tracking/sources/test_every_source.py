"""What holds for every source: what it finds, what it does not, and how it takes a bad day."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from companion.knowledge import read_folder
from companion.statuses.journey import reading_of
from companion.statuses.status_reader import StatusReader
from companion.tracking.source import Answer, Trouble
from companion.tracking.source_declarations import installed
from companion.tracking.sources.registry import SOURCES, source_named
from tests.tracking.loopback_failures import RETRY_AFTER, Failure
from tests.tracking.loopback_shapes import Scan
from tests.tracking.loopback_source import LoopbackSources
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS, Journey

Ask = Callable[..., Answer]
EVERY = [JOURNEYS[name] for name in SOURCES]
each_source = pytest.mark.parametrize("journey", EVERY, ids=lambda journey: journey.source)
PERSONAL = ("Ana Invented", "Invented Street", "91234", "1234 5678", "Seller Road", "Chez Ana")


def known(ask: Ask, sources: LoopbackSources, journey: Journey, *numbers: str) -> Answer:
    """The answer about numbers that the source has been told of. A register of 17TRACK's is one check ahead."""
    for number in numbers or (journey.number,):
        sources.tell(journey.source, number, *journey.scans)
    if journey.source == "seventeen_track":
        ask(journey.source, *(numbers or (journey.number,)))
    return ask(journey.source, *(numbers or (journey.number,)))


@each_source
def test_a_known_number_is_told_with_its_events_newest_first(
    ask: Ask, sources: LoopbackSources, journey: Journey
) -> None:
    answer = known(ask, sources, journey)
    assert answer.trouble is None
    (told,) = answer.told
    assert (told.number, told.standing) == (journey.number, "found")
    assert [event.text for event in told.events] == [scan.text for scan in journey.scans]
    assert [event.code for event in told.events] == [scan.code for scan in journey.scans]
    assert {event.source for event in told.events} == {journey.source}
    for event, scan in zip(told.events, journey.scans, strict=True):
        assert event.at is not None and event.at.printed is not None
        assert event.at.printed[:16] == scan.at.isoformat()[:16], "the clock on the wall is kept as it was printed"
        exact = "+" in event.at.printed[16:]
        assert event.at.at == scan.at if exact else event.at.at <= scan.at, "never later than it can have been"


@each_source
def test_the_codes_and_words_of_a_source_are_understood(ask: Ask, sources: LoopbackSources, journey: Journey) -> None:
    statuses = StatusReader.compile(read_folder("phrases"), read_folder("codes"))
    (told,) = known(ask, sources, journey).told
    read = [reading_of(event, statuses, None) for event in told.events]
    assert [reading.status for reading in read] == list(journey.statuses)
    assert not any(reading.weak for reading in read)


@each_source
def test_an_unknown_number_is_not_found_and_nothing_else(ask: Ask, journey: Journey) -> None:
    answer = ask(journey.source, journey.other)
    if journey.source == "seventeen_track":
        assert [told.standing for told in answer.told] == ["not_yet"], "registered just now: the service asks around"
        answer = ask(journey.source, journey.other)
        assert [told.standing for told in answer.told] == ["not_yet"], "no information yet is not an unknown number"
        return
    assert answer.trouble is None
    assert [(told.number, told.standing, told.events) for told in answer.told] == [(journey.other, "not_found", ())]


@each_source
def test_an_announced_number_without_events_is_not_yet_and_not_unknown(
    ask: Ask, sources: LoopbackSources, journey: Journey
) -> None:
    sources.tell(journey.source, journey.number)
    answer = ask(journey.source, journey.number)
    # The EMS page says the same of an unknown number and of one without events.
    standing = "not_found" if journey.source == "ems_items" else "not_yet"
    assert [(told.standing, told.events) for told in answer.told] == [(standing, ())]


@each_source
def test_an_answer_for_half_a_batch_leaves_the_other_half_unanswered(
    ask: Ask, sources: LoopbackSources, journey: Journey
) -> None:
    known(ask, sources, journey, journey.number, journey.other)
    if installed()[journey.source].batch > 1:
        sources.fail(journey.source, "half_batch")
        answer = ask(journey.source, journey.number, journey.other)
        assert answer.trouble is None
    else:
        sources.fail(journey.source, "maintenance", after=1)
        answer = ask(journey.source, journey.number, journey.other)
        assert answer.trouble == "maintenance"
    assert [(told.number, told.standing) for told in answer.told] == [(journey.number, "found")]


FAILURES: list[tuple[Failure, Trouble]] = [
    ("block_page", "blocked"),
    ("too_fast", "too_fast"),
    ("too_fast_until", "too_fast"),
    ("maintenance", "maintenance"),
    ("html_for_json", "unreadable"),
    ("truncated", "unreadable"),
    ("wrong_encoding", "unreadable"),
    ("gzip_bomb", "too_large"),
    ("huge", "too_large"),
    ("redirect", "redirected"),
    ("redirect_to_captcha", "blocked"),
    ("reset", "unreachable"),
    ("over_quota", "over_quota"),
    ("bad_key", "bad_key"),
]


@each_source
@pytest.mark.parametrize(("failure", "trouble"), FAILURES, ids=[failure for failure, _ in FAILURES])
def test_a_failing_source_says_what_the_trouble_is_and_nothing_of_the_parcel(
    ask: Ask, sources: LoopbackSources, journey: Journey, failure: Failure, trouble: Trouble
) -> None:
    known(ask, sources, journey)
    before = len(sources.requests)
    sources.fail(journey.source, failure, times=None)
    answer = ask(journey.source, journey.number)
    assert answer.trouble == trouble
    assert answer.told == (), "a failure is never an answer about a parcel, least of all 'not found'"
    assert len(sources.requests) == before + 1, "nothing is asked twice"
    if failure in ("too_fast", "too_fast_until"):
        assert answer.retry_after == RETRY_AFTER


@each_source
@pytest.mark.parametrize("failure", ["hang", "drip"])
def test_a_source_that_never_finishes_is_given_up(
    ask: Ask, sources: LoopbackSources, journey: Journey, failure: Failure
) -> None:
    known(ask, sources, journey)
    sources.fail(journey.source, failure)
    assert ask(journey.source, journey.number, wait_briefly=True).trouble == "unreachable"


@each_source
def test_an_empty_body_is_not_found_only_where_the_source_says_so_that_way(
    ask: Ask, sources: LoopbackSources, journey: Journey
) -> None:
    known(ask, sources, journey)
    sources.fail(journey.source, "empty_body")
    answer = ask(journey.source, journey.number)
    if journey.source == "upu":
        assert [told.standing for told in answer.told] == ["not_found"]
    else:
        assert (answer.trouble, answer.told) == ("unreadable", ())


@each_source
def test_nothing_personal_is_kept(ask: Ask, sources: LoopbackSources, journey: Journey) -> None:
    answer = known(ask, sources, journey)
    kept = json.dumps([told.raw for told in answer.told], ensure_ascii=False) + repr(answer.told)
    assert answer.told[0].raw, "the source's own words are kept as evidence"
    assert not [word for word in PERSONAL if word in kept]
    assert journey.scans[0].text in json.dumps(answer.told[0].raw)


@each_source
def test_a_name_that_signed_stays_out(ask: Ask, sources: LoopbackSources, journey: Journey) -> None:
    signed = Scan(at=journey.scans[0].at + timedelta(days=1), text="Delivered, signed by: J. Invented", code=None)
    sources.tell(journey.source, journey.number, signed, *journey.scans)
    if journey.source == "seventeen_track":
        ask(journey.source, journey.number)
    (told,) = ask(journey.source, journey.number).told
    assert told.events[0].text == "Delivered, signed by: …"
    assert "J. Invented" not in repr(told)


@each_source
def test_a_source_that_needs_a_key_asks_nothing_without_one(
    ask: Ask, sources: LoopbackSources, journey: Journey
) -> None:
    if not installed()[journey.source].needs_key:
        assert known(ask, sources, journey).told
        return
    assert ask(journey.source, journey.number, key=None).trouble == "bad_key"
    assert ask(journey.source, journey.number, key="two\r\nlines: of one key").trouble == "bad_key"
    assert sources.requests == []
    assert ask(journey.source, journey.number, key="revoked").trouble == "bad_key"


EMPTY_LISTS: dict[str, Any] = {
    "cainiao": {"success": True, "module": []},
    "seventeen_track": {"code": 0, "data": {"accepted": [], "rejected": []}},
    "four_px": {"result": 1, "data": []},
    "upu": [],
    "la_poste": [],
    "dhl": {"shipments": []},
    "ship24": {"data": {"trackings": []}},
}
#: Where an empty list is the source's own way of not knowing a number.
EMPTY_IS_UNKNOWN = {"upu", "ship24"}


@pytest.mark.parametrize("name", EMPTY_LISTS)
def test_an_empty_list_is_not_found_only_where_the_source_says_so_that_way(name: str) -> None:
    number = JOURNEYS[name].number
    answer = source_named(name).read(EMPTY_LISTS[name], [number], NOW)
    standings = ["not_found"] if name in EMPTY_IS_UNKNOWN else []
    assert [told.standing for told in answer.told] == standings


@each_source
def test_a_text_without_end_is_cut(ask: Ask, sources: LoopbackSources, journey: Journey) -> None:
    endless = Scan(at=journey.scans[0].at, text="Arrived " * 20_000, place="Rio " * 20_000)
    sources.tell(journey.source, journey.number, endless)
    if journey.source == "seventeen_track":
        ask(journey.source, journey.number)
    (told,) = ask(journey.source, journey.number).told
    assert len(told.events[0].text) == 1000
    assert len(told.events[0].place or "") <= 300
    assert len(json.dumps(told.raw)) < 10_000


HOSTILE: list[Any] = [
    None,
    [],
    {},
    "text",
    7,
    [[[[]]]],
    {"success": True, "module": {"mailNo": []}},
    {"success": True, "module": [None, 3, {"mailNo": 5, "detailList": "none", "copyRealMailNo": {"a": 1}}]},
    {"code": 0, "data": {"accepted": [{"number": "X", "track_info": []}], "rejected": [{"number": 1, "error": 2}]}},
    {"code": "zero", "data": []},
    {"result": 1, "data": [{"queryCode": None, "tracks": {"tkDesc": 1}}]},
    [{"ID": {}, "Events": [None, {"EventDT": "/Date(99999999999999999999)/", "EventNm": []}]}],
    {"returnCode": [], "shipment": {"event": [{"label": {}}]}},
    {"shipments": [{"id": None, "events": [{"location": [], "timestamp": {}}]}]},
    {"data": {"trackings": [{"tracker": 1, "events": 2}]}, "errors": [None]},
]


@each_source
@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: json.dumps(value)[:40])
def test_a_reply_of_any_shape_is_read_without_a_fault(journey: Journey, value: Any) -> None:
    source = source_named(journey.source)
    source.recognises(value)
    answer = source.read(value, [journey.number], NOW)
    assert all(told.number == journey.number for told in answer.told)
    assert all(not told.events for told in answer.told)
