"""Where the labels under a time line stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from companion.evidence.printing.blocks import Mark

BESIDE = 1.2
BETWEEN = 2.0


@dataclass(frozen=True, slots=True)
class Label:
    """A mark at ``x``, its label's row from the top, and where the label begins and how wide it is."""

    mark: Mark
    x: float
    row: int
    start: float
    wide: float

    def touches(self, other: Label) -> bool:
        """Whether the two labels overlap, or the line of one runs through the label of the other."""
        if self.row == other.row:
            return self.start < other.start + other.wide + BETWEEN and other.start < self.start + self.wide + BETWEEN
        upper, lower = sorted((self, other), key=lambda label: label.row)
        return upper.start - 0.5 < lower.x < upper.start + upper.wide + 0.5


def arranged(order: Sequence[tuple[Mark, float, float]], left: float, right: float, rows: int) -> list[Label]:
    """Marks (with their place and their label's width) placed one after the other, each as high as it can be.

    Fewer labels than marks come back when one found no place.
    """
    placed: list[Label] = []
    for mark, x, wide in order:
        beside = [start for start in (x + BESIDE, x - BESIDE - wide) if start >= left and start + wide <= right]
        candidates = (Label(mark, x, row, start, wide) for row in range(rows) for start in beside)
        label = next((each for each in candidates if not any(each.touches(other) for other in placed)), None)
        if label is None:
            return placed
        placed.append(label)
    return placed
