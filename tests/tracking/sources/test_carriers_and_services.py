"""4PX, DHL and Ship24: zones by offset, by name and by country, other numbers, and errors inside replies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from companion.tracking.source import Answer, Trouble
from companion.tracking.sources.registry import source_named
from tests.tracking.loopback_source import LoopbackSources
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS

FOUR_PX, DHL, SHIP24 = source_named("four_px"), source_named("dhl"), source_named("ship24")
PX, PARCEL, OTHER = JOURNEYS["four_px"].number, JOURNEYS["dhl"].number, JOURNEYS["ship24"].number


def four_px(*tracks: dict[str, Any], **entry: Any) -> Answer:
    value = {"result": 1, "data": [{"queryCode": PX, "status": 1, "tracks": list(tracks), **entry}]}
    return FOUR_PX.read(value, [PX], NOW)


@pytest.mark.parametrize(
    ("zone", "printed", "at"),
    [
        ("UTC+08:00", "2026-10-05T09:00:00+08:00", datetime(2026, 10, 5, 1, tzinfo=UTC)),
        ("GMT+7", "2026-10-05T09:00:00+07:00", datetime(2026, 10, 5, 2, tzinfo=UTC)),
        ("UTCAmerica/Vancouver", "2026-10-05T09:00:00-07:00", datetime(2026, 10, 5, 16, tzinfo=UTC)),
        ("UTC", "2026-10-05T09:00:00+00:00", datetime(2026, 10, 5, 9, tzinfo=UTC)),
        ("UTCNowhere/Land", "2026-10-05T09:00:00", datetime(2026, 10, 4, 19, tzinfo=UTC)),
        (None, "2026-10-05T09:00:00", datetime(2026, 10, 4, 19, tzinfo=UTC)),
    ],
)
def test_the_zone_beside_a_scan_is_read_by_offset_and_by_name(zone: str | None, printed: str, at: datetime) -> None:
    (told,) = four_px({"tkDesc": "Arrived", "tkDateStr": "2026-10-05 09:00:00", "tkTimezone": zone, "tkDate": 0}).told
    moment = told.events[0].at
    assert moment is not None
    assert (moment.printed, moment.at) == (printed, at)


def test_the_last_carriers_number_and_the_countries_are_told() -> None:
    track = {"tkDesc": "Arrived", "tkDateStr": "2026-10-05 09:00:00", "tkTimezone": "UTC+08:00"}
    (told,) = four_px(track, serverCode="AA123456785BR", ctStartCode="CN", ctEndCode="BR").told
    assert (told.local_number, told.origin_country, told.destination_country) == ("AA123456785BR", "CN", "BR")


def test_a_refusal_of_the_site_is_no_answer() -> None:
    answer = FOUR_PX.read({"result": 0, "message": "too many"}, [PX], NOW)
    assert (answer.trouble, answer.detail) == ("refused", "too many")


def test_each_number_of_4px_is_a_request_of_its_own(ask: Callable[..., Answer], sources: LoopbackSources) -> None:
    ask("four_px", PX, JOURNEYS["four_px"].other)
    assert sources.asked_about("four_px") == [(PX,), (JOURNEYS["four_px"].other,)]


def dhl(*events: dict[str, Any], **shipment: Any) -> Answer:
    return DHL.read({"shipments": [{"id": PARCEL, "events": list(events), **shipment}]}, [PARCEL], NOW)


def test_a_local_time_is_the_countrys_own_where_the_country_is_known() -> None:
    place = {"address": {"countryCode": "CN", "addressLocality": "Shenzhen", "streetAddress": "1 Invented Road"}}
    (told,) = dhl({"timestamp": "2026-10-05T09:00:00", "location": place, "description": "Departed"}).told
    moment = told.events[0].at
    assert moment is not None
    # China has a second zone on the map: two hours later, never earlier.
    assert moment.at == datetime(2026, 10, 5, 1, tzinfo=UTC)
    assert moment.printed == "2026-10-05T09:00:00"
    assert told.events[0].place == "Shenzhen, CN"


def test_a_shipment_without_events_tells_its_status() -> None:
    status = {"timestamp": "2026-10-05T09:00:00Z", "statusCode": "pre-transit", "description": "Data received"}
    (told,) = dhl(status=status).told
    assert [(event.text, event.code) for event in told.events] == [("Data received", "pre-transit")]


def test_the_one_shipment_that_answers_a_question_may_have_another_id(
    ask: Callable[..., Answer], sources: LoopbackSources
) -> None:
    sources.tell("dhl", "REFERENCE-1", *JOURNEYS["dhl"].scans, shown_as=PARCEL)
    assert [(told.number, told.standing) for told in ask("dhl", "REFERENCE-1").told] == [("REFERENCE-1", "found")]


def test_one_of_several_shipments_must_bear_the_number() -> None:
    two = [{"id": "A1", "events": [{"description": "x"}]}, {"id": "B2", "events": [{"description": "y"}]}]
    answer = DHL.read({"shipments": two}, [PARCEL], NOW)
    assert (answer.told, answer.trouble) == ((), None)


def test_an_error_document_without_a_shipment_is_unreadable_unless_it_is_a_404() -> None:
    assert DHL.read({"status": 500, "detail": "oops"}, [PARCEL], NOW).trouble == "unreadable"
    assert [told.standing for told in DHL.read({"status": 404}, [PARCEL], NOW).told] == ["not_found"]


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
