"""The EMS Cooperative's item page: express (E…) postal numbers, an HTML table with local times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html.parser import HTMLParser
from typing import Any

from msgspec import Struct, field

from companion.tracking.source import Answer, Conversation, Told
from companion.tracking.witness import Witness, same_number

PATH = "/api/publicTracking/track"
TABLE = "table-"
MOST_CELLS = 20_000
LONGEST_CELL = 2000


class EmsItems(Struct, frozen=True):
    """The rows of ``<table id="table-NUMBER">``: time, event, place, oldest first."""

    witness: Witness

    @property
    def name(self) -> str:
        """``ems_items``."""
        return self.witness.name

    def check(self, numbers: Sequence[str], conversation: Conversation, *, key: str | None, language: str) -> Answer:
        """Asks about each number alone."""
        spoken = self.witness.declaration.language(language)

        def ask(number: str) -> Told | None:
            reply = conversation.ask("GET", PATH, parameters={"language": spoken, "itemId": number})
            return self._told_of(self.witness.text(reply), number, conversation.now)

        return self.witness.one_by_one(numbers, ask)

    def recognises(self, value: Any) -> bool:
        """Whether a saved text is this page."""
        return isinstance(value, str) and "<table" in value and f'"{TABLE}' in value

    def read(self, value: Any, numbers: Sequence[str], now: datetime) -> Answer:
        """What a page says of the numbers asked about."""
        return self.witness.one_by_one(numbers, lambda number: self._told_of(str(value), number, now))

    def _told_of(self, page: str, number: str, now: datetime) -> Told | None:
        tables = _Tables()
        tables.feed(page)
        rows = next((rows for name, rows in tables.found.items() if same_number(name, number)), None)
        if rows is None and tables.found:
            return None
        if rows is None:
            raise self.witness.strange_page(page, tables.complaint)
        told = [row for row in rows if len(row) >= 2 and any(sign.isdigit() for sign in row[0])]
        events = self.witness.history(
            self.witness.event(
                now,
                at=self.witness.times.written(row[0], self.witness.declaration.zoneless_times),
                text=row[1],
                place=row[2] if len(row) > 2 else None,
            )
            for row in told
        )
        said = " ".join(" ".join(row) for row in rows[:3]).casefold()
        if not events and not any(sign in said for sign in self.witness.declaration.says_not_found):
            raise self.witness.strange_page(page, said)
        return Told(
            number=number,
            standing="found" if events else "not_found",
            events=events,
            raw={"rows": [[self.witness.words(cell) or "" for cell in row[:3]] for row in told[: len(events)]]},
        )


class _Row(Struct):
    cells: list[str] = field(default_factory=list)


class _Tables(HTMLParser):
    """The cells of every table named after an item, and what the page complains about. Runs nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[list[str]]] = {}
        self.complaint = ""
        self._rows: list[list[str]] | None = None
        self._cell: list[str] | None = None
        self._complaining = False
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if (name := given.get("id") or "").startswith(TABLE):
            self._rows = self.found.setdefault(name.removeprefix(TABLE)[:60], [])
        elif tag == "tr" and self._rows is not None:
            self._rows.append([])
        elif tag in ("td", "th") and self._rows and self._cells < MOST_CELLS:
            self._cell, self._cells = [], self._cells + 1
        elif tag == "ul" and "error" in (given.get("class") or ""):
            self._complaining = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._cell is not None and self._rows:
            self._rows[-1].append(" ".join("".join(self._cell).split())[:LONGEST_CELL])
            self._cell = None
        elif tag == "table":
            self._rows = None
        elif tag == "ul":
            self._complaining = False

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)
        elif self._complaining and len(self.complaint) < LONGEST_CELL:
            self.complaint += data
