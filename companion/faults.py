"""Faults of ours, for whoever mends them: the kind of error and the places in the code, never a value."""

from __future__ import annotations

import traceback


def told(fault: BaseException) -> str:
    """``KeyError at …/rule_book.py:82 plans < …/planner.py:54 planned``, the innermost place first."""
    frames = traceback.extract_tb(fault.__traceback__)
    places = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    return f"{type(fault).__name__} at {places}"
