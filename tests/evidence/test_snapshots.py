"""Pages as they were on the day: kept when they say something new, never changed, without personal data."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from companion.api.services import Services
from companion.store.queries import snapshots, statement_entries
from companion.store.queries.snapshots import SnapshotRow
from tests.api.conftest import Browser
from tests.evidence.conftest import DELIVERED, SILENT, look_at, look_at_page
from tests.site.replies import DETAIL, LIST, TRACKING
from tests.site.scenario import Scenario


def kept(services: Services, order: str) -> tuple[SnapshotRow, ...]:
    with services.store.reading() as connection:
        return snapshots.of_order(connection, order)


def test_a_page_that_says_the_same_again_is_kept_once_with_both_times(
    alice: Browser, everyday: Scenario, services: Services
) -> None:
    first = alice.time()
    look_at_page(alice, everyday, TRACKING, SILENT)
    alice.time.pass_(days=9)
    look_at_page(alice, everyday, TRACKING, SILENT)
    (row,) = kept(services, SILENT)
    assert (row.kind, row.first_seen_at, row.last_seen_at - first) == ("tracking", first, timedelta(days=9))


def test_a_page_that_says_something_new_is_kept_beside_what_it_said_before(
    alice: Browser, everyday: Scenario, services: Services
) -> None:
    look_at_page(alice, everyday, TRACKING, SILENT)
    alice.time.pass_(days=1)
    look_at_page(alice, everyday, TRACKING, SILENT, Package_left="Package has at last left")
    before, after = kept(services, SILENT)
    assert b"at last" not in zlib.decompress(before.body)
    assert b"at last" in zlib.decompress(after.body)
    assert before.last_seen_at < after.first_seen_at
    assert after.newest_text


def test_a_page_that_goes_back_to_what_it_said_is_kept_a_third_time(
    alice: Browser, everyday: Scenario, services: Services
) -> None:
    for words in ("Package left", "Package has at last left", "Package left"):
        look_at_page(alice, everyday, TRACKING, SILENT, Package_left=words)
        alice.time.pass_(hours=1)
    assert len(kept(services, SILENT)) == 3


def test_a_page_that_waited_while_the_companion_was_off_counts_for_the_day_it_was_seen(
    alice: Browser, everyday: Scenario, services: Services
) -> None:
    look_at_page(alice, everyday, TRACKING, SILENT)
    seen = alice.time()
    waited = alice.record(everyday, TRACKING, {"tradeOrderId": SILENT}) | {"seen_at": seen.isoformat()}
    alice.time.pass_(days=30)
    alice.sends(everyday, [waited])
    (row,) = kept(services, SILENT)
    assert row.last_seen_at == seen


def test_a_list_of_many_orders_is_kept_for_none_of_them(alice: Browser, everyday: Scenario, services: Services) -> None:
    alice.sees(everyday, LIST)
    assert kept(services, SILENT) == ()


def test_names_addresses_and_phones_are_not_in_what_is_kept(
    alice: Browser, everyday: Scenario, services: Services
) -> None:
    record = alice.record(everyday, DETAIL, {"tradeOrderId": DELIVERED})
    document = json.loads(record["body"].removeprefix("mtopjsonp1(").removesuffix(")"))
    secrets: dict[str, Any] = {
        "contactName": "Maria Invented",
        "addressVO": {"countryCode": "BR", "address": "Invented Street 7"},
        "note": "Signed by Maria Invented, call +55 11 91234 5678 or mail maria@invented.example",
        "other": "4111 1111 1111 1111",
        "neighbour": "8190000000000999",
        "own": DELIVERED,
    }
    document["data"]["invented"] = secrets
    alice.sends(everyday, [record | {"body": json.dumps(document)}])
    (row,) = kept(services, DELIVERED)
    saved = zlib.decompress(row.body).decode()
    for secret in ("Maria", "Invented Street", "91234", "maria@", "4111 1111", "8190000000000999"):
        assert secret not in saved, f"{secret} was kept."
    assert DELIVERED in saved, "The order's own number stays: whoever decides must find it."


def test_what_was_kept_cannot_be_changed(alice: Browser, everyday: Scenario, services: Services) -> None:
    look_at_page(alice, everyday, TRACKING, SILENT)
    with (
        pytest.raises(DatabaseError, match="a snapshot is never changed"),
        services.store.writing() as connection,
    ):
        connection.execute(text("UPDATE page_snapshots SET body = :body"), {"body": b"other"})


def test_of_a_thousand_versions_the_first_and_the_newest_stay(
    alice: Browser, everyday: Scenario, services: Services
) -> None:
    look_at_page(alice, everyday, TRACKING, SILENT)
    (row,) = kept(services, SILENT)
    with services.store.writing() as connection:
        for number in range(400):
            at = row.last_seen_at + timedelta(hours=number)
            new = replace(row, meaning=f"meaning {number}", first_seen_at=at, last_seen_at=at)
            snapshots.keep(connection, [new])
    rows = kept(services, SILENT)
    assert len(rows) == snapshots.MOST_FIRST + snapshots.MOST_NEWEST
    assert rows[0] == row
    assert rows[-1].meaning == "meaning 399"


def test_each_time_the_shopper_wrote_is_remembered_and_a_second_click_is_not(
    alice: Browser, everyday: Scenario, services: Services
) -> None:
    look_at(alice, everyday, SILENT)

    def say(said: bool = True) -> None:
        alice.post("/v1/statements", order_id=SILENT, statement="asked_seller", said=said)

    say()
    alice.time.pass_(minutes=1)
    say()
    alice.time.pass_(days=3)
    say()
    with services.store.reading() as connection:
        entries = statement_entries.of_order(connection, SILENT)
    assert [entry.statement for entry in entries] == ["asked_seller"] * 2
    alice.time.pass_(days=1)
    say(said=False)
    with services.store.reading() as connection:
        taken_back = [entry.taken_back_at is not None for entry in statement_entries.of_order(connection, SILENT)]
    assert taken_back == [False, True]
