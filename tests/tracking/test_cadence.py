"""How soon a parcel is asked about again: often enough for its deadlines, never more often than is polite."""

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from companion import knowledge
from companion.canonical_statuses import ParcelStatus
from companion.tracking.cadence import interval, is_settled, next_check, share_of
from companion.tracking.cadence_knowledge import Cadence, schema_document
from companion.tracking.outlook import Outlook, together

DOCUMENT = knowledge.read_document("tracking-cadence.yaml")
CADENCE = Cadence.compile(DOCUMENT)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MOVING = Outlook(status=ParcelStatus.IN_TRANSIT, last_sign_at=NOW - DAY, tracks="full", deadlines=(NOW + 30 * DAY,))


def hours_until_next(outlook: Outlook, share: float = 0.5, checked: datetime = NOW) -> float:
    at = next_check(outlook, checked, NOW, share, CADENCE)
    assert at is not None
    return (at - NOW) / HOUR


def checks(outlook: Outlook, days: int, share: float = 0.5) -> list[datetime]:
    """Every check of a parcel whose state never changes, when somebody is always there to make it."""
    made, at = [NOW], NOW
    while (following := next_check(outlook, made[-1], at, share, CADENCE)) is not None:
        at = following
        if at > NOW + days * DAY:
            break
        made.append(at)
    return made


def test_the_numbers_follow_their_schema_and_the_schema_follows_the_types() -> None:
    path = knowledge.knowledge_folder() / "schema/tracking-cadence.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(json.dumps(DOCUMENT, default=str)), schema)
    assert schema == json.loads(json.dumps(schema_document())), f"Write {path.name} anew from schema_document()."


def test_every_status_has_a_pace_or_ends_the_journey() -> None:
    named = CADENCE.every.keys() | CADENCE.terminal
    missing = set(ParcelStatus) - named
    assert not missing, f"Give these statuses a pace in tracking-cadence.yaml: {sorted(missing)}"
    assert not CADENCE.every.keys() & CADENCE.terminal


def test_a_parcel_on_its_way_is_asked_about_every_six_hours_give_or_take() -> None:
    spread = [hours_until_next(MOVING, share / 10) for share in range(11)]
    assert min(spread) == pytest.approx(5.1)
    assert max(spread) == pytest.approx(6.9)
    assert len(set(spread)) == 11


def test_a_parcel_out_for_delivery_is_asked_about_sooner() -> None:
    assert hours_until_next(replace(MOVING, status=ParcelStatus.OUT_FOR_DELIVERY)) == pytest.approx(3)


def test_within_three_days_of_a_deadline_it_is_asked_about_sooner() -> None:
    assert interval(replace(MOVING, deadlines=(NOW + 4 * DAY,)), NOW, CADENCE) == 6 * HOUR
    assert interval(replace(MOVING, deadlines=(NOW + 2 * DAY,)), NOW, CADENCE) == 3 * HOUR
    assert interval(replace(MOVING, deadlines=(NOW - HOUR,)), NOW, CADENCE) == 6 * HOUR


def test_a_parcel_that_cannot_be_tracked_by_design_is_asked_about_rarely() -> None:
    assert hours_until_next(replace(MOVING, tracks="none")) == pytest.approx(72)
    to_border = replace(MOVING, tracks="to_border")
    assert hours_until_next(to_border) == pytest.approx(6)
    assert hours_until_next(replace(to_border, status=ParcelStatus.ARRIVED_DESTINATION)) == pytest.approx(72)


def test_a_quiet_parcel_is_asked_about_less_often_unless_a_deadline_nears() -> None:
    quiet = replace(MOVING, last_sign_at=NOW - 12 * DAY)
    assert hours_until_next(quiet) == pytest.approx(12)
    assert hours_until_next(replace(quiet, last_sign_at=NOW - 31 * DAY)) == pytest.approx(24)
    assert interval(replace(quiet, deadlines=(NOW + DAY,)), NOW, CADENCE) == 3 * HOUR


@pytest.mark.parametrize("status", sorted(CADENCE.terminal))
def test_after_the_journey_ended_nothing_is_asked(status: ParcelStatus) -> None:
    assert next_check(replace(MOVING, status=status), NOW, NOW, 0.5, CADENCE) is None


def test_a_delivered_parcel_that_its_shopper_misses_is_asked_about_daily_until_the_last_day_to_act() -> None:
    missed = replace(MOVING, status=ParcelStatus.DELIVERED, objected=True, deadlines=(NOW + 5 * DAY,))
    made = checks(missed, 30)
    assert 5 <= len(made) <= 7
    assert made[-1] <= NOW + 5 * DAY
    assert made[-1] > NOW + 4 * DAY, "The last check comes on the last day, not before it."


def test_an_order_that_is_over_or_long_forgotten_is_not_asked_about() -> None:
    assert is_settled(replace(MOVING, over=True), NOW, CADENCE)
    assert not is_settled(replace(MOVING, deadlines=(NOW - 59 * DAY,)), NOW, CADENCE)
    assert is_settled(replace(MOVING, deadlines=(NOW - 60 * DAY,)), NOW, CADENCE)
    assert is_settled(Outlook(status=ParcelStatus.IN_TRANSIT, last_sign_at=NOW - 150 * DAY), NOW, CADENCE)


@pytest.mark.parametrize("share", [0.0, 0.37, 0.999])
@pytest.mark.parametrize("tracks", ["full", "none"])
def test_the_check_that_a_deadline_needs_happens_before_it(share: float, tracks: str) -> None:
    deadline, warning = NOW + 10 * DAY + 5 * HOUR, NOW + 7 * DAY + 5 * HOUR
    outlook = replace(MOVING, tracks=tracks, last_sign_at=NOW - 40 * DAY, deadlines=(deadline,), warnings=(warning,))
    made = checks(outlook, 11, share)
    for instant in (deadline, warning):
        assert any(instant - 12 * HOUR <= at < instant for at in made), f"No check in the hours before {instant}."


def test_a_deadline_that_was_slept_over_does_not_hold_anything_back() -> None:
    asleep = replace(MOVING, deadlines=(NOW - HOUR, NOW + 3 * HOUR))
    assert next_check(asleep, NOW - 2 * DAY, NOW, 0.5, CADENCE) == NOW


def test_a_clock_that_was_set_back_leaves_no_parcel_waiting_for_the_former_time() -> None:
    at = next_check(MOVING, NOW + 300 * DAY, NOW, 0.5, CADENCE)
    assert at is not None
    assert at <= NOW + 7 * HOUR


def test_a_new_number_is_asked_about_soon_but_not_all_at_once() -> None:
    spread = {next_check(MOVING, None, NOW, share_of(f"LP{number}", None), CADENCE) for number in range(100)}
    assert len(spread) == 100
    assert all(at is not None and NOW <= at <= NOW + timedelta(minutes=20) for at in spread)


def test_planning_again_moves_nothing() -> None:
    share = share_of("LP00123456789012", NOW)
    first = next_check(MOVING, NOW, NOW, share, CADENCE)
    assert next_check(MOVING, NOW, NOW + HOUR, share_of("LP00123456789012", NOW), CADENCE) == first


def test_a_parcel_of_two_orders_matters_as_long_as_it_matters_to_one() -> None:
    both = together([replace(MOVING, over=True), replace(MOVING, deadlines=(NOW + DAY,))])
    assert not both.over
    assert both.deadlines == (NOW + DAY,)
    assert together([replace(MOVING, over=True)]).over


OUTLOOKS = st.builds(
    Outlook,
    status=st.none() | st.sampled_from(ParcelStatus),
    last_sign_at=st.none() | st.integers(-6000, 200).map(lambda hours: NOW + hours * HOUR),
    tracks=st.sampled_from(["full", "to_border", "none", "unknown"]),
    objected=st.booleans(),
    deadlines=st.lists(st.integers(-2000, 2000).map(lambda hours: NOW + hours * HOUR), max_size=4).map(tuple),
    warnings=st.lists(st.integers(-2000, 2000).map(lambda hours: NOW + hours * HOUR), max_size=4).map(tuple),
)


@given(OUTLOOKS, st.integers(-5000, 5000), st.floats(0, 1, exclude_max=True))
def test_whatever_a_parcel_looks_like_it_is_neither_asked_at_once_again_nor_forgotten(
    outlook: Outlook, checked_hours_ago: int, share: float
) -> None:
    checked = NOW - checked_hours_ago * HOUR
    at = next_check(outlook, checked, NOW, share, CADENCE)
    if at is not None:
        assert NOW <= at <= NOW + CADENCE.longest
        assert at - checked >= timedelta(minutes=15) or checked > NOW


@given(OUTLOOKS, st.floats(0, 1, exclude_max=True))
def test_no_parcel_is_ever_asked_about_twice_within_a_quarter_of_an_hour(outlook: Outlook, share: float) -> None:
    made = checks(outlook, 3, share)
    assert all(later - earlier >= timedelta(minutes=15) for earlier, later in pairwise(made))
    assert len(made) <= 1 + 3 * 24 / 2
