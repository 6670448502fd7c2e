from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from companion.reading.moments import Place
from companion.reading.years import Neighbours
from tests.reading.invented import knowledge

DATES = knowledge().dates
LISBON = Place(ZoneInfo("Europe/Lisbon"), "PT")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Date: Oct 15, 2026", "2026-10-15"),
        ("Sept. 3, 2026", "2026-09-03"),
        ("Oct 3rd, 2026", "2026-10-03"),
        ("5 janv. 2026", "2026-01-05"),
        ("12 févr. 2026", "2026-02-12"),
        ("1er août 2026", "2026-08-01"),
        ("30 déc. 2026", "2026-12-30"),
        ("3. Aug 2025", "2025-08-03"),
        ("12. Mär 2024", "2024-03-12"),
        ("12 sty 2024", "2024-01-12"),
        ("3 paź 2025", "2025-10-03"),
        ("7 wrz 2025", "2025-09-07"),
        ("Pedido efectuado el:\u00a015 ene 2026", "2026-01-15"),
        ("15 de out. de 2026", "2026-10-15"),
        ("15 de outubro de 2026", "2026-10-15"),
        ("15 ott 2026", "2026-10-15"),
        ("15 mrt. 2026", "2026-03-15"),
        ("Дата заказа 29 января 2024", "2024-01-29"),
        ("15 жовт. 2026 р.", "2026-10-15"),
        ("5 Ağu 2026", "2026-08-05"),
        ("15 EKİ 2026", "2026-10-15"),
        ("١٥ أكتوبر ٢٠٢٦", "2026-10-15"),
        ("15 تموز 2026", "2026-07-15"),
        ("15 באוקטובר 2026", "2026-10-15"),
        ("\u200f15 באוק׳ 2026\u200f", "2026-10-15"),
        ("주문일자::2026년 7월 15일", "2026-07-15"),
        ("2026.07.15", "2026-07-15"),
        ("2026年10月15日", "2026-10-15"),
        ("2026-10-15", "2026-10-15"),
        ("Sifariş tarixi 29 yanvar 2024", "2024-01-29"),
        ("１５ Oct ２０２６", "2026-10-15"),
        ("15-Oct-2026", "2026-10-15"),
        ("15/07/2026", "2026-07-15"),
        ("07/15/2026", "2026-07-15"),
        ("x1 Sep 13, 2026", "2026-09-13"),
        ("mar 15 sept 2026", "2026-09-15"),
    ],
)
def test_a_printed_date_is_read_in_every_language(text: str, printed: str) -> None:
    moment = DATES.first(text, LISBON)
    assert moment is not None
    assert (moment.printed, moment.estimated) == (printed, False)


@pytest.mark.parametrize(
    "text", ["05/07/2026", "Oct 32, 2026", "Feb 29, 2026", "Order 8112233445566778", "tomorrow", ""]
)
def test_a_text_that_allows_no_single_date_is_left_unread(text: str) -> None:
    assert DATES.first(text, LISBON, Neighbours(placed=date(2026, 1, 1))) is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Estimated delivery: Dec 27 - 28", "2026-12-28"),
        ("Dec 28 - Jan 3", "2027-01-03"),
        ("Apr. 24 - May. 14", "2027-05-14"),
        ("24 abr. - 14 may.", "2027-05-14"),
        ("21 - 26 sept.", "2026-09-26"),
        ("9월 21일 - 26일", "2026-09-26"),
        ("9月21日-26日", "2026-09-26"),
        ("Sep 21 - Oct 3, 2026", "2026-10-03"),
        ("21 - 26 сентября 2026", "2026-09-26"),
    ],
)
def test_a_range_ends_on_its_last_day(text: str, last: str) -> None:
    moment = DATES.last(text, LISBON, Neighbours(placed=date(2026, 9, 1), ahead=True))
    assert moment is not None
    assert moment.printed == last


def test_a_year_that_had_to_be_found_is_marked_as_an_estimate() -> None:
    moment = DATES.first(
        "Tue | Jul. 28 18:39", Place(timezone(timedelta(hours=-7))), Neighbours(placed=date(2026, 7, 15))
    )
    assert moment is not None
    assert moment.estimated
    assert moment.printed == "2026-07-28T18:39:00-07:00"
    assert moment.at == datetime(2026, 7, 29, 1, 39, tzinfo=UTC)


def test_events_of_january_belong_to_the_year_after_a_december_order() -> None:
    moment = DATES.first("Jan 4, 10:00", LISBON, Neighbours(placed=date(2026, 12, 20)))
    assert moment is not None and moment.printed == "2027-01-04T10:00:00+00:00"


def test_an_event_may_be_printed_a_day_before_the_order_because_of_zones() -> None:
    moment = DATES.first("Dec 19, 22:00", LISBON, Neighbours(placed=date(2026, 12, 20)))
    assert moment is not None and moment.printed == "2026-12-19T22:00:00+00:00"


def test_the_end_of_protection_settles_the_year_when_the_order_date_is_unknown() -> None:
    around = Neighbours(protected_until=date(2027, 1, 10))
    moments = [DATES.first(text, LISBON, around) for text in ("Dec 28, 10:00", "Jan 4, 10:00", "Jan 20, 10:00")]
    assert [moment.printed[:10] for moment in moments if moment and moment.printed] == [
        "2026-12-28",
        "2027-01-04",
        "2027-01-20",
    ]


def test_what_was_seen_today_did_not_happen_later_this_year() -> None:
    moment = DATES.first("Nov 30, 10:00", LISBON, Neighbours(seen=date(2026, 11, 21)))
    assert moment is not None and moment.printed == "2025-11-30T10:00:00+00:00"


def test_an_estimate_may_lie_ahead_of_the_day_it_was_seen() -> None:
    moment = DATES.first("Nov 30", LISBON, Neighbours(seen=date(2026, 11, 21), ahead=True))
    assert moment is not None and moment.printed == "2026-11-30"


def test_a_printed_weekday_corrects_a_number_that_is_a_year_off() -> None:
    # 28 July is a Tuesday in 2026 and a Monday in 2025.
    moment = DATES.first("Tue | Jul. 28 18:39", LISBON, Neighbours(epoch=date(2025, 8, 2)))
    assert moment is not None and (moment.printed or "")[:10] == "2026-07-28"


def test_a_weekday_that_contradicts_the_only_hint_leaves_the_date_unknown() -> None:
    # 28 July is a Thursday in none of 2023 to 2027.
    assert DATES.first("Thu | Jul. 28 18:39", LISBON, Neighbours(epoch=date(2025, 7, 28))) is None


def test_a_date_without_a_year_and_without_neighbours_stays_unknown() -> None:
    assert DATES.first("Dec 24, 11:59 EST", LISBON) is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Dec 24, 2026 11:59 EST", datetime(2026, 12, 24, 16, 59, tzinfo=UTC)),
        ("Dec 24, 2026 6:39 p.m. GMT-3", datetime(2026, 12, 24, 21, 39, tzinfo=UTC)),
        ("2026년 12월 24일 오후 6:39", datetime(2026, 12, 24, 18, 39, tzinfo=UTC)),
        ("2026-12-24T11:59:00Z", datetime(2026, 12, 24, 11, 59, tzinfo=UTC)),
        ("Dec 24, 2026 12:10 am", datetime(2026, 12, 24, 0, 10, tzinfo=UTC)),
    ],
)
def test_a_time_of_day_is_read_with_the_zone_it_names(text: str, at: datetime) -> None:
    moment = DATES.first(text, LISBON)
    assert moment is not None and moment.at == at


@pytest.mark.parametrize(
    ("place", "begins"),
    [
        # The shopper's own zone, or Los Angeles where that begins its day earlier.
        (Place(ZoneInfo("Europe/Paris")), datetime(2026, 10, 14, 22, tzinfo=UTC)),
        (Place(ZoneInfo("Pacific/Honolulu")), datetime(2026, 10, 15, 7, tzinfo=UTC)),
        # Only the country is known: its easternmost clock.
        (Place(None, "BR"), datetime(2026, 10, 15, 2, tzinfo=UTC)),
        (Place(None, "US"), datetime(2026, 10, 15, 4, tzinfo=UTC)),
        # Nothing is known: where a day begins first on Earth.
        (Place(), datetime(2026, 10, 14, 10, tzinfo=UTC)),
        (Place(None, "XX"), datetime(2026, 10, 14, 10, tzinfo=UTC)),
    ],
)
def test_a_day_begins_at_the_earliest_instant_the_text_allows(place: Place, begins: datetime) -> None:
    moment = DATES.first("Oct 15, 2026", place)
    assert moment is not None and moment.at == begins


@pytest.mark.parametrize("number", [None, True, "soon", -5, 10**30, 1e300, float("nan"), "9" * 19, 3])
def test_a_number_that_is_no_time_of_an_order_is_left_unread(number: object) -> None:
    assert DATES.epoch(number, LISBON) is None


def test_a_number_of_milliseconds_is_an_estimate() -> None:
    moment = DATES.epoch("1789960000000", LISBON)
    assert moment is not None
    assert moment.estimated and moment.at == datetime(2026, 9, 21, 3, 6, 40, tzinfo=UTC)
    assert moment.printed == "2026-09-21T04:06:40+01:00"
