"""Every advice leads somewhere, and only to links that a page gave."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from companion.facts import (
    CarrierContact,
    Dispute,
    Item,
    Moment,
    Order,
    OrderFacts,
    OrderStatus,
    Parcel,
    ParcelStatus,
    Shopper,
)
from companion.knowledge import read_document
from companion.planning.links import Links
from tests.planning.book import rule_book, wording

ACTIONS = read_document("vocabulary/actions.yaml")
LINKS = Links.compile(ACTIONS)
SITE = "https://www.aliexpress.com"
PARCEL = Parcel(
    tracking_number="LP00000000000001",
    status=ParcelStatus.RETURNED,
    contact=CarrierContact(name="Correios", website="https://carrier.invalid"),
)
FACTS = OrderFacts(
    order=Order(
        id="8000000000000001",
        status=OrderStatus.SHIPPED,
        message_url=f"{SITE}/message",
        detail_url=f"{SITE}/detail",
        tracking_url=f"{SITE}/tracking",
        items=(Item(title="Lamp", dispute_url=f"{SITE}/p/reverse-pages/start.html?a=1"),),
    ),
    parcels=(PARCEL,),
    dispute=Dispute(detail_url=f"{SITE}/case"),
    shopper=Shopper(not_received_at=Moment(datetime(2026, 11, 1, tzinfo=UTC))),
)


@pytest.mark.parametrize("action", sorted(ACTIONS["actions"]))
def test_every_advice_leads_somewhere_or_says_why_not(action: str) -> None:
    leads_to = ACTIONS["actions"][action]["leads_to"]
    if leads_to == "here":
        assert ACTIONS["actions"][action]["why"], f"{action} leads nowhere: say why."
    elif leads_to != "official_page":
        assert LINKS.link(action, FACTS, PARCEL), f"{action} has no link although the order has all of them."


def test_each_advice_opens_the_page_it_speaks_of() -> None:
    opened = {action: LINKS.link(action, FACTS, PARCEL) for action in ACTIONS["actions"]}
    assert opened["message_seller"] == f"{SITE}/message"
    assert opened["check_tracking"] == f"{SITE}/tracking"
    assert opened["open_dispute"] == f"{SITE}/p/reverse-pages/start.html?a=1"
    assert opened["follow_dispute"] == f"{SITE}/case"
    assert opened["contact_carrier"] == "https://carrier.invalid"
    assert opened["wait"] is None


def test_the_link_that_states_not_received_stays_closed_until_the_shopper_said_so() -> None:
    assert LINKS.link("open_dispute", replace(FACTS, shopper=Shopper()), PARCEL) == f"{SITE}/detail"


def test_with_several_dispute_links_the_order_s_page_is_opened_so_that_the_shopper_chooses() -> None:
    items = (Item(title="Lamp", dispute_url=f"{SITE}/a"), Item(title="Cable", dispute_url=f"{SITE}/b"))
    several = replace(FACTS, order=replace(FACTS.order, items=items))
    assert LINKS.link("open_dispute", several, None) == f"{SITE}/detail"
    of_one = replace(PARCEL, items=items[1:])
    assert LINKS.link("open_dispute", several, of_one) == f"{SITE}/b"


def test_a_link_that_is_no_web_address_is_left_out() -> None:
    hostile = replace(FACTS, order=replace(FACTS.order, message_url="javascript:alert(1)", detail_url=None))
    assert LINKS.link("message_seller", hostile, None) is None


def test_the_document_carries_the_links() -> None:
    document = wording().document(rule_book().plan(FACTS), FACTS, "en")
    step = next(step for step in document["steps"] if step["rule"] == "gone-back")
    links = {advice["action"]: advice.get("href") for advice in step["advice"]}
    assert links["open_dispute"] == f"{SITE}/p/reverse-pages/start.html?a=1"
    assert links["do_not_confirm"] is None
