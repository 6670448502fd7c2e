"""Where the labels under a time line stand."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from companion.evidence.printing.blocks import Mark

BESIDE = 1.2
BETWEEN = 2.0


class Label(Struct, frozen=True):
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


def arranged(marks: Sequence[tuple[Mark, float, float]], left: float, right: float) -> list[Label] | None:
    """A label for each mark (with its place and its label's width), in as few rows as it can be done.

    ``None`` when some label is wider than the page.
    """
    tries = (_placed(list(marks), [], left, right, rows) for rows in range(1, len(marks) + 1))
    return next((labels for labels in tries if labels is not None), None)


def _placed(
    marks: list[tuple[Mark, float, float]], placed: list[Label], left: float, right: float, rows: int
) -> list[Label] | None:
    if not marks:
        return placed
    (mark, x, wide), *others = marks
    for row in range(rows):
        for start in (x + BESIDE, x - BESIDE - wide):
            label = Label(mark, x, row, start, wide)
            if start < left or start + wide > right or any(label.touches(other) for other in placed):
                continue
            found = _placed(others, [*placed, label], left, right, rows)
            if found is not None:
                return found
    return None
