"""The shopper's choice of quiet hours: held in the database, heeded at once, and only the moment moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

import pytest

from companion.alerts.alerts import Alerts
from companion.alerts.quiet_choice import QuietChoice
from companion.alerts.shopper import Shopper
from companion.planning.plan import Level, Plan
from companion.problems import Problem
from companion.store.database import Store
from companion.store.queries import preferences
from tests.alerts.plans import NOON, plan, step

NIGHT = (time(22), time(8))
THREE = datetime(2026, 10, 2, 3, 0, tzinfo=UTC)
PlanFor = Callable[[Plan, datetime], None]


@pytest.fixture
def choice(store: Store, alerts: Alerts) -> QuietChoice:
    shopper = Shopper(store)
    shopper.heard("en", "UTC")
    made = QuietChoice.make(store, shopper, None)
    alerts.quiet = made.quiet
    return made


def test_what_falls_due_at_night_is_shown_in_the_morning_as_soon_as_that_is_chosen(
    choice: QuietChoice, alerts: Alerts, plan_for: PlanFor
) -> None:
    plan_for(plan(step(THREE)), NOON)
    assert len(alerts.due(THREE)) == 1
    choice.choose(NIGHT)
    assert alerts.due(THREE) == ()
    assert len(alerts.due(THREE + timedelta(hours=5))) == 1
    choice.choose(None)
    assert len(alerts.due(THREE)) == 1


def test_what_would_be_too_late_in_the_morning_is_shown_at_night(
    choice: QuietChoice, alerts: Alerts, plan_for: PlanFor
) -> None:
    choice.choose(NIGHT)
    plan_for(plan(step(THREE, Level.urgent, lasts=timedelta(hours=4))), NOON)
    assert len(alerts.due(THREE)) == 1


def test_a_choice_made_by_another_process_holds_at_once(choice: QuietChoice, store: Store) -> None:
    QuietChoice.make(store, Shopper(store), None).choose(NIGHT)
    assert choice.hours() == NIGHT


def test_hours_without_length_are_refused_with_what_to_do(choice: QuietChoice) -> None:
    choice.choose(NIGHT)
    with pytest.raises(Problem) as caught:
        choice.choose((time(8), time(8)))
    assert caught.value.code == "quiet-hours-empty"
    assert choice.hours() == NIGHT


def test_hours_that_a_later_version_wrote_hold_nothing_back(choice: QuietChoice, store: Store) -> None:
    with store.writing() as connection:
        preferences.save(connection, {"quiet_hours": "weekends"})
    assert choice.quiet() is None


def test_a_variable_that_cannot_be_read_is_refused_at_the_start(store: Store) -> None:
    with pytest.raises(Problem) as caught:
        QuietChoice.make(store, Shopper(store), "at night")
    assert caught.value.code == "quiet-hours-invalid"


def test_a_variable_wins_over_the_choice_also_when_it_says_off(choice: QuietChoice, store: Store) -> None:
    choice.choose(NIGHT)
    assert QuietChoice.make(store, Shopper(store), "off").quiet() is None
    assert QuietChoice.make(store, Shopper(store), "13:00-15:00").hours() == (time(13), time(15))
    assert QuietChoice.make(store, Shopper(store), "").hours() == NIGHT
