"""The numbers that rules use by name, as durations or whole numbers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import msgspec
from msgspec import Struct

from companion.planning.problems import Problem
from companion.planning.vocabulary_documents import PolicyDocument

POLICY_FILE = "policy.yaml"


class Policy(Struct, frozen=True):
    """Values by name. ``literal`` gives a value as it is written in a condition."""

    values: Mapping[str, timedelta | int]

    @classmethod
    def compile(cls, document: Any, problems: list[Problem]) -> Policy:
        """Read ``policy.yaml``; durations are ISO 8601 (``P5D``). Mistakes are appended to ``problems``."""
        try:
            numbers = msgspec.convert(document, PolicyDocument).numbers
        except msgspec.ValidationError as error:
            problems.append(Problem(POLICY_FILE, "the file", f"{error}.", "Write it as policy.schema.json says."))
            return cls({})
        values: dict[str, timedelta | int] = {}
        for name, number in numbers.items():
            try:
                values[name] = msgspec.convert(number.value, timedelta | int)
            except msgspec.ValidationError:
                problems.append(
                    Problem(
                        POLICY_FILE,
                        name,
                        f"The value {number.value!r} is neither a duration nor a whole number.",
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
