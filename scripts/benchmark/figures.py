"""A measured figure and how it is measured: medians of repeated runs, never asserted, always printed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One row of the table. ``goal`` is the figure the project wants; ``ratio`` compares with a peer."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    goal_is_least: bool = False
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; ``None`` without a goal."""
        if self.goal is None:
            return None
        return self.value >= self.goal if self.goal_is_least else self.value <= self.goal


def seconds_each(work: Callable[[], object], *, rounds: int = 7, least_seconds: float = 0.15) -> float:
    """The median time of one call, over rounds that each last long enough for the clock."""
    calls = 1
    while True:
        began = time.perf_counter()
        for _ in range(calls):
            work()
        lasted = time.perf_counter() - began
        if lasted >= least_seconds:
            break
        calls = max(calls * 2, int(calls * least_seconds / max(lasted, 1e-9)))
    samples = []
    for _ in range(rounds):
        began = time.perf_counter()
        for _ in range(calls):
            work()
        samples.append((time.perf_counter() - began) / calls)
    return statistics.median(samples)


def percentile(samples: list[float], share: float) -> float:
    """The value below which that share of the samples lies."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]
