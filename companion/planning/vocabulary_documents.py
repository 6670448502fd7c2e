"""The shapes of policy.yaml, vocabulary/facts.yaml, vocabulary/actions.yaml and coverage.yaml, as types."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

FactType = Literal["text", "moment", "money", "integer", "boolean", "choice", "texts", "record"]


class NumberDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One number: its value (ISO 8601 duration or whole number), where it was seen, and how sure it is."""

    value: str | int
    meaning: str
    sources: list[str]
    seen: date
    region: str
    sure: Literal["high", "medium", "low"]
    rules: list[str]


class PolicyDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """``policy.yaml``."""

    numbers: dict[str, NumberDocument]


class FactDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One fact: its type, what it means, and where it can be read."""

    type: FactType
    meaning: str
    read_from: str
    values: list[str] = []
    derived: bool = False


class TypeDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One type of fact and its unit."""

    unit: str
    meaning: str


class GroupDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One group of facts."""

    meaning: str
    facts: dict[str, FactDocument]


class FactsDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """``vocabulary/facts.yaml``."""

    types: dict[FactType, TypeDocument]
    groups: dict[str, GroupDocument]


class ActionDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One advice: the link it opens (or ``here`` with why), and the advice it silences."""

    leads_to: str
    why: str | None = None
    silences: list[str] = []


class ActionsDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """``vocabulary/actions.yaml``."""

    actions: dict[str, ActionDocument]
    leads_to: dict[str, str]


class CarriedDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """Where else a collected rule is carried, or why it is left out."""

    carried_by: str | None = None
    how: str | None = None
    not_taken: str | None = None


class CoverageDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """``coverage.yaml``."""

    elsewhere: dict[str, CarriedDocument]
