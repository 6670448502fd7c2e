"""Ship24: errors inside a reply, days without a time, and who signed."""

from __future__ import annotations

from typing import Any

import pytest

from companion.tracking.source import Answer, Trouble
from companion.tracking.sources.registry import source_named
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS

SHIP24 = source_named("ship24")
OTHER = JOURNEYS["ship24"].number


@pytest.mark.parametrize(
    ("code", "trouble"),
    [("quota_limit_reached", "over_quota"), ("auth_unauthorized", "bad_key"), ("validation_error", "refused")],
)
def test_an_error_of_ship24_is_a_trouble_by_its_code(code: str, trouble: Trouble) -> None:
    answer = SHIP24.read({"errors": [{"code": code, "message": "Why."}], "data": None}, [OTHER], NOW)
    assert (answer.trouble, answer.detail) == (trouble, "Why.")


def ship24(*events: dict[str, Any], **shipment: Any) -> Answer:
    tracking = {"tracker": {"trackingNumber": OTHER}, "shipment": shipment, "events": list(events)}
    return SHIP24.read({"data": {"trackings": [tracking]}}, [OTHER], NOW)


def test_an_event_without_a_time_of_day_is_a_day() -> None:
    (told,) = ship24({"status": "Departed", "occurrenceDatetime": "2026-10-05T00:00:00", "hasNoTime": True}).told
    assert told.events[0].at is not None
    assert told.events[0].at.printed == "2026-10-05"


def test_a_tracker_that_has_just_been_made_is_pending_and_not_unknown() -> None:
    assert [told.standing for told in ship24(statusMilestone="pending").told] == ["not_yet"]


def test_who_signed_is_never_kept() -> None:
    (told,) = ship24(delivery={"signedBy": "Ana Invented"}, recipient={"name": "Ana Invented", "city": "Recife"}).told
    assert "Invented" not in repr(told)
    assert "Recife" not in repr(told)
