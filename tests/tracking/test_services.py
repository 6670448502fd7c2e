"""Shipping services: the class AliExpress's printed names stand for, and no guess where a name is not listed."""

import json

import jsonschema
import pytest

from companion import knowledge
from companion.tracking.services import ServiceReader

DOCUMENTS = knowledge.read_folder("services")
READER = ServiceReader.compile(DOCUMENTS)
ENTRIES = [entry for document in DOCUMENTS.values() for entry in document["services"]]


@pytest.mark.parametrize("stem", DOCUMENTS)
def test_service_documents_follow_their_schema(stem: str) -> None:
    schema = json.loads((knowledge.knowledge_folder() / "schema/services.schema.json").read_text())
    jsonschema.validate(json.loads(json.dumps(DOCUMENTS[stem], default=str)), schema)


def test_every_service_has_an_id_of_its_own() -> None:
    ids = [entry["id"] for entry in ENTRIES]
    assert len(ids) == len(set(ids)), "Two services share an id: rename one."


@pytest.mark.parametrize(("name", "expected"), [(name, entry["class"]) for entry in ENTRIES for name in entry["names"]])
def test_every_listed_name_has_its_class(name: str, expected: str) -> None:
    assert READER.service_class(name) == expected
    assert READER.service_class(f"  {name.upper()} ") == expected


@pytest.mark.parametrize(
    ("printed", "service_class", "tracks"),
    [
        ("via AliExpress Standard Shipping", "standard", "full"),
        ("Seller's Shipping Method - US", "unknown", "unknown"),
        ("Seller\u2019s Shipping Method", "unknown", "unknown"),
        ("AliExpress Selection Economy-ES", "economy", "to_border"),
        ("ALIEXPRESS_SELECTION_STANDARD", "standard", "full"),
        ("AliExpress\u00a0Saver\u00a0Shipping", "standard", "unknown"),
        ("DHL_DE", "unknown", "unknown"),
        ("DHL-DE", "premium", "full"),
        ("Aliexpress Direct (BR)", "standard", "full"),
        ("Cainiao Super Economy Shipping", "economy", "to_border"),
        ("Yanwen Logistics", "unknown", "unknown"),
    ],
)
def test_names_are_read_as_pages_print_them(printed: str, service_class: str, tracks: str) -> None:
    assert (READER.service_class(printed), READER.tracks(printed)) == (service_class, tracks)


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "Brand New Economy Line",
        "DHL Economy Select Saver Something",
        "not AliExpress Standard Shipping",
        "AliExpress Standard Shipping or Cainiao Super Economy",
        "Economy",
        "x" * 100_000,
        "AliExpress Standard Shipping" + " " * 100 + "as long as it is not Cainiao Super Economy",
        "<b>AliExpress Standard Shipping",
    ],
)
def test_a_name_that_is_not_listed_is_unknown_whatever_words_it_holds(name: str) -> None:
    assert (READER.service_class(name), READER.tracks(name)) == ("unknown", "unknown")


def test_a_courier_that_calls_a_service_economy_is_not_an_economy_service() -> None:
    assert READER.service_class("Fedex IE") == READER.service_class("FedEx International Economy") == "premium"
    assert READER.service_class("UPS Express Saver") == "premium"


def test_two_services_cannot_claim_one_name() -> None:
    entry = {"class": "economy", "names": ["Same"], "sure": "low"}
    documents = {"a": {"services": [{**entry, "id": "one"}, {**entry, "id": "two"}]}}
    with pytest.raises(ValueError, match="belongs to one and two"):
        ServiceReader.compile(documents)


def test_the_economy_and_standard_services_of_the_guide_keep_their_class() -> None:
    economy = [
        "Cainiao Super Economy", "Cainiao Super Economy Global", "Cainiao Super Economy for Special Goods",
        "Cainiao Expedited Economy", "China Post Ordinary Small Packet Plus", "SF Economic Air Mail",
        "SunYou Economic Air Mail", "Yanwen Economic Air Mail", "4PX Singapore Post OM Pro",
    ]  # fmt: skip
    standard = [
        "AliExpress Saver Shipping", "AliExpress Standard Shipping", "AliExpress PUDO Shipping", "Aliexpress Direct",
        "Cainiao Heavy Parcel Line", "Cainiao Standard For Special Goods", "China Post Air Parcel",
        "China Post Registered Air Mail", "AliExpress Premium Shipping",
    ]  # fmt: skip
    assert {READER.service_class(name) for name in economy} == {"economy"}
    assert {READER.service_class(name) for name in standard} == {"standard"}
