"""What a text for the form must never carry; the last gate before a draft leaves the room."""

from __future__ import annotations

import re

from companion.dispute.dispute_knowledge import DisputeKnowledge
from companion.dispute.plain_text import is_plain


def problems_in(text: str, *, confirmed: bool, knowledge: DisputeKnowledge) -> tuple[str, ...]:
    """What is wrong with the text, as codes, empty when it may be used.

    ``not-plain``: a sign outside printable ASCII or a line break. ``too-long``: beyond the limit.
    ``not-confirmed``: it says "not received" and the shopper has not (``confirmed``). ``threat``, ``promise``:
    it presses the seller or foretells an outcome.
    """
    lowered = text.lower()

    def carries(check: str) -> bool:
        return any(re.search(rf"\b{re.escape(words)}\b", lowered) for words in knowledge.checks[check])

    found = {
        "not-plain": not is_plain(text),
        "too-long": len(text) > knowledge.limit,
        "not-confirmed": not confirmed and carries("states_not_received"),
        "threat": carries("threats"),
        "promise": carries("promises"),
    }
    return tuple(code for code, holds in found.items() if holds)
