"""What a new plan changes in the stored alerts of its order. Pure: rows in, rows out.

Every step of level ``notice`` or above that begins at a known instant and has not ended is an alert. What was shown
stays shown; what the plan no longer holds is withdrawn; a step whose date was corrected is the same event still.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from companion.planning.plan import Level, Plan, Step
from companion.store.queries.alerts import AlertRow, NewAlert

# A date that was read more exactly moves by less than this; a protection that was extended, or a parcel that fell
# silent again, by more.
SAME_EVENT = timedelta(days=1)


class Changes(Struct, frozen=True):
    """What is to be stored: alerts that are new, and rows that changed."""

    new: list[NewAlert] = field(default_factory=list)
    changed: list[AlertRow] = field(default_factory=list)


def reconcile(plan: Plan, stored: Mapping[str, AlertRow], now: datetime) -> Changes:
    """Compares the plan with the order's stored alerts (by key) and tells what to write."""
    wanted = {step.key: step for step in plan.steps if _is_alert(step, now)}
    changes = Changes()
    orphans = {key: row for key, row in stored.items() if key not in wanted}
    for key, step in wanted.items():
        row = stored.get(key)
        if row is None:
            row = _same_event(step, plan, orphans)
            if row is None:
                changes.new.append(_new(step, plan))
                continue
            del orphans[row.key]
        updated = _updated(row, step)
        if updated != row:
            changes.changed.append(updated)
    for row in orphans.values():
        if row.wake_at is not None:
            changes.changed.append(replace(row, wake_at=None, snoozed_until=None, withdrawn_at=now))
    return changes


def _is_alert(step: Step, now: datetime) -> bool:
    return step.level >= Level.notice and step.from_ is not None and (step.until is None or now < step.until)


def _begins(step: Step) -> datetime:
    assert step.from_ is not None
    return step.from_


def _name(step: Step, plan: Plan) -> str:
    return f"{plan.order_id}|{step.parcel or ''}|{step.rule}|{step.stage}"


def _new(step: Step, plan: Plan) -> NewAlert:
    begins = _begins(step)
    return NewAlert(
        order_id=plan.order_id,
        key=step.key,
        step=_name(step, plan),
        level=int(step.level),
        due_at=begins,
        ends_at=step.until,
        wake_at=begins,
    )


def _same_event(step: Step, plan: Plan, orphans: Mapping[str, AlertRow]) -> AlertRow | None:
    """The row of the same step under its former date, unless that one was dealt with a day or more before."""
    name, begins = _name(step, plan), _begins(step)
    for row in orphans.values():
        dealt_with = row.shown_at or row.passed_over_at
        if row.step == name and (dealt_with is None or begins < dealt_with + SAME_EVENT):
            return row
    return None


def _updated(row: AlertRow, step: Step) -> AlertRow:
    """The row as the plan has it now. Who showed it, and when, is never forgotten."""
    begins = _begins(step)
    updated = replace(row, key=step.key, level=int(step.level), due_at=begins, ends_at=step.until)
    if row.withdrawn_at is not None:
        return replace(updated, withdrawn_at=None, wake_at=begins)
    if row.snoozed_until is not None:
        still_snoozed = begins <= row.snoozed_until
        return updated if still_snoozed else replace(updated, wake_at=begins, snoozed_until=None)
    handled = row.wake_at is None or row.shown_at is not None
    return updated if handled else replace(updated, wake_at=begins)
