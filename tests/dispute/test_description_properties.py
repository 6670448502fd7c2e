"""Whatever the pages say, the description stays plain, short, true to what is known, and free of personal data."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.dispute.draft import draft
from companion.dispute.wording_checks import problems_in
from companion.facts import CarrierContact, Event, Item, ParcelStatus
from tests.dispute.orders import KNOWLEDGE, NOW, day, order, parcel

TEXT = st.text(max_size=60) | st.sampled_from(["№ 5", "“quoted”", "+55 11 91234-5678", "Ana Prado, Rua Azul 12"])
DAYS = st.none() | st.dates().map(lambda each: day(each.isoformat()))


@st.composite
def orders(draw: st.DrawFn, confirmed: bool) -> Any:
    history = tuple(Event(text=draw(TEXT), place=draw(TEXT)) for _ in range(2))
    return order(
        parcel(
            draw(st.none() | st.sampled_from(list(ParcelStatus))),
            tracking_number=draw(st.none() | TEXT),
            carrier=draw(TEXT),
            status_text=draw(TEXT),
            destination_country=draw(st.none() | TEXT),
            status_at=draw(DAYS),
            last_event_at=draw(DAYS),
            delivered_at=draw(DAYS),
            contact=CarrierContact(name="Correios", phones=("+55 61 3003-0100",)),
            events=history,
        ),
        id=draw(TEXT),
        store=draw(TEXT),
        items=(Item(title=draw(TEXT)),),
        country=draw(st.none() | TEXT),
        expected_by=draw(DAYS),
        shipped_at=draw(DAYS),
        asked_seller_at=draw(DAYS),
        confirmed=confirmed,
    )


@settings(deadline=None)
@given(orders(confirmed=True))
def test_a_description_is_plain_short_and_passes_its_own_checks(facts: Any) -> None:
    said = draft(facts, now=NOW, knowledge=KNOWLEDGE).description
    assert said is not None
    assert said.isascii() and said.isprintable()
    assert len(said) <= KNOWLEDGE.limit
    assert problems_in(said, confirmed=True, knowledge=KNOWLEDGE) == ()
    assert "{" not in said and "None" not in said


@settings(deadline=None)
@given(orders(confirmed=False))
def test_nothing_claims_that_it_did_not_come_before_the_shopper_does(facts: Any) -> None:
    found = draft(facts, now=NOW, knowledge=KNOWLEDGE)
    assert found.description is None
    assert found.confirmed_not_received is False


@settings(deadline=None)
@given(orders(confirmed=True), st.sampled_from(["+55 61 3003-0100", "Ana Prado", "Rua Azul", "91234-5678"]))
def test_no_name_phone_or_address_reaches_a_draft(facts: Any, secret: str) -> None:
    written = draft(facts, now=NOW, knowledge=KNOWLEDGE).document()
    del written["order_id"]  # echoes the caller's own words
    assert secret not in str(written)


def test_each_check_catches_what_it_is_for() -> None:
    def codes(text: str, *, confirmed: bool = True) -> tuple[str, ...]:
        return problems_in(text, confirmed=confirmed, knowledge=KNOWLEDGE)

    assert codes("Order № 5") == ("not-plain",)
    assert codes("two\nlines") == ("not-plain",)
    assert codes("a" * (KNOWLEDGE.limit + 1)) == ("too-long",)
    assert codes("I did not receive it.", confirmed=False) == ("not-confirmed",)
    assert codes("I will call a lawyer.") == ("threat",)
    assert codes("You must pay.") == ("promise",)
    assert codes("I did not receive it. I ask for a full refund.") == ()
