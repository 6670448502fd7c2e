"""What wakes the checker: a start, a minute, a wish; and a stop that waits for no hanging host."""

from __future__ import annotations

import time as clock
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.tracking import tracking_scheduler
from companion.tracking.checker import Checker
from companion.tracking.tracking_scheduler import TrackingScheduler
from tests.tracking.checking import HOUR, NOW, Desk, desk, number, replace, scan


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path) as opened:
        yield opened


def scheduler_of(home: Desk) -> TrackingScheduler:
    def make(wait: Callable[[float], None]) -> Checker:
        made = home.checker()
        return replace(made, turns=replace(made.turns, wait=wait))

    return TrackingScheduler(make)


def until(wanted: Callable[[], bool], seconds: float = 20) -> bool:
    end = clock.monotonic() + seconds
    while clock.monotonic() < end:
        if wanted():
            return True
        clock.sleep(0.02)
    return False


def test_what_the_shopper_wants_is_asked_about_at_once(home: Desk) -> None:
    home.sources.tell("cainiao", number(1), scan(NOW - HOUR))
    scheduler = scheduler_of(home)
    scheduler.start()
    scheduler.check_soon([number(1)])
    assert until(lambda: bool(home.told))
    assert until(lambda: not scheduler.is_wanted(number(1)))
    scheduler.stop()


def test_what_falls_due_later_is_found_by_a_later_look(home: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracking_scheduler, "HEARTBEAT", HOUR / 36_000)
    scheduler = scheduler_of(home)
    scheduler.start()
    scheduler.check_soon([])
    home.order(1, number(1))
    home.sources.tell("cainiao", number(1), scan(NOW - HOUR))
    assert until(lambda: bool(home.told))
    scheduler.stop()
    assert not scheduler.is_running


def test_a_stop_waits_neither_for_a_hanging_host_nor_for_a_turn(home: Desk) -> None:
    for place in range(60):
        home.order(place, number(place))
    home.sources.fail("cainiao", "hang", after=1, times=None)
    scheduler = scheduler_of(home)
    scheduler.start()
    scheduler.check_soon([])
    assert until(lambda: bool(home.sources.requests))
    began = clock.monotonic()
    scheduler.stop()
    assert clock.monotonic() - began < 4
    asked = len(home.sources.requests)
    clock.sleep(0.3)
    assert len(home.sources.requests) == asked == 1, "A stop must not make anybody ask before their turn."
    assert not scheduler.is_running


def test_a_fault_in_one_look_does_not_end_all_looking(home: Desk) -> None:
    home.order(1, number(1))
    home.sources.tell("cainiao", number(1), scan(NOW - HOUR))
    broken = [True]

    def make(wait: Callable[[float], None]) -> Checker:
        if broken:
            broken.clear()
            raise RuntimeError("a fault of ours")
        return home.checker()

    scheduler = TrackingScheduler(make)
    scheduler.look()
    scheduler.look()
    assert [told for told, _, _ in home.told] == [number(1)]
