"""The numbers that rules use by name, as durations or whole numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import msgspec

from companion.planning.problems import Problem

POLICY_FILE = "policy.yaml"


@dataclass(frozen=True, slots=True)
class Policy:
    """Values by name. ``literal`` gives a value as it is written in a condition."""

    values: Mapping[str, timedelta | int]

    @classmethod
    def compile(cls, document: Any, problems: list[Problem]) -> Policy:
        """Read ``policy.yaml``; durations are ISO 8601 (``P5D``). Mistakes are appended to ``problems``."""
        values: dict[str, timedelta | int] = {}
        for name, entry in document["numbers"].items():
            try:
                values[name] = msgspec.convert(entry["value"], timedelta | int)
            except (msgspec.ValidationError, KeyError, TypeError):
                problems.append(
                    Problem(
                        POLICY_FILE,
                        name,
                        f"The value {entry.get('value')!r} is neither a duration nor a whole number.",
                        "Write a duration as ISO 8601 says (P5D, PT48H), or a whole number.",
                    )
                )
        return cls(values)

    def literal(self, name: str) -> str:
        """The value as a literal of the expression language: ``duration('432000s')`` or ``5``."""
        value = self.values[name]
        if isinstance(value, timedelta):
            return f"duration('{int(value.total_seconds())}s')"
        return str(value)
