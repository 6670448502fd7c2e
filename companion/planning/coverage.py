"""Which part of Parcelward carries each collected rule: R001 to R113 and the safest readings C1 to C17."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from companion.planning.rule_book import RuleBook

NUMBERS = (*(f"R{number:03}" for number in range(1, 114)), *(f"C{number}" for number in range(1, 18)))


class CoverageRow(Struct, frozen=True):
    """One collected rule: the rules, deadlines and numbers that rest on it, and where else it is carried."""

    number: str
    rules: tuple[str, ...]
    deadlines: tuple[str, ...]
    policy: tuple[str, ...]
    elsewhere: str | None
    not_taken: str | None

    @property
    def empty(self) -> bool:
        """Whether nothing carries the rule and nobody says why not."""
        return not (self.rules or self.deadlines or self.policy or self.elsewhere or self.not_taken)


def coverage_of(book: RuleBook, policy: Any, coverage: Any) -> tuple[CoverageRow, ...]:
    """One row for each number, in order. ``policy`` and ``coverage`` are the YAML documents."""
    elsewhere: Mapping[str, Mapping[str, str]] = coverage["elsewhere"]
    rows = []
    for number in NUMBERS:
        entry = elsewhere.get(number, {})
        carried = f"{entry['carried_by']}: {entry['how']}" if "carried_by" in entry else None
        rows.append(
            CoverageRow(
                number=number,
                rules=tuple(rule.id for rule in book.rules if number in all_numbers(rule)),
                deadlines=tuple(dict.fromkeys(entry.kind for entry in book.deadlines if number in entry.rules)),
                policy=tuple(name for name, value in policy["numbers"].items() if number in value["rules"]),
                elsewhere=carried,
                not_taken=entry.get("not_taken"),
            )
        )
    return tuple(rows)


def all_numbers(rule: Any) -> frozenset[str]:
    """The numbers a rule and its stages rest on."""
    return frozenset(rule.rules).union(*(stage.rules for stage in rule.stages))
