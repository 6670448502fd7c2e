"""The postal sources: local clocks without a zone, forecasts, and words that say a number is unknown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from companion.tracking.source import Answer
from companion.tracking.sources.registry import source_named
from tests.tracking.loopback_source import LoopbackSources
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS, scan

Ask = Callable[..., Answer]
UPU, EMS, LA_POSTE = source_named("upu"), source_named("ems_items"), source_named("la_poste")
POSTAL, EXPRESS, FRENCH = JOURNEYS["upu"].number, JOURNEYS["ems_items"].number, JOURNEYS["la_poste"].number


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


def ems_page(rows: str, number: str = EXPRESS) -> str:
    return f'<html><body><table class="result-table" id="table-{number}"><tbody>{rows}</tbody></table></body></html>'


def test_rows_of_the_express_page_are_turned_round_and_not_sorted_by_clocks_of_different_countries() -> None:
    rows = "".join(
        f"<tr><td>{time}</td><td>{text}</td><td>{place}</td></tr>"
        for time, text, place in [
            ("Oct 9, 2026 9:05 PM", "Posted", "Tokyo"),
            ("Oct 12, 2026 9:20 AM", "Departed from export office", "Tokyo"),
            ("Oct 12, 2026 8:10 AM", "Arrived at destination import office", "Los Angeles"),
        ]
    )
    (told,) = EMS.read(ems_page(rows), [EXPRESS], NOW).told
    assert [(event.text, event.place) for event in told.events] == [
        ("Arrived at destination import office", "Los Angeles"),
        ("Departed from export office", "Tokyo"),
        ("Posted", "Tokyo"),
    ]
    assert [event.at.printed for event in told.events if event.at] == [
        "2026-10-12T08:10:00",
        "2026-10-12T09:20:00",
        "2026-10-09T21:05:00",
    ]


def test_an_unreadable_time_leaves_the_event_without_one() -> None:
    (told,) = EMS.read(ems_page("<tr><td>12/10/26 9h</td><td>Posted</td></tr>"), [EXPRESS], NOW).told
    assert [(event.text, event.at) for event in told.events] == [("Posted", None)]


@pytest.mark.parametrize(
    "page",
    [
        "<html><p>There were no results found.</p></html>",
        ems_page("<tr><td>Something else entirely</td></tr>"),
        "<html><ul class='error'><li>EE1 does not denote an EMS item.</li></ul></html>",
        "",
        "<" * 10_000,
        "<table id='table-" + EXPRESS + "'>" + "<tr><td>" * 50_000,
    ],
)
def test_a_page_without_the_items_own_table_says_nothing_of_the_item(page: str) -> None:
    answer = EMS.read(page, [EXPRESS], NOW)
    assert (answer.told, answer.trouble) == ((), "unreadable")


def test_another_items_table_is_no_answer() -> None:
    rows = "<tr><td>Oct 9, 2026 9:05 PM</td><td>Posted</td></tr>"
    answer = EMS.read(ems_page(rows, number="EE999999999JP"), [EXPRESS], NOW)
    assert (answer.told, answer.trouble) == ((), None)


def test_markup_in_a_cell_is_words_and_nothing_more() -> None:
    rows = "<tr><td>Oct 9, 2026 9:05 PM</td><td><b>Posted</b> &lt;script&gt;alert(1)&lt;/script&gt;</td><td></td></tr>"
    (told,) = EMS.read(ems_page(rows), [EXPRESS], NOW).told
    assert told.events[0].text == "Posted <script>alert(1)</script>"
    assert told.events[0].place is None


def test_several_numbers_of_la_poste_are_one_request_and_each_answers_for_itself(
    ask: Ask, sources: LoopbackSources
) -> None:
    sources.tell("la_poste", FRENCH, scan("2026-10-12T09:20:00+02:00", "En cours", "ET1"))
    answer = ask("la_poste", FRENCH, "6A00000000001", language="fr")
    assert sources.asked_about("la_poste") == [(FRENCH, "6A00000000001")]
    assert [(told.number, told.standing) for told in answer.told] == [(FRENCH, "found"), ("6A00000000001", "not_found")]
    assert answer.told[0].service == "Colissimo"


def test_a_number_that_la_poste_calls_malformed_is_refused_and_not_unknown() -> None:
    answer = LA_POSTE.read({"returnCode": 400, "returnMessage": "Bad format", "idShip": FRENCH}, [FRENCH], NOW)
    assert (answer.trouble, answer.detail, answer.told) == ("refused", "Bad format", ())


@pytest.mark.parametrize("number", ["../../v1/other", "1?lang=x", "a/b", "é", "1,2"])
def test_a_number_cannot_turn_into_another_address(ask: Ask, sources: LoopbackSources, number: str) -> None:
    ask("la_poste", number)
    ask("upu", number)
    assert sources.strangers == []
    assert {request.source for request in sources.requests} == {"la_poste", "upu"}
