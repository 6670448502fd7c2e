"""Which kind of payment a printed name stands for: it decides where a refund shows up, and whom to ask for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from msgspec import Struct

from companion.facts import PaymentKind

# From here on stand the scripts that are written without spaces between words (CJK, kana, hangul).
UNSPACED = "\u2e80"


class PaymentMethods(Struct, frozen=True):
    """The names of ``shared_rules/pages/payment-methods.yaml``, in the order in which they decide."""

    kinds: tuple[tuple[re.Pattern[str], PaymentKind], ...]

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> PaymentMethods:
        """From ``payment-methods.yaml``."""
        return cls(
            tuple(
                (re.compile("|".join(_name(text) for text in entry["texts"])), cast(PaymentKind, entry["kind"]))
                for entry in document["methods"]
            )
        )

    def kind(self, printed: str | None) -> PaymentKind | None:
        """The kind of a payment as the order's page prints it; ``None`` when no known name is part of it."""
        folded = (printed or "").casefold()
        return next((kind for names, kind in self.kinds if names.search(folded)), None) if folded else None


def _name(text: str) -> str:
    folded = text.casefold()
    return re.escape(folded) if folded[0] >= UNSPACED else rf"(?<!\w){re.escape(folded)}(?!\w)"
