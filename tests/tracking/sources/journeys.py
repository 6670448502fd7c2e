"""Invented numbers and journeys, in the words and codes of each source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tests.tracking.loopback_shapes import Scan


@dataclass(frozen=True, kw_only=True)
class Journey:
    """A source, two of the numbers it takes, a journey's scans, newest first, and what each says of the parcel."""

    source: str
    number: str
    other: str
    scans: tuple[Scan, ...]
    statuses: tuple[str, ...]


def scan(at: str, text: str, code: str | None = None, place: str | None = None, country: str | None = None) -> Scan:
    return Scan(at=datetime.fromisoformat(at), text=text, code=code, place=place, country=country)


JOURNEYS = {
    journey.source: journey
    for journey in (
        Journey(
            source="cainiao",
            number="LP00123456789012",
            other="CNG00123456789012",
            scans=(
                scan("2026-10-12T09:20:00+08:00", "Departed from departure country/region", "LH_DEPART"),
                scan("2026-10-09T21:05:00+08:00", "Accepted by carrier", "PU_PICKUP_SUCCESS"),
            ),
            statuses=("departed_origin", "accepted"),
        ),
        Journey(
            source="seventeen_track",
            number="YT2612345678901234",
            other="YT2612345678901235",
            scans=(
                scan("2026-10-12T09:20:00+08:00", "Departed from facility", "InTransit_Departure", "Shenzhen"),
                scan("2026-10-09T21:05:00+08:00", "Picked up", "InTransit_PickedUp", "Dongguan"),
            ),
            statuses=("in_transit", "accepted"),
        ),
        Journey(
            source="four_px",
            number="4PX3001234567890CN",
            other="4PX3001234567891CN",
            scans=(
                scan("2026-10-12T09:20:00+08:00", "Departure from the original airport", "FPX_M_DFOA", "Shenzhen"),
                scan("2026-10-09T21:05:00+08:00", "Parcel information received", "FPX_L_RPIF"),
            ),
            statuses=("departed_origin", "info_received"),
        ),
        Journey(
            source="upu",
            number="RR123456785CH",
            other="LB473124829CN",
            scans=(
                scan("2026-10-12T09:20:00+08:00", "Departure from outward office of exchange", "EMC", "Beijing"),
                scan("2026-10-09T21:05:00+08:00", "Posting/collection", "EMA", "Beijing"),
            ),
            statuses=("departed_origin", "accepted"),
        ),
        Journey(
            source="ems_items",
            number="EE100200305RU",
            other="EA123456785JP",
            scans=(
                scan("2026-10-12T09:20:00+08:00", "Departed from export office", place="Beijing"),
                scan("2026-10-09T21:05:00+08:00", "Posted", place="Beijing"),
            ),
            statuses=("in_transit", "accepted"),
        ),
        Journey(
            source="la_poste",
            number="6A12345678901",
            other="6A12345678902",
            scans=(
                scan("2026-10-12T09:20:00+02:00", "Your parcel is in transit", "ET1"),
                scan("2026-10-09T21:05:00+02:00", "Your parcel was handed over", "PC1"),
            ),
            statuses=("in_transit", "accepted"),
        ),
        Journey(
            source="dhl",
            number="GM60511234500000001",
            other="GM60511234500000002",
            scans=(
                scan("2026-10-12T09:20:00+08:00", "Departed from export facility", "transit", "Shenzhen", "CN"),
                scan("2026-10-09T21:05:00+08:00", "Instruction data received", "pre-transit", "Shenzhen"),
            ),
            statuses=("in_transit", "info_received"),
        ),
        Journey(
            source="ship24",
            number="UG123456789012345YP",
            other="SYRM123456789012",
            scans=(
                scan("2026-10-12T09:20:00+08:00", "Departed from facility", "in_transit", "Shenzhen"),
                scan("2026-10-09T21:05:00+08:00", "Shipment information received", "info_received", "Shenzhen"),
            ),
            statuses=("in_transit", "info_received"),
        ),
    )
}
