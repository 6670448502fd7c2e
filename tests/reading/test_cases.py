"""A dispute's own replies and pages: its state, its terms, both sides' proposals, and the way of the money."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from companion.facts import Dispute, Moment, Money
from companion.reading.case_offers import kind_of_offer
from companion.reading.merging_disputes import merge_disputes
from companion.reading.records import Record
from tests.reading.invented import ORDER, SITE, case, codes, only, read, record, reply, return_list

CASE_API = "mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer"
SEEN = datetime(2026, 3, 6, 9, 30, tzinfo=UTC)


def dollars(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


def case_page(*texts: str, status: str | None = None, seen_at: datetime | None = SEEN, **more: Any) -> Record:
    order = {"id": ORDER, "status_text": status, "case_texts": list(texts), **more}
    return Record(
        url=f"{SITE}/p/reverse-pages/detail.html",
        body=None,
        seen_at=seen_at,
        reading={"page": "dispute-form", "orders": [order]},
    )


def case_reply(**module: Any) -> Record:
    return record(reply(CASE_API, {"module": {"tradeOrderId": ORDER, **module}}), seen_at=SEEN)


def test_the_terms_of_a_case_are_read_from_its_page() -> None:
    dispute = only(
        case_page(
            "Request submitted on Mar 4, 2026 10:00 PST",
            "The seller must respond before Mar 9, 2026",
            "AliExpress will step in on Mar 11, 2026",
            status="Waiting for seller's response",
        )
    ).dispute
    printed = {
        name: moment.printed
        for name in ("opened_at", "seller_answers_by", "platform_decides_by")
        if (moment := getattr(dispute, name))
    }
    assert printed["opened_at"].startswith("2026-03-04")
    assert (printed["seller_answers_by"], printed["platform_decides_by"]) == ("2026-03-09", "2026-03-11")
    assert (dispute.state, dispute.state_seen_at) == ("open", Moment(SEEN))
    assert dispute.origins["seller_answers_by"].text == "The seller must respond before Mar 9, 2026"


def test_a_countdown_is_an_estimate_that_the_next_look_does_not_move() -> None:
    first = only(case_page("4 days 3 hours left for the seller to respond")).dispute
    assert first.seller_answers_by == Moment(SEEN + timedelta(days=4, hours=3), estimated=True)
    later = only(case_page("4 days left for the seller to respond", seen_at=SEEN + timedelta(hours=2))).dispute
    assert merge_disputes(first, later).seller_answers_by == first.seller_answers_by
    assert only(case_page("The seller has 5 days to respond")).dispute.seller_answers_by is None
    assert only(case_page("4 days left for the seller to respond", seen_at=None)).dispute.seller_answers_by is None


@pytest.mark.parametrize(
    ("texts", "kind", "offer"),
    [
        (("The seller offers a partial refund of US $5.00",), "partial", "5.00"),
        (("The seller offers a refund of US $18.40.",), "refund", "18.40"),
        (("The seller offers a refund of US $0.00",), "zero", "0.00"),
        (("Seller's solution: refund US $0.00, we resend the goods to you",), "zero", "0.00"),
        (("We can resend the goods to you",), "resend", None),
        (("Please close the dispute and wait 20 days, the parcel will arrive",), "close_and_wait", None),
        (
            ("The seller offers a refund of US $5.00", "Close the dispute, we refund you later"),
            "close_and_wait",
            "5.00",
        ),
    ],
)
def test_an_offer_is_compared_with_the_claim(texts: tuple[str, ...], kind: str, offer: str | None) -> None:
    dispute = only(case_page("Your request: refund of US $18.40", *texts, status="Waiting for your response")).dispute
    assert (dispute.claim, dispute.offer_kind) == (dollars("18.40"), kind)
    assert dispute.offer == (dollars(offer) if offer else None)


def test_offers_in_another_currency_or_without_a_claim_are_not_judged() -> None:
    assert kind_of_offer(dollars("18.40"), Money(Decimal("90"), "BRL"), None) is None
    assert kind_of_offer(None, dollars("5"), None) is None
    assert kind_of_offer(None, dollars("0"), None) == "zero"


def test_the_claim_and_the_offer_may_come_on_different_days() -> None:
    asked = only(case_page(total_text="US $18.40", status="Waiting for seller's response")).dispute
    answered = only(case_page("The seller offers US $6.00", status="Waiting for your response")).dispute
    merged = merge_disputes(asked, answered)
    assert (merged.claim, merged.offer, merged.offer_kind) == (dollars("18.40"), dollars("6.00"), "partial")
    better = only(case_page("The seller offers US $18.40")).dispute
    assert merge_disputes(merged, better).offer_kind == "refund"


def test_a_promise_to_resend_stays_until_a_new_proposal_is_made() -> None:
    promised = Dispute(claim=dollars("18.40"), offer_kind="resend", state="seller_answered")
    assert merge_disputes(promised, Dispute(state="platform_reviews")).offer_kind == "resend"
    assert merge_disputes(promised, Dispute(offer=dollars("18.40"))).offer_kind == "refund"


def test_the_amount_on_a_decided_case_is_what_comes_back() -> None:
    dispute = only(case_page("Refund sent on Mar 13, 2026", total_text="US $12.00", status="Refund complete")).dispute
    assert (dispute.state, dispute.refund, dispute.claim) == ("refunded", dollars("12.00"), None)
    assert dispute.refunded_at is not None and dispute.refunded_at.printed == "2026-03-13"


def test_a_cases_own_reply_tells_state_solution_and_dates() -> None:
    dispute = only(
        case_reply(
            reverseOrderLineId="6100000000000001",
            applyReason={"reasonName": "Tracked as returned/canceled/lost"},
            reverseDetailStatusText="Refund complete",
            reachSolution={
                "refundMoney": {"cent": 1840, "currency": "USD", "formatMoney": "US $18.40"},
                "solutionTypeText": "Refund only",
            },
            reverseFinishInfo={"refundInfo": "Refund sent on Mar 13, 2026"},
        )
    ).dispute
    assert (dispute.id, dispute.state, dispute.refund) == ("6100000000000001", "refunded", dollars("18.40"))
    assert dispute.refunded_at is not None and dispute.refunded_at.printed == "2026-03-13"


def test_a_reached_solution_makes_an_open_case_agreed() -> None:
    solution = {"refundMoney": {"currency": "USD", "formatMoney": "$9.20"}, "solutionTypeText": "Refund only"}
    dispute = only(case_reply(reachSolution=solution, reverseDetailStatusText="Waiting for your response")).dispute
    assert (dispute.state, dispute.refund, dispute.state_seen_at) == ("agreed", dollars("9.20"), Moment(SEEN))


def test_a_case_that_names_no_order_is_known_by_its_line_or_left_unread() -> None:
    unnamed = {"module": {"reverseOrderLineId": "6100000000000001", "reverseDetailStatusText": "Refund complete"}}
    alone = record(reply(CASE_API, unnamed), seen_at=SEEN)
    assert codes(read(alone)) == ["order-id-missing"]
    assert only(return_list(case()), alone).dispute.state == "refunded"


def test_the_words_of_a_line_say_more_than_its_number() -> None:
    line = case(reverseStatus=4, reverseDetailStatusText="Refund complete")
    assert only(return_list(line)).dispute.state == "refunded"


def test_the_card_of_the_list_of_returns_tells_the_state() -> None:
    card = {"id": ORDER, "status_text": "Waiting for AliExpress's feedback", "store": "Paper Kite Workshop"}
    facts = only(Record(url=None, body=None, seen_at=SEEN, reading={"page": "return-list", "orders": [card]}))
    assert (facts.dispute.state, facts.order.store) == ("platform_reviews", "Paper Kite Workshop")


def test_when_a_state_was_first_seen_is_kept_while_it_lasts() -> None:
    first = Dispute(state="decided", state_seen_at=Moment(SEEN))
    again = Dispute(state="decided", state_seen_at=Moment(SEEN + timedelta(days=9)))
    assert merge_disputes(first, again).state_seen_at == Moment(SEEN)
    refunded = Dispute(state="refunded", state_seen_at=Moment(SEEN + timedelta(days=10)))
    assert merge_disputes(first, refunded).state_seen_at == Moment(SEEN + timedelta(days=10))
    assert merge_disputes(refunded, Dispute(state="closed")).state == "refunded"


def test_each_line_of_an_order_keeps_its_own_case() -> None:
    first = case(reverseOrderLineId="6100000000000003", reverseDetailStatusText="Refund complete", gmtCreate=None)
    second = case(reverseOrderLineId="6100000000000005", tradeOrderLineId="8112233445566781")
    dispute = only(return_list(first, second)).dispute
    assert (dispute.id, dispute.state) == ("6100000000000005", "open")
    assert [(other.id, other.state) for other in dispute.other_cases] == [("6100000000000003", "refunded")]
    again = merge_disputes(dispute, Dispute(id="6100000000000005", state="refunded", refund=dollars("9.20")))
    assert {one.id: one.state for one in (again, *again.other_cases)} == dict.fromkeys(
        ("6100000000000003", "6100000000000005"), "refunded"
    )


def test_hostile_sentences_change_nothing() -> None:
    dispute = only(
        case_page("<b>" * 5000, "The seller must respond before " + "9" * 300, "seller offers " + "$" * 200)
    ).dispute
    assert dispute == Dispute()
