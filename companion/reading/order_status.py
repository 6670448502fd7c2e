"""The canonical status of an order: codes that depend on no language first, then the words of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from companion.facts import OrderStatus
from companion.reading.text import comparable


class ButtonMeaning(Struct, frozen=True):
    """A button that proves a status, and the statuses in words that may refine it."""

    status: OrderStatus
    unless: frozenset[OrderStatus]


class OrderStatusReader(Struct, frozen=True):
    """Knows the buttons, numbers and words of ``shared_rules/pages/order-status.yaml``."""

    buttons: Mapping[str, ButtonMeaning]
    numbers: Mapping[str, OrderStatus]
    labels: Mapping[tuple[str, str], OrderStatus]
    any_language: Mapping[str, OrderStatus]

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> OrderStatusReader:
        """From ``order-status.yaml``; a text that means two statuses in two languages needs the language."""
        labels: dict[tuple[str, str], OrderStatus] = {}
        meanings: dict[str, set[OrderStatus]] = {}
        for entry in document["labels"]:
            for text in entry["texts"]:
                status = OrderStatus(entry["status"])
                labels[entry["language"], comparable(text)] = status
                meanings.setdefault(comparable(text), set()).add(status)
        return cls(
            buttons={
                entry["type"]: ButtonMeaning(
                    OrderStatus(entry["status"]), frozenset(OrderStatus(status) for status in entry["unless"])
                )
                for entry in document["buttons"]
            },
            numbers={entry["number"]: OrderStatus(entry["status"]) for entry in document["numbers"]},
            labels=labels,
            any_language={text: next(iter(found)) for text, found in meanings.items() if len(found) == 1},
        )

    def in_words(self, text: str | None, language: str | None = None) -> OrderStatus | None:
        """What the page's own words mean; ``None`` when nobody has written them down."""
        if not text:
            return None
        folded = comparable(text)
        short = (language or "").replace("_", "-").split("-")[0].casefold()
        return self.labels.get((short, folded)) or self.any_language.get(folded)

    def read(
        self,
        text: str | None,
        *,
        number: str | None = None,
        buttons: Sequence[str] = (),
        language: str | None = None,
    ) -> OrderStatus | None:
        """The status; ``UNKNOWN`` for words nobody knows, ``None`` when the page says nothing at all."""
        words = self.in_words(text, language)
        for button in buttons:
            if meaning := self.buttons.get(button):
                return words if words in meaning.unless else meaning.status
        known = words or self.numbers.get(number or "")
        return known or (OrderStatus.UNKNOWN if text or number else None)
