"""The services of a running companion: one database, one compiled knowledge, shared by all calls of an application."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, cast

from flask import Flask, current_app
from msgspec import Struct

from companion.alerts.alerts import Alerts
from companion.alerts.channels.browser import BrowserPresence
from companion.alerts.channels.desktop import DesktopChannel
from companion.alerts.notice import Notices
from companion.alerts.quiet_choice import VARIABLE, QuietChoice
from companion.alerts.shopper import Shopper
from companion.alerts.sweeping import Sweeper
from companion.api.context import EXTENSION, Companion
from companion.explaining import Interpreter
from companion.ingesting import Ingesting
from companion.store.database import Store
from companion.tracking.desk import TrackingDesk

if TYPE_CHECKING:
    from companion.alerts.scheduler import AlertScheduler

_EXTENSION = "parcelward-services"
_making = Lock()
# The knowledge does not change while a process runs: it is compiled once, however many databases are opened.
_compiled = cache(Interpreter.load)


class Services(Struct, frozen=True, kw_only=True):
    """What views and the alert scheduler work with. ``close`` gives the database back."""

    store: Store
    ingesting: Ingesting
    alerts: Alerts
    notices: Notices
    quiet: QuietChoice
    browser: BrowserPresence
    shopper: Shopper
    tracking: TrackingDesk

    @classmethod
    def open(
        cls,
        database_url: str,
        *,
        quiet_hours: str | None = None,
        data_folder: Path | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> Services:
        """Opens the database and compiles the knowledge.

        ``quiet_hours`` as ``22:00-08:00`` or ``off``, in the zone of the shopper's browser, wins over what the shopper
        chose; ``data_folder`` has the keys of
        tracking sources, beside the database where none is named. Raises ``Problem`` when the database cannot be used
        or the hours cannot be read.
        """
        store = Store.open(database_url)
        interpreter = _compiled()
        shopper = Shopper(store)
        quiet = QuietChoice.make(store, shopper, quiet_hours)
        alerts = Alerts(store, quiet.quiet)
        ingesting = Ingesting.make(store, interpreter, alerts)
        folder = data_folder or Path(store.place).parent
        return cls(
            store=store,
            ingesting=ingesting,
            alerts=alerts,
            notices=Notices(store, interpreter, shopper),
            quiet=quiet,
            browser=BrowserPresence(),
            shopper=shopper,
            tracking=TrackingDesk.make(
                store, interpreter.services, interpreter.numbers.reader, folder, ingesting.tracked, clock
            ),
        )

    def scheduler(self, clock: Callable[[], datetime]) -> AlertScheduler:
        """The scheduler that raises this companion's alerts; the server starts and stops it."""
        from companion.alerts.scheduler import AlertScheduler  # the first answer does not wait for its library

        sweeper = Sweeper(self.alerts, self.notices, self.browser, DesktopChannel())
        return AlertScheduler(sweeper, clock, self.ingesting.renew_outdated)

    def close(self) -> None:
        """Closes the database."""
        self.store.close()


def services_of(app: Flask) -> Services:
    """The services of an application, opened when first asked for: the server asks before it listens."""
    with _making:
        if _EXTENSION not in app.extensions:
            companion = cast(Companion, app.extensions[EXTENSION])
            app.extensions[_EXTENSION] = Services.open(
                companion.settings.database_url,
                quiet_hours=os.environ.get(VARIABLE),
                data_folder=companion.settings.data_folder,
                clock=companion.clock,
            )
        return cast(Services, app.extensions[_EXTENSION])


def services() -> Services:
    """The services of the application that serves this call."""
    return services_of(current_app._get_current_object())  # type: ignore[attr-defined]
