"""Merging what needs no thought: a field that the later reading knows replaces the earlier one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import astuple, replace

from companion.facts import Item, Moment

Facts = TypeVar("Facts", bound=Struct)


def filled(earlier: Facts, later: Facts, replacements: Mapping[str, Any] | None = None) -> Facts:
    """``earlier`` with every field that ``later`` knows; ``origins`` of both. ``replacements`` are taken as given."""
    changes: dict[str, Any] = {}
    for name, value, known in zip(later.__struct_fields__, astuple(later), astuple(earlier), strict=True):
        if value is None or value is known or (type(value) is tuple and not value):
            continue
        if name == "origins":
            if value:
                changes[name] = {**known, **value}
        elif value != known and not _same_but_less_sure(known, value):
            changes[name] = value
    changes.update(replacements or {})
    return replace(earlier, **changes) if changes else earlier


def merge_items(earlier: tuple[Item, ...], later: tuple[Item, ...]) -> tuple[Item, ...]:
    """Items of both, each once: matched by line, else by product and variant, else by title."""
    if not earlier or not later:
        return later or earlier
    left = list(earlier)
    merged: list[Item] = []
    for item in later:
        match = next((known for known in left if _same_item(known, item)), None)
        if match is not None:
            left.remove(match)
        merged.append(filled(match, item) if match is not None else item)
    return (*merged, *left)


def _same_item(first: Item, second: Item) -> bool:
    if first.line_id and second.line_id:
        return first.line_id == second.line_id
    if first.product_id and second.product_id:
        one_variant = not (first.variant and second.variant) or _plain(first.variant) == _plain(second.variant)
        return first.product_id == second.product_id and one_variant
    if first.title and second.title:
        return _plain(first.title) == _plain(second.title) and _plain(first.variant) == _plain(second.variant)
    return False


def _plain(text: str | None) -> str:
    return "".join(sign for sign in (text or "").casefold() if sign.isalnum())


def _same_but_less_sure(known: object, value: object) -> bool:
    """Whether a moment only repeats a known one with less certainty (a year that had to be found)."""
    return (
        isinstance(known, Moment)
        and isinstance(value, Moment)
        and value.estimated
        and not known.estimated
        and (known.printed or "")[:10] == (value.printed or "")[:10]
    )
