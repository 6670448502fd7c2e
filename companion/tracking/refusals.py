"""Replies that are no answer: redirects, block pages, refused keys, used-up quotas, maintenance."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any, cast, get_args

import msgspec

from companion.reading.text import clean
from companion.reading.values import entries, mapping
from companion.tracking.personal_words import installed_persons
from companion.tracking.source import ConversationEndedError, Reply, Trouble
from companion.tracking.source_declarations import SourceDeclaration

LONGEST_SILENCE = timedelta(days=7)
SEARCHED_BYTES = 65536
FORBIDDEN = 403
TROUBLES = frozenset(get_args(Trouble))
_TITLE = re.compile(r"<title[^>]*>([^<]{1,300})", re.IGNORECASE)
_EXPLAINS = ("detail", "message", "errorMsg", "returnMessage", "error", "title")


def refusal(reply: Reply, declaration: SourceDeclaration, now: datetime) -> ConversationEndedError | None:
    """Why a reply is no answer, or ``None`` when the source's reader may have it."""
    trouble = _trouble(reply, declaration)
    if trouble is None:
        return None
    return ConversationEndedError(
        trouble,
        retry_after=retry_after(reply.headers.get("retry-after"), now),
        detail=_without_persons(_explanation(reply.body, declaration.limits.longest_detail)),
    )


def _without_persons(explanation: str | None) -> str | None:
    return installed_persons().cut_from(explanation) if explanation else None


def retry_after(header: str | None, now: datetime) -> timedelta | None:
    """The wait of a ``Retry-After`` header, in seconds or as a date; a week at most, ``None`` when unreadable."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return min(timedelta(seconds=int(text[:9])), LONGEST_SILENCE)
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError):
        return None
    wait = (until if until.tzinfo else until.replace(tzinfo=UTC)) - now
    return max(timedelta(0), min(wait, LONGEST_SILENCE))


def _trouble(reply: Reply, declaration: SourceDeclaration) -> Trouble | None:
    if 300 <= reply.status < 400 and reply.status not in declaration.answers:
        whither = reply.headers.get("location", "")
        return signs_in(whither, declaration) or "redirected"
    answered = reply.status in declaration.answers
    web_page = reply.body[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    due = answered and (declaration.speaks == "html" or not web_page)
    # A web page where none is due is searched for all signs of a block; an answer only for the source's own.
    marked = signs_in(reply.body[:SEARCHED_BYTES].decode("utf-8", "replace"), declaration, own_only=due)
    if marked:
        return marked
    if due:
        return None
    if answered:
        return "unreadable"
    told = _told_by_code(reply.body, declaration)
    if told:
        return told
    if reply.status == FORBIDDEN and declaration.needs_key and not web_page:
        # The service itself answers: it is the key that may not, not the machine.
        return "bad_key"
    known = declaration.statuses.get(reply.status)
    return known or ("maintenance" if reply.status >= 500 else "refused")


def _told_by_code(body: bytes, declaration: SourceDeclaration) -> Trouble | None:
    """The trouble that a code in a JSON error stands for, as declared."""
    try:
        value: Any = msgspec.json.decode(body[:SEARCHED_BYTES])
    except (msgspec.DecodeError, RecursionError, ValueError):
        return None
    root = mapping(value)
    errors = entries(root.get("errors") or mapping(root.get("data")).get("errors"), 5)
    codes = [root.get("code"), *(each.get("code") for each in errors)]
    meanings = (declaration.means(code) for code in codes if isinstance(code, (int, str)))
    return next((cast(Trouble, meaning) for meaning in meanings if meaning in TROUBLES), None)


def signs_in(text: str, declaration: SourceDeclaration, *, own_only: bool = False) -> Trouble | None:
    """The trouble that the words of a page give away: that of every source, or only this one's own signs."""
    folded = text.casefold()
    markers: Mapping[Trouble, tuple[str, ...]] = declaration.own_markers if own_only else declaration.markers
    return next((trouble for trouble, signs in markers.items() if any(sign in folded for sign in signs)), None)


def _explanation(body: bytes, longest: int) -> str | None:
    """What the source says itself: the message of a JSON error, the title of a page, the beginning of plain text."""
    text = body[:SEARCHED_BYTES].decode("utf-8", "replace").strip()
    if text.startswith("<"):
        title = _TITLE.search(text)
        return clean(unescape(title.group(1)), longest) if title else None
    try:
        value: Any = msgspec.json.decode(text.encode())
    except (msgspec.DecodeError, RecursionError):
        return clean(text, longest)
    while isinstance(value, dict):
        value = next((value[name] for name in _EXPLAINS if value.get(name)), None)
    return clean(value, longest) if isinstance(value, str) else None
