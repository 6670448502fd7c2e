"""Busy weeks a journey runs through, and how the other orders of those days fare."""

from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from companion.facts import OrderFacts, Siblings
from companion.knowledge import read_folder
from companion.planning.case_facts import facts_of_case
from companion.planning.neighbours import Neighbours
from companion.planning.season import read_calendar, season_of
from companion.planning.siblings import siblings_of, summary_of
from tests.planning.book import rule_book

BOOK = rule_book()
CALENDAR = read_calendar(read_folder("calendar"))
PEAKS = {peak.name: peak for peak in CALENDAR}
NOW = datetime(2026, 11, 20, tzinfo=UTC)


def day(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("year", "new_year"),
    [(2024, date(2024, 2, 10)), (2025, date(2025, 1, 29)), (2026, date(2026, 2, 17)), (2027, date(2027, 2, 6))],
)
def test_chinese_new_year_follows_the_moon(year: int, new_year: date) -> None:
    begins, _ = PEAKS["chinese-new-year"].beginning_in(year)
    assert (new_year - begins).days == 7


@pytest.mark.parametrize(("year", "friday"), [(2026, date(2026, 11, 27)), (2024, date(2024, 11, 29))])
def test_black_friday_is_the_day_after_the_fourth_thursday(year: int, friday: date) -> None:
    assert PEAKS["black-friday"].beginning_in(year)[0] == friday


@pytest.mark.parametrize(
    ("from_", "until", "peaks"),
    [
        ("2026-04-01", "2026-05-20", ()),
        ("2026-09-01", "2026-09-30", ()),
        ("2026-09-01", "2026-10-01", ("golden-week",)),
        ("2026-10-12", "2026-10-13", ("golden-week",)),
        ("2026-10-13", "2026-10-14", ()),
        ("2026-11-10", "2026-11-30", ("singles-day", "black-friday")),
        ("2026-12-28", "2027-01-05", ("christmas",)),
        ("2026-02-09", "2026-02-10", ("valentines-day",)),
    ],
)
def test_a_journey_touches_the_peaks_it_overlaps(from_: str, until: str, peaks: tuple[str, ...]) -> None:
    touched = season_of(day(from_), day(until), CALENDAR).peaks
    assert tuple(name for name in touched if name != "chinese-new-year") == peaks


def test_january_in_russia_counts_only_for_orders_to_russia() -> None:
    assert "russian-january" in season_of(day("2027-01-02"), day("2027-01-03"), CALENDAR, "RU").peaks
    assert "russian-january" not in season_of(day("2027-01-02"), day("2027-01-03"), CALENDAR, "BR").peaks


def test_christmas_reaches_into_the_next_year() -> None:
    assert "christmas" in season_of(day("2027-01-03"), day("2027-01-04"), CALENDAR).peaks


def test_a_year_the_lunar_calendar_does_not_know_is_left_out() -> None:
    assert "chinese-new-year" not in season_of(day("2150-02-01"), day("2150-02-10"), CALENDAR).peaks


def test_a_calendar_of_another_shape_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        read_calendar({"peaks": {"peaks": [{"name": "fair"}]}})


def order(number: str, **facts: Any) -> OrderFacts:
    short = {"order": {"id": number, "status": "shipped", **facts.pop("order", {})}, **facts}
    return facts_of_case(short, BOOK.vocabulary)


MINE = order("1", order={"placed_at": "2026-09-20", "store": "Mine"}, parcel={"tracking_number": "LP00000000000001"})


def siblings(*others: OrderFacts) -> Siblings:
    return siblings_of(MINE, Neighbours(summary_of(other, BOOK.policy, NOW) for other in others), BOOK.policy)


def test_an_order_in_the_same_parcel_is_named_and_not_counted() -> None:
    same = order("2", order={"placed_at": "2026-09-20"}, parcel={"tracking_number": "LP00000000000001"})
    assert siblings(same) == Siblings(same_number=("2",), arrived=0, late=0)


def test_orders_of_the_same_days_from_other_stores_are_counted() -> None:
    arrived = order("2", order={"placed_at": "2026-09-22"}, parcel={"status": "delivered"})
    completed = order("3", order={"placed_at": "2026-09-18", "status": "completed"})
    late = order("4", order={"placed_at": "2026-09-21", "expected_by": "2026-10-20"}, parcel={"status": "in_transit"})
    in_time = order(
        "5", order={"placed_at": "2026-09-21", "expected_by": "2026-12-20"}, parcel={"status": "in_transit"}
    )
    assert siblings(arrived, completed, late, in_time) == Siblings(arrived=2, late=1)


def test_other_days_the_same_store_and_the_order_itself_do_not_count() -> None:
    other_days = order("2", order={"placed_at": "2026-09-24"}, parcel={"status": "delivered"})
    same_store = order("3", order={"placed_at": "2026-09-20", "store": "Mine"}, parcel={"status": "delivered"})
    assert siblings(other_days, same_store, MINE) == Siblings(arrived=0, late=0)


def test_without_an_expected_day_an_order_is_late_after_the_usual_journey() -> None:
    old = order("2", order={"placed_at": "2026-09-20"})
    assert summary_of(old, BOOK.policy, NOW).late
    assert not summary_of(old, BOOK.policy, day("2026-10-01")).late


def test_a_parcel_marked_delivered_that_never_came_has_not_arrived() -> None:
    missing = order(
        "2",
        order={"placed_at": "2026-09-20"},
        parcel={"status": "delivered"},
        shopper={"not_received_at": "2026-11-01"},
    )
    assert not summary_of(missing, BOOK.policy, NOW).arrived


def test_without_a_day_of_its_own_an_order_has_no_siblings_by_date() -> None:
    undated = replace(MINE, order=replace(MINE.order, placed_at=None))
    other = summary_of(order("2", order={"placed_at": "2026-09-22"}), BOOK.policy, NOW)
    assert siblings_of(undated, Neighbours([other]), BOOK.policy) == Siblings()
