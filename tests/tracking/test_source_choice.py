"""Which source is asked about a number: the one that knows it, and another one only where that helps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from companion import knowledge
from companion.store.queries import parcels
from companion.store.queries.asks import AskRow
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.source_choice import Choice, Taker, choose
from companion.tracking.source_declarations import installed
from tests.tracking.checking import Desk, desk, number, scan

CADENCE = Cadence.compile(knowledge.read_document("tracking-cadence.yaml"))
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
NAMES = ("cainiao", "seventeen_track", "upu")


def taker(name: str, ready_at: datetime = NOW) -> Taker:
    return Taker(replace(installed()[name], freshness=HOUR), ready_at)


def ask(source: str, standing: str | None, age: timedelta, trouble: str | None = None) -> tuple[str, AskRow]:
    return source, AskRow(number="N", source=source, asked_at=NOW - age, standing=standing, trouble=trouble)


def chosen(*asks: tuple[str, AskRow], doubtful: bool = False, **silent: datetime) -> Choice:
    takers = [taker(name, silent.get(name, NOW)) for name in NAMES]
    return choose(takers, dict(asks), NOW, CADENCE, doubtful=doubtful)


def test_a_new_number_goes_to_the_preferred_source_alone() -> None:
    assert chosen() == Choice(source="cainiao")


def test_a_number_that_nobody_knows_goes_round_one_source_at_a_time() -> None:
    first = ask("cainiao", "not_found", 12 * HOUR)
    second = ask("seventeen_track", "not_yet", 8 * HOUR)
    assert chosen(first).source == "seventeen_track"
    assert chosen(first, second).source == "upu"
    assert chosen(first, second, ask("upu", "not_found", 4 * HOUR)).source == "cainiao"


def test_the_source_that_knows_the_parcel_is_asked_and_no_other() -> None:
    known = ask("seventeen_track", "found", 6 * HOUR)
    assert chosen(ask("cainiao", "not_found", 30 * DAY), known).source == "seventeen_track"
    assert chosen(known).source == "seventeen_track"


def test_a_quiet_or_disputed_parcel_gets_a_second_opinion_every_few_days() -> None:
    known = ask("cainiao", "found", 6 * HOUR)
    assert chosen(known, doubtful=True).source == "seventeen_track"
    others = (ask("seventeen_track", "found", 4 * DAY), ask("upu", "not_found", 2 * DAY))
    assert chosen(known, *others, doubtful=True).source == "seventeen_track"
    lately = (ask("seventeen_track", "found", 1 * DAY), ask("upu", "not_found", 2 * DAY))
    assert chosen(known, *lately, doubtful=True).source == "cainiao"


def test_while_the_one_that_knows_is_silent_another_is_asked_but_not_over_and_over() -> None:
    known = ask("cainiao", "found", 6 * HOUR)
    silent = {"cainiao": NOW + 20 * HOUR}
    assert chosen(known, **silent).source == "seventeen_track"
    unknown = (ask("seventeen_track", "not_found", DAY), ask("upu", "not_found", 2 * DAY))
    assert chosen(known, *unknown, **silent) == Choice(later=NOW + 20 * HOUR)


def test_when_all_are_silent_the_first_to_speak_again_is_waited_for() -> None:
    at = {name: NOW + hours * HOUR for name, hours in zip(NAMES, (5, 3, 9), strict=True)}
    assert chosen(**at) == Choice(later=NOW + 3 * HOUR)
    assert choose([], {}, NOW, CADENCE, doubtful=False) == Choice()


def test_a_sources_own_freshness_is_respected_and_a_shopper_may_ask_sooner() -> None:
    takers = [taker("cainiao")]
    asks = dict([ask("cainiao", "found", HOUR / 2)])
    assert choose(takers, asks, NOW, CADENCE, doubtful=False) == Choice(later=NOW + HOUR / 2)
    assert choose(takers, asks, NOW, CADENCE, doubtful=False, refresh=True).source == "cainiao"
    asks = dict([ask("cainiao", "found", HOUR / 6)])
    assert choose(takers, asks, NOW, CADENCE, doubtful=False, refresh=True).later == NOW + HOUR / 12


def test_a_number_whose_reply_could_not_be_read_goes_alone_and_then_rests_for_a_day() -> None:
    takers = [taker("cainiao")]
    spoilt = dict([ask("cainiao", None, 2 * HOUR, "too_large")])
    assert choose(takers, spoilt, NOW, CADENCE, doubtful=False) == Choice(source="cainiao", alone=True)
    alone = dict([ask("cainiao", None, 2 * HOUR, "too_large_alone")])
    assert choose(takers, alone, NOW, CADENCE, doubtful=False) == Choice(later=NOW + 22 * HOUR)


def test_an_asking_in_the_future_counts_as_none() -> None:
    takers = [taker("cainiao")]
    ahead = dict([ask("cainiao", "found", -300 * DAY)])
    assert choose(takers, ahead, NOW, CADENCE, doubtful=False).source == "cainiao"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path) as opened:
        yield opened


def test_the_last_carriers_number_goes_only_to_a_source_that_knows_its_form(home: Desk) -> None:
    own, last = number(2), "RR123456785CH"
    home.order(2, own, local_number=last)
    checker = home.checker()
    with home.store.writing() as connection:
        parcels.save(connection, {f"81{2:014d}": [own, last]})
        checker.planner.schedule.renew_numbers(connection, [last], home.time())
    home.time.pass_(hours=1)
    assert {entry.number: entry.state for entry in checker.check_due()} == {own: "answered", last: "nobody"}
    home.enable("upu")
    home.sources.tell("upu", last, scan(NOW - HOUR))
    assert [entry.state for entry in checker.check([last])] == ["answered"]
    assert home.sources.asked_about("cainiao") == [(own,)]
    assert home.sources.asked_about("upu") == [(last,)]
