"""DHL: local times of a country, shipments under another id, error documents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from companion.tracking.source import Answer
from companion.tracking.sources.registry import source_named
from tests.tracking.loopback_source import LoopbackSources
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS

DHL = source_named("dhl")
PARCEL = JOURNEYS["dhl"].number


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
