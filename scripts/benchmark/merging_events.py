"""Merging what a source tells into a parcel's history: 50 events, told again, half new, and by a second source."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from companion import knowledge
from companion.facts import Event, Moment, ParcelStatus
from companion.statuses.journey import reading_of
from companion.statuses.status_reader import StatusReader
from companion.tracking.known_events import joined
from scripts.benchmark.figures import Figure, seconds_each

EVENTS = 50
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
STEPS = (
    "Accepted by carrier",
    "Departed from facility",
    "Arrived at sorting center",
    "Import customs clearance started",
)


def figures() -> list[Figure]:
    """Milliseconds for one answer of 50 events."""
    reader = StatusReader.compile(knowledge.read_folder("phrases"), knowledge.read_folder("codes"))

    def read(event: Event) -> ParcelStatus:
        return reading_of(event, reader, None).status

    def join(known: tuple, events: list[Event], source: str) -> tuple:  # type: ignore[type-arg]
        return joined(known, events, source, now=NOW, answered_before=NOW, read=read)

    told = [_event(step, "cainiao") for step in range(EVENTS)]
    same = [_event(step, "seventeen_track", zone=0) for step in range(EVENTS)]
    known = join((), told, "cainiao")
    again = seconds_each(lambda: join(known, told, "cainiao"))
    half = seconds_each(lambda: join(known[EVENTS // 2 :], told, "cainiao"))
    second = seconds_each(lambda: join(known, same, "seventeen_track"))
    return [
        Figure(name="merge 50 events, all known", value=again * 1e3, unit="ms", goal=1),
        Figure(name="merge 50 events, half of them new", value=half * 1e3, unit="ms", goal=1),
        Figure(name="merge 50 events of a second source", value=second * 1e3, unit="ms", goal=1, note="another clock"),
    ]


def _event(step: int, source: str, zone: int = 8) -> Event:
    at = NOW - timedelta(hours=7 * step)
    printed = (at + timedelta(hours=zone)).replace(tzinfo=None).isoformat() + f"+{zone:02d}:00"
    return Event(at=Moment(at, printed), text=f"{STEPS[step % 4]}, hub {step}", source=source, place="Shenzhen")
