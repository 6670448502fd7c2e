"""How fast this machine is at the moment: a shared one may be half as fast an hour later, and every figure with it."""

from __future__ import annotations

from scripts.benchmark.figures import Figure, seconds_each

ADDITIONS = 1_000_000


def figures() -> list[Figure]:
    """Milliseconds for a million additions in plain Python."""
    seconds = seconds_each(lambda: sum(number + 1 for number in range(ADDITIONS)))
    return [Figure(name="this machine: a million additions in plain Python", value=seconds * 1e3, unit="ms")]
