from decimal import Decimal

import pytest

from companion.facts import Money
from tests.reading.invented import knowledge

MONEY = knowledge().money


@pytest.mark.parametrize(
    ("text", "info", "code", "expected"),
    [
        ("R$132,74", "R$132,74|132|74", "BRL", Money(Decimal("132.74"), "BRL")),
        ("₩11,110", "₩11,110|11110|", "KRW", Money(Decimal("11110"), "KRW")),
        ("1.234,50€", "1.234,50€|1.234|50", "EUR", Money(Decimal("1234.50"), "EUR")),
        ("US $3.45", None, None, Money(Decimal("3.45"), "USD")),
        ("US $3.45x2", None, None, Money(Decimal("3.45"), "USD")),
        ("R$132,74", None, None, Money(Decimal("132.74"), "BRL")),
        ("129,46zł", None, None, Money(Decimal("129.46"), "PLN")),
        ("€48.88", None, None, Money(Decimal("48.88"), "EUR")),
        ("3,45€", None, None, Money(Decimal("3.45"), "EUR")),
        ("1 234,56 ₽", None, None, Money(Decimal("1234.56"), "RUB")),
        ("CHF 1'234.50", None, None, Money(Decimal("1234.50"), "CHF")),
        ("CLP 13,941", None, None, Money(Decimal("13941"), "CLP")),
        ("CLP$13.941", None, None, Money(Decimal("13941"), "CLP")),
        ("₩11,110", None, None, Money(Decimal("11110"), "KRW")),
        ("₩1,111,110", None, None, Money(Decimal("1111110"), "KRW")),
        ("C$30.66", None, None, Money(Decimal("30.66"), "CAD")),
        ("Total:€1,234.56", None, None, Money(Decimal("1234.56"), "EUR")),
        ("-€0.27", None, None, Money(Decimal("-0.27"), "EUR")),
        ("$25.66", None, "USD", Money(Decimal("25.66"), "USD")),
        ("12.500 KWD", None, "KWD", Money(Decimal("12.500"), "KWD")),
        ("٣٫٤٥ AED", None, None, Money(Decimal("3.45"), "AED")),
    ],
)
def test_an_amount_is_read_in_the_currency_it_was_printed_in(
    text: str, info: str | None, code: str | None, expected: Money
) -> None:
    assert MONEY.read(text, info, code) == expected


@pytest.mark.parametrize("text", ["$25.66", "¥120", "25.66", "Free shipping", "€", None, ["€3"], "€" + "9" * 60])
def test_an_amount_without_a_certain_currency_or_number_is_none(text: object) -> None:
    assert MONEY.read(text) is None


def test_a_plain_dollar_is_american_only_in_the_united_states() -> None:
    assert MONEY.read("$25.66", country="US") == Money(Decimal("25.66"), "USD")
    assert MONEY.read("$25.66", country="CL") is None
