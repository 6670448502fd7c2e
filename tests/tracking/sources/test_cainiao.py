"""Cainiao: batches, zones, numbers that replace one another, and how it says that it knows nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from companion.tracking.source import Answer
from companion.tracking.sources.registry import source_named
from tests.tracking.loopback_source import LoopbackSources
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS

NUMBER = "LP00123456789012"
CAINIAO = source_named("cainiao")


def read(**module: Any) -> Answer:
    return CAINIAO.read({"success": True, "module": [{"mailNo": NUMBER, **module}]}, [NUMBER], NOW)


def test_a_batch_is_one_request_with_every_number(ask: Callable[..., Answer], sources: LoopbackSources) -> None:
    sources.tell("cainiao", "LP00123456789012", *JOURNEYS["cainiao"].scans)
    answer = ask("cainiao", "LP00123456789012", "LP00123456789013", "LP00123456789014")
    assert sources.asked_about("cainiao") == [("LP00123456789012", "LP00123456789013", "LP00123456789014")]
    assert [told.standing for told in answer.told] == ["found", "not_found", "not_found"]


def test_the_time_is_the_printed_one_in_its_zone_and_not_the_number_beside_it() -> None:
    (told,) = read(
        mailNoSource="AE",
        detailList=[{"desc": "Arrived", "timeStr": "2026-10-05 09:00:00", "timeZone": "GMT-3", "time": 1}],
    ).told
    moment = told.events[0].at
    assert moment is not None
    assert moment.at == datetime(2026, 10, 5, 12, tzinfo=UTC)
    assert (moment.printed, moment.estimated) == ("2026-10-05T09:00:00-03:00", False)


def test_a_time_without_a_zone_is_the_earliest_it_can_have_been() -> None:
    (told,) = read(detailList=[{"desc": "Arrived", "timeStr": "2026-10-05 09:00:00"}]).told
    moment = told.events[0].at
    assert moment is not None
    assert moment.at == datetime(2026, 10, 4, 19, tzinfo=UTC)
    assert moment.printed == "2026-10-05T09:00:00"


def test_only_the_number_of_milliseconds_is_an_estimate() -> None:
    (told,) = read(detailList=[{"desc": "Arrived", "time": 1791190800000}]).told
    assert told.events[0].at is not None
    assert told.events[0].at.estimated


def test_an_event_far_in_the_future_keeps_its_words_and_loses_its_time() -> None:
    (told,) = read(detailList=[{"desc": "Estimated", "timeStr": "2027-10-05 09:00:00", "timeZone": "GMT+8"}]).told
    assert [(event.text, event.at) for event in told.events] == [("Estimated", None)]


def test_the_number_of_the_last_carrier_is_told_beside_the_history() -> None:
    detail = {"desc": "Arrived", "timeStr": "2026-10-05 09:00:00", "timeZone": "GMT+8"}
    (told,) = read(copyRealMailNo="AA123456785BR", detailList=[detail], destCpInfo={"cpName": "Correios"}).told
    assert (told.local_number, told.next_number, told.carrier) == ("AA123456785BR", None, "Correios")


def test_before_the_hand_over_another_number_replaces_this_one() -> None:
    (told,) = read(mailNoSource="AE", status="SELLER_PREPARING", copyRealMailNo="AP00999999999999", detailList=[]).told
    assert (told.standing, told.next_number, told.local_number) == ("not_yet", "AP00999999999999", None)


def test_its_own_number_is_no_other_number() -> None:
    (told,) = read(copyRealMailNo="lp 0012 3456 789012", detailList=[]).told
    assert (told.next_number, told.local_number) == (None, None)


def test_an_empty_list_is_not_found_only_when_the_source_says_so() -> None:
    assert [told.standing for told in read(mailNoSource="EXTERNAL", detailList=[]).told] == ["not_found"]
    assert [told.standing for told in read(mailNoSource="AE", detailList=[]).told] == ["not_yet"]
    assert [told.standing for told in read(detailList=None).told] == ["not_yet"]


def test_a_failure_told_inside_a_reply_is_no_answer() -> None:
    failed = {"success": False, "errorCode": "SYSTEM_ERROR", "errorMsg": "system busy"}
    answer = CAINIAO.read(failed, [NUMBER], NOW)
    assert (answer.trouble, answer.detail, answer.told) == ("refused", "system busy", ())


def test_a_block_told_as_json_is_a_block(ask: Callable[..., Answer], sources: LoopbackSources) -> None:
    sources.fail("cainiao", "block_json")
    assert ask("cainiao", NUMBER).trouble == "blocked"


def test_a_history_is_read_up_to_a_limit_and_the_newest_stay() -> None:
    details = [
        {"desc": f"Scan {index}", "timeStr": f"2026-{9 - index // 200:02}-01 10:00:00", "timeZone": "GMT+8"}
        for index in range(800)
    ]
    (told,) = read(detailList=details).told
    assert len(told.events) == CAINIAO.witness.declaration.limits.events == 500
    assert told.events[0].text == "Scan 0"
    assert told.raw is not None
    assert len(told.raw["detailList"]) == 500


def test_countries_are_codes_or_nothing() -> None:
    (told,) = read(originCountry="CN", destCountry="Brasil, Rua Inventada 5", detailList=[]).told
    assert (told.origin_country, told.destination_country) == ("CN", None)
