"""Parcels of two readings: the same parcel is known by its number, also after the number changed."""

from __future__ import annotations

from companion.facts import Parcel
from companion.reading.merging_events import merge_events
from companion.reading.merging_fields import filled, merge_items


def merge_parcels(earlier: tuple[Parcel, ...], later: tuple[Parcel, ...]) -> tuple[Parcel, ...]:
    """Every parcel of both readings, those of the later one first and in its order; none is ever lost."""
    if not earlier or not later:
        return later or earlier
    left = list(earlier)
    merged: list[Parcel] = []
    for parcel in later:
        match = next((known for known in left if _same_parcel(known, parcel)), None)
        if (
            match is None
            and len(earlier) == len(later) == 1
            and not (parcel.tracking_number and left[0].tracking_number)
        ):
            match = left[0]
        if match is not None:
            left.remove(match)
        merged.append(_merge_two(match, parcel) if match is not None else parcel)
    return (*merged, *left)


def _same_parcel(first: Parcel, second: Parcel) -> bool:
    return bool(_numbers(first) & _numbers(second))


def _numbers(parcel: Parcel) -> set[str]:
    numbers = (parcel.tracking_number, parcel.former_number, parcel.local_number, *parcel.older_numbers)
    return {number.upper() for number in numbers if number}


def _merge_two(earlier: Parcel, later: Parcel) -> Parcel:
    number, former = _lineage(earlier, later)
    older = (earlier.former_number, later.former_number, *earlier.older_numbers, *later.older_numbers)
    return filled(
        earlier,
        later,
        replacements={
            "tracking_number": number,
            "former_number": former,
            "older_numbers": tuple(dict.fromkeys(old for old in older if old and old not in (number, former))),
            "items": merge_items(earlier.items, later.items),
            "events": merge_events(earlier.events, later.events),
        },
    )


def _lineage(earlier: Parcel, later: Parcel) -> tuple[str | None, str | None]:
    """The number now and the one before it.

    A later page that still shows the former number is an old view of the same parcel: the newer number stays.
    """
    if not later.tracking_number or not earlier.tracking_number:
        return later.tracking_number or earlier.tracking_number, later.former_number or earlier.former_number
    if later.tracking_number == earlier.former_number or later.tracking_number in earlier.older_numbers:
        return earlier.tracking_number, earlier.former_number
    if later.tracking_number != earlier.tracking_number:
        return later.tracking_number, later.former_number or earlier.tracking_number
    return later.tracking_number, later.former_number or earlier.former_number
