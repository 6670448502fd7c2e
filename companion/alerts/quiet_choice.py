"""Which quiet hours hold: those of the environment where it names any, else those that the shopper chose."""

from __future__ import annotations

import logging

from msgspec import Struct

from companion.alerts.quiet_hours import Hours, QuietHours, parse_choice, written
from companion.alerts.shopper import Shopper
from companion.problems import Problem
from companion.store.database import Store
from companion.store.queries import preferences

# Set, it wins over what is chosen in the browser or on the terminal.
VARIABLE = "PARCELWARD_QUIET_HOURS"

log = logging.getLogger("parcelward.alerts")


class QuietChoice(Struct, frozen=True):
    """Looks into the database each time: the terminal may choose while a companion runs. ``given``: the variable."""

    store: Store
    shopper: Shopper
    given: str | None = None

    @classmethod
    def make(cls, store: Store, shopper: Shopper, given: str | None) -> QuietChoice:
        """Raises ``Problem`` (``quiet-hours-invalid``) for a variable that cannot be read."""
        if given:
            parse_choice(given)
        return cls(store, shopper, given or None)

    @property
    def by_environment(self) -> bool:
        """Whether the variable is set, so that choosing changes nothing as long as it is."""
        return self.given is not None

    def hours(self) -> Hours | None:
        """The hours that hold; ``None`` where it is never quiet, as in hours that end when they begin."""
        hours = parse_choice(self.given) if self.given is not None else self._chosen()
        return None if hours is None or hours[0] == hours[1] else hours

    def quiet(self) -> QuietHours | None:
        """The same in the shopper's time zone."""
        hours = self.hours()
        return QuietHours(*hours, self.shopper.zone()) if hours else None

    def choose(self, hours: Hours | None) -> None:
        """Keeps the shopper's choice; ``None`` is never quiet.

        Raises ``Problem`` (``quiet-hours-empty``) for hours that end when they begin: nobody means those.
        """
        if hours is not None and hours[0] == hours[1]:
            raise Problem("quiet-hours-empty", given=f"{hours[0]:%H:%M}")
        with self.store.writing() as connection:
            preferences.save(connection, {"quiet_hours": written(hours)})

    def _chosen(self) -> Hours | None:
        with self.store.reading() as connection:
            chosen = preferences.load(connection).get("quiet_hours")
        try:
            return parse_choice(chosen) if chosen is not None else None
        except Problem:
            log.warning("The stored quiet hours cannot be read; nothing is held back.")
            return None
