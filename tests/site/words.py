"""What the look-alike prints, by language: words, dates and money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from babel.dates import format_date

DATA = Path(__file__).parent / "data"


def read_data(name: str) -> Any:
    """One YAML document of ``tests/site/data``, by its path there."""
    with (DATA / name).open(encoding="utf-8") as stream:
        return yaml.safe_load(stream)


def _laid_over(below: Any, above: Any) -> Any:
    if isinstance(below, Mapping) and isinstance(above, Mapping):
        return {**below, **{key: _laid_over(below.get(key), value) for key, value in above.items()}}
    return above


@dataclass(frozen=True, slots=True)
class Words:
    """The words, dates and money of one language of the look-alike."""

    name: str
    document: Mapping[str, Any]

    def __getitem__(self, key: str) -> Any:
        """A group of words by its name in the YAML document."""
        return self.document[key]

    def day(self, day: date) -> str:
        """A date as this language's page prints it."""
        style = self.document["dates"]
        return str(format_date(day, style["pattern"], locale=style["locale"]))

    def local_amount(self, dollars: Decimal) -> Decimal:
        """An invented price in the region's own currency, rounded to its places."""
        style = self.document["money"]
        step = Decimal(1).scaleb(-style["places"])
        return (dollars * Decimal(str(style["rate"]))).quantize(step, ROUND_HALF_UP)

    def money(self, amount: Decimal) -> str:
        """An amount of the region's currency as the page prints it."""
        style = self.document["money"]
        plain = f"{abs(amount):,.{style['places']}f}"
        swapped = plain.translate({ord(","): style["thousands"], ord("."): style["decimal"]})
        return ("-" if amount < 0 else "") + str(style["pattern"]).format(amount=swapped)

    def price_parts(self, amount: Decimal) -> str:
        """The field ``formatPriceInfo``: printed text, whole part, decimals, with bars between."""
        whole, _, places = f"{amount:.{self.document['money']['places']}f}".partition(".")
        return f"{self.money(amount)}|{whole}|{places}"


@cache
def words(name: str = "en") -> Words:
    """The words of one language; a document may extend another."""
    document = read_data(f"words/{name}.yaml")
    below = document.pop("extends", None)
    return Words(name, _laid_over(words(below).document, document) if below else document)


def languages() -> list[str]:
    """Every language the look-alike speaks."""
    return sorted(path.stem for path in (DATA / "words").glob("*.yaml"))
