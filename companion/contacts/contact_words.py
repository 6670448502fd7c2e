"""Contacts in a shopper's language, and the pages that a plan's advice leads to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct, field

from companion.contacts.contact_book import Contact, ContactBook, carriers_of
from companion.facts import OrderFacts
from companion.sentences import Sentences


class ContactWords(Struct, frozen=True):
    """Adds contacts to plan documents. What does not depend on the order is worded once for each language."""

    book: ContactBook
    sentences: Sentences
    _worded: dict[tuple[str | None, str], list[dict[str, Any]]] = field(default_factory=dict)

    def with_contacts(self, document: Mapping[str, Any], facts: OrderFacts, language: str) -> dict[str, Any]:
        """The plan document with ``contacts``, and with ``href`` at advice that leads to an official page."""
        country = country_of(facts)
        steps = [{**step, "advice": self._advice(step["advice"], country)} for step in document["steps"]]
        return {**document, "steps": steps, "contacts": self.contacts(facts, language)}

    def contacts(self, facts: OrderFacts, language: str) -> list[dict[str, Any]]:
        """``[{"kind", "origin", "label", "verified", "name"?, "phone"?, "website"?, …}]``, the surest first."""
        country = country_of(facts)
        known = self._worded.get((country, language))
        if known is None:
            known = self._document(self.book.contacts(country), language)
            self._worded[(country, language)] = known
        carriers = carriers_of(parcel.contact for parcel in facts.parcels if parcel.contact)
        return [*self._document(carriers, language), *known]

    def _advice(self, advice: Sequence[Mapping[str, Any]], country: str | None) -> list[dict[str, Any]]:
        found = []
        for entry in advice:
            page = self.book.page_for(entry["action"], country)
            found.append({**entry, "href": page} if page else dict(entry))
        return found

    def _document(self, contacts: Sequence[Contact], language: str) -> list[dict[str, Any]]:
        return [self._worded_contact(contact, language) for contact in contacts]

    def _worded_contact(self, contact: Contact, language: str) -> dict[str, Any]:
        known: dict[str, Any] = {
            "name": contact.name,
            "phone": contact.phone,
            "website": contact.website,
            "hours": contact.hours,
            "about": contact.about,
            "doubt": self.sentences.say(language, f"contact-doubt-{contact.doubt}") if contact.doubt else None,
            "source": contact.source,
            "seen": contact.seen.isoformat() if contact.seen else None,
        }
        return {
            "kind": contact.kind,
            "title": self.sentences.say(language, f"contact-kind-{contact.kind}"),
            "origin": contact.origin,
            "label": self.sentences.say(language, f"contact-origin-{contact.origin}"),
            "verified": contact.verified,
            **{name: value for name, value in known.items() if value is not None},
        }


def country_of(facts: OrderFacts) -> str | None:
    """The country the order goes to: the order's own, else the one that all its parcels name."""
    if facts.order.country:
        return facts.order.country
    named = {parcel.destination_country for parcel in facts.parcels}
    return named.pop() if len(named) == 1 else None
