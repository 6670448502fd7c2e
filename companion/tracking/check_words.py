"""What came of asking about a parcel, in sentences: always with what is known of it, and since when."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from companion.facts_document import instant
from companion.tracking.checker import Checked
from companion.tracking.last_known import LastKnown

Say = Callable[..., str]
_QUIET_ABOUT = frozenset({"blocked", "redirected"})


def outcome_sentence(checked: Checked, title: str, say: Say) -> str:
    """What came of asking about one number; ``title`` is how the source asked is called."""
    if checked.state == "answered":
        return say(f"check-{(checked.standing or 'found').replace('_', '-')}", source=title)
    if checked.state == "trouble":
        if checked.trouble in _QUIET_ABOUT:
            return say("check-blocked", source=title)
        why = say(f"tracking-trouble-{(checked.trouble or 'unreadable').replace('_', '-')}")
        return say("check-trouble", source=title, why=why)
    if checked.state == "waiting" and checked.until is not None:
        return say("check-waiting-until", until=checked.until)
    return say(f"check-{checked.state.replace('_', '-')}", source=title)


def known_sentence(known: LastKnown, say: Say) -> str:
    """The last known status, its words, and its age."""
    status = say(f"value-parcel-status-{known.status}") if known.status else ""
    parts = [part for part in (status, known.text) if part]
    words = ": ".join(dict.fromkeys(parts))
    if not words:
        return say("check-known-nothing")
    if known.day is not None:
        return say("check-known-day", words=words, day=known.day)
    if known.at is None:
        return say("check-known-undated", words=words)
    return say("check-known", words=words, at=known.at)


def check_document(checked: Checked, title: str, known: LastKnown, say: Say) -> dict[str, Any]:
    """As JSON values; what is not known is left out."""
    entry: dict[str, Any] = {
        "number": checked.number,
        "state": checked.state,
        "source": checked.source,
        "standing": checked.standing,
        "trouble": checked.trouble,
        "message": outcome_sentence(checked, title, say),
        "status": str(known.status) if known.status else None,
        "status_text": known.text,
    }
    moments = {
        "until": checked.until,
        "status_at": known.at,
        "answered_at": known.answered_at,
        "next_check_at": known.next_check_at,
    }
    entry |= {name: instant(at) for name, at in moments.items() if at is not None}
    return {name: value for name, value in entry.items() if value is not None}
