"""Printed dates become moments: UTC, the earliest instant the text allows, never surer than what was printed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any

from msgspec import Struct

from companion.facts import Moment
from companion.reading.date_words import DateWords
from companion.reading.printed_dates import DateFinder, PrintedDate
from companion.reading.years import Neighbours, YearFinder
from companion.reading.zones import earliest, start_of, zone_named, zones_of_country

NOTHING_AROUND = Neighbours()


class Place(Struct, frozen=True):
    """Where the shopper's clock stands: the zone if it is known, else the country if that is."""

    zone: tzinfo | None = None
    country: str | None = None


class DateReader(Struct, frozen=True):
    """Reads moments from the texts of a page."""

    finder: DateFinder
    years: YearFinder
    own_zone: tzinfo
    earliest_zone: tzinfo
    delivered_words: tuple[str, ...]
    delivered_scenes: frozenset[str]

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> DateReader:
        """From ``shared_rules/pages/dates.yaml``; ``ValueError`` when its own zone is unknown."""
        own_zone = zone_named(document["own_zone"])
        if own_zone is None:
            raise ValueError(f"dates.yaml: own_zone {document['own_zone']!r} is no known time zone")
        return cls(
            finder=DateFinder(DateWords.compile(document)),
            years=YearFinder.compile(document),
            own_zone=own_zone,
            earliest_zone=timezone(timedelta(hours=document["earliest_offset"])),
            delivered_words=tuple(text.casefold() for entry in document["delivered"] for text in entry["texts"]),
            delivered_scenes=frozenset(document["delivered_scenes"]),
        )

    def first(self, text: str | None, place: Place, around: Neighbours = NOTHING_AROUND) -> Moment | None:
        """The first date of a text, with its time where one is printed."""
        printed = self.finder.find(text) if text else ()
        return self.moment(printed[0], place, around) if printed else None

    def last(self, text: str | None, place: Place, around: Neighbours = NOTHING_AROUND) -> Moment | None:
        """The last date of a text: the end of a range."""
        printed = self.finder.find(text) if text else ()
        return self.moment(printed[-1], place, around) if printed else None

    def moment(self, printed: PrintedDate, place: Place, around: Neighbours) -> Moment | None:
        """A printed date as a moment; ``None`` when its year stays unknown."""
        day = self.years.complete(printed, around)
        if day is None:
            return None
        estimated = printed.year is None
        if printed.time is None:
            return Moment(self.start_of_day(day, place), day.isoformat(), estimated)
        local = datetime.combine(day, printed.time.clock)
        zone = timezone(printed.time.offset) if printed.time.offset is not None else place.zone
        if zone is not None:
            exact = local.replace(tzinfo=zone)
            return Moment(exact.astimezone(UTC), exact.isoformat(), estimated)
        return Moment(earliest(local, self._possible(place)), local.isoformat(), estimated)

    def start_of_day(self, day: date, place: Place) -> datetime:
        """The first instant of a day, in the shopper's zone or the site's own, whichever comes first."""
        zones = (place.zone,) if place.zone else self._possible(place)
        return earliest(start_of(day), (*zones, self.own_zone))

    def epoch(self, milliseconds: object, place: Place) -> Moment | None:
        """A number of milliseconds since 1970; marked as estimated, because the replies' zone is not known."""
        instant = self.instant(milliseconds)
        if instant is None:
            return None
        return Moment(instant, instant.astimezone(place.zone or UTC).isoformat(), estimated=True)

    def epoch_day(self, instant: datetime, place: Place) -> Moment:
        """The day on which an instant falls where the shopper is; estimated, as for :meth:`epoch`."""
        day = instant.astimezone(place.zone or UTC).date()
        return Moment(self.start_of_day(day, place), day.isoformat(), estimated=True)

    def instant(self, milliseconds: object) -> datetime | None:
        """The instant of such a number, also from a text; ``None`` when no order can be that old or young."""
        if isinstance(milliseconds, str) and milliseconds.isascii() and milliseconds.strip().isdigit():
            milliseconds = int(milliseconds) if len(milliseconds) < 20 else None
        if isinstance(milliseconds, bool) or not isinstance(milliseconds, (int, float)):
            return None
        try:
            instant = datetime.fromtimestamp(int(milliseconds) // 1000, UTC)
        except (OverflowError, ValueError, OSError):
            return None
        return instant if self.years.first_year <= instant.year <= self.years.last_year else None

    def tells_delivery(self, text: str) -> bool:
        """Whether a header reports a delivery ("Delivered：Jul. 28") and is no estimate."""
        folded = text.casefold().lstrip()
        return any(folded.startswith(word) for word in self.delivered_words)

    def _possible(self, place: Place) -> tuple[tzinfo, ...]:
        return zones_of_country(place.country) or (self.earliest_zone,)
