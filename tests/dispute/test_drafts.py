"""Drafts of a dispute: true reasons, an amount nobody converted, a description that claims nothing unsaid."""

from typing import Any

import pytest
from msgspec.structs import replace

from companion.dispute.draft import draft
from companion.facts import OrderFacts, OrderStatus, ParcelStatus
from tests.dispute.orders import KNOWLEDGE, NOW, NUMBER, ORDER_ID, day, line, money, order, parcel


def document(facts: OrderFacts, **asked: Any) -> dict[str, Any]:
    return draft(facts, now=NOW, knowledge=KNOWLEDGE, **asked).document(asked.get("language"))


def kinds(facts: OrderFacts) -> list[str]:
    return [reason["kind"] for reason in document(facts)["reasons"]]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (ParcelStatus.RETURNED, ["returned"]),
        (ParcelStatus.RETURNING, ["returned"]),
        (ParcelStatus.LOST, ["returned"]),
        (ParcelStatus.CANCELLED, ["returned"]),
        (ParcelStatus.DESTROYED, ["returned"]),
        (ParcelStatus.CUSTOMS_HELD, ["customs"]),
        (ParcelStatus.SEIZED, ["customs"]),
        (ParcelStatus.DELIVERED, ["delivered", "tracking"]),
        (ParcelStatus.IN_TRANSIT, ["protection"]),
        (ParcelStatus.CUSTOMS_PROCESSING, ["protection"]),
        (ParcelStatus.DELIVERY_ATTEMPTED, ["protection"]),
        (ParcelStatus.AVAILABLE_FOR_PICKUP, []),
        (ParcelStatus.REFUSED, []),
        (ParcelStatus.DAMAGED, []),
    ],
)
def test_the_reasons_are_those_that_are_true_for_the_parcel(status: ParcelStatus, expected: list[str]) -> None:
    assert kinds(order(parcel(status, delivered_at=day("2026-09-28")))) == expected


def test_a_number_no_carrier_has_scanned_gives_the_tracking_reasons() -> None:
    unseen = parcel(ParcelStatus.INFO_RECEIVED, first_scan_at=None, last_event_at=day("2026-09-05"))
    assert kinds(order(unseen)) == ["no_tracking", "tracking"]


def test_tracking_that_was_never_read_is_not_taken_for_missing_tracking() -> None:
    for unread in (order(), order(parcel(None, first_scan_at=None, last_event_at=None, status_at=None))):
        found = document(unread)
        assert [reason["kind"] for reason in found["reasons"]] == ["protection"]
        assert "no " not in found["description"].replace("not", "")


def test_a_month_of_silence_is_a_tracking_problem_before_it_is_anything_else() -> None:
    assert kinds(order(parcel(last_event_at=day("2026-09-05")))) == ["tracking", "protection"]
    assert kinds(order(parcel(last_event_at=day("2026-09-06")))) == ["protection"]


def test_a_delivery_in_another_country_speaks_of_the_address() -> None:
    elsewhere = parcel(ParcelStatus.DELIVERED, destination_country="PT", delivered_at=day("2026-09-28"))
    found = document(order(elsewhere, country="BR"))
    assert [reason["kind"] for reason in found["reasons"]] == ["address", "delivered", "tracking"]
    assert "says delivered on 2026-09-28 in PT" in found["description"]


def test_goods_still_under_way_decide_before_a_parcel_that_came() -> None:
    came = parcel(ParcelStatus.DELIVERED, tracking_number="LP99999999999CN")
    found = document(order(came, parcel(ParcelStatus.CUSTOMS_HELD)))
    assert [reason["kind"] for reason in found["reasons"]] == ["customs"]
    assert "LP99999999999CN" not in found["description"]


def test_only_the_parcel_that_carries_the_chosen_line_is_spoken_of() -> None:
    late = parcel(items=(line("11", "10"),), tracking_number="LP11111111111CN")
    returned = parcel(ParcelStatus.RETURNED, items=(line("22", "20"),), tracking_number="LP22222222222CN")
    found = document(order(late, returned), line_ids=["11"])
    assert [reason["kind"] for reason in found["reasons"]] == ["protection"]
    assert "LP11111111111CN" in found["description"]


def test_an_order_of_which_nothing_is_known_gets_no_reason() -> None:
    facts = order(status=None, expected_by=None, shipped_at=None, total=None, ends=None)
    found = document(facts)
    assert found["reasons"] == []
    assert found["file_today"]["answer"] == "ask"
    assert found["description"] == f"I did not receive order {ORDER_ID}. I ask for a full refund."


def test_keywords_come_in_the_language_asked_for_and_then_in_english() -> None:
    words = document(order(parcel(ParcelStatus.RETURNED)), language="pt-BR")["reasons"][0]["keywords"]
    assert words[0] == "devolvid"
    assert "returned" in words


def test_the_description_says_what_is_known_in_plain_words() -> None:
    said = document(order(parcel(), asked_seller_at=day("2026-10-01")))["description"]
    assert said == (
        f"I did not receive order {ORDER_ID}. It was due by 2026-10-03. "
        f"Tracking {NUMBER} has no delivery record. The last update was on 2026-09-28. "
        "I asked the seller on 2026-10-01. I ask for a full refund."
    )


def test_nothing_is_written_before_the_shopper_says_that_it_did_not_come() -> None:
    found = document(order(parcel(), confirmed=False))
    assert found["confirmed_not_received"] is False
    assert found["description"] is None


def test_what_is_not_known_is_left_out_and_never_guessed() -> None:
    bare = parcel(tracking_number=None, last_event_at=None, status_at=None, expected_by=None)
    said = document(order(bare, expected_by=day("2026-10-03", estimated=True)))["description"]
    assert said == f"I did not receive order {ORDER_ID}. I ask for a full refund."


def test_hostile_numbers_do_not_reach_the_description() -> None:
    hostile = order(parcel(tracking_number="№ 12<script>"), id="<b>1</b>")
    said = document(hostile)["description"]
    assert said.startswith("I did not receive my order. It was due by 2026-10-03.")
    assert "<" not in said
    assert "12" not in said.replace("2026", "").replace("10-03", "")


def test_the_amount_of_chosen_lines_is_their_price_times_their_quantity() -> None:
    items = (line("11", "10.50", 2), line("22", "7.00"))
    assert document(order(parcel(), items=items), line_ids=["11"])["amount"] == {"amount": "21.00", "currency": "BRL"}
    assert document(order(parcel(), items=items))["amount"] == {"amount": "132.74", "currency": "BRL"}


@pytest.mark.parametrize(
    "items", [(line("11", "10"), line("22", "1", currency="USD")), (line("11", "10", None), line("22", "1"))]
)
def test_an_amount_that_would_need_converting_or_guessing_is_left_open(items: tuple[Any, ...]) -> None:
    assert document(order(parcel(), items=items), line_ids=["11", "22"])["amount"] is None


def test_the_single_line_counts_with_coupons_left_aside() -> None:
    facts = order(parcel(), items=(line("11", "60.00", 3),), total=money("150.00"))
    assert document(facts)["amount"] == {"amount": "180.00", "currency": "BRL"}


def test_a_draft_holds_only_what_the_contract_names() -> None:
    assert set(document(order(parcel()))) == {
        "order_id",
        "confirmed_not_received",
        "solution",
        "received",
        "reasons",
        "amount",
        "amount_rule",
        "description",
        "description_limit",
        "file_today",
    }


def test_every_case_has_a_description_and_a_sentence_and_reasons_with_keywords() -> None:
    from companion.sentences import sentence

    for case in KNOWLEDGE.cases:
        assert KNOWLEDGE.descriptions[case.id], f"Describe {case.id} in shared_rules/forms/descriptions.yaml."
        for kind in case.reasons:
            assert KNOWLEDGE.keywords[kind]["en"], f"Give {kind} keywords in shared_rules/forms/reasons.yaml."
        if case.reasons:
            assert sentence(f"dispute-because-{case.id}", stem="dispute")


def test_a_completed_order_is_still_drafted() -> None:
    facts = order(parcel(ParcelStatus.DELIVERED, delivered_at=day("2026-09-28")), status=OrderStatus.COMPLETED)
    facts = replace(facts, order=replace(facts.order, completed_at=day("2026-09-29")))
    assert document(facts)["file_today"]["answer"] == "file"
