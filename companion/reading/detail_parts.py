"""The parts of an order detail reply, taken from its components by their tags."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from companion.reading.replies import components, global_values
from companion.reading.text import clean
from companion.reading.values import country_code, entries, identity, mapping

STATUS = "detail_order_status_block"
INFORMATION = "detail_simple_order_info_component"
PRODUCTS = "detail_product_block"
PRICE = "detail_order_price_block"
SERVICES = "detail_order_services"
PROGRESS = "detail_service_progress_bar"

# "•••• 1234", "(1234 5678)": four or more digits, stars and crosses in a row.
_CARD_DIGITS = re.compile(r"[\s(]*[*•\d][*•\d\s\-]{2,}\)?")


class DetailParts(Struct, frozen=True):
    """Objects of the reply; each is empty where the reply has none."""

    status: Mapping[str, Any]
    information: Mapping[str, Any]
    lines: tuple[Mapping[str, Any], ...]
    seller: Mapping[str, Any]
    total: Mapping[str, Any]
    services: Mapping[str, Any]
    progress: Mapping[str, Any]
    number: str | None

    @classmethod
    def of(cls, reply: Any, depth: int) -> DetailParts:
        """The parts of a decoded reply."""
        found = components(reply, depth)

        def first(tag: str) -> Mapping[str, Any]:
            return next((fields for fields in found.get(tag, []) if fields), {})

        products = found.get(PRODUCTS, [])
        return cls(
            status=first(STATUS),
            information=first(INFORMATION),
            lines=tuple(line for fields in products for line in entries(fields.get("productVOList"), 200)),
            seller=next((mapping(fields["sellerVO"]) for fields in products if fields.get("sellerVO")), {}),
            total=mapping(first(PRICE).get("totalPrice")),
            services=first(SERVICES),
            progress=first(PROGRESS),
            number=identity(global_values(reply).get("orderStatus")),
        )

    @property
    def empty(self) -> bool:
        """Whether the reply is only a skeleton."""
        return not self.status and not self.information and not self.lines

    @property
    def country(self) -> str | None:
        """The country code: the only member of the address that is ever read."""
        return country_code(clean(mapping(self.information.get("addressVO")).get("countryCode"), 4))

    @property
    def payment_method(self) -> str | None:
        """How it was paid, without the digits of a card or account."""
        text = clean(self.information.get("paymentMethod"), 100)
        return clean(_CARD_DIGITS.sub(" ", text)) if text else None

    def expected_text(self, line: int) -> str | None:
        """The words of a line's estimated delivery."""
        return clean(mapping(self.lines[line].get("etaAndTrack")).get("expectDeliveryDateTitle"))
