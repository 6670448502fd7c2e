from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from companion.alerts.quiet_hours import QuietHours, parse_hours
from companion.problems import Problem

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = QuietHours(time(22), time(8), BERLIN)


def berlin(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        (berlin(6, 1, 21, 59), None),
        (berlin(6, 1, 22, 0), berlin(6, 2, 8)),
        (berlin(6, 2, 3), berlin(6, 2, 8)),
        (berlin(6, 2, 7, 59), berlin(6, 2, 8)),
        (berlin(6, 2, 8), None),
        # The night in which the clock is put forward is an hour shorter, the other one an hour longer.
        (berlin(3, 28, 23), berlin(3, 29, 8)),
        (berlin(10, 24, 23), berlin(10, 25, 8)),
    ],
)
def test_a_night_ends_at_eight_where_the_shopper_is(now: datetime, ends: datetime | None) -> None:
    assert NIGHT.end_after(now) == ends


def test_quiet_hours_within_one_day_leave_the_night_alone() -> None:
    siesta = QuietHours(time(13), time(15), BERLIN)
    assert siesta.end_after(berlin(6, 1, 14)) == berlin(6, 1, 15)
    assert siesta.end_after(berlin(6, 1, 2)) is None


def test_hours_that_end_when_they_begin_are_no_quiet_hours() -> None:
    assert QuietHours(time(8), time(8), BERLIN).end_after(berlin(6, 1, 7)) is None


def test_hours_are_written_as_people_write_them() -> None:
    assert parse_hours("22:00-08:00") == (time(22), time(8))
    assert parse_hours(" 22:30 - 07:15 ") == (time(22, 30), time(7, 15))


@pytest.mark.parametrize("text", ["", "22-8", "22:00", "22:00-25:00", "late-early", "22:00-08:00-09:00"])
def test_hours_that_cannot_be_read_are_refused_not_guessed(text: str) -> None:
    with pytest.raises(Problem) as caught:
        parse_hours(text)
    assert caught.value.code == "quiet-hours-invalid"
