"""What a refund line, a case's status line or a case's number says about the state of a dispute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from msgspec import Struct

DisputeState = Literal["open", "seller_answered", "platform_reviews", "agreed", "decided", "refunded", "closed"]


class DisputeWords(Struct, frozen=True):
    """The lines and codes of ``shared_rules/pages/disputes.yaml``."""

    lines: tuple[tuple[str, DisputeState], ...]
    codes: Mapping[str, DisputeState]
    open_states: frozenset[str]

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> DisputeWords:
        """From ``disputes.yaml``."""
        return cls(
            lines=tuple(
                (text.casefold(), cast(DisputeState, entry["state"]))
                for entry in document["lines"]
                for text in entry["texts"]
            ),
            codes={entry["code"]: cast(DisputeState, entry["state"]) for entry in document["codes"]},
            open_states=frozenset(document["open_states"]),
        )

    def state_in(self, text: str | None) -> DisputeState | None:
        """The state a line tells; ``None`` when its words are not known."""
        folded = (text or "").casefold().replace("’", "'")
        return next((state for words, state in self.lines if words in folded), None) if folded else None

    def state_of(self, code: str | None) -> DisputeState | None:
        """The state of a case's number; ``None`` when it is not known."""
        return self.codes.get(code or "")
