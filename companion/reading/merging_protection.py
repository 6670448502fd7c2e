"""The end of protection out of several pages and several days.

The earliest date that is printed now is the end: pages of one visit differ by a day (zones), and being early costs
nothing while being late costs the money. A page that printed one date and, seen again later, prints a later one has
been extended: its new date replaces everything printed before, and the old end is kept in ``extended_from``. A
*different* page with a later date is no proof of an extension, so it changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from companion.facts import Origin, Protection
from companion.reading.protection_notes import ENDS_AT


def merge_protection(earlier: Protection, later: Protection, *, same_visit: bool = False) -> Protection:
    """The protection known after both; ``same_visit`` says that neither reading is newer than the other."""
    if later.ends_at is None or earlier.ends_at is None:
        known = later if earlier.ends_at is None else earlier
        return Protection(
            ends_at=known.ends_at,
            extended_from=later.extended_from or earlier.extended_from,
            printed_dates=_all_dates(earlier, later),
            origins={**earlier.origins, **later.origins},
        )
    extended = not same_visit and _extends(earlier, later)
    winner = later if extended or later.ends_at.at <= earlier.ends_at.at else earlier
    extended_from = later.extended_from or earlier.extended_from
    return Protection(
        ends_at=winner.ends_at,
        extended_from=earlier.ends_at if extended else extended_from,
        printed_dates=_all_dates(earlier, later),
        origins=_current_prints(earlier, later, forget_earlier=extended, ends_at=winner.origins.get(ENDS_AT)),
    )


def _extends(earlier: Protection, later: Protection) -> bool:
    """Whether a page that had printed a date now prints a later one, and the end moves by that."""
    if later.ends_at is None or earlier.ends_at is None or later.ends_at.at <= earlier.ends_at.at:
        return False
    before, now = dict(_prints(earlier)), dict(_prints(later))
    return any(page in before and now[page] > before[page] for page in now)


def _prints(protection: Protection) -> Iterator[tuple[str, str]]:
    """Page and day of every "<page> <day>" among the origins."""
    for key in protection.origins:
        page, separator, day = key.rpartition(" ")
        if separator:
            yield page, day


def _current_prints(
    earlier: Protection, later: Protection, *, forget_earlier: bool, ends_at: Origin | None
) -> dict[str, Origin]:
    """What each page printed last; a page read again replaces what it printed before."""
    pages = {page for page, _ in _prints(later)}
    kept = {
        key: origin
        for key, origin in earlier.origins.items()
        if key != ENDS_AT and not forget_earlier and key.rpartition(" ")[0] not in pages
    }
    merged = {**kept, **{key: origin for key, origin in later.origins.items() if key != ENDS_AT}}
    return {**merged, ENDS_AT: ends_at} if ends_at else merged


def _all_dates(earlier: Protection, later: Protection) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*earlier.printed_dates, *later.printed_dates)))
