"""The EMS Cooperative: a page with local clocks of several countries, and what a page cannot say."""

from __future__ import annotations

import pytest

from companion.tracking.sources.registry import source_named
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS

EMS = source_named("ems_items")
EXPRESS = JOURNEYS["ems_items"].number


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
