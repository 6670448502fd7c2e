"""Replies as they should never be: cut short, far too long, or with a hostile callback."""

from __future__ import annotations

import json
from typing import Any

HUGE = 40_000_000


def body(answer: dict[str, Any], callback: str | None, fault: str | None) -> str:
    """The reply's text: JSON, or JSONP for a callback, spoiled as the fault says."""
    if fault == "huge":
        answer = {**answer, "padding": "x" * HUGE}
    text = json.dumps(answer, ensure_ascii=False)
    if fault == "truncated":
        return text[: len(text) // 2] if callback is None else f"{callback}({text[: len(text) // 2]}"
    if callback is None:
        return text
    if fault == "hostile_callback":
        return f"window.__injected=1,{callback}({text}),window.__injected=2"
    return f" {callback}({text})"
