from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from companion.facts import Dispute, Event, Item, Moment, Money, Order, OrderFacts, OrderStatus, Parcel, Protection
from companion.reading.merging import merge
from tests.reading.invented import (
    ORDER,
    happening,
    listed_order,
    only,
    order_detail,
    order_list,
    parcel,
    record,
    service_promises,
    tracking,
    tracking_url,
)


def promised(day: str) -> list[dict[str, Any]]:
    return service_promises(f"Refund if no delivery before {day}, 2026")


def detail_saying(day: str) -> OrderFacts:
    return only(order_detail(services=promised(day)), time_zone="UTC")


def tracking_saying(day: str) -> OrderFacts:
    page = tracking(promises=[f"Refund if no delivery before {day}, 2026"])
    return only(record(page, tracking_url(zone="GMT+00:00")))


def ends(facts: OrderFacts) -> tuple[str | None, str | None]:
    protection = facts.protection
    return (
        protection.ends_at.printed if protection.ends_at else None,
        protection.extended_from.printed if protection.extended_from else None,
    )


class TestProtection:
    def test_another_page_with_a_later_date_changes_nothing(self) -> None:
        merged = merge(tracking_saying("Mar 8"), detail_saying("Mar 9"))
        assert ends(merged) == ("2026-03-08", None)
        assert merged.protection.origins["ends_at"].where == "tracking: fast delivery"
        assert merged.protection.printed_dates == ("2026-03-08", "2026-03-09")

    def test_a_page_seen_again_with_a_later_date_was_extended(self) -> None:
        merged = merge(detail_saying("Mar 9"), detail_saying("Mar 24"))
        assert ends(merged) == ("2026-03-24", "2026-03-09")
        assert merged.protection.printed_dates == ("2026-03-09", "2026-03-24")
        assert merged.protection.origins["ends_at"].text == "Refund if no delivery before Mar 24, 2026"

    def test_an_extension_seen_on_one_page_replaces_what_the_other_printed_before(self) -> None:
        both = merge(tracking_saying("Mar 8"), detail_saying("Mar 9"))
        assert ends(merge(both, detail_saying("Mar 24"))) == ("2026-03-24", "2026-03-08")

    def test_the_other_page_read_after_an_extension_refines_it_by_its_day(self) -> None:
        extended = merge(detail_saying("Mar 9"), detail_saying("Mar 24"))
        assert ends(merge(extended, tracking_saying("Mar 23"))) == ("2026-03-23", "2026-03-09")

    def test_an_old_date_printed_again_after_an_extension_is_believed_because_early_is_safe(self) -> None:
        extended = merge(detail_saying("Mar 9"), detail_saying("Mar 24"))
        stale = merge(extended, tracking_saying("Mar 8"))
        assert ends(stale)[0] == "2026-03-08"
        # The detail page repeating its own date is no second extension.
        assert ends(merge(stale, detail_saying("Mar 24")))[0] == "2026-03-08"
        # The tracking page catching up is.
        assert ends(merge(stale, tracking_saying("Mar 23"))) == ("2026-03-23", "2026-03-08")

    def test_two_readings_of_one_visit_never_make_an_extension(self) -> None:
        merged = merge(detail_saying("Mar 9"), detail_saying("Mar 24"), same_visit=True)
        assert ends(merged) == ("2026-03-09", None)

    def test_replies_of_one_call_are_one_visit_and_of_several_days_are_not(self) -> None:
        def seen(day: int, printed: str) -> Any:
            return record(order_detail(services=promised(printed)), seen_at=datetime(2026, 2, day, tzinfo=UTC))

        assert ends(only(seen(1, "Mar 9"), seen(1, "Mar 24"))) == ("2026-03-09", None)
        assert ends(only(seen(20, "Mar 24"), seen(1, "Mar 9"))) == ("2026-03-24", "2026-03-09")

    def test_a_page_that_prints_no_date_takes_none_away(self) -> None:
        nothing = only(order_detail(services=[]), time_zone="UTC")
        extended = merge(detail_saying("Mar 9"), detail_saying("Mar 24"))
        assert ends(merge(extended, nothing)) == ends(merge(nothing, extended)) == ("2026-03-24", "2026-03-09")


def bare(**order: Any) -> OrderFacts:
    return OrderFacts(order=Order(id=ORDER, **order))


class TestOrder:
    def test_two_orders_are_never_mixed(self) -> None:
        with pytest.raises(ValueError, match="cannot be merged"):
            merge(bare(), OrderFacts(order=Order(id="8112233445566000")))

    def test_what_the_later_page_does_not_say_stays_known(self) -> None:
        merged = merge(only(order_detail()), only(order_list(listed_order(storeName=None))))
        assert merged.order.store == "Paper Kite Workshop"
        assert merged.order.paid_at is not None
        assert merged.order.detail_url is not None
        assert merged.order.items[0].dispute_url is not None
        assert len(merged.order.items) == 1

    def test_of_two_totals_the_detail_pages_stands_and_both_are_remembered(self) -> None:
        in_list = only(order_list(listed_order(formatPriceInfo="$19.99|19|99", totalPriceText="$19.99")))
        for merged in (merge(in_list, only(order_detail())), merge(only(order_detail()), in_list)):
            assert merged.order.total == Money(Decimal("18.40"), "USD")
            assert merged.order.origins["total"].text == "$18.40|18|40"
            assert merged.order.origins["total@order-list"].text == "$19.99|19|99"

    def test_a_detail_page_seen_again_replaces_its_own_total(self) -> None:
        cheaper = only(order_detail(total={"value": "$16.00", "currencyCode": "USD"}))
        assert merge(only(order_detail()), cheaper).order.total == Money(Decimal("16.00"), "USD")

    def test_buttons_are_those_each_page_showed_last(self) -> None:
        both = merge(only(order_list(listed_order())), only(order_detail()))
        assert set(both.order.buttons) == {"CONFIRM_GOODS", "TRACKING", "OPEN_DISPUTE"}
        confirmed = only(order_list(listed_order(buttons=[{"type": "REPURCHASE"}])))
        assert set(merge(both, confirmed).order.buttons) == {"REPURCHASE", "OPEN_DISPUTE"}

    def test_unknown_words_do_not_hide_a_status_read_from_the_same_words_with_a_code(self) -> None:
        known = bare(status=OrderStatus.SHIPPED, status_text="Reist gerade")
        unknown = bare(status=OrderStatus.UNKNOWN, status_text="Reist gerade ")
        assert merge(known, unknown).order.status == OrderStatus.SHIPPED

    def test_new_unknown_words_of_the_same_language_replace_a_known_status(self) -> None:
        known = bare(status=OrderStatus.SHIPPED, status_text="Awaiting delivery", language="en")
        unknown = bare(status=OrderStatus.UNKNOWN, status_text="Sealed for the moon", language="en")
        merged = merge(known, unknown).order
        assert (merged.status, merged.status_text) == (OrderStatus.UNKNOWN, "Sealed for the moon")

    def test_unknown_words_of_another_language_do_not(self) -> None:
        known = bare(status=OrderStatus.SHIPPED, status_text="Awaiting delivery", language="en")
        unknown = bare(status=OrderStatus.UNKNOWN, status_text="Tuntematon", language="fi")
        merged = merge(known, unknown).order
        assert (merged.status, merged.status_text) == (OrderStatus.SHIPPED, "Awaiting delivery")

    def test_the_lagging_list_does_not_take_back_a_completed_order(self) -> None:
        completed = only(order_detail(status={"title": "Completed"}, number=9))
        merged = merge(completed, only(order_list(listed_order())))
        assert (merged.order.status, merged.order.status_text) == (OrderStatus.COMPLETED, "Completed")

    def test_the_detail_page_that_is_read_later_is_believed(self) -> None:
        completed = only(order_detail(status={"title": "Completed"}, number=9))
        assert merge(only(order_list(listed_order())), completed).order.status == OrderStatus.COMPLETED

    def test_a_day_that_was_printed_whole_is_not_replaced_by_the_same_day_estimated(self) -> None:
        at = datetime(2026, 2, 17, tzinfo=UTC)
        exact, guessed = Moment(at, "2026-02-17"), Moment(at, "2026-02-17", estimated=True)
        assert merge(bare(expected_by=exact), bare(expected_by=guessed)).order.expected_by == exact
        assert merge(bare(expected_by=guessed), bare(expected_by=exact)).order.expected_by == exact

    def test_items_are_matched_by_line_then_by_product_then_by_title(self) -> None:
        first = bare(items=(Item(line_id="1", title="Kite"), Item(product_id="2", title="Rope", quantity=3)))
        second = bare(items=(Item(product_id="2", dispute_url="https://x"), Item(title="KITE"), Item(title="Tail")))
        assert merge(first, second).order.items == (
            Item(product_id="2", title="Rope", quantity=3, dispute_url="https://x"),
            Item(line_id="1", title="KITE"),
            Item(title="Tail"),
        )


def parcels(*found: Parcel) -> OrderFacts:
    return replace(bare(), parcels=found)


class TestParcels:
    def test_a_parcel_whose_number_changed_stays_one_parcel(self) -> None:
        old, new = Parcel(tracking_number="LP1"), Parcel(tracking_number="RX2", former_number="LP1", carrier="Post")
        for merged in (merge(parcels(old), parcels(new)), merge(parcels(new), parcels(old))):
            assert merged.parcels == (Parcel(tracking_number="RX2", former_number="LP1", carrier="Post"),)

    def test_different_numbers_are_different_parcels_and_none_is_lost(self) -> None:
        merged = merge(
            parcels(Parcel(tracking_number="LP1"), Parcel(tracking_number="LP2")),
            parcels(Parcel(tracking_number="LP3")),
        )
        assert [found.tracking_number for found in merged.parcels] == ["LP3", "LP1", "LP2"]

    def test_the_only_parcel_without_a_number_is_the_one_that_got_a_number(self) -> None:
        merged = merge(parcels(Parcel(service="Standard")), parcels(Parcel(tracking_number="LP1")))
        assert merged.parcels == (Parcel(tracking_number="LP1", service="Standard"),)


def events_of(*details: dict[str, Any], zone: str | None = "GMT+00:00") -> OrderFacts:
    return only(record(tracking(parcel(detailList=list(details))), tracking_url(zone=zone)))


def told(facts: OrderFacts) -> list[str]:
    return [event.text for event in facts.parcels[0].events]


class TestEvents:
    old = (happening("Mon | Jan. 12 18:40", "Received"), happening("Sun | Jan. 11 08:00", "Prepared"))

    def test_new_events_come_first_and_old_ones_are_never_lost(self) -> None:
        newer = events_of(happening("Fri | Jan. 23 09:12", "Left"), happening("Thu | Jan. 15 10:00", "Waiting"))
        for merged in (merge(events_of(*self.old), newer), merge(newer, events_of(*self.old))):
            assert told(merged) == ["Left", "Waiting", "Received", "Prepared"]

    def test_what_both_readings_tell_stands_once(self) -> None:
        again = events_of(happening("Fri | Jan. 23 09:12", "Left"), *self.old)
        assert told(merge(events_of(*self.old), again)) == ["Left", "Received", "Prepared"]

    def test_the_same_code_at_the_same_minute_is_the_same_event_in_another_language(self) -> None:
        translated = events_of(happening("Mon | Jan. 12 18:40", "Empfangen"))
        assert told(merge(events_of(*self.old), translated)) == ["Empfangen", "Prepared"]

    def test_an_unknown_zone_does_not_double_an_event(self) -> None:
        assert told(merge(events_of(*self.old, zone=None), events_of(*self.old))) == ["Received", "Prepared"]

    def test_an_event_without_a_time_keeps_its_place(self) -> None:
        timeless = Event(text="Handed over")
        first = parcels(Parcel(tracking_number="LP1", events=(*events_of(*self.old).parcels[0].events[:1], timeless)))
        second = parcels(Parcel(tracking_number="LP1", events=events_of(*self.old).parcels[0].events))
        assert told(merge(first, second)) == ["Received", "Handed over", "Prepared"]

    def test_merging_the_same_facts_changes_nothing(self) -> None:
        facts = events_of(happening("Fri | Jan. 23 09:12", "Left"), *self.old)
        assert merge(facts, facts) == facts


class TestDispute:
    def test_open_does_not_replace_a_fuller_word_of_the_case_page(self) -> None:
        reviewed = replace(bare(), dispute=Dispute(id="1", state="platform_reviews", status_text="Reviewing"))
        listed = replace(
            bare(), dispute=Dispute(id="1", state="open", opened_at=Moment(datetime(2026, 2, 1, tzinfo=UTC)))
        )
        merged = merge(reviewed, listed).dispute
        assert (merged.state, merged.status_text) == ("platform_reviews", "Reviewing")
        assert merged.opened_at is not None

    def test_a_refund_ends_the_case(self) -> None:
        running = replace(bare(), dispute=Dispute(id="1", state="open"))
        refunded = replace(bare(), dispute=Dispute(state="refunded", status_text="Refund complete"))
        assert merge(running, refunded).dispute.state == "refunded"


def test_an_empty_protection_is_no_date() -> None:
    assert merge(bare(), bare()).protection == Protection()
