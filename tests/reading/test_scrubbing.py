import json

import pytest

from companion.reading.bodies import UnreadableBodyError
from companion.reading.scrubbing import scrub
from tests.reading.invented import (
    ORDER,
    knowledge,
    listed_order,
    only,
    order_detail,
    order_list,
    record,
    tracking,
    tracking_url,
)

CATALOGUE = knowledge().replies

PERSONAL = [
    "Invented Person",
    "Invented Lane",
    "900000000",
    "I**d",
    "Portugal",
    "4242",
    ORDER,
    "invented@example.org",
    "+351 911 222 333",
    "3040000000000001",
    "secret-token",
]


def scrubbed_replies() -> str:
    order = listed_order(
        paymentOutId="3040000000000001",
        memo="Write to invented@example.org or call +351 911 222 333",
        orderDetailUrl=f"https://www.aliexpress.com/p/order/detail.html?orderId={ORDER}&token=secret-token",
        nested=[{"contactPerson": {"name": "Invented Person"}, "Phone": "900000000", "hidden": int(ORDER)}],
    )
    detail = order_detail(information={"paymentMethod": "Visa 4242 4242 4242 4242"})
    bodies = [order_list(order), detail, tracking()]
    return "\n".join(scrub(f"cb({json.dumps(body)})", CATALOGUE) for body in bodies)


@pytest.mark.parametrize("secret", PERSONAL)
def test_nothing_personal_is_left_in_a_scrubbed_reply(secret: str) -> None:
    assert secret not in scrubbed_replies()


def test_a_scrubbed_reply_is_still_read_as_the_same_order() -> None:
    facts = only(scrub(json.dumps(order_detail()), CATALOGUE))
    assert facts.order.id == "1000000000000001"
    assert facts.order.country == "PT"
    assert facts.order.status_text == "Awaiting delivery"
    assert facts.protection.printed_dates == ("2026-03-09",)
    parcels = only(record(scrub(json.dumps(tracking()), CATALOGUE), tracking_url())).parcels
    assert [len(parcel.events) for parcel in parcels] == [2]


def test_one_number_gets_one_stand_in_wherever_it_stands() -> None:
    scrubbed = json.loads(scrub(json.dumps(order_list(listed_order())), CATALOGUE))
    fields = scrubbed["data"]["data"]["anything_0"]["fields"]
    assert fields["orderId"] == fields["utParams"]["args"]["orderId"] == "1000000000000001"
    assert fields["orderDetailUrl"].endswith("orderId=1000000000000001")


def test_a_text_that_is_no_reply_is_not_handed_out() -> None:
    for body, code in (
        ("<html>Invented Person</html>", "web-page"),
        ("{", "truncated"),
        ("[" * 500 + "]" * 500, "too-deep"),
    ):
        with pytest.raises(UnreadableBodyError) as caught:
            scrub(body, CATALOGUE)
        assert caught.value.code == code
