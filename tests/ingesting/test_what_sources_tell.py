"""What tracking sources tell reaches every order it concerns, is never lost again, and disturbs nobody without news."""

from __future__ import annotations

import json
from typing import Any

import pytest
import sqlalchemy

from companion.facts import Parcel, ParcelStatus
from companion.planning.rule_book import RuleBook
from companion.store.queries import orders
from companion.tracking.history import load
from tests.alerts.conftest import Time
from tests.ingesting.shopper import ShopperAtHome
from tests.site.replies import DETAIL, LIST, TRACKING
from tests.tracking.told import event, told

LATE, NUMBER = "8190000000000103", "LP00612345678903"
FIRST, SECOND, SHARED = "8190000000000119", "8190000000000120", "SWX100200300400500119"
SEVERAL = "8190000000000118"

AIRPORT = event(
    "2026-09-23T12:00:00-04:00", "Arrived at local airport, handed to the airline's agent", code="LH_ARRIVE"
)
CUSTOMS = event("2026-09-29T08:00:00-04:00", "Import customs clearance started", code="CC_IM_START")
OUT = event("2026-09-30T08:00:00-04:00", "Out for delivery", code="GTMS_DO_DEPART")
DELIVERED = event("2026-09-30T15:00:00-04:00", "Delivered", code="GTMS_SIGNED")


def texts(parcel: Parcel) -> list[str]:
    return [one.text for one in parcel.events]


def test_a_source_brings_an_order_forward_between_two_looks_at_its_page(shopper: ShopperAtHome) -> None:
    shopper.looks_at("protection-3")
    before = shopper.row(LATE)
    assert shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER)) == (LATE,)
    after = shopper.row(LATE)
    parcel = shopper.parcel(LATE)
    assert parcel.status is ParcelStatus.CUSTOMS_PROCESSING
    assert parcel.events[0].source == "cainiao"
    assert (after.revision, after.plan != before.plan) == (before.revision + 1, True)


def test_what_the_page_told_too_stands_once_in_the_pages_words_with_both_named(shopper: ShopperAtHome) -> None:
    shopper.looks_at("protection-3")
    before = texts(shopper.parcel(LATE))
    shopper.is_told("cainiao", told(CUSTOMS, AIRPORT, number=NUMBER))
    parcel = shopper.parcel(LATE)
    assert texts(parcel) == [CUSTOMS.text, *before]
    assert (parcel.events[1].source, parcel.events[1].also_from) == ("aliexpress", ("cainiao",))


def test_the_page_seen_again_takes_nothing_away_from_what_sources_told(shopper: ShopperAtHome, time: Time) -> None:
    shopper.looks_at("protection-3")
    shopper.is_told("cainiao", told(CUSTOMS, AIRPORT, number=NUMBER))
    before = shopper.parcel(LATE)
    printed = time()
    time.pass_(hours=1)
    answer = shopper.looks_at("protection-3", TRACKING, printed=printed)
    assert answer.unchanged == (LATE,), "the page says what it said before"
    assert shopper.parcel(LATE) == before


def test_an_answer_without_news_is_remembered_but_plans_and_warns_nothing_anew(
    shopper: ShopperAtHome, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    shopper.looks_at("protection-3")
    shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER))
    before, warned = shopper.row(LATE), shopper.alerts(LATE)
    monkeypatch.setattr(RuleBook, "plans", lambda _, orders: orders and pytest.fail("nothing changed to be planned"))
    time.pass_(hours=6)
    assert shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER)) == ()
    after = shopper.row(LATE)
    checked = shopper.parcel(LATE).checked_at
    assert checked is not None
    assert checked.at == time()
    assert (after.plan, after.revision, shopper.alerts(LATE)) == (before.plan, before.revision, warned)


def test_the_plan_that_is_shown_tells_the_age_of_the_last_answer(shopper: ShopperAtHome, time: Time) -> None:
    shopper.looks_at("protection-3")
    shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER))
    shopper.services.ingesting.plans([LATE], language="en", now=time())
    time.pass_(hours=6)
    shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER))
    plan = json.loads(shopper.services.ingesting.plans([LATE], language="en", now=time()).plans[LATE])
    assert plan["facts"]["parcels"][0]["checked_at"] == "2026-10-01T18:00:00Z"
    assert plan["steps"]


def test_all_orders_in_one_parcel_learn_of_it(shopper: ShopperAtHome) -> None:
    for key in ("combined-first", "combined-second"):
        shopper.looks_at(key)
    assert shopper.is_told("cainiao", told(OUT, number=SHARED)) == (FIRST, SECOND)
    assert {shopper.parcel(order).status for order in (FIRST, SECOND)} == {ParcelStatus.OUT_FOR_DELIVERY}


def test_of_several_parcels_in_one_order_only_the_one_meant_moves(shopper: ShopperAtHome) -> None:
    shopper.looks_at("several-parcels")
    first, _ = shopper.facts(SEVERAL).parcels
    shopper.is_told("cainiao", told(CUSTOMS, number="LP00123456789218"))
    assert shopper.facts(SEVERAL).parcels[0] == first
    assert shopper.facts(SEVERAL).parcels[1].status is ParcelStatus.CUSTOMS_PROCESSING


def test_what_was_told_of_a_number_waits_for_the_order_that_has_it(shopper: ShopperAtHome) -> None:
    assert shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER)) == ()
    shopper.looks_at("protection-3")
    assert shopper.parcel(LATE).events[0].text == CUSTOMS.text


def test_a_number_that_was_replaced_twice_is_still_the_same_parcel(shopper: ShopperAtHome, time: Time) -> None:
    shopper.looks_at("protection-3")
    shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER, next_number="AP00000000000077"))
    shopper.is_told("cainiao", told(OUT, number="AP00000000000077", next_number="RB000000005BR"))
    parcel = shopper.parcel(LATE)
    assert (parcel.tracking_number, parcel.former_number, parcel.older_numbers) == (
        "RB000000005BR",
        "AP00000000000077",
        (NUMBER,),
    )
    assert shopper.is_told("upu", told(DELIVERED, number="RB000000005BR")) == (LATE,)
    assert texts(shopper.parcel(LATE))[:3] == [DELIVERED.text, OUT.text, CUSTOMS.text]
    time.pass_(hours=1)
    shopper.looks_at("protection-3", TRACKING)  # the page still shows the first number
    assert shopper.parcel(LATE).tracking_number == "RB000000005BR"


def test_what_the_last_carrier_calls_the_parcel_leads_to_it_as_well(shopper: ShopperAtHome) -> None:
    shopper.looks_at("protection-3")
    shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER, local_number="9400100000000000000003"))
    assert shopper.parcel(LATE).local_number == "9400100000000000000003"
    assert shopper.is_told("dhl", told(OUT, number="9400100000000000000003")) == (LATE,)
    assert texts(shopper.parcel(LATE))[:2] == [OUT.text, CUSTOMS.text]


def test_a_withdrawn_delivery_is_kept_marked_and_no_longer_believed(shopper: ShopperAtHome, time: Time) -> None:
    shopper.looks_at("protection-3")
    shopper.is_told("cainiao", told(DELIVERED, OUT, number=NUMBER))
    assert shopper.parcel(LATE).status is ParcelStatus.DELIVERED
    time.pass_(hours=6)
    assert shopper.is_told("cainiao", told(OUT, number=NUMBER)) == (LATE,)
    parcel = shopper.parcel(LATE)
    assert parcel.status is ParcelStatus.OUT_FOR_DELIVERY
    assert parcel.events[0].text == DELIVERED.text
    assert parcel.events[0].missing_since is not None
    assert parcel.events[0].missing_since.at == time()
    time.pass_(hours=6)
    shopper.is_told("cainiao", told(DELIVERED, OUT, number=NUMBER))
    assert shopper.parcel(LATE).status is ParcelStatus.DELIVERED
    assert shopper.parcel(LATE).events[0].missing_since is None


def test_a_source_that_has_lost_the_number_takes_nothing_away(shopper: ShopperAtHome, time: Time) -> None:
    shopper.looks_at("protection-3")
    shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER))
    time.pass_(hours=6)
    shopper.is_told("cainiao", told(number=NUMBER, standing="not_found"))
    parcel = shopper.parcel(LATE)
    assert parcel.status is ParcelStatus.CUSTOMS_PROCESSING
    assert parcel.events[0].missing_since is None


def test_a_destination_that_sources_name_is_the_orders_if_any_of_them_says_so(shopper: ShopperAtHome) -> None:
    shopper.looks_at("protection-3")
    shopper.is_told("upu", told(CUSTOMS, number=NUMBER, destination_country="BR"))
    assert shopper.parcel(LATE).destination_country == "BR"
    shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER, destination_country="US"))
    assert shopper.parcel(LATE).destination_country == "US"


def test_what_a_source_said_is_kept_in_its_own_words_for_as_long_as_it_said_it(
    shopper: ShopperAtHome, time: Time
) -> None:
    from companion.store.queries.source_accounts import spans

    said = [told(CUSTOMS, number=NUMBER), told(CUSTOMS, number=NUMBER), told(OUT, CUSTOMS, number=NUMBER)]
    days = []
    for one in said:
        days.append(time())
        shopper.is_told("cainiao", one)
        time.pass_(days=1)
    with shopper.services.store.reading() as connection:
        kept = spans(connection, NUMBER)
    assert [(span.first_fetched_at, span.last_fetched_at) for span in kept] == [(days[0], days[1]), (days[2], days[2])]


def test_an_answer_is_kept_whole_or_not_at_all(shopper: ShopperAtHome, monkeypatch: pytest.MonkeyPatch) -> None:
    shopper.looks_at("protection-3")
    before = shopper.row(LATE)
    monkeypatch.setattr(RuleBook, "plans", lambda *_, **__: (_ for _ in ()).throw(RuntimeError("killed")))
    with pytest.raises(RuntimeError):
        shopper.is_told("cainiao", told(CUSTOMS, number=NUMBER))
    with shopper.services.store.reading() as connection:
        assert load(connection, [NUMBER]) == {}
    assert shopper.row(LATE) == before


def test_a_tracking_page_that_names_no_order_is_never_stored_as_one(shopper: ShopperAtHome) -> None:
    answer = shopper.looks_at("protection-3", TRACKING, named=False)
    assert answer.plans == {}
    with shopper.services.store.reading() as connection:
        assert orders.summary(connection).orders == 0


def test_a_tracking_page_that_names_no_order_belongs_to_the_orders_with_its_number(
    shopper: ShopperAtHome, time: Time
) -> None:
    for key in ("combined-first", "combined-second"):
        shopper.looks_at(key, LIST, DETAIL, TRACKING)
    time.pass_(days=2)
    answer = shopper.looks_at("combined-first", TRACKING, named=False)
    assert sorted(answer.plans) == [FIRST, SECOND]
    with shopper.services.store.reading() as connection:
        assert orders.summary(connection).orders == 2


def test_a_number_another_order_had_months_ago_is_no_shared_parcel(shopper: ShopperAtHome, time: Time) -> None:
    shopper.looks_at("combined-first")
    time.pass_(days=90)
    shopper.looks_at("combined-second")
    siblings = shopper.facts(SECOND).siblings
    assert (siblings.same_number, siblings.same_number_before) == ((), (FIRST,))
    assert shopper.facts(FIRST).siblings.same_number_before == ()


def test_a_page_that_says_nothing_new_asks_nothing_of_what_sources_told(shopper: ShopperAtHome, time: Time) -> None:
    printed = time()
    for page in (LIST, DETAIL, TRACKING):
        shopper.looks_at("protection-3", page)
    time.pass_(minutes=5)
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        asked.append(statement)

    sqlalchemy.event.listen(shopper.services.store.engine, "before_cursor_execute", note)
    for page in (LIST, DETAIL, TRACKING):
        assert shopper.looks_at("protection-3", page, printed=printed).unchanged == (LATE,)
    tables = ("parcel_events", "parcel_event_witnesses", "source_accounts", "source_replies")
    assert asked
    assert [statement for statement in asked if any(table in statement for table in tables)] == []
