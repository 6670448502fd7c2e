"""What a tracking number says against its order: mistaken, mistyped, of another country; and no false alarm."""

import pytest

from companion import knowledge
from companion.facts import Order, OrderFacts, Parcel
from companion.tracking.number_findings import FindingsReader, number_findings
from companion.tracking.numbers import NumberReader

READER = NumberReader.compile(knowledge.read_folder("numbers"))
TRANSIT = knowledge.read_document("services/transit-posts.yaml")["transit_posts"]
ORDER = "8000222333270000"


def found(number: str, country: str | None = "BR") -> tuple[str, ...]:
    return number_findings(number, order_id=ORDER, country=country, transit_posts=TRANSIT, reader=READER)


def test_the_order_number_given_as_tracking_number_is_told() -> None:
    assert found(ORDER) == ("is_order_number",)
    assert found("8000 2223 3327 0000") == ("is_order_number",)


def test_the_number_of_another_order_of_the_same_shopper_is_told() -> None:
    assert found("8000222333190000") == ("looks_like_order_number",)
    assert found("8000222333191234") == ()


def test_a_mistyped_postal_number_is_told() -> None:
    assert found("RR123456786CN") == ("check_digit_fails",)
    assert found("RR123456785CN") == ()


@pytest.mark.parametrize(
    ("number", "country", "expected"),
    [
        ("RR123456785PE", "BR", ("post_of_another_country",)),
        ("RR123456785PE", "PE", ()),
        ("RR123456785PE", None, ()),
        ("RR123456785SG", "BR", ()),
        ("RR123456785NL", "BR", ()),
    ],
)
def test_a_postal_number_of_a_country_the_parcel_has_no_reason_to_pass_is_told(
    number: str, country: str | None, expected: tuple[str, ...]
) -> None:
    assert found(number, country) == expected


@pytest.mark.parametrize("number", ["LP00123456789012", "", "Pending", "some words", "12345", "\u0661\u0662"])
def test_a_number_of_no_known_or_of_a_plain_format_is_not_accused(number: str) -> None:
    assert found(number) == ()


def test_the_findings_of_an_order_name_only_its_odd_numbers() -> None:
    reader = FindingsReader.compile(knowledge.read_folder("numbers"), {"transit_posts": TRANSIT})
    parcels = tuple(Parcel(tracking_number=number) for number in ("RR123456786CN", "RR123456785CN", None))
    facts = OrderFacts(order=Order(id=ORDER, country="BR"), parcels=parcels)
    assert reader.by_number(facts) == {"RR123456786CN": ("check_digit_fails",)}
