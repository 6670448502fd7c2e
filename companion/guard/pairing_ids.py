"""Pairings by the beginning of their ids, which is as much of one as a person wants to type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from companion.guard.pairings import Pairing
from companion.problems import Problem

SHORTEST = 6


def shown_length(identities: Iterable[str]) -> int:
    """How many characters of these ids have to be shown so that each is told from the others; at least six."""
    known = set(identities)
    longest = max(map(len, known), default=SHORTEST)
    enough = (length for length in range(SHORTEST, longest) if len({one[:length] for one in known}) == len(known))
    return next(enough, longest)


def named(pairings: Mapping[str, Pairing], given: str) -> Pairing:
    """The one pairing whose id begins so.

    Raises ``Problem("pairing-id-unknown")`` when none or several do, or when less than six characters are given.
    """
    found = [pairing for identity, pairing in pairings.items() if identity.startswith(given)]
    if len(given) < SHORTEST or len(found) != 1:
        raise Problem("pairing-id-unknown", id=given)
    return found[0]
