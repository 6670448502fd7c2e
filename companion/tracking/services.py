"""Shipping services: what a service's printed name says about its class and what it can track.

The names and classes are data in ``shared_rules/services``; an unlisted name has the class ``unknown``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast, get_args

from companion.facts import ServiceClass

_NOT_LETTERS = re.compile(r"[^\w]+", re.UNICODE)


def normalised(name: str) -> str:
    """A service name as it is compared: case folded, every run of other signs one space."""
    return _NOT_LETTERS.sub(" ", name.casefold()).strip()


@dataclass(frozen=True, slots=True)
class ServiceReader:
    """Finds a service's class by its name as AliExpress prints it."""

    classes: Mapping[str, ServiceClass]

    @classmethod
    def compile(cls, documents: Mapping[str, Any]) -> ServiceReader:
        """From the documents of ``shared_rules/services``; ``ValueError`` for a class that is not one."""
        classes: dict[str, ServiceClass] = {}
        for stem, document in documents.items():
            for service in document["services"]:
                if service["class"] not in get_args(ServiceClass):
                    raise ValueError(f"services/{stem}.yaml: {service['class']!r} is not a service class.")
                for name in service["names"]:
                    classes[normalised(name)] = cast(ServiceClass, service["class"])
        return cls(classes)

    def service_class(self, name: str) -> ServiceClass:
        """The class of a service; ``unknown`` when the name is in no list."""
        return self.classes.get(normalised(name), "unknown")
