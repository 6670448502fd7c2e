"""Whom a shopper can reach about a parcel, the surest first. Pure: the documents and the tracking's words go in.

Never more is said of a contact than is known: what the tracking reply named, an authority's own site that nobody
opened for us, or a number that a guide printed. Numbers known to be wrong are kept in the data and never given out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal, cast

from msgspec import Struct

from companion.facts import CarrierContact

ContactKind = Literal["carrier", "post", "customs", "platform"]
ContactOrigin = Literal["from_tracking", "official_site", "unverified_guide"]
NEVER_SHOWN = frozenset({"misprinted", "does_not_connect", "another_country"})


class Contact(Struct, frozen=True, kw_only=True):
    """One way to reach somebody. ``doubt`` is why a number may not serve; ``source`` and ``seen`` where it is from."""

    kind: ContactKind
    name: str | None
    origin: ContactOrigin
    phone: str | None = None
    website: str | None = None
    hours: str | None = None
    about: str | None = None
    doubt: str | None = None
    verified: bool = False
    source: str | None = None
    seen: date | None = None


class ContactBook(Struct, frozen=True):
    """The contacts of ``shared_rules/contacts``: by country, those without one, and where an action leads."""

    by_country: Mapping[str, tuple[Contact, ...]]
    everywhere: tuple[Contact, ...]
    pages: Mapping[tuple[str, str | None], str]

    @classmethod
    def compile(cls, documents: Mapping[str, Any]) -> ContactBook:
        """From the documents of ``shared_rules/contacts``, by file stem; ``KeyError`` where one is malformed."""
        by_country: dict[str | None, list[Contact]] = {None: []}
        pages: dict[tuple[str, str | None], str] = {}
        order = sorted(documents.values(), key=lambda document: _KINDS.index(document["kind"]))
        for document in order:
            for entry in document["contacts"]:
                country = entry.get("country")
                by_country.setdefault(country, []).extend(_contacts(entry, document))
                if not entry.get("only_list"):
                    for action in document["for_actions"]:
                        pages.setdefault((action, country), entry["website"])
        everywhere = tuple(by_country.pop(None))
        countries = {country: tuple(found) for country, found in by_country.items() if country}
        return cls(countries, everywhere, pages)

    def contacts(self, country: str | None, carriers: Iterable[CarrierContact] = ()) -> tuple[Contact, ...]:
        """For a parcel that goes to ``country`` (ISO 3166): the carriers first, then post, customs and platform."""
        return (*carriers_of(carriers), *self.by_country.get(country or "", ()), *self.everywhere)

    def page_for(self, action: str, country: str | None) -> str | None:
        """The page an action leads to: the country's authority or the platform's; ``None`` when none is known."""
        return self.pages.get((action, country)) or self.pages.get((action, None))


def carriers_of(carriers: Iterable[CarrierContact]) -> tuple[Contact, ...]:
    """The carriers as the tracking reply itself names them, each once; the first number of each."""
    found = {
        Contact(
            kind="carrier",
            name=carrier.name,
            origin="from_tracking",
            phone=carrier.phones[0] if carrier.phones else None,
            website=carrier.website,
            hours=carrier.hours,
        ): None
        for carrier in carriers
        if carrier.phones or carrier.website
    }
    return tuple(found)


_KINDS = ("post", "customs", "platform")


def _contacts(entry: Mapping[str, Any], document: Mapping[str, Any]) -> Iterable[Contact]:
    kind = cast(ContactKind, document["kind"])
    seen: date = document["seen"]
    verified: bool = entry["verified"]
    yield Contact(
        kind=kind,
        name=entry["name"],
        origin="official_site",
        website=entry["website"],
        verified=verified,
        source=entry.get("source", document["source"]),
        seen=entry.get("verified_on", seen),
    )
    for phone in entry.get("phones", ()):
        if phone.get("doubt") not in NEVER_SHOWN:
            yield Contact(
                kind=kind,
                name=entry["name"],
                origin="unverified_guide",
                phone=phone["number"],
                about=phone.get("about"),
                doubt=phone.get("doubt"),
                source=entry["phones_source"],
                seen=seen,
            )
