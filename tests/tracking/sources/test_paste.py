"""What a shopper pastes: histories in the layouts of tracking pages, and saved replies of the sources."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

from companion.knowledge import read_folder
from companion.reading.page_knowledge import PageKnowledge
from companion.sentences import installed as sentences
from companion.statuses.status_reader import StatusReader
from companion.tracking.sources.paste import Outcome, Paste, Pasted
from companion.tracking.sources.registry import SOURCES
from tests.tracking.loopback_shapes import SHAPES, History, track_info
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS

NUMBER = "LP00123456789012"


@cache
def reader() -> Paste:
    knowledge = PageKnowledge.compile(read_folder("pages"))
    statuses = StatusReader.compile(read_folder("phrases"), read_folder("codes"))
    return Paste.compile(statuses, knowledge.dates)


def pasted(text: str, number: str = NUMBER, language: str | None = None) -> Pasted:
    return reader().read(text, number, NOW, language=language)


def lines(text: str) -> list[tuple[str | None, str]]:
    found = pasted(text)
    assert (found.outcome, found.source) == ("read", "paste")
    (told,) = found.told
    assert {event.source for event in told.events} == {"paste"}
    return [(event.at.printed if event.at else None, event.text) for event in told.events]


DEPARTED = ("2026-10-12T09:20:00", "Departed from facility")
ACCEPTED = ("2026-10-09T21:05:00", "Accepted by carrier")

LAYOUTS = {
    "date and words in one line": "2026-10-12 09:20 Departed from facility\n2026-10-09 21:05 Accepted by carrier",
    "oldest first": "2026-10-09 21:05 Accepted by carrier\n2026-10-12 09:20 Departed from facility",
    "words before the date": "Departed from facility 2026-10-12 09:20\nAccepted by carrier 2026-10-09 21:05",
    "date above the words": "2026-10-12 09:20\nDeparted from facility\n2026-10-09 21:05\nAccepted by carrier",
    "words above the date": "Departed from facility\n2026-10-12 09:20\nAccepted by carrier\n2026-10-09 21:05",
    "date as a heading": "12 October 2026\n09:20 Departed from facility\n9 October 2026\n21:05 Accepted by carrier",
    "columns": "2026/10/12\t09:20\tDeparted from facility\n2026/10/09\t21:05\tAccepted by carrier",
    "with headings and buttons of the page": (
        f"{NUMBER}\nCopy\nIn transit\n\n2026-10-12 09:20 Departed from facility\n\n"
        "2026-10-09 21:05 Accepted by carrier\nReport a problem\nHelp"
    ),
    "with the headings above words above the date": (
        f"{NUMBER}\nCopy\nDeparted from facility\nOct 12, 2026 9:20 am\nAccepted by carrier\nOct 9, 2026 9:05 pm"
    ),
    "with an estimate": (
        "Estimated delivery: 30 November 2026\n"
        "2026-10-12 09:20 Departed from facility\n2026-10-09 21:05 Accepted by carrier"
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_history_is_read_in_the_layouts_of_tracking_pages(layout: str) -> None:
    assert lines(LAYOUTS[layout]) == [DEPARTED, ACCEPTED]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("12 de outubro de 2026 às 09:20 Objeto em trânsito", "2026-10-12T09:20:00"),
        ("25.09.2026 um 09:20 Uhr Sendung unterwegs", "2026-09-25T09:20:00"),
        ("12 октября 2026 г. в 09:20 Покинуло сортировочный центр", "2026-10-12T09:20:00"),
        ("2026年10月12日 09:20 快件已发出", "2026-10-12T09:20:00"),
        ("12 octobre 2026 à 09:20 Colis en transit", "2026-10-12T09:20:00"),
        ("2026-10-12 09:20:00 (GMT+8) Departed", "2026-10-12T09:20:00+08:00"),
        ("2026-10-12T09:20:00+02:00 Departed", "2026-10-12T09:20:00+02:00"),
    ],
)
def test_dates_of_many_languages_stand_beside_the_words(text: str, printed: str) -> None:
    assert [at for at, _ in lines(text)] == [printed]


def test_words_that_belong_to_every_date_are_kept_with_them() -> None:
    text = "2026-10-12 09:20\nDeparted from facility\nShenzhen\n2026-10-09 21:05\nAccepted by carrier\nDongguan"
    assert [words for _, words in lines(text)] == [
        "Departed from facility, Shenzhen",
        "Accepted by carrier, Dongguan",
    ]


def test_a_missing_year_is_found_by_the_day_of_pasting_and_is_an_estimate() -> None:
    (told,) = pasted("12 Jan 10:00 Delivered\n30 Dec 08:00 Arrived at customs").told
    assert [(event.at.printed, event.at.estimated) for event in told.events if event.at] == [
        ("2026-01-12T10:00:00", True),
        ("2025-12-30T08:00:00", True),
    ]


def test_a_time_without_any_day_stays_without_one() -> None:
    assert lines("14:20 Arrived at facility\n09:10 Departed from facility") == [
        (None, "Arrived at facility"),
        (None, "Departed from facility"),
    ]


def test_a_time_alone_belongs_to_the_one_day_on_both_sides_of_it_as_an_estimate() -> None:
    (told,) = pasted("2026-10-12 14:20 Departed\n12:10 Sorted\n2026-10-12 09:00 Arrived").told
    assert [(event.at.printed, event.at.estimated) for event in told.events if event.at] == [
        ("2026-10-12T14:20:00", False),
        ("2026-10-12T12:10:00", True),
        ("2026-10-12T09:00:00", False),
    ]


def test_a_time_alone_between_two_days_belongs_to_neither() -> None:
    assert lines("2026-10-12 09:20 Departed\n21:05 Sorted\n2026-10-09 21:05 Arrived") == [
        ("2026-10-12T09:20:00", "Departed"),
        (None, "Sorted"),
        ("2026-10-09T21:05:00", "Arrived"),
    ]


@pytest.mark.parametrize("date", ["05/06/2026", "2026-99-99", "31.02.2026"])
def test_a_date_that_could_be_two_days_or_none_is_not_guessed(date: str) -> None:
    assert lines(f"{date} 09:20 Departed from facility") == [(None, "Departed from facility")]
    below = lines(f"25/09/2026\n10:00 Arrived at facility\n{date}\n09:20 Departed from facility")
    assert sorted(below, key=lambda entry: entry[1]) == [
        ("2026-09-25T10:00:00", "Arrived at facility"),
        (None, "Departed from facility"),
    ]


def test_words_alone_are_events_without_a_time_when_they_are_understood() -> None:
    assert lines("My parcel page says:\nOut for delivery\nThank you") == [(None, "Out for delivery")]


def test_lines_that_tell_who_and_where_somebody_is_are_left_out() -> None:
    text = (
        "Recipient: Ana Invented\nDelivery address: 12 Invented Street\n"
        "2026-10-12 09:20 Delivered, signed by: Ana Invented, tel. +55 11 91234 5678"
    )
    (told,) = pasted(text).told
    assert [event.text for event in told.events] == ["Delivered, signed by: …, tel. …"]
    assert "Invented" not in repr(told)


@pytest.mark.parametrize("name", [name for name in SOURCES if name != "seventeen_track"])
def test_a_saved_reply_goes_to_the_source_it_is_of(name: str) -> None:
    journey = JOURNEYS[name]
    body = SHAPES[name]([journey.number], {journey.number: History(scans=journey.scans)}).body.decode()
    found = pasted(body, journey.number)
    assert (found.outcome, found.source) == ("read", name)
    assert [event.text for event in found.told[0].events] == [scan.text for scan in journey.scans]
    assert {event.source for event in found.told[0].events} == {name}
    other = pasted(body, journey.other)
    assert (other.outcome, other.told) == ("another-number", ())


def test_a_saved_reply_of_17track_goes_to_17track() -> None:
    journey = JOURNEYS["seventeen_track"]
    entry = {"number": journey.number, "track_info": track_info(History(scans=journey.scans))}
    found = pasted(json.dumps({"code": 0, "data": {"accepted": [entry], "rejected": []}}), journey.number)
    assert (found.outcome, found.source) == ("read", "seventeen_track")


def test_a_list_of_saved_replies_is_searched_for_the_one_that_is_known() -> None:
    journey = JOURNEYS["cainiao"]
    body = SHAPES["cainiao"]([journey.number], {journey.number: History(scans=journey.scans)}).body.decode()
    saved: list[dict[str, Any]] = [{"url": "https://x.example/a", "body": "{}"}, {"url": "u", "body": f"cb({body})"}]
    found = pasted(json.dumps(saved), journey.number)
    assert (found.outcome, found.source) == ("read", "cainiao")


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("", "not-understood"),
        ("hello\nbuy now", "not-understood"),
        ('{"some": "json"}', "not-understood"),
        ('{"data": {"module": {"trackingDetailLineList": []}}}', "shop-reply"),
        ("<html><body>A page</body></html>", "not-understood"),
        ('{"success": false, "module": [{"mailNo": "x", "detailList": []}]}', "no-answer"),
        ('{"success": true, "module": [{"mailNo": "LP00123456789012", "detailList": []}]}', "nothing-yet"),
        ("x" * 200_001, "too-large"),
        ("x" * 4_000_001, "too-large"),
        ("[" * 100_000, "not-understood"),
        ("\x00\x01\x02", "not-understood"),
    ],
)
def test_what_cannot_be_read_is_a_clear_outcome_with_a_sentence(text: str, outcome: Outcome) -> None:
    found = pasted(text)
    assert found.outcome == outcome
    assert not any(told.events for told in found.told)
    said = sentences().say("en", f"pasted-{outcome}", {"count": 0, "source": "Cainiao", "number": NUMBER})
    assert said.endswith((".", "FILE"))


def test_long_and_strange_texts_are_read_in_reasonable_time() -> None:
    for text in ("2026-10-12 09:20 " * 10_000, "1 " * 90_000, "Oct\n" * 40_000, "09:20\n" * 30_000):
        pasted(text)
