"""Rounds of checks against real loopback sources: what is due is asked about, once, and failures lose nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from companion.problems import Problem
from companion.store.queries import asks, parcels, tracked_parcels
from companion.tracking.source import Answer, Told
from tests.tracking.checking import DAY, HOUR, NOW, Desk, desk, number, replace, scan, states


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path) as opened:
        yield opened


def test_what_is_due_is_asked_about_in_batches_and_told_on(home: Desk) -> None:
    for place in range(23):
        home.order(place, number(place))
        home.sources.tell("cainiao", number(place), scan(NOW - HOUR))
    checked = home.checker().check_due()
    assert states(checked) == {number(place): "answered" for place in range(23)}
    assert sorted(len(batch) for batch in home.sources.asked_about("cainiao")) == [3, 10, 10]
    assert {told for told, _, _ in home.told} == {number(place) for place in range(23)}
    assert home.checker().check_due() == (), "Nothing is due any more."


def test_each_parcel_is_asked_about_again_when_its_own_time_comes(home: Desk) -> None:
    home.order(1, number(1))
    home.sources.tell("cainiao", number(1), scan(NOW - HOUR))
    home.checker().check_due()
    row = home.row(number(1))
    assert row.answered_at == NOW
    assert row.next_check_at is not None
    assert 5 * HOUR < row.next_check_at - NOW < 7 * HOUR
    home.time.pass_(hours=7)
    assert states(home.checker().check_due()) == {number(1): "answered"}


def test_requests_wait_for_their_turn(home: Desk) -> None:
    for place in range(40):
        home.order(place, number(place))
    home.checker().check_due()
    assert sorted(round(waited) for waited in home.waited) == [10, 20, 30]


def test_two_processes_and_a_third_never_ask_about_the_same_number_within_a_quarter_of_an_hour(home: Desk) -> None:
    wanted = [number(place) for place in range(30)]
    for place, entry in enumerate(wanted):
        home.order(place, entry)
    home.sources.latency = 0.02

    def ask(refresh: bool) -> None:
        checker = home.checker()
        if refresh:
            list(checker.check(wanted))
        else:
            checker.check_due()
        checker.store.close()

    threads = [threading.Thread(target=ask, args=(refresh,)) for refresh in (True, False, True, True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    asked = [entry for batch in home.sources.asked_about("cainiao") for entry in batch]
    assert sorted(asked) == sorted(wanted)
    assert home.sources.most_at_once <= 2, "More requests ran at once than the source allows."
    home.time.pass_(minutes=14)
    assert set(states(list(home.checker().check(wanted))).values()) <= {"waiting", "asked_already"}
    home.time.pass_(minutes=2)
    assert set(states(list(home.checker().check(wanted))).values()) == {"answered"}


def test_a_number_that_no_order_has_can_be_asked_about_once_without_being_scheduled(home: Desk) -> None:
    home.sources.tell("cainiao", number(9), scan(NOW - HOUR))
    assert states(list(home.checker().check([number(9)]))) == {number(9): "answered"}
    assert home.row(number(9)).next_check_at is None


@pytest.mark.parametrize("words", ["<script>", "", "A" * 200, "LP 12; DROP TABLE", "é" * 12, "LP1,LP2", "../../etc"])
def test_what_is_no_tracking_number_is_asked_of_nobody(home: Desk, words: str) -> None:
    assert states(list(home.checker().check([words]))) == {words: "nobody"}
    assert home.sources.requests == []


def test_an_order_number_is_told_to_nobody(home: Desk) -> None:
    assert states(list(home.checker().check(["8000222333270000"]))) == {"8000222333270000": "nobody"}
    assert home.sources.requests == []


def test_only_the_default_source_is_asked_until_the_shopper_enables_another(home: Desk) -> None:
    home.order(1, "RR123456785CH")
    home.checker().check_due()
    assert {request.source for request in home.sources.requests} == {"cainiao"}
    home.enable("cainiao", False)
    home.time.pass_(days=1)
    assert states(home.checker().check_due()) == {"RR123456785CH": "nobody"}
    assert home.checker().check_due() == (), "A number that nobody takes waits until a source is enabled."
    home.enable("upu")
    with home.store.writing() as connection:
        tracked_parcels.ask_again(connection, home.time())
    home.checker().check_due()
    assert home.sources.requests[-1].source == "upu"


def test_a_block_page_means_hours_of_silence_and_nothing_is_called_not_found(home: Desk) -> None:
    home.order(1, number(1))
    home.sources.fail("cainiao", "block_page")
    (checked,) = home.checker().check_due()
    assert (checked.state, checked.trouble) == ("trouble", "blocked")
    assert home.told == []
    for _ in range(12 * 5):
        home.time.pass_(minutes=5)
        home.checker().check_due()
    assert len(home.sources.requests) == 1, "A blocked source was asked again within five hours."
    home.time.pass_(hours=2)
    assert states(home.checker().check_due()) == {number(1): "answered"}


def test_the_rest_of_a_round_is_not_asked_once_its_source_blocks(home: Desk) -> None:
    for place in range(200):
        home.order(place, number(place))
    home.sources.fail("cainiao", "block_page", times=None)
    home.checker().check_due()
    assert len(home.sources.requests) <= 2
    home.checker().check_due()
    assert len(home.sources.requests) <= 2
    home.sources.mend("cainiao")
    home.time.pass_(hours=8)
    home.checker().check_due()
    assert {told for told, _, _ in home.told} == {number(place) for place in range(200)}


def test_retry_after_is_obeyed_to_the_minute(home: Desk) -> None:
    home.order(1, number(1))
    home.sources.fail("cainiao", "too_fast")
    home.checker().check_due()
    home.time.pass_(minutes=39)
    assert states(home.checker().check_due()) == {number(1): "waiting"}
    home.time.pass_(minutes=2)
    assert states(home.checker().check_due()) == {number(1): "answered"}


def test_half_a_batch_that_is_left_out_is_asked_again_and_never_called_not_found(home: Desk) -> None:
    for place in range(4):
        home.order(place, number(place))
        home.sources.tell("cainiao", number(place), scan(NOW - HOUR))
    home.sources.fail("cainiao", "half_batch")
    assert sorted(states(home.checker().check_due()).values()) == ["answered", "answered", "unanswered", "unanswered"]
    home.time.pass_(minutes=31)
    assert sorted(states(home.checker().check_due()).values()) == ["answered", "answered"]
    assert {told.standing for _, _, told in home.told} == {"found"}


def test_a_number_that_spoils_every_batch_is_asked_about_alone_and_the_others_go_on(home: Desk) -> None:
    for place in range(5):
        home.order(place, number(place))
    home.sources.fail("cainiao", "huge")
    home.checker().check_due()
    home.time.pass_(hours=2)
    home.order(10, number(10))
    checked = home.checker().check_due()
    assert states(checked) == {number(place): "answered" for place in (0, 1, 2, 3, 4, 10)}
    assert sorted(len(batch) for batch in home.sources.asked_about("cainiao")[1:]) == [1, 1, 1, 1, 1, 1]


def test_a_bad_key_silences_its_source_until_the_shopper_gives_another(home: Desk) -> None:
    home.enable("cainiao", False)
    home.enable("dhl")
    home.order(1, "00340434161094042557")
    checker = home.checker()
    assert states(checker.check_due()) == {"00340434161094042557": "nobody"}, "Without a key nobody is asked."
    checker.keys.put("dhl", "revoked", home.time())
    assert states(list(checker.check(["00340434161094042557"]))) == {"00340434161094042557": "trouble"}
    home.time.pass_(days=30)
    assert states(list(checker.check(["00340434161094042557"]))) == {"00340434161094042557": "nobody"}
    assert len(home.sources.requests) == 1
    checker.keys.put("dhl", home.sources.key, home.time())
    assert states(list(checker.check(["00340434161094042557"]))) == {"00340434161094042557": "answered"}


def test_a_source_without_keys_that_asks_for_one_is_asked_again_later(home: Desk) -> None:
    home.order(1, number(1))
    home.sources.fail("cainiao", "bad_key")
    home.checker().check_due()
    home.time.pass_(hours=2)
    assert states(home.checker().check_due()) == {number(1): "answered"}


def test_a_week_without_network_costs_a_few_tries_an_hour_and_loses_nothing(home: Desk) -> None:
    for place in range(30):
        home.order(place, number(place))
        home.sources.tell("cainiao", number(place), scan(NOW - HOUR))
    home.sources.fail("cainiao", "reset", times=None)
    for _ in range(7 * 24):
        home.time.pass_(hours=1)
        home.checker().check_due()
    tries = len(home.sources.requests)
    assert 7 * 24 / 4 <= tries <= 7 * 24, f"{tries} requests in a week without an answer."
    home.sources.mend("cainiao")
    for _ in range(8):
        home.time.pass_(hours=1)
        home.checker().check_due()
    assert {told for told, _, _ in home.told} == {number(place) for place in range(30)}


def test_a_laptop_that_slept_over_a_deadline_asks_when_it_wakes(home: Desk) -> None:
    home.order(1, number(1), ends=NOW + 2 * DAY)
    home.checker().check_due()
    home.time.pass_(days=3)
    assert states(home.checker().check_due()) == {number(1): "answered"}


def test_a_clock_set_back_by_a_year_leaves_nothing_stuck(home: Desk) -> None:
    home.time.pass_(days=365)
    home.order(1, number(1))
    home.order(2, number(2))
    home.sources.fail("cainiao", "block_page")
    home.checker().check_due()
    home.time.now = NOW
    for _ in range(24 * 9):
        home.time.pass_(hours=1)
        home.checker().check_due()
        if len({told for told, _, _ in home.told}) == 2:
            break
    waited = home.time() - NOW
    assert waited <= timedelta(hours=13), f"The parcels were stuck for {waited}."


def test_a_companion_killed_in_the_middle_of_asking_asks_again_soon(home: Desk) -> None:
    home.order(1, number(1))
    with home.store.writing() as connection:
        assert tracked_parcels.claim(connection, [number(1)], NOW, HOUR / 4, NOW + HOUR / 2) == (number(1),)
    home.time.pass_(minutes=31)
    assert states(home.checker().check_due()) == {number(1): "answered"}


# A connection that a lane left when the round broke off may be collected, with a warning, in the middle of it.
def test_a_full_disk_ends_the_round_and_what_was_told_is_asked_for_again(home: Desk) -> None:
    for place in range(200):
        home.order(place, number(place))
        home.sources.tell("cainiao", number(place), scan(NOW - HOUR))
    full = [True]

    def receive(told: Mapping[str, Sequence[tuple[str, Told]]], now: datetime) -> None:
        if full:
            raise Problem("disk-full", place="/")
        home.receive(told, now)

    with pytest.raises(Problem):
        replace(home.checker(), receive=receive).check_due()
    assert len(home.sources.requests) < 10, "What nobody can store was asked all the same."
    full.clear()
    for _ in range(2):  # a lane may just have claimed what nobody took from it
        home.time.pass_(minutes=31)
        replace(home.checker(), receive=receive).check_due()
    assert {told for told, _, _ in home.told} == {number(place) for place in range(200)}


def test_a_fault_in_a_sources_own_reader_stops_neither_the_round_nor_the_companion(home: Desk) -> None:
    class Faulty:
        name = "cainiao"

        def check(self, *_: object, **__: object) -> Answer:
            raise IndexError("a fault of ours")

    home.order(1, number(1))
    checker = home.checker()
    book = replace(checker.planner.book, sources={**checker.planner.book.sources, "cainiao": Faulty()})
    (checked,) = replace(checker, planner=replace(checker.planner, book=book)).check_due()
    assert (checked.state, checked.trouble) == ("trouble", "unreadable")


def test_a_parcel_of_no_order_any_more_is_not_asked_about_for_ever(home: Desk) -> None:
    home.order(1, number(1))
    with home.store.writing() as connection:
        parcels.save(connection, {"8100000000000001": []})
    home.checker().check_due()
    home.time.pass_(days=60)
    assert home.checker().check_due() == ()


def test_what_a_source_noted_for_a_number_comes_back_with_the_next_asking(home: Desk) -> None:
    home.enable("cainiao", False)
    home.enable("seventeen_track")
    home.order(1, number(1))
    checker = home.checker()
    checker.keys.put("seventeen_track", home.sources.key, home.time())
    home.sources.tell("seventeen_track", number(1), scan(NOW - HOUR))
    for _ in range(3):
        checker.check_due()
        home.time.pass_(hours=13)
    assert home.sources.quota == 199, "The number was registered more than once."
    with checker.store.reading() as connection:
        assert asks.of_numbers(connection, [number(1)])[number(1)]["seventeen_track"].standing == "found"


def test_due_parcels_are_found_in_the_index(home: Desk) -> None:
    statement = tracked_parcels.due_statement(NOW, 10).compile(
        home.store.engine, compile_kwargs={"literal_binds": False}
    )
    with home.store.reading() as connection:
        plan = connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {statement}", tuple(statement.params.values())
        ).fetchall()
    assert "ix_tracked_parcels_next_check_at" in str(plan)
    assert "SCAN" not in str(plan)
