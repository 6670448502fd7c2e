"""``scripts/write_date_names [--check]``: the CLDR's month and weekday names, written out once, not at every start."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import yaml
from babel import Locale

from companion.knowledge import knowledge_folder, read_document
from companion.reading.date_words import folded_name

PATH = "pages/date-names.yaml"
HEADER = (
    "# Month and weekday names of the Unicode CLDR in every language of dates.yaml, folded.\n"
    "# Written by scripts/write_date_names.\n"
)


def written() -> str:
    """The file as it is to be."""
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    for language in read_document("pages/dates.yaml")["languages"]:
        locale = Locale.parse(language)
        months |= dict(names(locale.months))
        weekdays |= dict(names(locale.days))
    document = {
        "format": 1,
        "source": "Unicode CLDR, as Babel carries it",
        "seen": "2026-11-21",
        "months": dict(sorted(months.items())),
        "weekdays": dict(sorted(weekdays.items())),
    }
    return HEADER + yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=150, default_flow_style=None)


def names(tables: Any) -> Iterator[tuple[str, int]]:
    """Every one-word name of a table of months or days, with its number."""
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            for number, name in tables[context][width].items():
                folded = folded_name(name)
                if folded and not any(sign.isspace() or sign.isdecimal() for sign in name.strip()):
                    yield folded, int(number)


def main() -> int:
    """Writes the file, or tells with ``--check`` whether it is current."""
    path = knowledge_folder() / PATH
    if "--check" in sys.argv:
        return 0 if path.read_text(encoding="utf-8") == written() else 1
    path.write_text(written(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
