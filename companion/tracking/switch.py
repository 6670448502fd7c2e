"""Whether this companion asks anybody about parcels at all: ``PARCELWARD_TRACKING=off`` forbids it whole.

``PARCELWARD_TRACKING_LOOPBACK`` names an address on this machine that stands in for every source: for trying things
out without reaching anybody. The line refuses any address that is not on this machine.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

ON = ("on", "1", "yes", "true", "")


def tracking_is_on(environ: Mapping[str, str] = os.environ) -> bool:
    """False when the shopper (or a test, or the demonstration) forbids every request.

    A word that nobody knows forbids as well: who set the variable at all hardly wanted numbers to leave the machine.
    """
    return environ.get("PARCELWARD_TRACKING", "on").strip().lower() in ON


def loopback_bases(sources: Iterable[str], environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The stand-in of each source, where one is named."""
    base = environ.get("PARCELWARD_TRACKING_LOOPBACK")
    return dict.fromkeys(sources, base) if base else {}
