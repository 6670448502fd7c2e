"""Values of a reply, whatever form they came in: ids as numbers or strings, booleans as words, lists as objects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

ORDER_ID = re.compile(r"\d{12,20}")
_DIGITS = re.compile(r"\d{1,40}")


def mapping(value: object) -> Mapping[str, Any]:
    """The object itself, or an empty one for anything that is none."""
    return value if isinstance(value, dict) else {}


def entries(value: object, limit: int = 1000) -> Iterator[Mapping[str, Any]]:
    """The objects of a list (or of an object's values), at most ``limit``; anything else holds none."""
    values = value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else []
    for entry in values[:limit]:
        if isinstance(entry, dict):
            yield entry


def boolean(value: object) -> bool | None:
    """``True`` for true, "true", 1 and "1"; ``False`` for their opposites; else ``None``."""
    if isinstance(value, bool):
        return value
    word = str(value).strip().casefold() if isinstance(value, (str, int)) else ""
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(word)


def integer(value: object) -> int | None:
    """A whole number from a number or a text like "x2"; ``None`` when there is none or it is absurd."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if abs(value) < 10**18 else None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 2**53 else None
    if isinstance(value, str) and (found := re.search(r"\d{1,18}(?!\d)", value)):
        return int(found.group())
    return None


def identity(value: object) -> str | None:
    """An id as exact digits: strings and whole numbers alike, of any size up to 40 digits."""
    if isinstance(value, float):
        value = integer(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10**40:
        return str(value)
    if isinstance(value, str) and _DIGITS.fullmatch(text := value.strip()) and text.isascii():
        return text
    return None


def order_id(value: object) -> str | None:
    """An order id: 12 to 20 digits; anything else is not one."""
    found = identity(value)
    return found if found and ORDER_ID.fullmatch(found) else None


def country_code(value: object) -> str | None:
    """A two-letter country code in capitals; anything else is none."""
    return value.upper() if isinstance(value, str) and re.fullmatch(r"[A-Za-z]{2}", value) else None
