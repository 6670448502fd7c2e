"""Answers of several sources on several days become one history: nothing lost, nothing twice, nothing reworded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.facts import Event, ParcelStatus
from companion.statuses.journey import reading_of
from companion.tracking.known_events import KnownEvent, joined
from tests.tracking.told import event, status_reader, zoneless

DAY = datetime(2026, 10, 20, 12, tzinfo=UTC)

ACCEPTED = event("2026-10-01T10:00:00+08:00", "Accepted by carrier", code="PU_PICKUP_SUCCESS")
LEFT = event("2026-10-03T09:30:00+08:00", "Left from departure country/region", code="LH_DEPART")
ARRIVED = event("2026-10-09T18:00:00-03:00", "Arrived at destination country", code="LH_ARRIVE")
OUT = event("2026-10-20T09:00:00-03:00", "Out for delivery", code="GTMS_DO_DEPART")
DELIVERED = event("2026-10-20T09:00:00-03:00", "Delivered", code="GTMS_SIGNED")


def read(one: Event) -> ParcelStatus:
    return reading_of(one, status_reader(), None).status


class Telling:
    """Sources that answer one after the other, a day apart."""

    def __init__(self) -> None:
        self.known: tuple[KnownEvent, ...] = ()
        self.now = DAY
        self.answered: dict[str, datetime] = {}

    def tell(self, source: str, *events: Event) -> list[str]:
        before = self.answered.get(source)
        self.known = joined(self.known, events, source, now=self.now, answered_before=before, read=read)
        self.answered[source] = self.now
        self.now += timedelta(days=1)
        return self.texts

    @property
    def texts(self) -> list[str]:
        return [entry.event.text for entry in self.known]

    def entry(self, text: str) -> KnownEvent:
        (found,) = [entry for entry in self.known if entry.event.text == text]
        return found


@pytest.fixture
def telling() -> Telling:
    return Telling()


def test_new_events_join_at_the_top_and_known_ones_stay_as_they_are(telling: Telling) -> None:
    telling.tell("cainiao", LEFT, ACCEPTED)
    before = telling.known
    assert telling.tell("cainiao", ARRIVED, LEFT, ACCEPTED) == [ARRIVED.text, LEFT.text, ACCEPTED.text]
    assert telling.known[1:] == before


def test_an_event_that_two_sources_tell_alike_stands_once_with_both_named(telling: Telling) -> None:
    telling.tell("cainiao", LEFT, ACCEPTED)
    telling.tell("seventeen_track", event("2026-10-03T01:30:00Z", "LEFT FROM DEPARTURE COUNTRY/REGION."))
    assert telling.texts == [LEFT.text, ACCEPTED.text]
    left = telling.entry(LEFT.text).told()
    assert (left.source, left.also_from, left.text) == ("cainiao", ("seventeen_track",), LEFT.text)


def test_the_same_scan_in_other_words_is_one_event_and_each_sources_words_are_kept(telling: Telling) -> None:
    telling.tell("cainiao", DELIVERED, LEFT)
    telling.tell("upu", event("2026-10-20T12:00:00Z", "Final delivery", "upu", code="EMI"))
    assert telling.texts == [DELIVERED.text, LEFT.text]
    witness = telling.entry("Delivered").by("upu")
    assert witness is not None
    assert witness.text == "Final delivery"


def test_different_statuses_at_one_minute_are_two_events(telling: Telling) -> None:
    telling.tell("cainiao", OUT)
    telling.tell("upu", event("2026-10-20T12:00:00Z", "Final delivery", "upu", code="EMI"))
    assert sorted(telling.texts) == ["Final delivery", "Out for delivery"]


def test_the_same_minute_on_clocks_of_two_zones_is_not_the_same_event(telling: Telling) -> None:
    telling.tell("cainiao", DELIVERED)
    telling.tell("upu", event("2026-10-20T09:00:00+08:00", "Final delivery", "upu", code="EMI"))
    assert len(telling.texts) == 2


def test_a_source_that_tells_a_status_twice_in_a_minute_means_two_events(telling: Telling) -> None:
    twice = [event("2026-10-05T10:00:00Z", f"Departed from facility {place}") for place in ("A", "B")]
    telling.tell("cainiao", *twice)
    telling.tell("dhl", event("2026-10-05T10:00:00Z", "Departed from transit facility", "dhl"))
    assert len(telling.texts) == 3


def test_of_two_lines_of_one_minute_the_one_its_source_calls_newer_stands_first(telling: Telling) -> None:
    telling.tell("cainiao", OUT, ARRIVED)
    assert telling.tell("cainiao", DELIVERED, OUT, ARRIVED) == ["Delivered", OUT.text, ARRIVED.text]


def test_the_order_is_the_same_whichever_source_answers_again(telling: Telling) -> None:
    there = event("2026-10-20T12:00:00Z", "Item being processed", "ems")
    telling.tell("cainiao", OUT, LEFT)
    order = telling.tell("ems", there)
    for _ in range(3):
        assert telling.tell("cainiao", OUT, LEFT) == order
        assert telling.tell("ems", there) == order


def test_an_event_its_source_no_longer_tells_is_kept_and_marked(telling: Telling) -> None:
    telling.tell("cainiao", DELIVERED, LEFT)
    telling.tell("cainiao", DELIVERED, LEFT)
    telling.tell("cainiao", LEFT)
    gone = telling.entry("Delivered")
    assert gone.witnesses[0].missing_since == DAY + timedelta(days=2)
    assert gone.witnesses[0].last_fetched_at == DAY + timedelta(days=1), "that was when it was last told"
    assert gone.told().missing_since is not None
    assert telling.entry(LEFT.text).told().missing_since is None


def test_an_event_that_comes_back_is_no_longer_missing(telling: Telling) -> None:
    telling.tell("cainiao", DELIVERED, LEFT)
    telling.tell("cainiao", LEFT)
    telling.tell("cainiao", DELIVERED, LEFT)
    back = telling.entry("Delivered").witnesses[0]
    assert (back.missing_since, back.first_fetched_at) == (None, DAY)


def test_an_event_that_one_of_two_sources_still_tells_is_not_missing(telling: Telling) -> None:
    telling.tell("cainiao", DELIVERED, LEFT)
    telling.tell("upu", event("2026-10-20T12:00:00Z", "Delivered", "upu"))
    telling.tell("cainiao", LEFT)
    entry = telling.entry("Delivered")
    assert entry.by("cainiao") is not None
    assert entry.told().missing_since is None


def test_an_answer_without_any_event_takes_nothing_away(telling: Telling) -> None:
    telling.tell("cainiao", DELIVERED, LEFT)
    telling.tell("cainiao")
    assert [entry.told().missing_since for entry in telling.known] == [None, None]


def test_what_a_later_paste_leaves_out_is_not_missing(telling: Telling) -> None:
    telling.tell("paste", DELIVERED, LEFT)
    telling.tell("paste", ARRIVED)
    assert [entry.told().missing_since for entry in telling.known] == [None, None, None]


def test_a_line_without_a_time_keeps_its_place_and_is_not_told_twice(telling: Telling) -> None:
    handed = event(None, "Handed over")
    telling.tell("paste", ARRIVED, handed, ACCEPTED)
    assert telling.tell("paste", ARRIVED, handed, ACCEPTED) == [ARRIVED.text, "Handed over", ACCEPTED.text]


def test_a_time_with_its_zone_completes_the_same_time_without_one(telling: Telling) -> None:
    telling.tell("paste", event(zoneless("2026-10-03T09:30"), LEFT.text, "paste"))
    telling.tell("cainiao", LEFT)
    assert telling.entry(LEFT.text).event.at == LEFT.at


def test_a_line_that_stands_twice_in_one_answer_happened_twice(telling: Telling) -> None:
    again = [LEFT, LEFT]
    telling.tell("cainiao", *again)
    telling.tell("cainiao", *again)
    assert telling.texts == [LEFT.text, LEFT.text]


LINES = st.lists(
    st.builds(
        lambda hour, text, code: event(f"2026-10-{1 + hour // 24:02d}T{hour % 24:02d}:00:00Z", text, code=code),
        st.integers(0, 300),
        st.sampled_from(("Departed", "Arrived", "Delivered", "Customs", "Held")),
        st.sampled_from((None, "LH_DEPART", "GTMS_SIGNED")),
    ),
    unique_by=lambda one: (one.at.at, one.text) if one.at else one.text,
    max_size=12,
).map(lambda lines: sorted(lines, key=lambda one: one.at.at if one.at else DAY, reverse=True))


@given(st.lists(st.tuples(st.sampled_from(("cainiao", "upu", "dhl")), LINES), max_size=6))
def test_whatever_sources_tell_every_line_stands_once_and_names_its_teller(
    answers: list[tuple[str, list[Event]]],
) -> None:
    told = Telling()
    for source, lines in answers:
        before = [entry.event.text for entry in told.known]
        told.tell(source, *lines)
        after = iter(told.texts)
        assert all(text in after for text in before), "what was known keeps its order"
    for source, lines in answers:
        for line in lines:
            holding = [
                entry
                for entry in told.known
                if entry.by(source) and entry.event.at and line.at and entry.event.at.at == line.at.at
            ]
            assert holding, f"{source} told {line.text}"
    for source in {source for source, _ in answers}:
        lines = {(line.at, line.text, line.code) for name, own in answers if name == source for line in own}
        assert sum(1 for entry in told.known if entry.by(source)) <= len(lines)
