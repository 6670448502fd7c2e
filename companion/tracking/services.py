"""Shipping services: what a service's printed name says about its class and what it can track.

The names and classes are data in ``shared_rules/services``; an unlisted name has the class ``unknown``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, Literal, cast, get_args

from msgspec import Struct

from companion.facts import ServiceClass

Tracks = Literal["full", "to_border", "none", "unknown"]
LONGEST_NAME = 120
_NOT_LETTERS = re.compile(r"[\W_]+", re.UNICODE)
_COUNTRY_BEHIND = re.compile(r"\s*[-\u2013\u2014(/]\s*[A-Z]{2}\)?\s*\Z")


class Service(Struct, frozen=True, kw_only=True):
    """One service of the list. ``sure`` says how well the name is known to be printed so, and to mean this."""

    id: str
    service_class: ServiceClass
    tracks: Tracks
    sure: str


def normalised(name: str) -> str:
    """A service name as it is compared: case folded, every run of other signs one space."""
    return _NOT_LETTERS.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip()


class ServiceReader(Struct, frozen=True):
    """Finds a service by its name as AliExpress prints it; ``before`` and ``after`` are words that do not matter."""

    services: Mapping[str, Service]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @classmethod
    def compile(cls, documents: Mapping[str, Any]) -> ServiceReader:
        """From the documents of ``shared_rules/services``.

        Raises ``ValueError`` for a class that is not one, or a name that two services claim.
        """
        services: dict[str, Service] = {}
        before: list[str] = []
        after: list[str] = []
        for stem, document in documents.items():
            before += [f"{normalised(word)} " for word in document.get("before", ())]
            after += [f" {normalised(word)}" for word in document.get("after", ())]
            for entry in document["services"]:
                service = _service(entry, stem)
                for name in entry["names"]:
                    known = services.setdefault(normalised(name), service)
                    if known.id != service.id:
                        raise ValueError(f"services/{stem}.yaml: {name!r} belongs to {known.id} and {service.id}.")
        return cls(services, tuple(before), tuple(after))

    def service(self, name: str) -> Service | None:
        """The listed service of that name; ``None`` when it is in no list. A part of a name tells nothing."""
        if len(name) > LONGEST_NAME:
            return None
        for spelling in self._spellings(name):
            if spelling in self.services:
                return self.services[spelling]
        return None

    def service_class(self, name: str) -> ServiceClass:
        """The class of a service; ``unknown`` when the name is in no list."""
        found = self.service(name)
        return found.service_class if found else "unknown"

    def tracks(self, name: str) -> Tracks:
        """How far the history of a service goes by design; ``unknown`` when the name is in no list."""
        found = self.service(name)
        return found.tracks if found else "unknown"

    def _spellings(self, name: str) -> Iterator[str]:
        for printed in dict.fromkeys((name, _COUNTRY_BEHIND.sub("", name))):
            compared = normalised(printed)
            yield compared
            for word in self.before:
                if compared.startswith(word):
                    compared = compared.removeprefix(word)
                    yield compared
                    break
            for word in self.after:
                if compared.endswith(word):
                    yield compared.removesuffix(word)


def _service(entry: Mapping[str, Any], stem: str) -> Service:
    if entry["class"] not in get_args(ServiceClass):
        raise ValueError(f"services/{stem}.yaml: {entry['class']!r} is not a service class.")
    return Service(
        id=entry["id"],
        service_class=cast(ServiceClass, entry["class"]),
        tracks=cast(Tracks, entry.get("tracks", "unknown")),
        sure=entry["sure"],
    )
