"""A month of five hundred parcels in which sources fail in every way, the network is gone and the laptop sleeps.

At its end every event that any source ever gave is there exactly once, and every warning came on its day.
"""

from __future__ import annotations

import gc
import sys
from datetime import timedelta

import pytest

from companion.store.documents import decode_facts
from companion.store.queries import orders
from tests.alerts.conftest import Time
from tests.tracking.simulation import BEGIN, DAY, DAYS, FAILURES, HOUR, STEP, UNDELIVERED, Month, Told

SLEEPS = 11
OFFLINE = range(14, 16)
# The stand-ins keep what they told, some thousand events, in the same process; a leak in every check is far more.
MOST_GROWTH = 40_000
STAGES = ((7, 1), (5, 2), (3, 3), (2, 4))


def memory() -> int:
    """Blocks of memory in use: what the process holds as a whole depends on every test before this one."""
    gc.collect()
    return sys.getallocatedblocks()


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> tuple[Month, list[int]]:
    """Lived through once; every test below looks at what is left of it."""
    time = Time(BEGIN)
    sizes: list[int] = []
    with Told(time) as sources:
        month = Month(tmp_path_factory.mktemp("month"), sources, time)
        checker = month.checker()
        steps = int(DAY / STEP)
        for day in range(DAYS):
            if day % 5 == 4:
                checker = month.checker()  # the companion is started anew
            failure = FAILURES[day % len(FAILURES)]
            for source in ("cainiao", "seventeen_track", "upu"):
                if day in OFFLINE:
                    sources.fail(source, "reset", times=None)
                else:
                    sources.mend(source)
                    sources.fail(source, failure, after=day % 3)
            month.give_key()  # yesterday's may have been refused
            for _ in range(steps):
                time.pass_(seconds=STEP.total_seconds())
                if day == SLEEPS and time() < BEGIN + SLEEPS * DAY + 13 * HOUR:
                    continue  # asleep: nobody looks, nobody asks
                month.step(checker)
            if day == 20:
                time.pass_(hours=-5)  # the clock was wrong, and is set back
            if day % 5 == 4:
                sizes.append(memory())
        for source in ("cainiao", "seventeen_track", "upu"):
            sources.mend(source)
        month.give_key()
        for _ in range(2 * steps):
            time.pass_(seconds=STEP.total_seconds())
            month.step(checker)
        yield month, sizes
        month.store.close()


def test_every_event_that_any_source_ever_gave_is_there_exactly_once(month: tuple[Month, list[int]]) -> None:
    lived, _ = month
    stored = lived.stored_events()
    wrong = {
        number: (sorted(stored[number]), sorted(given))
        for number, given in lived.sources.given.items()
        if sorted(stored[number]) != sorted(given)
    }
    assert not wrong, f"{len(wrong)} histories are not what was told, the first: {next(iter(wrong.items()))}"
    assert sum(map(len, stored.values())) > 2_500, "The month was too quiet to prove anything."


def test_whatever_failed_every_parcel_was_followed_to_its_end(month: tuple[Month, list[int]]) -> None:
    lived, _ = month
    stored = lived.stored_events()
    missing = [
        parcel.number
        for parcel in lived.parcels
        if parcel.delivered
        and parcel.scans[-1].at < lived.time() - 4 * DAY
        and parcel.scans[-1].text not in stored[parcel.number]
    ]
    assert not missing, f"{len(missing)} parcels were delivered and nobody noticed, the first: {missing[0]}"


def test_no_number_was_asked_about_twice_at_the_same_time(month: tuple[Month, list[int]]) -> None:
    assert month[0].asked_twice == []


def test_every_warning_before_the_end_of_protection_came_on_its_day(month: tuple[Month, list[int]]) -> None:
    lived, _ = month
    with lived.store.reading() as connection:
        rows = orders.load(connection, [parcel.order for parcel in lived.parcels[:UNDELIVERED]])
    late, looked_at = [], 0
    for parcel in lived.parcels[:UNDELIVERED]:
        ends = decode_facts(rows[parcel.order].facts).protection.ends_at
        assert ends is not None
        for days, level in STAGES:
            begins = ends.at - timedelta(days=days)
            if not parcel.seen_at + 6 * HOUR < begins < lived.time() - DAY:
                continue
            looked_at += 1
            raised = [at for at, shown in lived.raised[parcel.order] if shown >= level and begins <= at < begins + DAY]
            if not raised:
                late.append((parcel.order, days, begins, lived.raised[parcel.order]))
    assert not late, f"{len(late)} of {looked_at} warnings did not come on their day, the first: {late[0]}"
    assert looked_at > UNDELIVERED * 2


def test_memory_is_flat(month: tuple[Month, list[int]]) -> None:
    sizes = month[1]
    growth = sizes[-1] - sizes[1]
    assert growth < MOST_GROWTH, f"{growth} blocks of memory more on day 30 than on day 10: {sizes}"
