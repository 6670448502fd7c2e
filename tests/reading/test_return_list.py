from datetime import UTC, datetime

from tests.reading.invented import ORDER, case, codes, listed_order, only, order_list, read, return_list


def test_a_case_is_read_with_its_order_and_since_when_it_runs() -> None:
    facts = only(return_list(case()))
    assert facts.order.id == ORDER
    assert (facts.dispute.id, facts.dispute.state) == ("6100000000000001", "open")
    assert facts.dispute.opened_at is not None
    assert facts.dispute.opened_at.at == datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
    assert not facts.dispute.opened_at.estimated
    assert facts.dispute.detail_url == "https://m.aliexpress.com/p/refund-amount/detail.html?x=1"


def test_a_number_far_from_the_printed_time_is_not_believed() -> None:
    opened_at = only(return_list(case(gmtCreate=1500000000000))).dispute.opened_at
    assert opened_at is not None and opened_at.printed == "2026-03-04T00:00:00"


def test_a_list_does_not_touch_the_order_itself() -> None:
    facts = only(order_list(listed_order()), return_list(case()))
    assert facts.order.status_text == "Awaiting delivery"
    assert facts.dispute.state == "open"


def test_of_two_cases_of_one_order_the_running_one_counts() -> None:
    running = case(reverseOrderLineId="6100000000000003", gmtCreateFormat="2026-02-01 00:00:00", gmtCreate=None)
    over = case(reverseOrderLineId="6100000000000005", reverseStatus=4)
    for cases in ((running, over), (over, running)):
        assert only(return_list(*cases)).dispute.id == "6100000000000003"


def test_an_unknown_state_number_leaves_the_state_open_to_question() -> None:
    dispute = only(return_list(case(reverseStatus=77))).dispute
    assert dispute.state is None and dispute.opened_at is not None


def test_a_shopper_without_cases_has_nothing_unread() -> None:
    reading = read(return_list())
    assert (reading.orders, reading.unread) == ((), ())
    assert codes(read(return_list(total=3))) == ["empty-reply"]
