"""What was read from one carrier text or code."""

from __future__ import annotations

from msgspec import Struct

from companion.facts import ParcelStatus


class StatusReading(Struct, frozen=True):
    """A canonical status, how sure it is (0 to 1), and the code or the phrase that decided.

    ``matched_by`` is ``code:<vocabulary>/<code>``, ``words:<language>/<phrase>`` or ``none``. ``reason`` is one of
    ``shared_rules/vocabulary/status_reasons.yaml``. ``advisory`` marks an event that tells nothing new about where
    the parcel is. ``doubted`` marks words that speak of delivery without saying that it happened.
    """

    status: ParcelStatus
    reason: str | None = None
    confidence: float = 0.0
    matched_by: str = "none"
    advisory: bool = False
    doubted: bool = False

    @property
    def weak(self) -> bool:
        """Whether so little was recognised that anything better should be preferred."""
        return self.confidence < 0.6


NOTHING_READ = StatusReading(ParcelStatus.UNKNOWN)
