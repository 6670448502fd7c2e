"""What is wrong with a rule book: every problem of every file, collected before anything is refused."""

from __future__ import annotations

from msgspec import Struct


class Problem(Struct, frozen=True):
    """One mistake: the file it is in, the rule (or entry), what is wrong, and how to mend it."""

    file: str
    entry: str
    wrong: str
    mend: str

    def __str__(self) -> str:
        """One line: file, entry, mistake, remedy."""
        return f"{self.file}: {self.entry}: {self.wrong} {self.mend}"


class RuleBookError(ValueError):
    """The knowledge cannot be used; ``problems`` holds every mistake found."""

    code = "rules-invalid"

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(
            f"The rule book has {len(problems)} problem{'s' if len(problems) != 1 else ''}:\n"
            + "\n".join(f"- {problem}" for problem in problems)
        )
