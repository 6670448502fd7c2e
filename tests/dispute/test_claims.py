"""The log of claims: what came of each case, how long it took, and sums that never mix currencies."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from companion.dispute.claims import Claim, claims_of, summary_of
from companion.dispute.claims_document import claim_document, summary_document
from companion.facts import Dispute, Item, Moment, Money, Order, OrderFacts, OrderStatus

NOW = datetime(2026, 10, 20, 12, tzinfo=UTC)


def ago(days: int) -> Moment:
    return Moment(NOW - timedelta(days=days))


def money(amount: str, currency: str = "USD") -> Money:
    return Money(Decimal(amount), currency)


def order(number: int, dispute: Dispute, **fields: object) -> OrderFacts:
    return OrderFacts(order=Order(id=f"800000000000{number:04}", **fields), dispute=dispute)  # type: ignore[arg-type]


def only(dispute: Dispute) -> Claim:
    (claim,) = claims_of([order(1, dispute)], NOW)
    return claim


def test_a_running_case_counts_its_days_until_now() -> None:
    claim = only(Dispute(id="6", opened_at=ago(5), state="seller_answered", claim=money("18.40"), offer=money("5")))
    assert (claim.outcome, claim.days, claim.ended_at) == ("running", 5, None)
    assert (claim.asked, claim.offered) == (money("18.40"), money("5"))


def test_a_refunded_case_counts_until_the_money_was_sent() -> None:
    sent = Dispute(opened_at=ago(30), decided_at=ago(20), refunded_at=ago(12), state="refunded", refund=money("18.40"))
    assert (only(sent).outcome, only(sent).days, only(sent).end_is_seen) == ("refunded", 18, False)


def test_less_than_was_asked_for_is_a_part() -> None:
    part = Dispute(state="refunded", claim=money("18.40"), refund=money("9"))
    assert only(part).outcome == "partly_refunded"
    other_currency = Dispute(state="refunded", claim=money("18.40"), refund=money("90", "BRL"))
    assert only(other_currency).outcome == "refunded"


def test_an_end_that_was_only_seen_is_marked_as_that() -> None:
    claim = only(Dispute(opened_at=ago(30), state="closed", state_seen_at=ago(10)))
    assert (claim.outcome, claim.days, claim.end_is_seen) == ("closed", 20, True)
    assert claim_document(claim)["end_is_seen"] is True
    assert only(Dispute(opened_at=ago(30), state="closed")).days is None


def test_orders_without_a_case_are_not_listed_and_an_order_in_dispute_is() -> None:
    assert claims_of([order(1, Dispute())], NOW) == ()
    (claim,) = claims_of([order(1, Dispute(), status=OrderStatus.IN_DISPUTE)], NOW)
    assert (claim.outcome, claim.days) == ("unknown", None)


def test_every_case_of_an_order_is_listed_newest_first() -> None:
    older = Dispute(id="5", opened_at=ago(40), state="closed")
    newest = order(1, Dispute(id="6", opened_at=ago(3), state="open", other_cases=(older,)))
    undated = order(3, Dispute(id="8", state="open"))
    between = order(2, Dispute(id="7", opened_at=ago(9), state="open"), items=(Item(title="Lamp"),))
    listed = claims_of([undated, between, newest], NOW)
    assert [claim.case_id for claim in listed] == ["6", "7", "5", "8"]
    assert [claim.item for claim in listed] == [None, "Lamp", None, None]


def test_the_summary_adds_each_currency_by_itself() -> None:
    orders = [
        order(
            1, Dispute(opened_at=ago(30), refunded_at=ago(20), state="refunded", claim=money("10"), refund=money("10"))
        ),
        order(
            2, Dispute(opened_at=ago(30), refunded_at=ago(10), state="refunded", claim=money("4"), refund=money("1"))
        ),
        order(3, Dispute(opened_at=ago(3), state="open", claim=money("7.50"))),
        order(4, Dispute(opened_at=ago(30), refunded_at=ago(26), state="refunded", refund=money("61.25", "BRL"))),
        order(5, Dispute(opened_at=ago(60), state="closed", claim=money("99"))),
        order(6, Dispute(opened_at=ago(8), state="agreed", claim=money("3"), refund=money("2"))),
    ]
    document = summary_document(summary_of(claims_of(orders, NOW)))
    assert document["claims"] == 6
    assert document["outcomes"] == {"refunded": 2, "agreed": 1, "closed": 1, "partly_refunded": 1, "running": 1}
    assert document["usual_days"] == 10
    assert document["sums"] == [
        {"currency": "BRL", "claims": 1, "asked": "0", "refunded": "61.25", "still_open": "0"},
        {"currency": "USD", "claims": 5, "asked": "123.50", "refunded": "11", "still_open": "9.50"},
    ]


def test_no_claims_make_an_empty_summary() -> None:
    assert summary_document(summary_of(())) == {"claims": 0, "outcomes": {}, "usual_days": None, "sums": []}
