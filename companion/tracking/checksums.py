"""Check digits of tracking numbers, by name. Which format uses which stands in ``shared_rules/numbers``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def mod10(serial: str, check: str, *, even: int, odd: int) -> bool:
    """Digits at even and odd index, counted from the right end at 0, are weighted; letters count as (code - 3) mod 10.

    Used by USPS, Canada Post and GS1 barcodes (even 3), UPS (odd 2), OnTrac (even 2).
    """
    total = 0
    for index, sign in enumerate(reversed(serial)):
        digit = int(sign) if sign.isdigit() else (ord(sign) - 3) % 10
        total += digit * (odd if index % 2 else even)
    expected = (10 - total % 10) % 10
    return check.isdigit() and int(check) == expected


def mod7(serial: str, check: str) -> bool:
    """The serial's remainder by seven is the check digit (DHL Express, Yamato, Sagawa, Japan Post)."""
    return int(check) == int(serial) % 7


def luhn(serial: str, check: str) -> bool:
    """The Luhn check digit (Purolator, Old Dominion)."""
    total = 0
    for index, sign in enumerate(reversed(serial + check)):
        digit = int(sign)
        if index % 2:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return total % 10 == 0


def weighted(serial: str, check: str, *, weights: Sequence[int], modulus: int = 11, then: int = 10) -> bool:
    """The weighted sum of the digits, modulo twice (FedEx: 11, then 10)."""
    total = sum(int(sign) * weight for sign, weight in zip(serial, weights, strict=True))
    return int(check) == total % modulus % then


def s10(serial: str, check: str) -> bool:
    """The UPU S10 check digit: 11 minus the weighted sum modulo 11; 10 counts as 0 and 11 as 5."""
    total = sum(int(sign) * weight for sign, weight in zip(serial, S10_WEIGHTS, strict=True))
    expected = 11 - total % 11
    return int(check) == {10: 0, 11: 5}.get(expected, expected)


def mod37_36(serial: str, check: str) -> bool:
    """ISO 7064 MOD 37,36 over digits and letters (DPD)."""
    carry = 36
    for sign in serial:
        carry = carry + ALPHABET.index(sign)
        carry = carry - 36 if carry > 36 else carry
        carry = carry * 2
        carry = carry - 37 if carry >= 37 else carry
    return ALPHABET[(37 - carry) % 36] == check


ALGORITHMS: Mapping[str, Callable[..., bool]] = {
    "mod10": mod10,
    "mod7": mod7,
    "luhn": luhn,
    "weighted": weighted,
    "s10": s10,
    "mod37_36": mod37_36,
}


def holds(check: Mapping[str, Any], serial: str, digit: str) -> bool:
    """Whether a check digit holds. ``check`` is ``{"algorithm": name, …parameters}``; else ``KeyError``."""
    parameters = {name: value for name, value in check.items() if name not in ("algorithm", "prefix")}
    return ALGORITHMS[check["algorithm"]](str(check.get("prefix", "")) + serial, digit, **parameters)
