"""A real database, and time that goes on only when a test says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from companion.alerts.alerts import Alerts
from companion.planning.plan import Plan
from companion.store.database import Store
from companion.store.queries import orders
from tests.alerts.plans import NOON
from tests.store.rows import order_row


class Time:
    """The simulated clock: ``time()`` tells it, ``time.pass_(hours=3)`` moves it."""

    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **length: float) -> datetime:
        self.now += timedelta(**length)
        return self.now


@pytest.fixture
def time() -> Time:
    return Time(NOON)


@pytest.fixture
def store(each_store: Store) -> Store:
    return each_store


@pytest.fixture
def alerts(store: Store) -> Alerts:
    return Alerts(store)


@pytest.fixture
def plan_for(alerts: Alerts) -> Callable[[Plan, datetime], None]:
    """Stores an order, where it is new, and reconciles its alerts with a plan."""

    def store_plan(plan: Plan, now: datetime) -> None:
        with alerts.store.writing() as connection:
            if not orders.load(connection, [plan.order_id]):
                orders.save(connection, [order_row(0, id=plan.order_id)])
            alerts.reconcile(connection, [plan], now)

    return store_plan
