"""A source is left alone for as long as it asks, or as its trouble suggests; and nothing silences it for ever."""

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from msgspec.structs import replace

from companion import knowledge
from companion.store.queries.source_states import SourceStateRow
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.manners import after_answer, allowed_at, as_of, condition, with_new_key, with_turn
from companion.tracking.source import Answer, Trouble
from companion.tracking.source_declarations import SourceDeclaration, installed

CADENCE = Cadence.compile(knowledge.read_document("tracking-cadence.yaml"))
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
CAINIAO = replace(
    installed()["cainiao"], seconds_between=10, most_in_window=3, window=timedelta(hours=24), on_by_default=True
)
KEYED = replace(CAINIAO, name="dhl", needs_key=True)
FRESH = SourceStateRow(source="cainiao")


def met(trouble: Trouble, times: int = 1, **answer: object) -> SourceStateRow:
    """The state of a source that met the same trouble some times in a row."""
    state = FRESH
    for earlier in range(times - 1, -1, -1):
        state = after_answer(state, Answer(trouble=trouble, **answer), NOW - earlier * 90 * HOUR, 0.0, CADENCE)  # type: ignore[arg-type]
    return state


def silence(state: SourceStateRow) -> timedelta:
    assert state.silent_until is not None
    return state.silent_until - NOW


def now_is(state: SourceStateRow, declaration: SourceDeclaration = CAINIAO, at: datetime = NOW) -> str:
    return condition(state, declaration, at, has_key=True, key_since=NOW - 30 * HOUR)


def test_every_trouble_but_a_bad_key_has_a_silence() -> None:
    without = {trouble for trouble in get_args(Trouble) if CADENCE.silence(trouble) is None}
    assert without == {"bad_key"}, f"Give these troubles a silence in tracking-cadence.yaml: {without}"


def test_requests_keep_their_distance_even_over_a_restart() -> None:
    state = with_turn(FRESH, CAINIAO, NOW)
    assert allowed_at(state, CAINIAO, NOW) == NOW + timedelta(seconds=10)
    assert allowed_at(state, CAINIAO, NOW + HOUR) == NOW + HOUR


def test_a_window_that_is_full_is_waited_out_and_then_begins_anew() -> None:
    state = FRESH
    for minute in range(3):
        state = with_turn(state, CAINIAO, NOW + timedelta(minutes=minute))
    assert allowed_at(state, CAINIAO, NOW + HOUR) == NOW + 24 * HOUR
    again = with_turn(state, CAINIAO, NOW + 24 * HOUR)
    assert (again.requests_in_window, allowed_at(again, CAINIAO, NOW + 25 * HOUR)) == (1, NOW + 25 * HOUR)


def test_a_block_means_hours_and_each_further_one_more_of_them() -> None:
    assert [silence(met("blocked", times)) / HOUR for times in (1, 2, 3, 4, 40)] == [6, 12, 24, 48, 48]
    assert now_is(met("blocked")) == "blocked"
    assert now_is(met("blocked"), at=NOW + 6 * HOUR) == "ready"


def test_retry_after_is_obeyed_shorter_or_longer_but_not_for_months() -> None:
    assert silence(met("too_fast", retry_after=timedelta(seconds=90))) == timedelta(seconds=90)
    assert silence(met("too_fast", retry_after=timedelta(hours=30))) == timedelta(hours=30)
    assert silence(met("maintenance", retry_after=timedelta(days=365))) == timedelta(days=7)
    assert silence(met("blocked", retry_after=timedelta(seconds=1))) == 6 * HOUR, "A block is no matter of seconds."


def test_a_week_without_network_ends_in_one_try_every_three_hours() -> None:
    assert [silence(met("unreachable", times)) for times in (1, 2, 3)] == [timedelta(minutes=m) for m in (5, 10, 20)]
    assert silence(met("unreachable", 100)) == 3 * HOUR


def test_one_answer_ends_the_trouble() -> None:
    state = after_answer(met("unreachable", 9), Answer(), NOW + 4 * HOUR, 0.0, CADENCE)
    assert (state.failures_in_row, now_is(state, at=NOW + 4 * HOUR)) == (0, "ready")
    assert state.last_trouble == "unreachable", "What it met last stays known."


def test_two_requests_that_meet_the_same_block_at_once_count_as_one() -> None:
    first = met("blocked")
    second = after_answer(first, Answer(trouble="blocked"), NOW + timedelta(seconds=2), 0.0, CADENCE)
    assert second.failures_in_row == 1
    assert silence(second) < 7 * HOUR


def test_an_answer_to_a_request_that_ran_beside_does_not_lift_a_block() -> None:
    state = after_answer(met("blocked"), Answer(), NOW + timedelta(seconds=1), 0.0, CADENCE)
    assert now_is(state, at=NOW + HOUR) == "blocked"


def test_a_bad_key_silences_its_source_until_the_key_is_changed() -> None:
    state = replace(met("bad_key"), source="dhl")
    assert now_is(state, KEYED, NOW + timedelta(days=400)) == "bad_key"
    assert condition(state, KEYED, NOW + HOUR, has_key=True, key_since=NOW + HOUR) == "ready"
    assert now_is(with_new_key(state), KEYED) == "ready"


def test_a_used_up_quota_is_waited_out() -> None:
    state = met("over_quota", quota_left=0)
    assert (now_is(state), state.quota_left) == ("over_quota", 0)
    assert now_is(state, at=NOW + 25 * HOUR) == "ready"


def test_a_source_that_is_off_or_lacks_its_key_is_not_asked() -> None:
    assert now_is(replace(FRESH, enabled=False)) == "off"
    assert now_is(FRESH, replace(CAINIAO, on_by_default=False)) == "off"
    assert now_is(replace(FRESH, enabled=True), replace(CAINIAO, on_by_default=False)) == "ready"
    assert condition(FRESH, KEYED, NOW, has_key=False, key_since=None) == "no_key"


@pytest.mark.parametrize("trouble", [trouble for trouble in get_args(Trouble) if trouble != "bad_key"])
def test_a_clock_set_back_by_a_year_silences_nothing_for_longer_than_was_meant(trouble: Trouble) -> None:
    meant = silence(met(trouble, 3))
    earlier = NOW - timedelta(days=365)
    state = as_of(with_turn(met(trouble, 3), CAINIAO, NOW), earlier, CADENCE)
    assert allowed_at(state, CAINIAO, earlier) <= earlier + meant + timedelta(minutes=1)
    assert now_is(state, at=earlier + meant + timedelta(minutes=1)) == "ready"


def test_a_full_window_of_a_clock_that_ran_ahead_lasts_one_window_at_most() -> None:
    state = FRESH
    for _ in range(3):
        state = with_turn(state, CAINIAO, NOW)
    earlier = NOW - timedelta(days=365)
    assert allowed_at(as_of(state, earlier, CADENCE), CAINIAO, earlier) <= earlier + 24 * HOUR


def test_a_clock_corrected_by_seconds_changes_nothing() -> None:
    state = met("blocked")
    assert as_of(state, NOW - timedelta(seconds=30), CADENCE) == state
