"""Several sources on one parcel: who is believed, and when the shopper is told that they contradict each other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from companion.facts import Event, Moment, Parcel, ParcelStatus
from companion.statuses.journey import with_status
from companion.statuses.status_reader import StatusReader


def at(written: str) -> Moment:
    return Moment(datetime.fromisoformat(written).astimezone(UTC), written)


def zoneless(written: str) -> Moment:
    return Moment(datetime.fromisoformat(written).replace(tzinfo=UTC) - timedelta(hours=14), written)


def read(reader: StatusReader, *events: Event) -> Parcel:
    newest_first = sorted(events, key=lambda one: one.at.at if one.at else datetime.min.replace(tzinfo=UTC))
    return with_status(Parcel(tracking_number="LP1", events=tuple(reversed(newest_first))), reader, "en")


def page(moment: Moment | None, text: str) -> Event:
    return Event(at=moment, text=text)


def post(moment: Moment | None, text: str, **more: object) -> Event:
    return Event(at=moment, text=text, source="upu", **more)  # type: ignore[arg-type]


def test_a_source_that_merely_lags_behind_contradicts_nobody(reader: StatusReader) -> None:
    parcel = read(
        reader,
        page(at("2026-10-20T10:00:00+00:00"), "Delivered"),
        post(at("2026-10-18T10:00:00+00:00"), "Arrived at destination country"),
    )
    assert (parcel.status, parcel.says_delivered, parcel.says_otherwise) == (ParcelStatus.DELIVERED, (), ())
    assert parcel.said_delivered_at is None


def test_a_newer_line_of_another_source_contradicts_a_delivery_and_is_in_charge(reader: StatusReader) -> None:
    parcel = read(
        reader,
        page(at("2026-10-20T10:00:00+00:00"), "Delivered"),
        post(at("2026-10-22T10:00:00+00:00"), "Arrived at destination country"),
    )
    assert parcel.status is ParcelStatus.ARRIVED_DESTINATION
    assert (parcel.says_delivered, parcel.says_otherwise) == (("aliexpress",), ("upu",))
    assert parcel.delivered_at is None
    assert parcel.said_delivered_at == at("2026-10-20T10:00:00+00:00")


def test_at_the_same_instant_the_cautious_reading_is_in_charge(reader: StatusReader) -> None:
    moment = at("2026-10-20T10:00:00+00:00")
    for events in (
        (page(moment, "Delivered"), post(moment, "Delivery attempt failed, addressee absent")),
        (post(moment, "Delivery attempt failed, addressee absent"), page(moment, "Delivered")),
    ):
        assert read(reader, *events).status is ParcelStatus.DELIVERY_ATTEMPTED


def test_a_minute_without_a_zone_contradicts_only_when_no_zone_explains_it(reader: StatusReader) -> None:
    delivered = page(zoneless("2026-10-20T10:00"), "Delivered")
    hours_later = post(at("2026-10-20T12:00:00+00:00"), "Out for delivery")
    assert read(reader, delivered, hours_later).status is ParcelStatus.DELIVERED
    days_later = post(at("2026-10-22T12:00:00+00:00"), "Out for delivery")
    assert read(reader, delivered, days_later).says_otherwise == ("upu",)


def test_an_announcement_to_another_carrier_contradicts_no_delivery(reader: StatusReader) -> None:
    parcel = read(
        reader,
        page(at("2026-10-20T10:00:00+00:00"), "Delivered"),
        post(at("2026-10-22T10:00:00+00:00"), "Electronic shipping information received"),
    )
    assert (parcel.status, parcel.says_otherwise) == (ParcelStatus.DELIVERED, ())


def test_one_history_told_by_two_sources_is_no_contradiction(reader: StatusReader) -> None:
    later = Event(at=at("2026-10-22T10:00:00+00:00"), text="Arrived at sorting center", also_from=("cainiao",))
    earlier = Event(at=at("2026-10-20T10:00:00+00:00"), text="Delivered", also_from=("cainiao",))
    assert read(reader, later, earlier).says_delivered == ()


def test_a_withdrawn_delivery_does_not_say_where_the_parcel_stands(reader: StatusReader) -> None:
    gone = post(at("2026-10-22T10:00:00+00:00"), "Delivered", missing_since=at("2026-10-23T10:00:00+00:00"))
    parcel = read(reader, gone, post(at("2026-10-20T10:00:00+00:00"), "Out for delivery"))
    assert (parcel.status, parcel.delivered_at) == (ParcelStatus.OUT_FOR_DELIVERY, None)
    assert parcel.last_event_at == at("2026-10-20T10:00:00+00:00")


def test_the_contradiction_is_forgotten_once_all_agree(reader: StatusReader) -> None:
    disputed = read(
        reader,
        page(at("2026-10-20T10:00:00+00:00"), "Delivered"),
        post(at("2026-10-22T10:00:00+00:00"), "Out for delivery"),
    )
    assert disputed.says_otherwise == ("upu",)
    agreed = (post(at("2026-10-22T15:00:00+00:00"), "Delivered"), *disputed.events)
    settled = with_status(Parcel(tracking_number="LP1", events=agreed), reader, "en")
    assert (settled.status, settled.says_delivered, settled.said_delivered_at) == (ParcelStatus.DELIVERED, (), None)


def test_the_place_of_a_delivery_is_told_as_the_line_names_it(reader: StatusReader) -> None:
    parcel = read(reader, post(at("2026-10-22T15:00:00+00:00"), "Delivered", place="CAMPINAS, BRAZIL"))
    assert parcel.delivered_place == "CAMPINAS, BRAZIL"
