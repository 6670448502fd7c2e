"""What a tracking number says against the order it is given for: a reason to ask, never a proof of deceit."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Literal

from msgspec import Struct

from companion.facts import OrderFacts
from companion.tracking.numbers import NumberReader

ORDER_NUMBER_FORMAT = "aliexpress-order-number"
POSTAL_FORMAT = "s10"

NumberFinding = Literal["is_order_number", "looks_like_order_number", "check_digit_fails", "post_of_another_country"]


def number_findings(
    number: str,
    *,
    order_id: str,
    country: str | None,
    transit_posts: Collection[str],
    reader: NumberReader,
) -> tuple[NumberFinding, ...]:
    """What is odd about ``number``, the tracking number of an order that goes to ``country`` (ISO 3166, if known).

    ``transit_posts`` are the countries whose posts carry such parcels through. A number of a format that no list
    knows says nothing: most carriers' numbers have no check digit.
    """
    reading = reader.read(number)
    compared = "".join(number.split())
    if reading.formats and compared == order_id:
        return ("is_order_number",)
    holding = [match for match in reading.formats if match.valid]
    telling = {match.id for match in holding if match.strength != "weak"}
    # All orders of one shopper end in the same four digits.
    if telling == {ORDER_NUMBER_FORMAT} and len(compared) == len(order_id) and compared[-4:] == order_id[-4:]:
        return ("looks_like_order_number",)
    if not holding:
        failing = any(match.strength == "checked" for match in reading.formats)
        return ("check_digit_fails",) if failing else ()
    postal = next((match for match in holding if match.id == POSTAL_FORMAT), None)
    if postal and country and postal.country not in {country, *transit_posts}:
        return ("post_of_another_country",)
    return ()


class FindingsReader(Struct, frozen=True):
    """The findings about all tracking numbers of an order, with the compiled formats."""

    reader: NumberReader
    transit_posts: frozenset[str]

    @classmethod
    def compile(cls, numbers: Mapping[str, Any], transit: Any) -> FindingsReader:
        """From the documents of ``shared_rules/numbers`` and ``services/transit-posts.yaml``."""
        return cls(NumberReader.compile(numbers), frozenset(transit["transit_posts"]))

    def by_number(self, facts: OrderFacts) -> dict[str, tuple[NumberFinding, ...]]:
        """What is odd, by tracking number as the parcels give it; numbers with nothing odd are left out."""
        found = {
            number: number_findings(
                number,
                order_id=facts.order.id,
                country=facts.order.country,
                transit_posts=self.transit_posts,
                reader=self.reader,
            )
            for number in {parcel.tracking_number for parcel in facts.parcels}
            if number
        }
        return {number: findings for number, findings in found.items() if findings}
