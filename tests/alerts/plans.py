"""Invented plans."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from companion.planning.plan import Level, Plan, Step

NOON = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
ORDER = "8190000000001111"
OTHER = "8190000000002222"


def step(
    begins: datetime | None,
    level: Level = Level.warning,
    *,
    rule: str = "protection-running-out",
    stage: int = 0,
    order: str = ORDER,
    lasts: timedelta | None = None,
) -> Step:
    day = begins.date().isoformat() if begins else ""
    return Step(
        key=f"{order}||{rule}|{stage}|{day}",
        rule=rule,
        stage=stage,
        level=level,
        message=rule,
        from_=begins,
        until=begins + lasts if begins and lasts else None,
    )


def plan(*steps: Step, order: str = ORDER) -> Plan:
    return Plan(order_id=order, steps=steps)


def protection_plan(ends: datetime, order: str = ORDER) -> Plan:
    """The stages 7, 5, 3 and 2 days before the protection ends, each until the next."""
    days = (7, 5, 3, 2, 0)
    levels = (Level.notice, Level.advice, Level.warning, Level.urgent)
    return plan(
        *(
            step(
                ends - timedelta(days=days[stage]),
                level,
                stage=stage,
                order=order,
                lasts=timedelta(days=days[stage] - days[stage + 1]),
            )
            for stage, level in enumerate(levels)
        ),
        order=order,
    )
