"""What ``shared_rules/forms`` says about cases, reasons and descriptions, compiled once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import msgspec
from msgspec import Struct

from companion.knowledge import read_document

_TERMS = (
    "protection_notice",
    "protection_warning",
    "protection_urgent",
    "dispute_after_protection",
    "no_scan_suspicious",
    "silent_notice",
    "silent_advice",
    "silent_lost",
    "economy_wait",
    "delivered_ask_seller",
    "delivered_dispute",
    "delivered_short_clock",
    "seller_reply",
    "eta_grace",
)

Alternatives = tuple[str, ...]


class Case(Struct, frozen=True, kw_only=True):
    """One row of ``cases.yaml``: what must hold (``None``: whatever), the true reasons, what waiting can mend."""

    id: str
    statuses: frozenset[str] | None
    order_statuses: frozenset[str] | None
    elsewhere: bool | None
    scanned: bool | None
    silent: bool | None
    reasons: tuple[str, ...]
    file_now: bool


class DisputeKnowledge(Struct, frozen=True, kw_only=True):
    """Everything a draft is made from besides the facts. ``terms`` are policy numbers by name."""

    cases: tuple[Case, ...]
    keywords: Mapping[str, Mapping[str, tuple[str, ...]]]
    opening: tuple[Alternatives, ...]
    closing: tuple[Alternatives, ...]
    asked: tuple[Alternatives, ...]
    descriptions: Mapping[str, tuple[Alternatives, ...]]
    limit: int
    checks: Mapping[str, tuple[str, ...]]
    terms: Mapping[str, timedelta]

    @classmethod
    def compile(cls, *, cases: Any, reasons: Any, descriptions: Any, policy: Any) -> DisputeKnowledge:
        """Take the parsed documents; raises ``KeyError`` or ``msgspec.ValidationError`` where one is malformed."""
        return cls(
            cases=tuple(_case(entry) for entry in cases["cases"]),
            keywords={
                kind: {language: tuple(words) for language, words in entry["keywords"].items()}
                for kind, entry in reasons["kinds"].items()
            },
            opening=_sentences(descriptions["opening"]),
            closing=_sentences(descriptions["closing"]),
            asked=_sentences(descriptions["asked"]),
            descriptions={name: _sentences(entry) for name, entry in descriptions["cases"].items()},
            limit=int(descriptions["limit"]),
            checks={name: tuple(words) for name, words in descriptions["checks"].items()},
            terms={name: msgspec.convert(policy["numbers"][name]["value"], timedelta, strict=False) for name in _TERMS},
        )

    @classmethod
    def load(cls) -> DisputeKnowledge:
        """Compile from the installed ``shared_rules``."""
        return cls.compile(
            cases=read_document("forms/cases.yaml"),
            reasons=read_document("forms/reasons.yaml"),
            descriptions=read_document("forms/descriptions.yaml"),
            policy=read_document("policy.yaml"),
        )


def _case(entry: Mapping[str, Any]) -> Case:
    return Case(
        id=entry["id"],
        statuses=_one_of(entry, "statuses"),
        order_statuses=_one_of(entry, "order_statuses"),
        elsewhere=entry.get("elsewhere"),
        scanned=entry.get("scanned"),
        silent=entry.get("silent"),
        reasons=tuple(entry["reasons"]),
        file_now=bool(entry.get("file_now", False)),
    )


def _one_of(entry: Mapping[str, Any], name: str) -> frozenset[str] | None:
    return frozenset(entry[name]) if name in entry else None


def _sentences(entries: Any) -> tuple[Alternatives, ...]:
    return tuple((entry,) if isinstance(entry, str) else tuple(entry) for entry in entries)
