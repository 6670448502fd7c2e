"""Contacts: where each is from, the doubtful cells kept back, and never more certainty than there is."""

import json
import re

import jsonschema
import pytest

from companion import knowledge
from companion.contacts.contact_book import NEVER_SHOWN, Contact, ContactBook
from companion.contacts.contact_words import ContactWords
from companion.facts import CarrierContact, Order, OrderFacts, Parcel
from companion.sentences import Sentences

DOCUMENTS = knowledge.read_folder("contacts")
BOOK = ContactBook.compile(DOCUMENTS)
ACTIONS = knowledge.read_document("vocabulary/actions.yaml")
WORDS = ContactWords(BOOK, Sentences(knowledge.read_locales()))
FEWEST_COUNTRIES = 45


def phones(country: str, kind: str | None = None) -> list[str]:
    return [
        contact.phone for contact in BOOK.contacts(country) if contact.phone and (kind is None or contact.kind == kind)
    ]


@pytest.mark.parametrize("stem", DOCUMENTS)
def test_contact_documents_follow_their_schema(stem: str) -> None:
    schema = json.loads((knowledge.knowledge_folder() / "schema/contacts.schema.json").read_text())
    jsonschema.validate(json.loads(json.dumps(DOCUMENTS[stem], default=str)), schema)


@pytest.mark.parametrize("kind", ["post", "customs"])
def test_posts_and_customs_of_many_countries_are_known(kind: str) -> None:
    document = next(document for document in DOCUMENTS.values() if document["kind"] == kind)
    countries = [entry["country"] for entry in document["contacts"]]
    assert len(countries) == len(set(countries)), f"A country stands twice in the {kind} file: join its entries."
    assert len(countries) >= FEWEST_COUNTRIES


def test_every_contact_names_its_source_and_day_and_none_claims_to_be_checked() -> None:
    everything = [contact for found in BOOK.by_country.values() for contact in found] + list(BOOK.everywhere)
    assert len(everything) > 100
    for contact in everything:
        assert contact.source, f"{contact} has no source: name it in shared_rules/contacts."
        assert contact.seen, f"{contact} has no day: add `seen` in shared_rules/contacts."
        assert not contact.verified, (
            f"{contact.name} claims to be checked: say verified_on and change this test with it."
        )


@pytest.mark.parametrize(
    ("country", "beginning"),
    [("RU", "+375"), ("BY", "+375"), ("FR", "+34"), ("ES", "+34"), ("SA", "+966 1"), ("SA", "+966 2"), ("IT", "+39")],
)
def test_a_number_of_another_country_or_one_that_cannot_connect_is_never_given_out(
    country: str, beginning: str
) -> None:
    assert not [number for number in phones(country, "customs") if number.startswith(beginning)]


def test_france_keeps_its_own_customs_number_and_poland_its_doubt() -> None:
    assert phones("FR", "customs") == ["+33 1 5501 3812"]
    doubts = {contact.doubt for contact in BOOK.contacts("PL") if contact.kind == "post" and contact.phone}
    assert doubts == {"may_be_another_office"}


@pytest.mark.parametrize("country", ["BR", "US", "CL", "FR", "IT", "ES"])
def test_numbers_that_serve_only_inside_a_country_or_cost_more_say_so(country: str) -> None:
    numbers = [contact for contact in BOOK.contacts(country) if contact.kind == "post" and contact.phone]
    assert numbers
    assert all(contact.doubt in {"inside_the_country", "costs_more"} for contact in numbers)


def test_every_flagged_cell_of_the_tables_is_still_there_and_says_what_is_wrong() -> None:
    flags = {
        phone["flag"]: phone.get("doubt")
        for document in DOCUMENTS.values()
        for entry in document["contacts"]
        for phone in entry.get("phones", ())
        if "flag" in phone
    }
    assert set(flags) == {"X1", "X2", "X3", "X4", "X5", "X6", "X7"}
    assert {flags[name] for name in ("X1", "X2", "X3", "X4", "X5")} <= NEVER_SHOWN


def test_the_carrier_as_the_tracking_names_it_comes_first() -> None:
    carrier = CarrierContact(
        name="Correios", website="https://example.invalid", phones=("+55 1", "+55 2"), hours="9-17"
    )
    first, *others = BOOK.contacts("BR", [carrier, carrier, CarrierContact(name="Nameless")])
    assert first == Contact(
        kind="carrier",
        name="Correios",
        origin="from_tracking",
        phone="+55 1",
        website="https://example.invalid",
        hours="9-17",
    )
    origins = [contact.origin for contact in others if contact.kind == "post"]
    assert origins == ["official_site", "unverified_guide"]
    assert "carrier" not in {contact.kind for contact in others}


def test_an_unknown_country_has_the_platform_pages_only() -> None:
    assert {contact.kind for contact in BOOK.contacts("XX")} == {"platform"}
    assert BOOK.contacts(None) == BOOK.everywhere


def test_every_action_that_leads_to_an_official_page_has_one() -> None:
    for action, described in ACTIONS["actions"].items():
        if described["leads_to"] == "official_page":
            assert BOOK.page_for(action, "BR"), f"{action}: add it to `for_actions` of a file in shared_rules/contacts."


def test_an_action_leads_to_the_authority_of_the_country_and_nowhere_else() -> None:
    assert BOOK.page_for("contact_customs", "DE") == "https://www.zoll.de"
    assert BOOK.page_for("contact_customs", "XX") is None
    assert BOOK.page_for("message_seller", "DE") is None


def test_a_plan_document_carries_contacts_and_the_official_page() -> None:
    facts = OrderFacts(order=Order(id="8000000000000001"), parcels=(Parcel(destination_country="PL"),))
    plan = {
        "steps": [{"key": "k", "advice": [{"action": "contact_post", "text": "Ask"}, {"action": "wait", "text": ""}]}]
    }
    document = WORDS.with_contacts(plan, facts, "en")
    assert document["steps"][0]["advice"][0]["href"] == "https://www.poczta-polska.pl"
    assert "href" not in document["steps"][0]["advice"][1]
    assert "href" not in plan["steps"][0]["advice"][0]  # type: ignore[index]
    guide = next(entry for entry in document["contacts"] if entry["origin"] == "unverified_guide")
    assert guide["verified"] is False
    assert "not checked" in guide["label"]
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", guide["seen"])


def test_parcels_that_go_to_different_countries_name_no_country() -> None:
    parcels = (Parcel(destination_country="PL"), Parcel(destination_country="BR"))
    document = WORDS.contacts(OrderFacts(order=Order(id="1"), parcels=parcels), "en")
    assert {entry["kind"] for entry in document} == {"platform"}
