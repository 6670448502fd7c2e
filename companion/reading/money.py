"""Amounts as the pages print them: "R$132,74|132|74", "US $3.45x2", "₩11,110", "129,46zł"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel.numbers import get_currency_precision
from msgspec import Struct

from companion.facts import Money
from companion.reading.text import clean

_NUMBER = re.compile(r"\d+(?:[.,'’ ]\d+)*")
_TIMES = re.compile(r"\s*[x×]\s*\d+\s*$", re.IGNORECASE)
_CODE = re.compile(r"[A-Z]{3}")
LARGEST = Decimal(10) ** 12


class PrintedAmount(Struct, frozen=True):
    """An amount and the sign printed with it, before its currency is known."""

    whole: str
    decimals: str
    sign: str
    negative: bool


class MoneyReader(Struct, frozen=True):
    """Knows which signs stand for one currency only, and which only in some countries."""

    currencies: Mapping[str, str]
    shared: Mapping[str, Mapping[str, str]]

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> MoneyReader:
        """From ``shared_rules/pages/money.yaml``."""
        return cls(
            currencies={_plain_sign(sign): entry["currency"] for entry in document["signs"] for sign in entry["signs"]},
            shared={_plain_sign(entry["sign"]): entry["countries"] for entry in document["shared"]},
        )

    def read(
        self, text: object, format_info: object = None, code: object = None, country: str | None = None
    ) -> Money | None:
        """The amount of ``format_info`` ("text|whole|decimals"), else of ``text``.

        The currency is ``code``, else what the printed sign stands for; no currency, no money.
        """
        sign = self.sign(format_info if clean(format_info) else text)
        currency = self.currency(code, sign, country)
        return self.in_currency(text, format_info, currency) if currency else None

    def currency(self, code: object, sign: str, country: str | None) -> str | None:
        """ISO 4217 from the reply's code, else from the sign, else from the sign in that country."""
        if isinstance(code, str) and _CODE.fullmatch(code.strip()):
            return code.strip()
        return self.currencies.get(sign) or self.shared.get(sign, {}).get(country or "")

    def sign(self, text: object) -> str:
        """The sign printed with an amount, for comparing; empty when there is none."""
        cleaned = clean(text)
        amount = _split(cleaned.split("|")[0]) if cleaned else None
        return amount.sign if amount else ""

    def in_currency(self, text: object, format_info: object, currency: str) -> Money | None:
        """The amount in a currency that is already known; ``None`` when no number is printed."""
        amount = _from_format_info(format_info)
        if amount is None and (cleaned := clean(text)):
            printed = _split(cleaned)
            amount = _decimal(printed, get_currency_precision(currency)) if printed else None
        return Money(amount, currency) if amount is not None and abs(amount) < LARGEST else None


def _plain_sign(sign: str) -> str:
    return "".join(sign.split()).casefold().rstrip(".")


def _from_format_info(value: object) -> Decimal | None:
    text = clean(value)
    return _parted(text) if text else None


@lru_cache(maxsize=4096)
def _parted(text: str) -> Decimal | None:
    parts = text.split("|")
    if len(parts) < 2:
        return None
    whole = re.sub(r"\D", "", _ascii_digits(parts[1]))
    decimals = re.sub(r"\D", "", _ascii_digits(parts[2])) if len(parts) > 2 else ""
    if not whole or len(whole) > 15 or len(decimals) > 4:
        return None
    amount = Decimal(f"{whole}.{decimals}" if decimals else whole)
    return -amount if re.match(r"\s*[-−]", parts[0]) else amount


@lru_cache(maxsize=4096)
def _split(text: str) -> PrintedAmount | None:
    text = _TIMES.sub("", _ascii_digits(text))
    found = _NUMBER.search(text)
    if not found:
        return None
    before, after = text[: found.start()], text[found.end() :]
    label_end = max(before.rfind(":"), before.rfind("："))
    sign = _plain_sign((before[label_end + 1 :] + after).replace("-", "").replace("−", ""))
    number = found.group().replace(" ", "").replace("'", "").replace("’", "")
    cut = max(number.rfind("."), number.rfind(","))
    whole, decimals = (number[:cut], number[cut + 1 :]) if cut >= 0 else (number, "")
    if decimals and (whole.count(number[cut]) or (len(decimals) > 3)):
        whole, decimals = number, ""
    negative = bool(re.search(r"[-−]", before))
    return PrintedAmount(re.sub(r"\D", "", whole), decimals, sign, negative)


def _decimal(printed: PrintedAmount, precision: int) -> Decimal | None:
    whole, decimals = printed.whole, printed.decimals
    if len(decimals) == 3 and precision != 3:
        # Three digits behind the only separator are thousands in every currency that has no thousandths.
        whole, decimals = whole + decimals, ""
    if not whole or len(whole) > 15:
        return None
    amount = Decimal(f"{whole}.{decimals}" if decimals else whole)
    return -amount if printed.negative else amount


def _ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    text = text.replace("٫", ".").replace("٬", ",")
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
