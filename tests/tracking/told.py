"""Invented answers of tracking sources."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from companion import knowledge
from companion.facts import Event, Moment
from companion.statuses.status_reader import StatusReader
from companion.tracking.source import Told

NUMBER = "LP00190000000102"


@cache
def status_reader() -> StatusReader:
    """What carriers write, read with the project's knowledge."""
    return StatusReader.compile(knowledge.read_folder("phrases"), knowledge.read_folder("codes"))


def moment(written: str) -> Moment:
    """An instant as a source prints it, with its offset."""
    return Moment(datetime.fromisoformat(written).astimezone(UTC), written)


def zoneless(written: str) -> Moment:
    """A minute printed without a zone: it may have begun where the day begins first."""
    return Moment(datetime.fromisoformat(written).replace(tzinfo=UTC) - timedelta(hours=14), written)


def event(at: str | Moment | None, text: str, source: str = "cainiao", **more: Any) -> Event:
    """One line of a source's history."""
    return Event(at=moment(at) if isinstance(at, str) else at, text=text, source=source, **more)


def told(*events: Event, number: str = NUMBER, **more: Any) -> Told:
    """An answer with these events, newest first."""
    raw = {"lines": [[str(one.at.at) if one.at else None, one.text, one.code] for one in events], **more}
    return Told(number=number, standing=more.pop("standing", "found"), events=events, raw=raw, **more)
