"""The shape of the rule files, as types. The JSON Schema for editors is made from these."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import UNSET, Struct, UnsetType, field

from companion.planning.plan import DeadlineKind

LevelName = Literal["info", "notice", "advice", "warning", "urgent"]


class StageDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One stage: from which instant (absent: always), how urgent, what to do, which words."""

    from_: str | None = field(default=None, name="from")
    level: LevelName
    advise: list[str]
    message: str | None = None
    rules: list[str] = []


class CaseDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One case: facts laid over the rule's ``given``, an instant, and the level and message expected then."""

    name: str | None = None
    facts: dict[str, Any] = {}
    at: Any
    expect: LevelName | Literal["absent", "undetermined"]
    message: str | None = None


class RuleDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One rule as it is written.

    A ``fallback`` speaks only while no other rule does; an ``aside`` stands behind others of its level.
    """

    id: str
    when: str
    stages: list[StageDocument]
    until: str | None = None
    show: dict[str, str] = {}
    overrides: list[str] = []
    fallback: bool = False
    aside: bool = False
    sources: list[str]
    rules: list[str]
    why: str | UnsetType = UNSET
    given: dict[str, Any] = {}
    cases: list[CaseDocument]


class DeadlineDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One way to know a deadline; of several for a kind the first that can be worked out holds."""

    kind: DeadlineKind
    when: str | None = None
    at: str
    sources: list[str]
    rules: list[str]


class SituationDocument(Struct, forbid_unknown_fields=True, kw_only=True):
    """One file of ``shared_rules/rules``: a situation in the shopper's life, its rules and deadlines."""

    situation: str
    about: str
    rules: list[RuleDocument] = []
    deadlines: list[DeadlineDocument] = []
