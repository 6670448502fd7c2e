"""The JSON Schemas of the knowledge this room reads, made from the types, for editors and checks."""

from __future__ import annotations

from typing import Any

import msgspec

from companion.planning.rule_documents import SituationDocument
from companion.planning.season import CalendarDocument
from companion.planning.vocabulary_documents import (
    ActionsDocument,
    CoverageDocument,
    FactsDocument,
    PolicyDocument,
)

_DOCUMENTS: dict[str, type] = {
    "rules": SituationDocument,
    "policy": PolicyDocument,
    "facts": FactsDocument,
    "actions": ActionsDocument,
    "calendar": CalendarDocument,
    "coverage": CoverageDocument,
}


def schemas() -> dict[str, dict[str, Any]]:
    """Every schema by name; a file is called ``<name>.schema.json``."""
    return {
        name: {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": name,
            **msgspec.json.schema(document),
        }
        for name, document in _DOCUMENTS.items()
    }
