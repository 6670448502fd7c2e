"""What a history tells against its order: another country, a day before the order, the same scan in two languages."""

from __future__ import annotations

from collections import Counter

import pytest

from companion import knowledge
from companion.explaining import Interpreter
from companion.facts import Event, Order, OrderFacts, Parcel
from companion.planning.derived_facts import derived_of_parcel
from companion.planning.plan import active
from companion.tracking.places import Places
from companion.tracking.same_events import united
from tests.tracking.told import event, moment, zoneless


@pytest.fixture(scope="module")
def places() -> Places:
    return Places.compile(knowledge.read_document("places/countries.yaml"))


@pytest.fixture(scope="module")
def interpreter() -> Interpreter:
    return Interpreter.load()


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("BRAZIL", "BR"),
        ("Campinas / SP, Brasil", "BR"),
        ("Москва, Россия", "RU"),
        ("PARIS (FRANCE)", "FR"),
        ("Lisboa - Portugal", "PT"),
        ("Los Angeles, CA", None),
        ("Lebanon, PA", None),
        ("Atlanta, Georgia", None),
        ("New Mexico", None),
        ("China Town", None),
        ("", None),
    ],
)
def test_only_a_country_named_in_full_at_the_end_of_a_place_is_a_country(
    places: Places, place: str, country: str | None
) -> None:
    assert places.country_of(place) == country


def test_no_name_belongs_to_two_countries() -> None:
    document = knowledge.read_document("places/countries.yaml")
    names = Counter(name.casefold() for written in document["countries"].values() for name in written)
    assert [name for name, times in names.items() if times > 1] == []


def facts(*events: Event, country: str = "US", **order: object) -> OrderFacts:
    known = Order(id="8190000000000001", country=country, **order)  # type: ignore[arg-type]
    return OrderFacts(order=known, parcels=(Parcel(tracking_number="LP00190000000001", events=events),))


def derived(interpreter: Interpreter, known: OrderFacts) -> dict[str, object]:
    complete = interpreter.complete(known)
    return {name: fact.value for name, fact in derived_of_parcel(complete, complete.parcels[0]).items()}


def rules(interpreter: Interpreter, known: OrderFacts, on: str) -> set[str]:
    plan = interpreter.plan(interpreter.complete(known))
    return {step.rule for step in active(plan, moment(on).at)}


def test_a_delivery_in_another_country_is_noticed_by_its_place(interpreter: Interpreter) -> None:
    away = facts(event("2026-10-20T10:00:00Z", "Delivered", place="Campinas, BRAZIL"))
    assert derived(interpreter, away)["delivered_elsewhere"] is True
    assert "delivered-elsewhere" in rules(interpreter, away, "2026-10-21T00:00:00Z")


def test_a_territory_is_its_country(interpreter: Interpreter) -> None:
    island = facts(event("2026-10-20T10:00:00Z", "Delivered", place="SAN JUAN, UNITED STATES"), country="PR")
    assert derived(interpreter, island)["delivered_elsewhere"] is False


def test_a_delivery_at_home_only_names_its_place(interpreter: Interpreter) -> None:
    home = facts(event("2026-10-20T10:00:00Z", "Delivered", place="MIAMI, USA"))
    said = rules(interpreter, home, "2026-10-21T00:00:00Z")
    assert "delivered-place" in said
    assert "delivered-elsewhere" not in said


def test_a_delivery_before_the_sending_is_noticed_but_not_where_a_zone_explains_it(interpreter: Interpreter) -> None:
    sent = moment("2026-10-20T10:00:00Z")
    before = facts(event("2026-10-18T10:00:00Z", "Delivered"), shipped_at=sent)
    assert derived(interpreter, before)["delivered_before_sent"] is True
    same_day = facts(event(zoneless("2026-10-20T09:00"), "Delivered"), shipped_at=sent)
    assert derived(interpreter, same_day)["delivered_before_sent"] is False


def test_a_scan_before_the_order_is_noticed(interpreter: Interpreter) -> None:
    known = facts(event("2026-10-01T10:00:00Z", "Accepted by carrier"), placed_at=moment("2026-10-05T10:00:00Z"))
    assert derived(interpreter, known)["scanned_before_order"] is True
    assert derived(interpreter, facts(*known.parcels[0].events))["sent_at"] is not None
    assert "scanned_before_order" not in derived(interpreter, facts(*known.parcels[0].events))


def test_the_same_scan_in_two_languages_stands_once_in_the_pages_words(interpreter: Interpreter) -> None:
    page = event("2026-10-20T10:00:00-03:00", "Pacote entregue", "aliexpress", code="AE_GTMS_SIGNED")
    source = event("2026-10-20T13:00:00Z", "Delivered", code="GTMS_SIGNED")
    (parcel,) = interpreter.complete(facts(source, page)).parcels
    assert [(one.text, one.source, one.also_from) for one in parcel.events] == [
        ("Pacote entregue", "aliexpress", ("cainiao",))
    ]


def test_events_of_one_source_are_never_put_together() -> None:
    twice = (event("2026-10-20T10:00:00Z", "Departed A"), event("2026-10-20T10:00:00Z", "Departed B"))
    assert united(twice) == twice
