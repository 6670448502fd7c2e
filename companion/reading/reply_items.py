"""The lines of an order as the list and detail replies write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from companion.facts import Item, Origin
from companion.reading.amounts import amount_of
from companion.reading.links import site_link
from companion.reading.sighting import Sighting
from companion.reading.text import TITLE_LENGTH, clean
from companion.reading.values import entries, identity, integer, mapping

DISPUTE_BUTTON = "OPEN_DISPUTE"
BUTTONS_OF = "buttons@"


def item_of(line: Mapping[str, Any], sighting: Sighting, order_id: str) -> Item:
    """One line of an order (``orderLines[]`` of the list, ``productVOList[]`` of the detail)."""
    eta = clean(mapping(line.get("etaAndTrack")).get("expectDeliveryDateTitle"))
    around = sighting.around(order_id, ahead=True)
    return Item(
        line_id=identity(line.get("orderLineId")),
        product_id=identity(line.get("productId")),
        title=clean(line.get("itemTitle"), TITLE_LENGTH),
        variant=variant_of(line.get("skuAttrs")),
        quantity=integer(line.get("quantity")),
        price=amount_of(sighting, line, order_id)[0],
        expected_by=sighting.dates.last(eta, sighting.place(order_id), around),
        dispute_url=dispute_link(line.get("buttonVOS"), sighting),
    )


def variant_of(attributes: object) -> str | None:
    """ "Color: Module, Plug: EU" from ``skuAttrs``."""
    parts = [
        f"{name}: {text}" if name else text
        for attribute in entries(attributes, 20)
        if (text := clean(attribute.get("text"), 100)) and ((name := clean(attribute.get("name"), 100)) or True)
    ]
    return ", ".join(parts) or None


def dispute_link(buttons: object, sighting: Sighting) -> str | None:
    """The page's own link behind "No" (not received) of the line's refund button, exactly as written."""
    for button in entries(buttons, 50):
        if button.get("type") == DISPUTE_BUTTON:
            answers = mapping(button.get("extMap"))
            link = site_link(mapping(answers.get("cancelButton")).get("href"), sighting.knowledge.replies.page_hosts)
            if link:
                return link
    return None


def button_types(*groups: object) -> tuple[str, ...]:
    """The types of buttons, each once, in page order."""
    types = (clean(button.get("type"), 60) for group in groups for button in entries(group, 100))
    return tuple(dict.fromkeys(kind.replace(" ", "") for kind in types if kind))


def buttons_origin(buttons: tuple[str, ...], sighting: Sighting) -> dict[str, Origin]:
    """Which buttons this page showed: merging replaces a page's buttons by those it shows later."""
    return {f"{BUTTONS_OF}{sighting.page}": sighting.origin("buttons", " ".join(buttons))}
