"""One event is raised once, at its instant or as soon as somebody is there, whatever happens in between."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from companion.alerts.alert_id import alert_id
from companion.alerts.alerts import Alerts
from companion.alerts.quiet_hours import QuietHours
from companion.planning.plan import Level, Plan
from companion.problems import Problem
from companion.store.database import Store
from companion.store.engine import sqlite_url
from companion.store.queries import alerts as rows
from tests.alerts.conftest import Time
from tests.alerts.plans import NOON, ORDER, OTHER, plan, protection_plan, step

PlanFor = Callable[[Plan, datetime], None]
ENDS = NOON + timedelta(days=10)


def due_keys(alerts: Alerts, now: datetime) -> list[str]:
    return [alert.key for alert in alerts.due(now)]


def show(alerts: Alerts, now: datetime, channel: str = "desktop", claimant: str = "desktop") -> list[str]:
    """A channel looks, claims and shows; the stages it showed."""
    due = alerts.due(now)
    taken = alerts.claim([alert_id(alert) for alert in due], channel=channel, claimant=claimant, now=now)
    return [alert.key for alert in due if alert_id(alert) in taken]


def test_a_step_is_due_from_its_instant_on_and_not_a_second_before(
    alerts: Alerts, plan_for: PlanFor, time: Time
) -> None:
    plan_for(plan(step(NOON + timedelta(hours=1))), NOON)
    assert due_keys(alerts, time.pass_(minutes=59, seconds=59)) == []
    assert len(due_keys(alerts, time.pass_(seconds=1))) == 1
    assert alerts.next_instant(NOON) == NOON + timedelta(hours=1)


def test_only_steps_that_press_are_alerts(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON, Level.info, rule="moving"), step(None, Level.urgent, rule="undated")), NOON)
    assert due_keys(alerts, NOON + timedelta(days=365)) == []


def test_each_stage_is_raised_in_its_turn_and_once(alerts: Alerts, plan_for: PlanFor, time: Time) -> None:
    plan_for(protection_plan(ENDS), NOON)
    shown: list[str] = []
    for _ in range(12 * 24):
        shown += show(alerts, time.pass_(hours=1))
    assert [key.split("|")[3] for key in shown] == ["0", "1", "2", "3"]


def test_two_channels_that_look_at_the_same_time_do_not_both_show_it(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON)), NOON)
    (alert,) = alerts.due(NOON)
    firefox = alerts.claim([alert_id(alert)], channel="browser", claimant="browser firefox", now=NOON)
    chromium = alerts.claim([alert_id(alert)], channel="browser", claimant="browser chromium", now=NOON)
    desktop = alerts.claim([alert_id(alert)], channel="desktop", claimant="desktop", now=NOON)
    assert (firefox, chromium, desktop) == ((alert_id(alert),), (), ())


def test_a_browser_whose_answer_was_lost_on_the_way_may_ask_again(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON)), NOON)
    (given,) = (alert_id(alert) for alert in alerts.due(NOON))
    for _ in range(2):
        assert alerts.claim([given], channel="browser", claimant="browser firefox", now=NOON) == (given,)


def test_what_was_shown_stays_shown_after_a_restart(
    alerts: Alerts, plan_for: PlanFor, store: Store, database_url: str
) -> None:
    plan_for(plan(step(NOON)), NOON)
    assert show(alerts, NOON)
    store.close()
    reopened = Store.open(database_url)
    assert due_keys(Alerts(reopened), NOON + timedelta(hours=1)) == []
    reopened.close()


def test_what_fell_due_while_the_companion_was_off_is_raised_at_its_next_start(
    alerts: Alerts, plan_for: PlanFor, store: Store, database_url: str
) -> None:
    plan_for(plan(step(NOON + timedelta(hours=1))), NOON)
    store.close()
    reopened = Store.open(database_url)
    assert len(due_keys(Alerts(reopened), NOON + timedelta(days=2))) == 1
    reopened.close()


def test_after_two_weeks_away_an_order_raises_where_it_stands_now_and_nothing_else(
    alerts: Alerts, plan_for: PlanFor, time: Time
) -> None:
    plan_for(protection_plan(ENDS), NOON)
    (key,) = show(alerts, time.pass_(days=7, hours=12))  # the stages of 7, 5 and 3 days have begun
    assert key.split("|")[3] == "2"
    assert due_keys(alerts, time.pass_(minutes=5)) == []
    assert [key.split("|")[3] for key in show(alerts, time.pass_(hours=12))] == ["3"]


def test_a_new_order_whose_steps_began_long_ago_raises_one_alert_for_the_most_urgent(
    alerts: Alerts, plan_for: PlanFor
) -> None:
    silent = [
        step(NOON - timedelta(days=days), level, rule="silent", stage=stage)
        for stage, (days, level) in enumerate([(20, Level.notice), (15, Level.advice), (5, Level.warning)])
    ]
    over = step(NOON - timedelta(days=9), Level.urgent, rule="pickup", lasts=timedelta(days=1))
    plan_for(plan(*silent, over), NOON)
    assert [key.split("|")[2:4] for key in show(alerts, NOON)] == [["silent", "2"]]
    assert due_keys(alerts, NOON + timedelta(days=1)) == []


def test_a_step_that_is_over_is_never_raised(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON + timedelta(hours=1), lasts=timedelta(hours=2))), NOON)
    assert due_keys(alerts, NOON + timedelta(hours=3)) == []
    assert due_keys(alerts, NOON + timedelta(hours=2)) == [], "it was passed over for good"


def test_every_order_has_its_own_alert_and_the_most_urgent_comes_first(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON, Level.advice)), NOON)
    plan_for(plan(step(NOON, Level.urgent, order=OTHER), order=OTHER), NOON)
    assert [alert.order_id for alert in alerts.due(NOON)] == [OTHER, ORDER]


def test_a_step_the_new_plan_no_longer_has_is_withdrawn(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON), step(NOON + timedelta(days=1), rule="silent")), NOON)
    (alert,) = alerts.due(NOON)
    plan_for(plan(), NOON)
    assert due_keys(alerts, NOON + timedelta(days=30)) == []
    assert alerts.claim([alert_id(alert)], channel="browser", claimant="browser", now=NOON) == ()
    assert alerts.next_instant(NOON) is None


def test_a_withdrawn_step_that_comes_back_is_raised(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON + timedelta(days=1))), NOON)
    plan_for(plan(), NOON)
    plan_for(plan(step(NOON + timedelta(days=1))), NOON)
    assert len(due_keys(alerts, NOON + timedelta(days=1))) == 1


def test_planning_again_moves_what_was_not_shown_and_never_doubles_it(alerts: Alerts, plan_for: PlanFor) -> None:
    for days in (3, 4, 5, 5):
        plan_for(plan(step(NOON + timedelta(days=days))), NOON)
    assert due_keys(alerts, NOON + timedelta(days=4, hours=23)) == []
    assert len(show(alerts, NOON + timedelta(days=5))) == 1
    assert due_keys(alerts, NOON + timedelta(days=30)) == []


@pytest.mark.parametrize("hours", [-30, -3, 3, 20])
def test_a_date_read_more_exactly_after_the_alert_was_shown_raises_no_second_one(
    alerts: Alerts, plan_for: PlanFor, hours: float
) -> None:
    plan_for(plan(step(NOON)), NOON)
    assert len(show(alerts, NOON)) == 1
    plan_for(plan(step(NOON + timedelta(hours=hours))), NOON + timedelta(hours=1))
    assert due_keys(alerts, NOON + timedelta(days=30)) == []


def test_a_protection_that_was_extended_warns_anew_before_its_new_end(
    alerts: Alerts, plan_for: PlanFor, time: Time
) -> None:
    plan_for(protection_plan(ENDS), NOON)
    assert len(show(alerts, time.pass_(days=3))) == 1
    plan_for(protection_plan(ENDS + timedelta(days=30)), time())
    shown: list[str] = []
    for _ in range(50):
        shown += show(alerts, time.pass_(days=1))
    assert [key.split("|")[3] for key in shown] == ["0", "1", "2", "3"]


def test_a_snoozed_alert_is_due_again_once_and_under_a_new_name(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON)), NOON)
    (first,) = (alert_id(alert) for alert in alerts.due(NOON))
    alerts.claim([first], channel="browser", claimant="browser", now=NOON)
    alerts.snooze(first, NOON + timedelta(days=1), NOON)
    assert due_keys(alerts, NOON + timedelta(hours=23)) == []
    later = NOON + timedelta(days=1)
    (second,) = (alert_id(alert) for alert in alerts.due(later))
    assert second != first
    assert alerts.claim([first], channel="browser", claimant="other", now=later) == ()
    assert alerts.claim([second], channel="browser", claimant="other", now=later) == (second,)
    assert due_keys(alerts, later + timedelta(days=9)) == []


def test_a_snooze_outlives_planning_again_but_not_a_new_event(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON)), NOON)
    (given,) = (alert_id(alert) for alert in alerts.due(NOON))
    alerts.snooze(given, NOON + timedelta(days=2), NOON)
    plan_for(plan(step(NOON + timedelta(hours=14))), NOON)
    assert due_keys(alerts, NOON + timedelta(days=1, hours=23)) == []
    assert len(due_keys(alerts, NOON + timedelta(days=2))) == 1
    plan_for(plan(step(NOON + timedelta(days=20))), NOON)
    assert due_keys(alerts, NOON + timedelta(days=3)) == []
    assert len(due_keys(alerts, NOON + timedelta(days=20))) == 1


def test_snoozing_one_stage_does_not_hold_back_the_next(alerts: Alerts, plan_for: PlanFor, time: Time) -> None:
    plan_for(protection_plan(ENDS), NOON)
    (given,) = (alert_id(alert) for alert in alerts.due(time.pass_(days=7)))
    alerts.snooze(given, time() + timedelta(days=20), time())
    assert [key.split("|")[3] for key in show(alerts, time.pass_(days=1))] == ["3"]


@pytest.mark.parametrize("until", [NOON - timedelta(seconds=1), NOON, NOON + timedelta(days=30, seconds=1)])
def test_a_snooze_into_the_past_or_for_ever_is_refused(alerts: Alerts, plan_for: PlanFor, until: datetime) -> None:
    plan_for(plan(step(NOON)), NOON)
    (given,) = (alert_id(alert) for alert in alerts.due(NOON))
    with pytest.raises(Problem) as caught:
        alerts.snooze(given, until, NOON)
    assert (caught.value.code, caught.value.where) == ("body-invalid", "until")
    assert len(due_keys(alerts, NOON)) == 1


@pytest.mark.parametrize("given", ["", "1", "1-", "999-1", "1-1-1", "1' OR 1=1", "٣-١", "9" * 30 + "-1"])
def test_an_id_that_is_none_is_neither_taken_nor_snoozed(alerts: Alerts, given: str) -> None:
    assert alerts.claim([given], channel="browser", claimant="browser", now=NOON) == ()
    with pytest.raises(Problem) as caught:
        alerts.snooze(given, NOON + timedelta(hours=1), NOON)
    assert caught.value.code == "alert-unknown"


def test_a_clock_set_back_neither_repeats_what_was_shown_nor_loses_what_comes(
    alerts: Alerts, plan_for: PlanFor
) -> None:
    plan_for(plan(step(NOON), step(NOON + timedelta(days=2), rule="silent")), NOON)
    assert len(show(alerts, NOON + timedelta(hours=1))) == 1
    back = NOON - timedelta(days=3)
    assert due_keys(alerts, back) == []
    plan_for(plan(step(NOON), step(NOON + timedelta(days=2), rule="silent")), back)
    assert due_keys(alerts, NOON + timedelta(hours=2)) == []
    assert len(show(alerts, NOON + timedelta(days=2))) == 1


def test_quiet_hours_hold_an_alert_back_until_they_end(alerts: Alerts, plan_for: PlanFor) -> None:
    alerts.quiet = lambda: QuietHours(time_of_day(22), time_of_day(8), ZoneInfo("America/Sao_Paulo"))
    night = datetime(2026, 10, 2, 3, 0, tzinfo=UTC)  # midnight in São Paulo
    plan_for(plan(step(night)), NOON)
    assert due_keys(alerts, night) == []
    assert due_keys(alerts, datetime(2026, 10, 2, 10, 59, tzinfo=UTC)) == []
    assert len(due_keys(alerts, datetime(2026, 10, 2, 11, 0, tzinfo=UTC))) == 1


def test_quiet_hours_do_not_swallow_what_would_be_too_late_after_them(alerts: Alerts, plan_for: PlanFor) -> None:
    alerts.quiet = lambda: QuietHours(time_of_day(22), time_of_day(8), UTC)
    night = datetime(2026, 10, 2, 3, 0, tzinfo=UTC)
    plan_for(plan(step(night, Level.urgent, lasts=timedelta(hours=4))), NOON)
    assert len(due_keys(alerts, night)) == 1


def test_an_alert_a_channel_could_not_show_after_all_is_due_again(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON)), NOON)
    (alert,) = alerts.due(NOON)
    assert show(alerts, NOON)
    alerts.give_back(alert, NOON)
    assert show(alerts, NOON, "browser", "browser firefox")


def test_a_channel_killed_while_showing_leaves_the_alert_due_again(alerts: Alerts, plan_for: PlanFor) -> None:
    plan_for(plan(step(NOON)), NOON)
    (alert,) = alerts.due(NOON)
    held = {"channel": "desktop", "claimant": "desktop", "hold": timedelta(minutes=1)}
    assert alerts.claim([alert_id(alert)], now=NOON, **held)  # type: ignore[arg-type]
    assert due_keys(alerts, NOON + timedelta(seconds=59)) == []
    assert len(due_keys(alerts, NOON + timedelta(minutes=1))) == 1
    assert alerts.claim([alert_id(alert)], now=NOON + timedelta(minutes=2), **held)  # type: ignore[arg-type]
    alerts.shown(alert)
    assert due_keys(alerts, NOON + timedelta(days=1)) == []


def test_with_a_hundred_thousand_alerts_what_is_due_is_looked_up_in_an_index(tmp_path: Path) -> None:
    store = Store.open(sqlite_url(tmp_path / "parcelward.sqlite3"))
    with store.reading() as connection:
        for statement in (rows.due_statement(NOON, 500), rows.next_statement(NOON)):
            compiled = statement.compile(connection, compile_kwargs={"literal_binds": False})
            plan_rows = connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN {compiled}", tuple(compiled.params[name] for name in compiled.positiontup or ())
            )
            told = [row[3] for row in plan_rows]
            assert len(told) == 1, told
            assert told[0].startswith("SEARCH alerts USING"), told
            assert "INDEX ix_alerts_wake_at (wake_at" in told[0], told
    store.close()
