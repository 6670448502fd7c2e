"""How a source is treated: when it may be asked next, and for how long it is left alone after trouble. Pure.

States are read from the database and written back by ``turns.py``; every function is told the time. Nothing that a
state holds can silence a source for longer than it was meant to: where the clock was set back, what was planned under
the former time is planned anew from now.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from msgspec.structs import replace

from companion.store.queries.source_states import SourceStateRow
from companion.tracking.cadence_knowledge import Cadence
from companion.tracking.source import Answer
from companion.tracking.source_declarations import SourceDeclaration

LONGEST_DETAIL = 500
# A clock that differs by less than this was not set back; it was corrected.
CLOCK_TOLERANCE = timedelta(minutes=2)
SHORTEST_RETRY_AFTER = timedelta(seconds=1)

# How a source stands, in one word: what a list of sources says first.
Condition = Literal["ready", "off", "no_key", "bad_key", "over_quota", "blocked", "silent"]


def as_of(state: SourceStateRow, now: datetime, cadence: Cadence) -> SourceStateRow:
    """The state with nothing in it that only a clock set back could explain."""
    if state.last_trouble_at and state.last_trouble_at > now + CLOCK_TOLERANCE:
        left = state.silent_until - state.last_trouble_at if state.silent_until else timedelta(0)
        state = replace(state, last_trouble_at=now, silent_until=now + max(left, timedelta(0)))
    if state.silent_until and state.silent_until > now + cadence.number("retry_after_longest"):
        state = replace(state, silent_until=now + cadence.number("retry_after_longest"))
    if state.next_request_at and state.next_request_at > now + cadence.number("longest_queue") * 2:
        state = replace(state, next_request_at=None)
    if state.window_began_at and state.window_began_at > now + CLOCK_TOLERANCE:
        state = replace(state, window_began_at=now)
    return state


def condition(
    state: SourceStateRow, declaration: SourceDeclaration, now: datetime, *, has_key: bool, key_since: datetime | None
) -> Condition:
    """What keeps a source from being asked at ``now``, if anything does."""
    if not is_enabled(state, declaration):
        return "off"
    if declaration.needs_key and not has_key:
        return "no_key"
    if (
        state.failures_in_row
        and state.last_trouble == "bad_key"
        and not _changed_since(key_since, state.last_trouble_at)
    ):
        return "bad_key"
    if state.silent_until is None or state.silent_until <= now:
        return "ready"
    if state.last_trouble == "over_quota":
        return "over_quota"
    return "blocked" if state.last_trouble in ("blocked", "redirected") else "silent"


def is_enabled(state: SourceStateRow, declaration: SourceDeclaration) -> bool:
    """Whether the shopper wants this source, or its declaration does and the shopper said nothing."""
    return declaration.on_by_default if state.enabled is None else state.enabled


def allowed_at(state: SourceStateRow, declaration: SourceDeclaration, now: datetime) -> datetime:
    """The first instant from ``now`` on at which one more request may be made."""
    instants = [now]
    if state.silent_until:
        instants.append(state.silent_until)
    if state.next_request_at:
        instants.append(state.next_request_at)
    window, most = declaration.window, declaration.most_in_window
    if window and most and state.window_began_at and state.requests_in_window >= most:
        instants.append(state.window_began_at + window)
    return max(instants)


def with_turn(state: SourceStateRow, declaration: SourceDeclaration, turn: datetime) -> SourceStateRow:
    """The state once a request was given the instant ``turn``."""
    began, requests = state.window_began_at, state.requests_in_window
    if declaration.window and (began is None or turn >= began + declaration.window):
        began, requests = turn, 0
    return replace(
        state,
        next_request_at=turn + timedelta(seconds=declaration.seconds_between),
        window_began_at=began,
        requests_in_window=requests + 1,
    )


def after_answer(
    state: SourceStateRow, answer: Answer, now: datetime, share: float, cadence: Cadence
) -> SourceStateRow:
    """The state once a source answered, or did not. ``share`` (0 to 1) lengthens a silence by up to the jitter."""
    quota = answer.quota_left if answer.quota_left is not None else state.quota_left
    if answer.trouble is None:
        if state.silent_until and state.silent_until > now:
            # A request that ran beside this one met trouble in between: its silence holds.
            return replace(state, quota_left=quota, last_success_at=now)
        return replace(state, failures_in_row=0, silent_until=None, quota_left=quota, last_success_at=now)
    # A request that ran beside the one which met the trouble first says nothing new.
    beside = state.silent_until if state.silent_until and state.silent_until > now else None
    failures = state.failures_in_row + (0 if beside else 1)
    until = _silent_until(answer, max(failures, 1), now, share, cadence)
    return replace(
        state,
        failures_in_row=failures,
        silent_until=max(until, beside) if until and beside else until or beside,
        quota_left=quota,
        last_trouble=answer.trouble,
        last_trouble_detail=(answer.detail or "")[:LONGEST_DETAIL] or None,
        last_trouble_at=now,
        last_success_at=now if answer.told else state.last_success_at,
    )


def with_new_key(state: SourceStateRow) -> SourceStateRow:
    """The state once the shopper gave another key: what the former one met no longer counts."""
    return replace(state, failures_in_row=0, silent_until=None, quota_left=None)


def _silent_until(answer: Answer, failures: int, now: datetime, share: float, cadence: Cadence) -> datetime | None:
    assert answer.trouble is not None
    silence = cadence.silence(answer.trouble)
    if silence is None:  # a bad key: until it is changed
        return None
    grown = min(silence.first * 2 ** min(failures - 1, 16), silence.longest) * (1 + cadence.jitter * share)
    if answer.retry_after is not None:
        asked = max(answer.retry_after, SHORTEST_RETRY_AFTER)
        grown = asked if answer.trouble in ("too_fast", "maintenance", "over_quota") else max(asked, grown)
    until: datetime = now + min(grown, cadence.number("retry_after_longest"))
    return until


def _changed_since(key_since: datetime | None, trouble_at: datetime | None) -> bool:
    return key_since is not None and trouble_at is not None and key_since > trouble_at
